import { expect, test } from 'vitest'
import { assembleCase } from '#app/domain/assemble.ts'
import type { FeedRecords } from '#app/feeds/feed-records.ts'
import { getFeed } from '#app/feeds/http.ts'
import { CASES } from '#mocks/cases/cases.ts'
import { pageTransport } from '#mocks/page.ts'

test.each(CASES.map((entry) => entry.id))('every reference in the case %s leads somewhere', async (id) => {
  const transport = await pageTransport('https://dash.test/')
  const itemsOf = async <Name extends keyof FeedRecords>(feed: Name): Promise<readonly FeedRecords[Name][]> => {
    const answer = await getFeed(feed, { id, parameters: {} }, transport, new AbortController().signal)
    return answer.items
  }
  const parts = {
    places: await itemsOf('places'),
    vessels: await itemsOf('vessels'),
    sources: await itemsOf('sources'),
    claims: await itemsOf('claims'),
    consignments: await itemsOf('consignments'),
    legs: await itemsOf('legs'),
    sightings: await itemsOf('sightings'),
    tracks: await itemsOf('tracks'),
  }
  const { file, quarantine, notes } = assembleCase(parts, new Set())
  expect([quarantine, notes]).toEqual([[], []])
  expect(file).toEqual(parts)
})
