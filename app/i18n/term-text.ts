import type { Term } from '#app/base/terms.ts'
import type { MessageId } from '#app/i18n/translator.ts'

/** What a term is called on the page: the glossary uses the same word. */
export const TERM_NAMES: Readonly<Record<Term, MessageId>> = {
  consignment: 'kind.consignment',
  leg: 'kind.leg',
  place: 'kind.place',
  sighting: 'kind.sighting',
  claim: 'kind.claim',
  denial: 'glossary.term.denial',
  itemised: 'glossary.term.itemised',
  source: 'kind.source',
  origin: 'panels.source.origin',
  grade: 'glossary.term.grade',
  basis: 'panels.detail.basis',
  corridor: 'glossary.term.corridor',
  window: 'acts.window',
  playhead: 'timeline.playhead',
  asKnownOn: 'known.on',
  case: 'shell.case',
  feed: 'glossary.term.feed',
  mock: 'glossary.term.mock',
}
