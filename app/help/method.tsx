import type { ReactNode } from 'react'
import { DASHED_GAP_S, FASTEST_KN, LONGEST_GAP_S } from '#app/domain/track.ts'
import { SPEED_LIMITS } from '#app/domain/plausibility/speed-limit.ts'
import { about, atLeast, exactly, moreThan, remainder, UNKNOWN, type Quantity } from '#app/domain/quantity.ts'
import { BASES, CREDIBILITIES, RELIABILITIES, SYNTHETIC_MARK } from '#app/domain/record.ts'
import styles from '#app/help/method.module.css'
import { quantityText } from '#app/i18n/quantity-text.ts'
import { useTranslator } from '#app/i18n/translator.ts'
import { LOST_INTERVALS, STALE_INTERVALS } from '#app/state/feed-age.ts'
import { Dialog } from '#app/ui/dialog.tsx'

/** One of each kind that a figure can be; the numbers are examples. */
const KINDS: readonly Quantity[] = [
  exactly(300),
  about(300),
  moreThan(1_000),
  atLeast(5),
  { kind: 'upTo', value: 20, about: false },
  { kind: 'range', low: 4, high: 6, about: false },
  UNKNOWN,
]

const CANNOT = ['truth', 'cargo', 'between', 'absence'] as const

/** What the app knows, how it knows it and what it cannot know; its numbers are those that the code goes by. */
export function Method({ onClose }: { readonly onClose: () => void }) {
  const translator = useTranslator()
  const { t, number } = translator
  const [claimed, itemised] = [moreThan(1_000), about(300)]
  const words = (quantity: Quantity) => quantityText(translator, quantity)
  const hour = (seconds: number) => number(seconds / 3600)
  return (
    <Dialog title={t('method.title')} closeLabel={t('shell.close')} onClose={onClose}>
      {/* Long enough to be scrolled by the keys. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className={styles.method} role="region" aria-label={t('method.title')} tabIndex={0}>
        <Part name="knows">
          <p>{t('method.knows')}</p>
        </Part>
        <Part name="cannot">
          <ul>
            {CANNOT.map((what) => (
              <li key={what}>{t(`method.cannot.${what}`)}</li>
            ))}
          </ul>
        </Part>
        <Part name="basis">
          <ul>
            {BASES.map((basis) => (
              <li key={basis}>
                <strong>{t(`basis.${basis}`)}</strong> {t(`basis.${basis}.meaning`)}
              </li>
            ))}
          </ul>
        </Part>
        <Part name="grades">
          <p>{t('method.grades')}</p>
          <p>{t('grade.editor')}</p>
          <Grades />
        </Part>
        <Part name="hedges">
          <p>{t('method.hedges')}</p>
          <p className={styles.kinds}>
            {KINDS.map((kind) => (
              <span key={kind.kind}>{words(kind)}</span>
            ))}
          </p>
        </Part>
        <Part name="totals">
          <p>
            {t('method.totals', {
              claimed: words(claimed),
              itemised: words(itemised),
              rest: words(remainder(claimed, itemised) ?? UNKNOWN),
            })}
          </p>
        </Part>
        <Part name="lines">
          <p>{t('method.lines')}</p>
          <p>
            {t('map.legend.positions', {
              dashed: hour(DASHED_GAP_S),
              longest: hour(LONGEST_GAP_S),
              knots: number(FASTEST_KN),
            })}
          </p>
        </Part>
        <Part name="clocks">
          <p>{t('method.clocks')}</p>
        </Part>
        <Part name="checks">
          <p>{t('method.checks')}</p>
          <ul>
            {(['vessel', 'rail'] as const).map((mode) => {
              const { value, unit } = SPEED_LIMITS[mode]
              const limit = t(`plausibility.speed.${unit}`, { value: number(value) })
              return (
                <li key={mode}>
                  <strong>{t(`mode.${mode}`)}</strong> {t(`plausibility.limit.${mode}`, { limit })}
                </li>
              )
            })}
          </ul>
        </Part>
        <Part name="feeds">
          <p>{t('shell.feeds.meaning')}</p>
          <p>{t('method.feeds.age', { stale: number(STALE_INTERVALS), lost: number(LOST_INTERVALS) })}</p>
        </Part>
        <Part name="madeUp">
          <p>{t('method.madeUp', { mark: SYNTHETIC_MARK })}</p>
        </Part>
      </div>
    </Dialog>
  )
}

type PartName =
  'knows' | 'cannot' | 'basis' | 'grades' | 'hedges' | 'totals' | 'lines' | 'clocks' | 'checks' | 'feeds' | 'madeUp'

function Part({ name, children }: { readonly name: PartName; readonly children: ReactNode }) {
  const { t } = useTranslator()
  return (
    <section className={styles.part}>
      <h3>{t(`method.${name}.title`)}</h3>
      {children}
    </section>
  )
}

/** The two halves of a grade, letter by letter and digit by digit. */
function Grades() {
  const { t } = useTranslator()
  return (
    <div className={styles.grades}>
      <dl aria-label={t('method.grades.source')}>
        {RELIABILITIES.map((letter) => (
          <div key={letter}>
            <dt>{letter}</dt>
            <dd>{t(`grade.source.${letter}`)}</dd>
          </div>
        ))}
      </dl>
      <dl aria-label={t('method.grades.information')}>
        {CREDIBILITIES.map((digit) => (
          <div key={digit}>
            <dt>{digit}</dt>
            <dd>{t(`grade.information.${digit}`)}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
