import { useMemo, useState } from 'react'
import { hangingOn, type Hanging } from '#app/domain/hanging.ts'
import type { LeastGrade, Struck } from '#app/domain/known.ts'
import type { InformationCredibility, SourceReliability } from '#app/domain/record.ts'
import type { Source } from '#app/domain/source.ts'
import { countedText } from '#app/i18n/quantity-text.ts'
import { spanText } from '#app/i18n/time-text.ts'
import { useTranslator } from '#app/i18n/translator.ts'
import styles from '#app/panels/figures/counting-part.module.css'
import figuresStyles from '#app/panels/figures/figures.module.css'
import { RecordLink } from '#app/panels/record-link.tsx'
import type { Board } from '#app/state/board.ts'
import { changeView } from '#app/state/use-view.ts'

const SOURCES: readonly SourceReliability[] = ['A', 'B', 'C', 'D', 'E']
const INFORMATION: readonly InformationCredibility[] = [1, 2, 3, 4, 5]

/** What counts: a grade to ask for, and the origins by how much hangs on them, each to be struck out and put back. */
export function CountingPart({ board }: { readonly board: Board }) {
  const { t } = useTranslator()
  const [isOpen, setOpen] = useState(false)
  return (
    <details className={figuresStyles.fold} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <h3>{t('known.title')}</h3>
      </summary>
      {isOpen && (
        <>
          <p className={figuresStyles.note}>{t('known.note')}</p>
          <LeastGrades least={board.known.knowledge.least} />
          <h4 className={styles.ranking}>{t('known.ranking')}</h4>
          <Origins board={board} />
        </>
      )}
    </details>
  )
}

function LeastGrades({ least }: { readonly least: LeastGrade }) {
  const { t } = useTranslator()
  return (
    <div className={styles.least}>
      <label>
        <span>{t('known.least.source')}</span>
        <select
          value={least.source ?? ''}
          onChange={({ target }) =>
            changeView({ least: { ...least, source: SOURCES.find((letter) => letter === target.value) ?? null } })
          }
        >
          <option value="">{t('known.least.any')}</option>
          {SOURCES.map((letter) => (
            <option key={letter} value={letter}>{`${letter}: ${t(`grade.source.${letter}`)}`}</option>
          ))}
        </select>
      </label>
      <label>
        <span>{t('known.least.information')}</span>
        <select
          value={least.information ?? ''}
          onChange={({ target }) =>
            changeView({
              least: { ...least, information: INFORMATION.find((digit) => String(digit) === target.value) ?? null },
            })
          }
        >
          <option value="">{t('known.least.any')}</option>
          {INFORMATION.map((digit) => (
            <option key={digit} value={digit}>{`${digit}: ${t(`grade.information.${digit}`)}`}</option>
          ))}
        </select>
      </label>
    </div>
  )
}

function Origins({ board }: { readonly board: Board }) {
  const { whole, knowledge } = board.known
  const hanging = useMemo(() => hangingOn(whole, knowledge.struck), [whole, knowledge.struck])
  return (
    <ol className={styles.origins}>
      {hanging.map((one) => (
        <li key={one.origin.id}>
          <Origin hanging={one} struck={knowledge.struck} />
        </li>
      ))}
    </ol>
  )
}

function Origin({ hanging, struck }: { readonly hanging: Hanging; readonly struck: Struck }) {
  const translator = useTranslator()
  const { t } = translator
  const { origin, sources, legs, claims } = hanging
  const counts = !struck.origins.includes(origin.id)
  const strike = () =>
    changeView({
      struck: { ...struck, origins: counts ? [...struck.origins, origin.id] : without(struck.origins, origin.id) },
    })
  const quantity = (which: 'with' | 'without') => countedText(translator, hanging[which], 'containers')
  return (
    <>
      <label className={styles.origin} data-struck={!counts}>
        <input
          type="checkbox"
          checked={counts}
          onChange={strike}
          aria-label={t('known.count', { name: origin.name })}
        />
        <span className={styles.name}>{origin.name}</span>
      </label>
      <p className={styles.effect}>
        {t('known.hangs', { legs, claims })}
        {legs > 0 && ` ${t('known.withWithout', { with: quantity('with'), without: quantity('without') })}`}
      </p>
      <details className={styles.sources}>
        <summary>{t('known.publications', { count: sources.length })}</summary>
        <ul>
          {sources.map((source) => (
            <li key={source.id}>
              <OneSource source={source} struck={struck} isOriginCounted={counts} />
            </li>
          ))}
        </ul>
      </details>
    </>
  )
}

type OneSourceProps = { readonly source: Source; readonly struck: Struck; readonly isOriginCounted: boolean }

function OneSource({ source, struck, isOriginCounted }: OneSourceProps) {
  const translator = useTranslator()
  const { t } = translator
  const { id, publisher, published } = source
  const counts = isOriginCounted && !struck.sources.includes(id)
  const day = published ? spanText(translator, published) : t('known.undated')
  const strike = () =>
    changeView({ struck: { ...struck, sources: counts ? [...struck.sources, id] : without(struck.sources, id) } })
  return (
    <span className={styles.source} data-struck={!counts}>
      <input
        type="checkbox"
        checked={counts}
        disabled={!isOriginCounted}
        onChange={strike}
        aria-label={t('known.count', { name: `${publisher}, ${day}` })}
      />
      <RecordLink to={{ kind: 'source', id }}>
        {publisher}, {day}
      </RecordLink>
    </span>
  )
}

const without = (ids: readonly string[], id: string): readonly string[] => ids.filter((other) => other !== id)
