import type { DebriefEntry } from '#app/domain/exercise/debrief-entries.ts'
import { addDays, lastDay, type Instant, type TimeWindow } from '#app/domain/time.ts'
import { caseClockText } from '#app/demo/debrief/case-clock-text.ts'
import styles from '#app/demo/debrief/debrief.module.css'
import { elapsedText } from '#app/demo/exercise/moment-text.ts'
import { dayText } from '#app/i18n/time-text.ts'
import { useTranslator } from '#app/i18n/translator.ts'
import { caseClockOf, type CaseClock } from '#app/state/exercise/moment-view.ts'

type CaseLaneProps = {
  readonly entries: readonly DebriefEntry[]
  /** That with which the case opens; null: the case is not on the page. */
  readonly caseWindow: TimeWindow | null
  readonly chosen: string | null
}

/** The data's own time: for each decision the days that stood on the screen, under one scale. */
export function CaseLane({ entries, caseWindow, chosen }: CaseLaneProps) {
  const translator = useTranslator()
  const { t } = translator
  const rows = entries.flatMap((entry) =>
    entry.kind === 'decision' ? [{ entry, clock: caseClockOf(entry.decision.view, caseWindow) }] : [],
  )
  const scale = scaleOf(rows.map(({ clock }) => clock))
  return (
    <section className={styles.part} data-part="case" aria-label={t('debrief.case')}>
      <h3>{t('debrief.case')}</h3>
      {rows.length === 0 ? (
        <p className={styles.soft}>{t('debrief.case.none')}</p>
      ) : (
        <>
          <p className={styles.soft}>{t('debrief.case.meaning')}</p>
          {scale && (
            <p className={styles.ends} aria-hidden="true">
              <span>{dayText(translator, scale.from)}</span>
              <span>{dayText(translator, lastDay(scale))}</span>
            </p>
          )}
          <ol className={styles.case}>
            {rows.map(({ entry, clock }) => (
              <li key={entry.id} aria-current={entry.id === chosen ? 'true' : undefined}>
                <p className={styles.who}>
                  {t('debrief.case.row', {
                    elapsed: elapsedText(entry.scenarioMs),
                    name: entry.decision.trainee.name,
                  })}
                </p>
                <div className={styles.bar}>
                  {scale && <WindowBar clock={clock} scale={scale} />}
                  <p className={styles.soft}>{caseClockText(translator, clock)}</p>
                </div>
              </li>
            ))}
          </ol>
        </>
      )}
    </section>
  )
}

type WindowBarProps = { readonly clock: CaseClock; readonly scale: TimeWindow }

function WindowBar({ clock: { window, at, asOf }, scale }: WindowBarProps) {
  if (!window) return null
  const place = (moment: Instant) => `${((moment - scale.from) / (scale.to - scale.from)) * 100}%`
  const width = `${((window.to - window.from) / (scale.to - scale.from)) * 100}%`
  const playhead = place(at ?? window.to)
  return (
    <svg className={styles.window} width="100%" height="16" aria-hidden="true">
      <rect className={styles.days} x={place(window.from)} width={width} y="5" height="6" />
      <line className={styles.playhead} x1={playhead} x2={playhead} y1="1" y2="15" />
      {asOf !== null && (
        <line className={styles.known} x1={place(addDays(asOf, 1))} x2={place(addDays(asOf, 1))} y1="0" y2="16" />
      )}
    </svg>
  )
}

/** From the first to the last of what was looked at; null: nowhere is known. */
function scaleOf(clocks: readonly CaseClock[]): TimeWindow | null {
  const moments = clocks.flatMap(({ window, at, asOf }) =>
    window ? [window.from, window.to, ...(at === null ? [] : [at]), ...(asOf === null ? [] : [addDays(asOf, 1)])] : [],
  )
  const [from, to] = [moments.toSorted((a, b) => a - b)[0], moments.toSorted((a, b) => b - a)[0]]
  return from !== undefined && to !== undefined && from < to ? { from, to } : null
}
