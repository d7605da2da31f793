import type { Translator } from '#app/i18n/translator.ts'

const FEEDS = [
  'cases',
  'places',
  'vessels',
  'sources',
  'claims',
  'consignments',
  'legs',
  'sightings',
  'tracks',
  'positions',
] as const

/** The feeds that the page speaks of by these names. */
export const feedsNamed = (page: Translator, names: readonly string[]): readonly (typeof FEEDS)[number][] =>
  FEEDS.filter((feed) => names.includes(page.t(`feed.${feed}`)))

/** Names of feeds as the page says them, in English: a table is the same in each language. */
export const englishFeedNames = (page: Translator, english: Translator, names: readonly string[]): readonly string[] =>
  names.map((name) => {
    const feed = FEEDS.find((id) => page.t(`feed.${id}`) === name)
    return feed ? english.t(`feed.${feed}`) : name
  })
