import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isLegWithin, phaseAt, placesOf, timesOf, type Leg } from '#app/domain/leg.ts'
import type { Place } from '#app/domain/place.ts'
import type { PlaceId } from '#app/domain/record.ts'
import type { OpenSpan } from '#app/domain/time.ts'
import { someInstant } from '#tests/support/arbitraries.ts'
import { at, days, leg, legsOf } from '#tests/support/sketch.ts'

const open: OpenSpan = { from: null, to: null }
const ends = (departs: OpenSpan, arrives: OpenSpan): Leg =>
  leg('L', open, {
    departs: { place: 'NAJ' as PlaceId, when: departs, seen: null },
    arrives: { place: 'DUN' as PlaceId, when: arrives, seen: null },
  })
const [seventh, eighth, twelfth, thirteenth] = [at('2023-09-07'), at('2023-09-08'), at('2023-09-12'), at('2023-09-13')]

describe('the times of a leg', () => {
  test('with all four ends are as given, and between them it was surely under way', () => {
    const given = ends({ from: seventh, to: eighth }, { from: twelfth, to: thirteenth })
    expect(timesOf(given)).toEqual({
      departs: { from: seventh, to: eighth },
      arrives: { from: twelfth, to: thirteenth },
      possible: { from: seventh, to: thirteenth },
      certain: { from: eighth, to: twelfth },
    })
  })

  test('with an open departure and an open arrival are sure of nothing in between', () => {
    expect(timesOf(ends({ from: seventh, to: null }, { from: null, to: thirteenth }))).toEqual({
      departs: { from: seventh, to: thirteenth },
      arrives: { from: seventh, to: thirteenth },
      possible: { from: seventh, to: thirteenth },
      certain: null,
    })
  })

  test('of which one instant is known are that instant', () => {
    expect(timesOf(ends({ from: seventh, to: null }, open))?.possible).toEqual({ from: seventh, to: seventh })
    expect(timesOf(ends(open, { from: null, to: twelfth }))?.possible).toEqual({ from: twelfth, to: twelfth })
  })

  test('that overlap leave no certain part', () => {
    expect(timesOf(ends({ from: seventh, to: thirteenth }, { from: twelfth, to: thirteenth }))?.certain).toBeNull()
  })

  test('are none when no source gives any, or it arrives before it leaves', () => {
    expect(timesOf(ends(open, open))).toBeNull()
    expect(timesOf(ends({ from: twelfth, to: null }, { from: null, to: seventh }))).toBeNull()
  })

  test('reach to an arrival of which only the start is known, and back to a departure of which only the end is', () => {
    expect(timesOf(ends({ from: seventh, to: eighth }, { from: twelfth, to: null }))).toMatchObject({
      possible: { from: seventh, to: twelfth },
      certain: { from: eighth, to: twelfth },
    })
    expect(timesOf(ends({ from: null, to: eighth }, { from: twelfth, to: thirteenth }))).toMatchObject({
      possible: { from: eighth, to: thirteenth },
      certain: { from: eighth, to: twelfth },
    })
  })

  test('hold together, whatever the sources give', () => {
    const end = fc
      .tuple(fc.option(someInstant, { nil: null }), fc.option(someInstant, { nil: null }))
      .filter(([from, to]) => from === null || to === null || from <= to)
      .map(([from, to]) => ({ from, to }))
    fc.assert(
      fc.property(end, end, (departs, arrives) => {
        const times = timesOf(ends(departs, arrives))
        if (!times) return
        for (const span of [times.departs, times.arrives, times.certain ?? times.possible]) {
          expect(span.from).toBeLessThanOrEqual(span.to)
          expect(span.from).toBeGreaterThanOrEqual(times.possible.from)
          expect(span.to).toBeLessThanOrEqual(times.possible.to)
        }
      }),
    )
  })

  test('never let it leave after it has come, nor come before it has left', () => {
    const odd = timesOf(ends({ from: seventh, to: at('2023-09-20') }, { from: at('2023-09-01'), to: thirteenth }))
    expect(odd?.departs.to).toBe(thirteenth)
    expect(odd?.arrives.from).toBe(seventh)
  })
})

describe('a leg of 10 to 14 September', () => {
  const some = leg('L', days('2023-09-10', '2023-09-14'))

  test.each([
    ['overlaps it by its first minute', '2023-09-01', '2023-09-10T00:01Z', true],
    ['overlaps it by its last minute', '2023-09-14T23:59Z', '2023-09-30', true],
    ['ends as it begins', '2023-09-01', '2023-09-10', false],
    ['begins as it ends', '2023-09-15', '2023-09-30', false],
    ['lies inside it', '2023-09-11', '2023-09-12', true],
  ])('is seen or not in a window that %s', (_, from, to, isIn) => {
    expect(isLegWithin(some, { from: at(from), to: at(to) })).toBe(isIn)
  })

  test('is in no window when it has no time', () => {
    expect(isLegWithin(ends(open, open), days('1990-01-01', '2090-01-01'))).toBe(false)
  })
})

describe('the phase of a leg', () => {
  const some = ends({ from: seventh, to: eighth }, { from: twelfth, to: thirteenth })

  test.each([
    ['2023-09-06T23:59Z', 'ahead'],
    ['2023-09-07T00:00Z', 'may-be-under-way'],
    ['2023-09-08T00:00Z', 'under-way'],
    ['2023-09-11T23:59Z', 'under-way'],
    ['2023-09-12T00:00Z', 'may-be-under-way'],
    ['2023-09-13T00:00Z', 'done'],
  ])('at %s is %s', (text, phase) => {
    expect(phaseAt(some, at(text))).toBe(phase)
  })

  test('is never "under way" when its times are not sure', () => {
    expect(phaseAt(leg('L', days('2023-09-07', '2023-09-12')), at('2023-09-09'))).toBe('may-be-under-way')
  })
})

test('a leg has places only when both are known', () => {
  const [first] = legsOf('A vessel NAJ>DUN ==')
  const place = (id: string) => ({ id: id as PlaceId }) as Place
  const [najin, dunay] = [place('NAJ'), place('DUN')]
  expect(
    first &&
      placesOf(
        first,
        new Map([
          [najin.id, najin],
          [dunay.id, dunay],
        ]),
      ),
  ).toEqual({ from: najin, to: dunay })
  expect(first && placesOf(first, new Map([[najin.id, najin]]))).toBeNull()
})
