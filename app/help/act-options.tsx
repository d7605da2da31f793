import { useEffect } from 'react'
import { pressesOf } from '#app/base/keys.ts'
import styles from '#app/help/commands.module.css'
import { KeyCaps } from '#app/help/key-caps.tsx'
import type { ActList } from '#app/help/listed-acts.ts'
import type { Act } from '#app/i18n/act.ts'
import { useTranslator } from '#app/i18n/translator.ts'

type ActOptionsProps = {
  readonly id: string
  readonly lists: readonly ActList[]
  /** The act that Enter does, counted over all lists. */
  readonly active: number
  readonly onRun: (act: Act) => void
}

/** The id of an act in the list, for the field that points at it. */
export const optionId = (listId: string, position: number): string => `${listId}-${position}`

/** Acts to choose from, by what they are of. */
export function ActOptions({ id, lists, active, onRun }: ActOptionsProps) {
  const { t } = useTranslator()
  // Keeps the act that the keys point at in sight.
  useEffect(() => {
    document.getElementById(optionId(id, active))?.scrollIntoView({ block: 'nearest' })
  }, [id, active])

  const starts = lists.map((_, position) => lists.slice(0, position).reduce((sum, { acts }) => sum + acts.length, 0))
  return (
    <div role="listbox" id={id} aria-label={t('acts.title')} className={styles.results}>
      {lists.map(({ heading, acts }, position) => {
        const options = acts.map((act, row) => {
          const place = (starts[position] ?? 0) + row
          return <ActOption key={act.id} id={optionId(id, place)} act={act} isActive={place === active} onRun={onRun} />
        })
        if (heading === null) return options
        return (
          <div key={heading} role="group" aria-labelledby={`${id}-${heading}`}>
            <div role="presentation" id={`${id}-${heading}`} className={styles.heading}>
              {t(`acts.group.${heading}`)}
            </div>
            {options}
          </div>
        )
      })}
    </div>
  )
}

type ActOptionProps = Pick<ActOptionsProps, 'id' | 'onRun'> & { readonly act: Act; readonly isActive: boolean }

/** An act with its keys, or with why it cannot be done now. */
function ActOption({ id, act, isActive, onRun }: ActOptionProps) {
  const translator = useTranslator()
  return (
    <div
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={isActive}
      aria-disabled={act.hindrance !== null}
      className={styles.option}
      onClick={() => onRun(act)}
      onKeyDown={(event) => event.key === 'Enter' && onRun(act)}
    >
      <span>{act.title(translator)}</span>{' '}
      {act.hindrance !== null && <span className={styles.hindrance}>{translator.t(act.hindrance)}</span>}
      {act.keys && act.hindrance === null && (
        <span>
          <KeyCaps presses={pressesOf(act.keys)} />
        </span>
      )}
    </div>
  )
}
