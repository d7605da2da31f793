import type { DebriefEntry } from '#app/domain/exercise/debrief-entries.ts'
import { aheadOf, knownBefore, type Debrief } from '#app/domain/exercise/debrief-of.ts'
import type { Inject } from '#app/domain/exercise/inject.ts'
import type { TimeWindow } from '#app/domain/time.ts'
import { caseClockText } from '#app/demo/debrief/case-clock-text.ts'
import styles from '#app/demo/debrief/debrief.module.css'
import { elapsedText } from '#app/demo/exercise/moment-text.ts'
import { useTranslator } from '#app/i18n/translator.ts'
import { caseClockOf } from '#app/state/exercise/moment-view.ts'

type KnownThenProps = {
  readonly debrief: Debrief
  readonly entry: DebriefEntry
  readonly caseWindow: TimeWindow | null
}

/** What could be known at a moment, on both clocks: which injects had happened, and which days of the case were looked at. */
export function KnownThen({ debrief, entry, caseWindow }: KnownThenProps) {
  const translator = useTranslator()
  const { t, local } = translator
  const [before, ahead] = [knownBefore(debrief, entry), aheadOf(debrief, entry)]
  const timed = ({ id, title }: Inject) => {
    const happened = debrief.state.fired.find(({ inject }) => inject === id)
    return happened
      ? t('debrief.known.at', { elapsed: elapsedText(happened.scenarioMs), title: local(title) })
      : local(title)
  }
  return (
    <div className={styles.part}>
      <h4>{t('debrief.known')}</h4>
      <dl className={styles.clocks}>
        <div>
          <dt>{t('debrief.known.exercise')}</dt>
          <dd>
            <InjectTitles lead={t('debrief.known.before', { count: before.length })} titles={before.map(timed)} />
            <InjectTitles
              lead={t('debrief.known.ahead', { count: ahead.length })}
              titles={ahead.map(({ title }) => local(title))}
            />
          </dd>
        </div>
        {entry.kind === 'decision' && (
          <div>
            <dt>{t('debrief.known.case')}</dt>
            <dd>{caseClockText(translator, caseClockOf(entry.decision.view, caseWindow))}</dd>
          </div>
        )}
      </dl>
    </div>
  )
}

function InjectTitles({ lead, titles }: { readonly lead: string; readonly titles: readonly string[] }) {
  return (
    <>
      <p>{lead}</p>
      {titles.length > 0 && (
        <ul className={styles.titles}>
          {titles.map((title, index) => (
            // Two injects may have one title.
            // oxlint-disable-next-line react/no-array-index-key
            <li key={index}>{title}</li>
          ))}
        </ul>
      )}
    </>
  )
}
