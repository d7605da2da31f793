import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { busySpans, eventTimes, joinSpans, nextEventAfter, previousEventBefore } from '#app/domain/next-event.ts'
import { UNKNOWN } from '#app/domain/quantity.ts'
import { instant, overlaps, type Instant, type Span } from '#app/domain/time.ts'
import type { Sighting } from '#app/domain/sighting.ts'
import type { SightingId } from '#app/domain/record.ts'
import { claim, column, days, fileOf, leg, legsOf, NOT_GRADED } from '#tests/support/sketch.ts'

const spanOf = (from: number, to: number): Span => ({ from: column(from), to: column(to) })

function sighting(id: string, when: Span | null): Sighting {
  return {
    id: id as SightingId,
    basis: 'published',
    grades: NOT_GRADED,
    sources: [],
    method: 'satellite-imagery',
    when,
    place: null,
    text: { en: id },
    quantity: null,
    counts: null,
    vessels: [],
    consignment: null,
    legs: [],
  }
}

/*
 *   A        .==.......
 *   B        ...=......
 *   seen     ....=.....
 *   said     .......|..       at one moment
 */
const legs = [
  ...legsOf(`
    A vessel NAJ>DUN  .==.......
    B rail   DUN>TIK  ...=......
  `),
  leg('C-1', { from: null, to: null }),
]
const file = fileOf(legs, {
  sightings: [sighting('O', spanOf(4, 5)), sighting('never', null)],
  claims: [claim('P', UNKNOWN, { said: spanOf(7, 7) }), claim('Q', UNKNOWN)],
})
const columnsOf = (times: ArrayLike<number>) => Array.from(times, (time) => (time - column(0)) / 86_400_000)

describe('the times at which something happens', () => {
  test('are those of legs, sightings and words, each once and in order', () => {
    expect(columnsOf(eventTimes(file, days('2023-09-01', '2023-09-30')))).toEqual([1, 3, 4, 7])
  })

  test('are those in the window: its start is in, its end is not', () => {
    expect(columnsOf(eventTimes(file, spanOf(3, 7)))).toEqual([3, 4])
  })

  test('are found from any instant, and never the instant itself', () => {
    const times = eventTimes(file, days('2023-09-01', '2023-09-30'))
    expect(nextEventAfter(times, column(0))).toBe(column(1))
    expect(nextEventAfter(times, column(1))).toBe(column(3))
    expect(nextEventAfter(times, column(7))).toBeNull()
    expect(previousEventBefore(times, column(9))).toBe(column(7))
    expect(previousEventBefore(times, column(3))).toBe(column(1))
    expect(previousEventBefore(times, column(1))).toBeNull()
  })

  test('are none in a case without any', () => {
    expect(nextEventAfter(eventTimes(fileOf([]), spanOf(0, 9)), column(0))).toBeNull()
  })
})

describe('the times at which something is going on', () => {
  test('are those of legs, sightings and words, joined where they touch', () => {
    expect(busySpans(file)).toEqual([spanOf(1, 5), spanOf(7, 7)])
  })

  test('are those of what is not in the file too', () => {
    expect(busySpans(file, [spanOf(6, 6)])).toEqual([spanOf(1, 5), spanOf(6, 6), spanOf(7, 7)])
  })
})

/** Few different instants, so that spans touch and points lie on ends. */
const someHour: fc.Arbitrary<Instant> = fc.nat({ max: 30 }).map((hour) => instant(column(0) + hour * 3_600_000))
const someSpan = fc
  .tuple(someHour, fc.nat({ max: 4 }))
  .map(([from, hours]): Span => ({ from, to: instant(from + hours * 3_600_000) }))
const someSpans = fc.array(someSpan, { maxLength: 12 })
const isBusyAt = (spans: readonly Span[], at: Instant) =>
  spans.some((span) => overlaps(span, { from: at, to: instant(at + 1) }))

test('joined spans hold the same instants, in order and none over another', () => {
  fc.assert(
    fc.property(someSpans, someHour, (spans, at) => {
      const joined = joinSpans(spans)
      for (const instantOf of [at, ...spans.flatMap(({ from, to }) => [from, to])])
        expect(isBusyAt(joined, instantOf)).toBe(isBusyAt(spans, instantOf))
      expect(joined.every(({ from }, place) => from >= (joined[place - 1]?.to ?? -Infinity))).toBe(true)
    }),
    { numRuns: 500 },
  )
})
