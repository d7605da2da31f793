import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { instant } from '#app/domain/time.ts'
import {
  isShut,
  MOST_TRIES,
  NO_TRIES,
  outlookOf,
  waitAfterAnswer,
  waitAfterComeback,
  waitAfterFailure,
  WINDOW_MS,
  withAnswer,
  withFailure,
  type Rhythm,
  type Tries,
} from '#app/feeds/asking.ts'
import { FeedError, type Trouble } from '#app/feeds/trouble.ts'

const failed = (trouble: Trouble) => new FeedError('places', trouble)
const status = (code: number, retryAfterMs: number | null = null) =>
  failed({ kind: 'status', status: code, retryAfterMs })
const NOW = instant(1_000_000)
const LIVE: Rhythm = { refreshMs: null, isLive: true }
const STORED = { refreshMs: null, isLive: false }
const half = () => 0.5
/** So many failures, a second apart, the last of them now. */
const triesOf = (count: number): Tries => ({
  begun: Array.from({ length: Math.min(count, MOST_TRIES) }, (_, index) =>
    instant(NOW - 1_000 * (Math.min(count, MOST_TRIES) - 1 - index)),
  ),
  inARow: count,
})
const wait = (error: Error, tries = triesOf(1), rhythm = LIVE, random = half) =>
  waitAfterFailure(error, tries, rhythm, NOW, random)

test('what may pass is asked again soon, what is not as described by the clock, what refuses not at all', () => {
  const outlooks = [
    failed({ kind: 'no-answer' }),
    failed({ kind: 'broken-off', received: 7 }),
    failed({ kind: 'timeout', afterMs: 1 }),
    ...[500, 502, 503, 504].map((code) => status(code)),
    status(429, 1_000),
  ].map(outlookOf)
  expect(new Set(outlooks)).toEqual(new Set(['soon']))
  expect(outlookOf(status(429))).toBe('later')
  expect(
    [401, 403, 404, 410].map((code) => wait(status(code), triesOf(1), { refreshMs: 5_000, isLive: true })),
  ).toEqual([null, null, null, null])
  const lasting = [
    status(400),
    failed({ kind: 'not-data', firstBytes: '<' }),
    failed({ kind: 'truncated', announced: 2, received: 1 }),
    failed({ kind: 'older', madeAt: instant(0) }),
    failed({ kind: 'shrunken', received: 1, before: 9 }),
    failed({ kind: 'reader-failed', why: 'memory', message: '' }),
    new Error('a bug'),
  ]
  for (const error of lasting) {
    expect(outlookOf(error)).toBe('by the clock')
    expect(wait(error)).toBeNull()
    expect(wait(error, triesOf(1), { refreshMs: 5_000, isLive: true })).toBe(30_000)
    expect(wait(error, triesOf(1), { refreshMs: 90_000, isLive: true })).toBe(90_000)
  }
})

test('the wait is spread over all of a bound that doubles', () => {
  const bounds = [1, 2, 3].map((count) => wait(status(500), triesOf(count), LIVE, () => 1))
  expect(bounds).toEqual([500, 1_000, 2_000])
  const waits = Array.from(
    { length: 1_000 },
    (_, index) => wait(status(500), triesOf(3), LIVE, () => index / 1_000) ?? 0,
  )
  expect(Math.max(...waits) - Math.min(...waits)).toBeGreaterThan(0.97 * 2_000)
})

describe('after four failures', () => {
  test('a server is tried once in 20 to 40 s, and not before a minute has passed since the first', () => {
    const free = WINDOW_MS - 3_000
    expect([0, 0.5, 1].map((luck) => wait(status(500), triesOf(4), LIVE, () => luck))).toEqual([
      free,
      free * 1.5,
      free * 2,
    ])
    const long = { begun: [0, 1, 2, 3].map((minutes) => instant(NOW + (minutes - 3) * WINDOW_MS)), inARow: 9 }
    expect(wait(status(500), long, LIVE, () => 0)).toBe(20_000)
    expect(wait(status(500), long, LIVE, () => 1)).toBe(40_000)
  })

  test('stored answers are not asked again: nothing changes there by itself', () => {
    expect(wait(status(500), triesOf(3), STORED)).toBe(1_000)
    expect(wait(status(500), triesOf(4), STORED)).toBeNull()
  })

  test('an answer in between does not open the way, if they were of one minute', () => {
    const flapping = withFailure(withAnswer(withFailure(triesOf(2), NOW)), NOW)
    expect(flapping.inARow).toBe(1)
    expect(isShut(flapping, NOW)).toBe(true)
    expect(isShut(flapping, instant(NOW + WINDOW_MS))).toBe(false)
  })
})

test('a server that names its wait is obeyed to the millisecond, up to a quarter of an hour', () => {
  for (const code of [429, 503]) {
    expect(wait(status(code, 12_000))).toBe(12_000)
    expect(wait(status(code, 1e12))).toBe(900_000)
    expect(wait(status(code, 600_000), triesOf(7))).toBe(600_000)
  }
})

test('no patience at all is a little patience: zero would be never to the library that waits', () => {
  expect(wait(status(503, 0))).toBe(50)
  const long = { begun: [0, 1, 2, 3].map((minutes) => instant(NOW + (minutes - 3) * WINDOW_MS)), inARow: 9 }
  expect(wait(status(503, 0), long)).toBe(50)
})

test('a feed that is well again is asked by its rhythm, and no fifth time in a minute in which it failed four times', () => {
  expect(waitAfterAnswer(NO_TRIES, { refreshMs: 5_000, isLive: true }, NOW)).toBe(5_000)
  expect(waitAfterAnswer(triesOf(4), { refreshMs: 5_000, isLive: true }, NOW)).toBe(WINDOW_MS - 3_000)
  expect(waitAfterAnswer(triesOf(4), LIVE, NOW)).toBeNull()
})

test('a device that is back asks what may have passed, within five seconds, and no server that asked for patience', () => {
  expect(waitAfterComeback(failed({ kind: 'offline' }), triesOf(1), NOW, half)).toBe(2_500)
  expect(waitAfterComeback(failed({ kind: 'offline' }), triesOf(4), NOW, half)).toBe(WINDOW_MS - 3_000 + 2_500)
  expect(waitAfterComeback(status(503, 9_000), triesOf(1), NOW, half)).toBeNull()
  expect(waitAfterComeback(status(404), triesOf(1), NOW, half)).toBeNull()
})

test('no more than four asks fail in any minute, however they fail and whatever is between', () => {
  const outcome = fc.record({
    error: fc.constantFrom(
      null,
      failed({ kind: 'no-answer' }),
      status(500),
      status(503, 0),
      status(429, 7_000),
      failed({ kind: 'not-data', firstBytes: '' }),
    ),
    takes: fc.integer({ min: 1, max: 12_000 }),
    luck: fc.double({ min: 0, max: 1, noNaN: true }),
  })
  fc.assert(
    fc.property(fc.array(outcome, { maxLength: 60 }), fc.constantFrom(5_000, 30_000), (outcomes, refreshMs) => {
      let [now, tries] = [0, NO_TRIES]
      const failures: number[] = []
      for (const { error, takes, luck } of outcomes) {
        const begun = now
        now += takes
        if (error) failures.push(begun)
        tries = error ? withFailure(tries, instant(begun)) : withAnswer(tries)
        const next = error
          ? waitAfterFailure(error, tries, { refreshMs, isLive: true }, instant(now), () => luck)
          : refreshMs
        now += next ?? Number.POSITIVE_INFINITY
      }
      for (const [index, at] of failures.entries()) {
        expect(failures.slice(index).filter((later) => later < at + WINDOW_MS).length).toBeLessThanOrEqual(MOST_TRIES)
      }
      expect(tries.begun.length).toBeLessThanOrEqual(MOST_TRIES)
    }),
  )
})
