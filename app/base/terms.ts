/** The words of the field that the glossary explains, in the order in which one needs them. */
export const TERMS = [
  'consignment',
  'leg',
  'place',
  'sighting',
  'claim',
  'denial',
  'itemised',
  'source',
  'origin',
  'grade',
  'basis',
  'corridor',
  'window',
  'playhead',
  'asKnownOn',
  'case',
  'feed',
  'mock',
] as const
export type Term = (typeof TERMS)[number]

/** Where the glossary explains it, on whatever view the page is. */
export const termAddress = (term: Term): string => `#glossary-${term}`
