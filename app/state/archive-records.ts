import type { Case } from '#app/domain/case.ts'
import type { RecordFeedName } from '#app/feeds/feed.ts'
import {
  wireCaseOf,
  wireClaimOf,
  wireConsignmentOf,
  wireLegOf,
  wirePlaceOf,
  wireSightingOf,
  wireSourceOf,
  wireTrackOf,
  wireVesselOf,
} from '#app/feeds/writing/wire-records.ts'
import type { Board } from '#app/state/board.ts'

/** The feeds whose records an archive holds, in the order in which it holds them. */
export const ARCHIVED_FEEDS = [
  'cases',
  'places',
  'vessels',
  'sources',
  'claims',
  'consignments',
  'legs',
  'sightings',
  'tracks',
] as const satisfies readonly RecordFeedName[]

/** What `records.json` holds of each feed: how many records, and these as the feed answers them. */
export type ArchivedFeed = { readonly count: number; readonly items: readonly unknown[] }

/**
 * All records that count as the feeds would answer them, one text a record. `missing`: feeds that gave nothing, which are
 * left out: no records are not the same as none known.
 */
export function* recordTexts(board: Board, missing: readonly string[]): Generator<string> {
  yield `{"format":"transload-records","case":${JSON.stringify(board.case.id)},"feeds":{`
  let separator = '\n'
  for (const feed of ARCHIVED_FEEDS) {
    if (missing.includes(feed)) continue
    const { count, items } = archivedItems(board, feed, missing)
    yield `${separator}"${feed}":{"count":${count},"items":[`
    separator = '\n'
    for (const item of items) {
      yield separator + JSON.stringify(item)
      separator = ',\n'
    }
    yield '\n]}'
    separator = ',\n'
  }
  yield '\n}}\n'
}

/** How many records the archive of a board holds. */
export const recordCount = (board: Board, missing: readonly string[]): number =>
  ARCHIVED_FEEDS.filter((feed) => !missing.includes(feed)).reduce(
    (sum, feed) => sum + archivedItems(board, feed, missing).count,
    0,
  )

type Items = { readonly count: number; readonly items: Iterable<unknown> }

function archivedItems(board: Board, feed: (typeof ARCHIVED_FEEDS)[number], missing: readonly string[]): Items {
  const { file } = board
  switch (feed) {
    case 'cases':
      return mapped([countedCase(board, missing)], wireCaseOf)
    case 'places':
      return mapped(file.places, wirePlaceOf)
    case 'vessels':
      return mapped(file.vessels, wireVesselOf)
    case 'sources':
      return mapped(file.sources, wireSourceOf)
    case 'claims':
      return mapped(file.claims, wireClaimOf)
    case 'consignments':
      return mapped(file.consignments, wireConsignmentOf)
    case 'legs':
      return mapped(file.legs, wireLegOf)
    case 'sightings':
      return mapped(file.sightings, wireSightingOf)
    case 'tracks':
      return mapped(file.tracks, wireTrackOf)
  }
}

/** What stands with the case and speaks of a claim that does not count is left out with the claim. */
function countedCase({ case: ofCase, caveat, index }: Board, missing: readonly string[]): Case {
  const { headline } = ofCase
  const isCounted = headline !== null && (index.claims.has(headline) || missing.includes('claims'))
  return { ...ofCase, caveat, headline: isCounted ? headline : null }
}

/** Made one by one, since there may be ten thousand. */
const mapped = <Item>(items: readonly Item[], write: (item: Item) => unknown): Items => ({
  count: items.length,
  items: lazily(items, write),
})

function* lazily<Item>(items: readonly Item[], write: (item: Item) => unknown): Generator {
  for (const item of items) yield write(item)
}
