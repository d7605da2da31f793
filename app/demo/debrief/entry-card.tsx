import { MapPinned } from 'lucide-react'
import type { CaseIndex } from '#app/domain/case-index.ts'
import type { HandScore } from '#app/domain/exercise/decision.ts'
import type { DebriefEntry } from '#app/domain/exercise/debrief-entries.ts'
import type { Debrief } from '#app/domain/exercise/debrief-of.ts'
import type { TimeWindow } from '#app/domain/time.ts'
import { DecisionScore } from '#app/demo/debrief/decision-score.tsx'
import { entryHow, entryTitle } from '#app/demo/debrief/entry-text.ts'
import { KnownThen } from '#app/demo/debrief/known-then.tsx'
import styles from '#app/demo/debrief/debrief.module.css'
import { AnswerWords } from '#app/demo/exercise/answer-words.tsx'
import { questionsOf } from '#app/demo/exercise/decision-list.tsx'
import { effectText } from '#app/demo/exercise/effect-text.ts'
import { elapsedText, scenarioTimeText, spoken } from '#app/demo/exercise/moment-text.ts'
import { clockText, dayText } from '#app/i18n/time-text.ts'
import { useTranslator } from '#app/i18n/translator.ts'
import { Button } from '#app/ui/button.tsx'

type EntryCardProps = {
  readonly debrief: Debrief
  readonly entry: DebriefEntry
  readonly index: CaseIndex | null
  readonly caseWindow: TimeWindow | null
  readonly onShow: () => void
  readonly onScore: (score: HandScore) => void
}

/** One moment of the exercise: what it was, what was known then, and what it was worth. */
export function EntryCard({ debrief, entry, index, caseWindow, onShow, onScore }: EntryCardProps) {
  const translator = useTranslator()
  const { t } = translator
  const { scenario } = debrief
  const how = entryHow(translator, entry)
  return (
    <section className={styles.card} data-card="entry" aria-label={t('debrief.entry.chosen')}>
      <h3>{entryTitle(translator, entry, scenario)}</h3>
      <p className={styles.soft}>
        {t('debrief.moment', {
          elapsed: elapsedText(entry.scenarioMs),
          scenario: scenarioTimeText(translator, scenario.start, entry.scenarioMs),
          wall: `${dayText(translator, entry.wallAt)} ${clockText(entry.wallAt)} UTC`,
        })}
      </p>
      {how && <p>{how}</p>}
      {entry.kind === 'inject' && <InjectWords entry={entry} index={index} />}
      {entry.kind === 'decision' && (
        <div className={styles.answer}>
          <AnswerWords
            answer={entry.decision.answer}
            question={questionsOf(scenario).get(entry.decision.question ?? '') ?? null}
            index={index}
          />
        </div>
      )}
      <div className={styles.actions}>
        <Button look="primary" icon={<MapPinned aria-hidden />} onClick={onShow}>
          {t('debrief.show')}
        </Button>
      </div>
      {(entry.kind === 'decision' || entry.kind === 'inject') && (
        <KnownThen debrief={debrief} entry={entry} caseWindow={caseWindow} />
      )}
      {entry.kind === 'decision' && (
        <DecisionScore debrief={debrief} decision={entry.decision} index={index} onScore={onScore} />
      )}
    </section>
  )
}

type InjectWordsProps = {
  readonly entry: Extract<DebriefEntry, { kind: 'inject' }>
  readonly index: CaseIndex | null
}

function InjectWords({ entry: { inject }, index }: InjectWordsProps) {
  const translator = useTranslator()
  return (
    <>
      <p>{effectText(translator, inject.effect, index)}</p>
      {inject.message && <p className={styles.words} {...spoken(translator, inject.message)} />}
      {inject.note && <p className={styles.soft} {...spoken(translator, inject.note)} />}
    </>
  )
}
