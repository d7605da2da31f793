import { QueryClient } from '@tanstack/react-query'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { instant } from '#app/domain/time.ts'
import { undoubted, waiveDoubt } from '#app/feeds/doubt.ts'
import { feedQuery } from '#app/feeds/query.ts'
import { FeedError, type Trouble } from '#app/feeds/trouble.ts'
import { ADDRESS, anEnvelope, aPlace, transport } from '#tests/feeds/feed-sketches.ts'

const MINUTE = 60_000
const answer = (read: number, generatedAt = 1_000 * MINUTE, skipped = 0) => ({
  generatedAt: instant(generatedAt),
  report: { feed: 'legs', read, skipped } as const,
})
type Answer = ReturnType<typeof answer>

function troubleOf(next: Answer, before?: Answer): Trouble | null {
  try {
    undoubted(next, before)
    return null
  } catch (error) {
    if (error instanceof FeedError) return error.trouble
    throw error
  }
}

test('the first answer is held against nothing', () => {
  expect(troubleOf(answer(0))).toBeNull()
})

test('an answer that lost up to three rows of ten is news, one that lost more may be cut', () => {
  expect(troubleOf(answer(7), answer(10))).toBeNull()
  expect(troubleOf(answer(6), answer(10))).toEqual({ kind: 'shrunken', received: 6, before: 10 })
  expect(troubleOf(answer(0), answer(1))).toEqual({ kind: 'shrunken', received: 0, before: 1 })
  expect(troubleOf(answer(0), answer(0))).toBeNull()
})

test('an answer of the same time, or of servers whose clocks differ a little, is taken; an older one is not', () => {
  const before = answer(1, 10 * MINUTE)
  expect(troubleOf(answer(1, 10 * MINUTE), before)).toBeNull()
  expect(troubleOf(answer(1, 9 * MINUTE), before)).toBeNull()
  expect(troubleOf(answer(1, 9 * MINUTE - 1), before)).toEqual({ kind: 'older', madeAt: 9 * MINUTE - 1 })
})

test('of servers whose clocks differ a little the younger answer stays, and so time never creeps back', () => {
  const before = answer(1, 10 * MINUTE)
  expect(undoubted(answer(2, 9 * MINUTE + 1), before)).toBe(before)
  const next = answer(2, 10 * MINUTE)
  expect(undoubted(next, before)).toBe(next)
})

test('rows that were said twice are none to lose', () => {
  expect(troubleOf(answer(10), answer(20, undefined, 10))).toBeNull()
  expect(troubleOf(answer(20, undefined, 14), answer(10))).toEqual({ kind: 'shrunken', received: 6, before: 10 })
})

test('what a reader wants is taken however little it is, once, and what was shown stays until it has come', () => {
  const before = answer(10)
  waiveDoubt(before)
  const next = answer(1, 0)
  expect(undoubted(next, before)).toBe(next)
  expect(troubleOf(answer(0, 0), next)).toEqual({ kind: 'shrunken', received: 0, before: 1 })
})

test('growing and getting younger never raises a doubt', () => {
  fc.assert(
    fc.property(fc.nat(1e6), fc.nat(1e6), fc.nat(1e9), fc.nat(1e9), (read, more, at, later) => {
      expect(troubleOf(answer(read + more, at + later), answer(read, at))).toBeNull()
    }),
  )
})

test('what is held back leaves the last good answer, and is not asked for again and again', async () => {
  const places = ['a', 'b', 'c', 'd'].map((id) => aPlace(id))
  let [asked, rows] = [0, places]
  const fetch = () => {
    asked += 1
    return Promise.resolve(Response.json(anEnvelope(rows)))
  }
  const query = feedQuery('places', ADDRESS, { ...transport, fetch })
  const client = new QueryClient()
  await client.fetchQuery(query)
  rows = places.slice(0, 1)
  await client.refetchQueries({ queryKey: query.queryKey, type: 'all' })
  const held = client.getQueryState(query.queryKey)
  expect(held?.data?.items).toHaveLength(4)
  expect(held?.error).toMatchObject({ trouble: { kind: 'shrunken', received: 1, before: 4 } })
  expect(asked).toBe(2)
  rows = places
  await client.refetchQueries({ queryKey: query.queryKey, type: 'all' })
  expect(client.getQueryState(query.queryKey)?.error).toBeNull()
})
