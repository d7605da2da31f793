import type { WireEnvelope } from '#app/feeds/feed.ts'
import type { CaseAddress } from '#app/feeds/http.ts'
import type { WirePlace } from '#app/feeds/places.ts'
import type { Transport } from '#app/feeds/transport.ts'
import { FeedError, type Asked, type Trouble } from '#app/feeds/trouble.ts'

export const BASE = 'http://feeds.test/api/v1'
export const ADDRESS: CaseAddress = { id: 'sketch', parameters: {} }

/** Reaches what MSW answers. */
export const transport: Transport = { kind: 'live', base: BASE, fetch: (request) => fetch(request), refreshMs: null }

/** A good row of the places feed. */
export const aPlace = (id: string, changes: Partial<WirePlace> = {}): WirePlace => ({
  id,
  name: `Place ${id}`,
  altNames: [],
  countries: ['XX'],
  kind: 'port',
  longitude: 1,
  latitude: 2,
  precisionKm: 3,
  positionSource: 'sketch',
  reported: { en: 'Nothing' },
  basis: 'inferred',
  sources: [],
  ...changes,
})

/** A good answer round some rows. */
export const anEnvelope = (items: unknown[], changes: Partial<WireEnvelope> = {}): WireEnvelope => ({
  feed: 'places',
  case: ADDRESS.id,
  generatedAt: '2026-01-02T03:04:05Z',
  count: items.length,
  items,
  ...changes,
})

/** The trouble that a feed ended in; anything else fails the test. */
export async function troubleOf(answer: Promise<unknown>): Promise<Trouble & { feed: Asked }> {
  const error = await answer.then(
    () => null,
    (reason: unknown) => reason,
  )
  if (!(error instanceof FeedError)) throw new Error(`No FeedError but ${String(error)}`, { cause: error })
  return { ...error.trouble, feed: error.feed }
}
