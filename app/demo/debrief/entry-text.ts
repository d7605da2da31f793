import type { DebriefEntry } from '#app/domain/exercise/debrief-entries.ts'
import type { Scenario } from '#app/domain/exercise/scenario.ts'
import { questionsOf } from '#app/demo/exercise/decision-list.tsx'
import { elapsedText } from '#app/demo/exercise/moment-text.ts'
import type { Translator } from '#app/i18n/translator.ts'

/** What an entry is: "Inject: a new source", "Decision of Anne: where was it loaded?". */
export function entryTitle({ t, local }: Translator, entry: DebriefEntry, scenario: Scenario): string {
  switch (entry.kind) {
    case 'inject':
      return t('debrief.entry.inject', { title: local(entry.inject.title) })
    case 'decision': {
      const { question, trainee } = entry.decision
      const asked = question === null ? null : questionsOf(scenario).get(question)
      return t('debrief.entry.decision', {
        name: trainee.name,
        question: asked ? local(asked.text) : (question ?? t('exercise.decision.unasked')),
      })
    }
    default:
      return t(`debrief.entry.${entry.kind}`)
  }
}

/** How it came about, in a few words; empty: there is nothing to say. */
export function entryHow(translator: Translator, entry: DebriefEntry): string {
  const { t } = translator
  switch (entry.kind) {
    case 'began':
    case 'speed':
      return t('debrief.how.speed', { speed: entry.speed })
    case 'jumped':
      return t('debrief.how.jumped', { from: elapsedText(entry.scenarioMs), to: elapsedText(entry.toMs) })
    case 'inject':
      return injectHow(translator, entry)
    default:
      return ''
  }
}

/** A difference that nobody sees on a clock of seconds, ms. */
const SAME_MS = 1000

function injectHow({ t }: Translator, { inject, how, scenarioMs }: Extract<DebriefEntry, { kind: 'inject' }>): string {
  const { atMs } = inject
  if (atMs === null) return t('debrief.how.by-hand')
  const [at, after] = [elapsedText(atMs), elapsedText(Math.abs(scenarioMs - atMs))]
  const isLater = scenarioMs >= atMs
  if (how === 'by-hand')
    return isLater ? t('debrief.how.afterwards', { at, after }) : t('debrief.how.early', { at, before: after })
  return Math.abs(scenarioMs - atMs) < SAME_MS ? t('debrief.how.planned', { at }) : t('debrief.how.late', { at, after })
}
