import type { CaseIndex } from '#app/domain/case-index.ts'
import type { BroughtRecords, Effect } from '#app/domain/exercise/inject.ts'
import { recordText } from '#app/demo/exercise/record-words.ts'
import { placeText } from '#app/i18n/leg-text.ts'
import { spanText } from '#app/i18n/time-text.ts'
import type { Translator } from '#app/i18n/translator.ts'

/** What an inject does, in words of the trainer's desk. */
export function effectText(translator: Translator, effect: Effect, index: CaseIndex | null): string {
  const { t, local } = translator
  const legText = (id: string) => recordText(translator, index, { kind: 'leg', id })
  switch (effect.kind) {
    case 'message':
      return t('exercise.effect.message')
    case 'records':
      return t('exercise.effect.records', { records: broughtText(translator, effect.records) })
    case 'delay':
      return t('exercise.effect.delay', { leg: legText(effect.leg), hours: effect.hours })
    case 'divert':
      return t('exercise.effect.divert', {
        leg: legText(effect.leg),
        place: placeText(index?.places.get(effect.place), effect.place),
      })
    case 'lose':
      return t('exercise.effect.lose', { leg: legText(effect.leg) })
    case 'silence':
      return t('exercise.effect.silence', { track: effect.track, span: spanText(translator, effect.span) })
    case 'spoof':
      return t('exercise.effect.spoof', {
        track: effect.track,
        latitude: effect.latitude,
        longitude: effect.longitude,
      })
    case 'feed':
      return t('exercise.effect.feed', { feed: t(`feed.${effect.feed}`), fault: t(`exercise.fault.${effect.fault}`) })
    case 'question':
      return t('exercise.effect.question', { question: local(effect.question.text) })
  }
}

const BROUGHT = ['sources', 'claims', 'consignments', 'legs', 'sightings', 'places', 'vessels'] as const

/** "1 source, 2 claims". */
function broughtText({ t, list }: Translator, records: BroughtRecords): string {
  const brought = BROUGHT.filter((name) => records[name].length > 0)
  return list(brought.map((name) => t(`exercise.brought.${name}`, { count: records[name].length })))
}
