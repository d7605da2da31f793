import { exactTimeText } from '#app/i18n/time-text.ts'
import type { Translator } from '#app/i18n/translator.ts'
import { exerciseNow } from '#app/state/exercise/exercise-now.ts'

/** What a file that is made during an exercise says of it; empty: there is none. */
export function exerciseLine(translator: Translator): string {
  const now = exerciseNow()
  if (now === null) return ''
  return translator.t('exercise.export', {
    title: translator.local(now.title),
    time: exactTimeText(translator, now.at),
  })
}
