import { pausedMs, type Debrief } from '#app/domain/exercise/debrief-of.ts'
import { elapsedText, scenarioTimeText } from '#app/demo/exercise/moment-text.ts'
import { exactTimeText } from '#app/i18n/time-text.ts'
import type { Translator } from '#app/i18n/translator.ts'

/** When it was played, and how long on both clocks: a sentence each. */
export function playedText(translator: Translator, debrief: Debrief): readonly string[] {
  const { t } = translator
  const { played, scenario, scenarioMs, state } = debrief
  if (!played) return [t('debrief.none')]
  return [
    t('debrief.played', { first: exactTimeText(translator, played.from), last: exactTimeText(translator, played.to) }),
    t('debrief.lasted', { wall: elapsedText(played.to - played.from), paused: elapsedText(pausedMs(debrief)) }),
    t('debrief.clock', {
      elapsed: elapsedText(scenarioMs),
      total: elapsedText(scenario.durationMs),
      time: scenarioTimeText(translator, scenario.start, scenarioMs),
    }),
    ...(state.phase === 'ended' ? [] : [t('debrief.unfinished')]),
  ]
}
