import { expect, test } from 'vitest'
import { assembleCase } from '#app/domain/assemble.ts'
import { claimsFeed } from '#app/feeds/claims.ts'
import { consignmentsFeed } from '#app/feeds/consignments.ts'
import type { Feed } from '#app/feeds/feed.ts'
import { getFeed } from '#app/feeds/http.ts'
import { legsFeed } from '#app/feeds/legs.ts'
import { placesFeed } from '#app/feeds/places.ts'
import { sightingsFeed } from '#app/feeds/sightings.ts'
import { sourcesFeed } from '#app/feeds/sources.ts'
import { tracksFeed } from '#app/feeds/tracks.ts'
import { vesselsFeed } from '#app/feeds/vessels.ts'
import { CASES } from '#mocks/cases/cases.ts'
import { pageTransport } from '#mocks/page.ts'

test.each(CASES.map((entry) => entry.id))('every reference in the case %s leads somewhere', async (id) => {
  const transport = await pageTransport('https://dash.test/')
  const itemsOf = async <T>(feed: Feed<T>): Promise<readonly T[]> => {
    const answer = await getFeed(feed, { id, parameters: {} }, transport, new AbortController().signal)
    return answer.items
  }
  const parts = {
    places: await itemsOf(placesFeed),
    vessels: await itemsOf(vesselsFeed),
    sources: await itemsOf(sourcesFeed),
    claims: await itemsOf(claimsFeed),
    consignments: await itemsOf(consignmentsFeed),
    legs: await itemsOf(legsFeed),
    sightings: await itemsOf(sightingsFeed),
    tracks: await itemsOf(tracksFeed),
  }
  const { file, quarantine, notes } = assembleCase(parts, new Set())
  expect([quarantine, notes]).toEqual([[], []])
  expect(file).toEqual(parts)
})
