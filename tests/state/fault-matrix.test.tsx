import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { stopDeadlines } from '#tests/support/virtual-deadlines.ts'
import { FEED_FAULTS, type FeedFault } from '#tests/state/feed-faults.ts'
import { FEEDS, setupLiveFeeds, storedAnswers, type Answers, type Name } from '#tests/state/live-feeds.tsx'

const FAULTY = { 'one feed': ['legs'], 'all feeds': FEEDS } as const
const PHASES = ['first load', 'refresh'] as const
/** Of a feed that may be asked again after a minute. */
const LONGEST_PROBE_MS = 120_000

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

const cells = FEED_FAULTS.flatMap((fault) =>
  PHASES.flatMap((phase) => Object.entries(FAULTY).map(([which, names]) => ({ fault, phase, which, names }))),
)

test('24 faults, each from the start and later, of one feed and of all, are 96 cells', () => {
  expect(new Set(FEED_FAULTS.map(({ name }) => name)).size).toBe(24)
  expect(cells).toHaveLength(96)
})

describe.each(cells)('$fault.name, $phase, $which', ({ fault, phase, names }) => {
  test('is said with its reason; the last good answer stays, and it heals', async () => {
    const page = setupLiveFeeds({
      answers,
      faults: phase === 'first load' ? faultsOf(names, fault) : {},
      changes: fault.explain ? { explain: fault.explain } : {},
    })
    if (phase === 'refresh') {
      await page.until(() => FEEDS.every((name) => page.feed(name).condition === 'good'), 1_000, 10)
      expect(page.shown()).toMatchObject({ badge: 'LIVE', lines: [] })
      for (const name of names) page.fail(name, fault.act)
      await page.advance(60_000)
    }
    const before = names.map((name) => page.items(name))
    await page.until(() => names.every((name) => page.feed(name).condition === 'failed'), 11_000, 100)

    expect(page.shown().badge).toBe('DOWN')
    for (const name of names) {
      expect(page.line(name)).toMatchObject({ tone: 'fault', text: expect.stringMatching(fault.words) as string })
      expect(page.line(name)?.text).toContain(
        phase === 'refresh' ? 'Showing data of 26 Nov 2026, 12:00 UTC.' : 'Nothing of it is shown or counted.',
      )
    }
    expect(names.map((name) => page.items(name))).toEqual(before)
    expect(page.shown().outage.absent).toEqual(phase === 'refresh' ? [] : names)
    for (const name of FEEDS.filter((other) => !(names as readonly Name[]).includes(other))) {
      expect(page.feed(name)).toMatchObject({ condition: 'good', hasRecords: true })
      expect(page.line(name)).toBeNull()
    }

    // In the first minute of the fault no more than four asks, one at a time.
    const since = page.feed(names[0]).failingSince ?? 0
    await page.advance(45_000)
    for (const name of names) {
      const inMinute = page.asksOf(name).filter((at) => at >= since - 10_000 && at < since + 45_000)
      expect(inMinute.length).toBeLessThanOrEqual(4)
      expect(page.mostInFlight(name)).toBe(1)
      if (fault.next === 'never') expect(page.feed(name).nextTry).toEqual({ kind: 'never' })
      else expect(page.feed(name).nextTry?.kind).not.toBe('never')
    }

    page.heal()
    if (fault.next === 'never') for (const name of names) page.feed(name).retry()
    await page.until(() => FEEDS.every((name) => page.feed(name).condition === 'good'), LONGEST_PROBE_MS + 10_000)
    expect(page.shown()).toMatchObject({ badge: 'LIVE', lines: [] })
    expect(FEEDS.every((name) => (page.items(name)?.length ?? 0) > 0)).toBe(true)
    page.stop()
  })
})

const faultsOf = (names: readonly Name[], { act }: FeedFault) =>
  Object.fromEntries(names.map((name) => [name, act])) as Partial<Record<Name, FeedFault['act']>>
