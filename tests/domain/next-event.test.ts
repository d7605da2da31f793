import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  busySpans,
  emptyStretchAt,
  eventTimes,
  joinSpans,
  nextEventAfter,
  previousEventBefore,
} from '#app/domain/next-event.ts'
import { UNKNOWN } from '#app/domain/quantity.ts'
import { addDays, instant, overlaps, type Instant, type Span } from '#app/domain/time.ts'
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

describe('an empty stretch', () => {
  const busy = busySpans(file)

  test('lies between what is going on', () => {
    expect(emptyStretchAt(busy, column(6))).toEqual(spanOf(5, 7))
    expect(emptyStretchAt(busy, column(5))).toEqual(spanOf(5, 7))
  })

  test('is none where something is going on, be it for a moment', () => {
    expect(emptyStretchAt(busy, column(1))).toBeNull()
    expect(emptyStretchAt(busy, column(3))).toBeNull()
    expect(emptyStretchAt(busy, column(7))).toBeNull()
  })

  test('has no start before all, and no end behind all', () => {
    expect(emptyStretchAt(busy, column(0))).toEqual({ from: null, to: column(1) })
    expect(emptyStretchAt(busy, column(8))).toEqual({ from: column(7), to: null })
    expect(emptyStretchAt([], column(8))).toEqual({ from: null, to: null })
  })

  test('is broken by what is not in the file', () => {
    expect(emptyStretchAt(busySpans(file, [spanOf(6, 6)]), column(5))).toEqual(spanOf(5, 6))
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

test('in an empty stretch nothing is going on, and at its ends something was or will be', () => {
  fc.assert(
    fc.property(someSpans, someHour, (spans, at) => {
      const stretch = emptyStretchAt(joinSpans(spans), at)
      expect(stretch === null).toBe(isBusyAt(spans, at))
      if (!stretch) return
      const { from, to } = stretch
      const within = { from: from === null ? addDays(at, -99) : instant(from + 1), to: to ?? addDays(at, 99) }
      expect(spans.some((span) => overlaps(span, within))).toBe(false)
      if (to !== null) expect(spans.some((span) => span.from === to)).toBe(true)
      if (from !== null) expect(spans.some((span) => span.to === from)).toBe(true)
    }),
    { numRuns: 500 },
  )
})
