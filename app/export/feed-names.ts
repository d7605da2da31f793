import type { Translator } from '#app/i18n/translator.ts'

const FEEDS = [
  'feed.cases',
  'feed.places',
  'feed.vessels',
  'feed.sources',
  'feed.claims',
  'feed.consignments',
  'feed.legs',
  'feed.sightings',
  'feed.tracks',
  'feed.positions',
] as const

/** Names of feeds as the page says them, in English: a table is the same in each language. */
export const englishFeedNames = (page: Translator, english: Translator, names: readonly string[]): readonly string[] =>
  names.map((name) => {
    const feed = FEEDS.find((id) => page.t(id) === name)
    return feed ? english.t(feed) : name
  })
