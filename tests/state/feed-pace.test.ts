import { environmentManager, focusManager, QueryClient } from '@tanstack/react-query'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { seededDraw } from '#mocks/cases/load/seeded.ts'
import { loadReader } from '#tests/state/feed-life/load-reader.ts'
import { openFeedPage } from '#tests/state/feed-life/page.ts'
import { GOOD, MODES, openFeedServer, STANDS_STILL, type Mode } from '#tests/state/feed-life/server.ts'
import { startVirtualClock, type VirtualClock } from '#tests/support/virtual-clock.ts'

const START = Date.UTC(2026, 10, 26, 12)
const MINUTE = 60_000
const REFRESH_MS = MINUTE
const SEEDS = [1, 2]
const FAILING = MODES.filter(({ kind }) => kind === 'fails')

let clock: VirtualClock
// Node is no page to the library: there it would set no timers.
beforeAll(async () => {
  environmentManager.setIsServer(() => false)
  await loadReader()
})
afterEach(() => {
  focusManager.setFocused(undefined)
  clock.stop()
  vi.restoreAllMocks()
})
afterAll(() => environmentManager.setIsServer(() => true))

/** A feed on a clock that stands still. All chance is of `seed`. */
function setup(seed: number, mode: Mode = GOOD, skewMs = 0) {
  const random = seededDraw(seed)
  clock = startVirtualClock(START, random)
  focusManager.setFocused(true)
  const server = openFeedServer(clock, random, REFRESH_MS, skewMs)
  server.behave(mode)
  const page = openFeedPage(new QueryClient(), server.transport)
  const pass = (milliseconds: number) => clock.advance(milliseconds, () => page.isAsked() && server.openCount() === 0)
  const until = async (holds: () => boolean, limitMs: number, stepMs: number) => {
    for (const begun = clock.now(); !holds() && clock.now() - begun <= limitMs;) await pass(stepMs)
    expect(holds()).toBe(true)
  }
  const close = () => {
    page.close()
    clock.stop()
  }
  return { server, page, pass, until, close, isFailed: () => page.shown().feed.condition === 'failed' }
}

const say = (text: string) => process.stdout.write(`${text}\n`)
const percent = (part: number) => `${Math.round(part * 100)} %`

test('whatever fails: no more than four tries in any minute, one at a time', { timeout: 120_000 }, async () => {
  let [tries, most, mostOpen] = [0, 0, 0]
  for (const mode of FAILING) {
    for (const seed of SEEDS) {
      const { server, pass, close } = setup(seed, mode)
      await pass(10 * MINUTE)
      mostOpen = Math.max(mostOpen, server.mostOpen())
      const begun = server.asks.map(({ at }) => at)
      most = Math.max(most, ...begun.map((at) => begun.filter((other) => other >= at && other < at + MINUTE).length))
      tries += begun.length
      close()
    }
  }
  say(
    `Tries: ${FAILING.length} faults x ${SEEDS.length} x 10 min: ${tries}, at most ${most} in 60 s, ${mostOpen} at once`,
  )
  expect(most).toBe(4)
  expect(mostOpen).toBe(1)
})

/** How long a feed is left alone after it answered `503` with this header, ms. */
async function leftAlone(seed: number, header: () => string | null): Promise<number> {
  const headers = () => {
    const text = header()
    return text === null ? {} : { 'retry-after': text }
  }
  const { server, page, until, isFailed, close } = setup(seed, {
    name: '503',
    kind: 'fails',
    act: () => new Response(null, { status: 503, headers: headers() }),
  })
  await until(isFailed, MINUTE, 10)
  const failed = page.shown().feed.lastFailure ?? 0
  await until(() => server.asks.length === 2, 30 * MINUTE, 1_000)
  const again = server.asks[1]?.at ?? 0
  close()
  return again - failed
}

test('a server that asks for patience is obeyed, in each form of the header', { timeout: 120_000 }, async () => {
  const inSeconds = (seconds: number) => () => new Date(Date.now() + seconds * 1000).toUTCString()
  const forms: readonly (readonly [name: string, header: () => string | null, least: number, most: number])[] = [
    ['7', () => '7', 7_000, 7_000],
    ['120', () => '120', 120_000, 120_000],
    ['0', () => '0', 50, 50],
    // A date has no parts of a second.
    ['a date in 40 s', inSeconds(40), 39_000, 40_000],
    ['a date that is over', inSeconds(-3_600), 50, 50],
    ['a year', () => String(365 * 86_400), 15 * MINUTE, 15 * MINUTE],
    ['a date in a year', inSeconds(365 * 86_400), 15 * MINUTE, 15 * MINUTE],
    ['-5: none', () => '-5', 50, 500],
    ['soon: none', () => 'soon', 50, 500],
    ['none', () => null, 50, 500],
  ]
  let [obeyed, asked] = [0, 0]
  for (const [name, header, least, most] of forms) {
    for (const seed of SEEDS) {
      const waited = await leftAlone(seed, header)
      expect(waited, name).toBeGreaterThanOrEqual(least - 0.5)
      expect(waited, name).toBeLessThanOrEqual(most + 0.5)
      asked += 1
      obeyed += 1
    }
  }
  say(`Retry-After: ${forms.length} forms x ${SEEDS.length}: obeyed ${obeyed} of ${asked}`)
})

test('pages that lose their feed at once do not ask again at once', { timeout: 120_000 }, async () => {
  const waits = Array.from({ length: 5 }, (): number[] => [])
  for (let seed = 0; seed < 40; seed++) {
    const { server, page, until, close } = setup(
      seed,
      FAILING.find(({ name }) => name === '500'),
    )
    for (const failure of waits.keys()) {
      await until(() => server.asks.length === failure + 1 && !page.isAsked(), 2 * MINUTE, failure < 3 ? 20 : 1_000)
      const { lastFailure, nextTry } = page.shown().feed
      if (nextTry?.kind === 'at') waits[failure]?.push(nextTry.at - (lastFailure ?? 0))
    }
    close()
  }
  // The first three are drawn under a bound, those after them between their least wait and twice that.
  const bounds = [500, 1_000, 2_000]
  const width = (of: readonly number[]) => Math.max(...of) - Math.min(...of)
  const spreads = waits.map((of, index) => {
    const longest = bounds[index] ?? 2 * Math.min(...of)
    const [least, mean] = index < bounds.length ? [longest, longest] : [longest / 2, longest * 0.75]
    return { ofLeast: width(of) / least, ofMean: width(of) / mean }
  })
  say(
    `Jitter: waits 1 to 5 spread over ${spreads.map(({ ofMean }) => percent(ofMean)).join(', ')} of the mean delay, ` +
      `${spreads.map(({ ofLeast }) => percent(ofLeast)).join(', ')} of the least`,
  )
  for (const { ofLeast, ofMean } of spreads) expect(Math.min(ofLeast, ofMean)).toBeGreaterThanOrEqual(0.5)
})

test('old data are called old when they have become so, in whatever clock and in a hidden page', async () => {
  const late = { same: [] as number[], different: [] as number[] }
  for (const skewMs of [0, 5 * MINUTE, -5 * MINUTE]) {
    for (const isHidden of [false, true]) {
      for (const seed of SEEDS) {
        const { server, page, pass, until, close } = setup(seed, STANDS_STILL, skewMs)
        await until(() => page.shown().feed.condition === 'good', 10_000, 10)
        if (isHidden) focusManager.setFocused(false)
        const madeAt = (server.taken()?.madeAt ?? 0) - skewMs
        // The time that a server tells has no parts of a second, and was on its way: the banner may come that much too early.
        const earlyMs = () => (skewMs === 0 ? 0 : 1_000 + (server.taken()?.slackMs ?? 0))
        const tone = () => page.shown().lines.find(({ id }) => id.startsWith('stale'))?.tone
        for (const [intervals, expected] of [
          [2, 'caution'],
          [6, 'fault'],
        ] as const) {
          const threshold = madeAt + intervals * REFRESH_MS
          await pass(threshold - clock.now() - 11_000)
          expect(tone(), 'not long before').not.toBe(expected)
          await until(() => tone() === expected, 22_000, 20)
          const lateMs = clock.now() - threshold
          late[skewMs === 0 ? 'same' : 'different'].push(lateMs)
          expect(lateMs).toBeGreaterThanOrEqual(-earlyMs())
          expect(lateMs).toBeLessThanOrEqual(1_000)
        }
        close()
      }
    }
  }
  const between = (of: readonly number[]) => `${Math.min(...of).toFixed(0)} to ${Math.max(...of).toFixed(0)} ms`
  say(`Stale: said ${between(late.same)} after the threshold; where clocks differ by 5 min ${between(late.different)}`)
})

test('a fault that is over is over on the screen within one wait for the next try', { timeout: 120_000 }, async () => {
  const shares: number[] = []
  for (const mode of FAILING) {
    for (const seed of SEEDS) {
      const { server, page, pass, until, isFailed, close } = setup(seed)
      await pass(MINUTE / 2)
      server.behave(mode)
      await until(isFailed, 2 * MINUTE, 250)
      await pass(seed * 47_000)
      await until(() => !page.isAsked(), 11_000, 100)
      const { nextTry, lastFailure } = page.shown().feed
      server.behave(GOOD)
      const over = clock.now()
      // Others wait for a person.
      if (nextTry?.kind === 'at') {
        await until(() => !isFailed(), nextTry.at - over + 11_000, 100)
        shares.push(((server.asks.at(-1)?.at ?? 0) - over) / (nextTry.at - (lastFailure ?? 0)))
        expect(page.shown().badge).toBe('LIVE')
      }
      close()
    }
  }
  const longest = Math.max(...shares)
  say(`Recovery: asked ${percent(longest)} of a wait after the fault ended, at most, ${shares.length} times`)
  expect(longest).toBeLessThanOrEqual(1)
})
