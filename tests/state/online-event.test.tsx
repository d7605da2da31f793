import { act } from '@testing-library/react'
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { FEEDS, setupLiveFeeds, storedAnswers, type Answers } from '#tests/state/live-feeds.tsx'
import { stopDeadlines } from '#tests/support/virtual-deadlines.ts'

let answers: Answers
beforeAll(async () => {
  answers = await storedAnswers()
})
beforeEach(() => {
  vi.useFakeTimers({ now: Date.UTC(2026, 10, 26, 12) })
  stopDeadlines()
})
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

const comeOnline = () => act(() => void window.dispatchEvent(new Event('online')))
const noNetwork = () => Promise.reject(new TypeError('Failed to fetch'))

test('a device that is back on its network asks each failed feed once, within five seconds, however often it is told', async () => {
  const page = setupLiveFeeds({ answers, faults: Object.fromEntries(FEEDS.map((name) => [name, noNetwork])) })
  // Four asks have failed, and their minute is over: the next try would come in half a minute or more.
  await page.until(() => FEEDS.every((name) => page.asksOf(name).length === 5), 120_000)
  await page.until(() => FEEDS.every((name) => page.feed(name).nextTry?.kind === 'at'), 1_000)
  await page.advance(20_000)
  const before = FEEDS.map((name) => page.asksOf(name).length)
  page.heal()
  const begun = Date.now()
  for (let times = 0; times < 20; times++) comeOnline()
  await page.until(() => FEEDS.every((name) => page.feed(name).condition === 'good'), 5_000)

  const asks = FEEDS.map((name, index) => page.asksOf(name).slice(before[index]))
  expect(asks.map(({ length }) => length)).toEqual([1, 1, 1])
  for (const [at = 0] of asks) expect(at - begun).toBeLessThanOrEqual(5_000)
  expect(new Set(asks.flat()).size, 'each at a moment of its own').toBeGreaterThan(1)
  expect(page.shown()).toMatchObject({ badge: 'LIVE', lines: [] })
  page.stop()
})

test('well feeds are not asked when the network comes back', async () => {
  const page = setupLiveFeeds({ answers })
  await page.until(() => FEEDS.every((name) => page.feed(name).condition === 'good'), 1_000, 10)
  comeOnline()
  await page.advance(10_000)
  expect(FEEDS.map((name) => page.asksOf(name).length)).toEqual([1, 1, 1])
  page.stop()
})
