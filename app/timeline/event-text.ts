import { spanText } from '#app/i18n/time-text.ts'
import type { Translator } from '#app/i18n/translator.ts'
import { markedText } from '#app/timeline/quantity-said.ts'
import type { TimelineEvent } from '#app/timeline/timeline-events.ts'

/** All that is said of an event in one line: "7–8 September 2023, sighting: about 300 containers … (no place given)". */
export function eventText(translator: Translator, event: TimelineEvent): string {
  const { t, local } = translator
  const when = event.when ? spanText(translator, event.when, 'long') : t('timeline.event.noDate')
  const word = t(`timeline.word.${event.word}`)
  const text = event.isQuote ? t('timeline.event.quote', { text: local(event.text) }) : local(event.text)
  const said =
    event.speaker === null
      ? t('timeline.event', { when, word, text })
      : t('timeline.event.by', { when, word, speaker: event.speaker, text })
  return markedText(translator, event.basis, event.hasPlace ? said : t('timeline.event.noPlace', { event: said }))
}
