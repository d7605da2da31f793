import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { exactly } from '#app/domain/quantity.ts'
import { addDays, DAY_MS, daySpan, overlaps } from '#app/domain/time.ts'
import { possibleTimeOf } from '#app/domain/leg.ts'
import { emptyStretches, eventStep, happeningsAt, stretchEntered } from '#app/timeline/events-in-time.ts'
import { eventsOf } from '#app/timeline/timeline-events.ts'
import { at, claim, days, fileOf, leg, legsOf, SEPTEMBER } from '#tests/support/sketch.ts'
import { positionsAt } from '#tests/timeline/some-positions.ts'
import { someWindow } from '#tests/support/arbitraries.ts'

const FILE = fileOf(legsOf('A vessel NAJ>DUN  ====................====......'), {
  claims: [claim('C', exactly(1), { said: daySpan(at('2023-09-12')) })],
})

describe('empty stretches', () => {
  test('lie between legs, statements and the ends of the case', () => {
    expect(emptyStretches(fileOf(legsOf('A vessel NAJ>DUN  ====')), null, SEPTEMBER)).toEqual([
      days('2023-09-05', '2023-09-30'),
    ])
    const { claims } = FILE
    expect(emptyStretches(fileOf([], { claims }), null, SEPTEMBER)).toEqual([
      days('2023-09-01', '2023-09-11'),
      days('2023-09-13', '2023-09-30'),
    ])
  })

  test('end where a position was reported, and a single day is none', () => {
    const { claims } = FILE
    const positions = positionsAt(['2023-09-02T06:00Z', '2023-09-20T00:00Z'])
    expect(emptyStretches(fileOf([], { claims }), positions, SEPTEMBER)).toEqual([
      days('2023-09-03', '2023-09-11'),
      days('2023-09-13', '2023-09-19'),
      days('2023-09-21', '2023-09-30'),
    ])
  })

  test('hold nothing, and are longer than a day', () => {
    fc.assert(
      fc.property(fc.array(someWindow, { maxLength: 12 }), (spans) => {
        const legs = spans.map((span, index) => leg(`L${index}`, span))
        for (const stretch of emptyStretches(fileOf(legs), null, SEPTEMBER)) {
          expect(stretch.to - stretch.from).toBeGreaterThan(DAY_MS)
          expect(legs.some((one) => overlaps(possibleTimeOf(one) as never, stretch))).toBe(false)
        }
      }),
    )
  })
})

describe('a move of the playhead', () => {
  const stretches = [days('2023-09-05', '2023-09-11'), days('2023-09-20', '2023-09-21')]

  test('comes into a stretch once it crosses its start, however far it goes', () => {
    expect(stretchEntered(stretches, at('2023-09-04'), at('2023-09-04T23:59Z'), SEPTEMBER)).toBeNull()
    expect(stretchEntered(stretches, at('2023-09-04'), at('2023-09-05'), SEPTEMBER)).toEqual(stretches[0])
    expect(stretchEntered(stretches, at('2023-09-04'), at('2023-09-28'), SEPTEMBER)).toEqual(stretches[0])
    expect(stretchEntered(stretches, at('2023-09-12'), at('2023-09-28'), SEPTEMBER)).toEqual(stretches[1])
  })

  test('counts only what the window has of it', () => {
    expect(stretchEntered(stretches, at('2023-09-10'), at('2023-09-10'), days('2023-09-08', '2023-09-30'))).toEqual(
      days('2023-09-08', '2023-09-11'),
    )
    expect(stretchEntered(stretches, at('2023-09-11'), at('2023-09-11'), days('2023-09-11', '2023-09-30'))).toBeNull()
  })
})

describe('a step to an event', () => {
  const times = [at('2023-09-01'), at('2023-09-05'), at('2023-09-12')]

  test('goes to the next and the last one in the window', () => {
    expect(eventStep(times, at('2023-09-05'), 1, SEPTEMBER)).toBe(at('2023-09-12'))
    expect(eventStep(times, at('2023-09-05'), -1, SEPTEMBER)).toBe(at('2023-09-01'))
    expect(eventStep(times, at('2023-09-12'), 1, SEPTEMBER)).toBeNull()
    expect(eventStep(times, at('2023-09-05'), -1, days('2023-09-04', '2023-09-30'))).toBeNull()
  })

  test('finds what begins then, and the legs that are over', () => {
    const events = eventsOf(FILE)
    expect(happeningsAt(at('2023-09-12'), events, FILE.legs).events.map(({ id }) => id)).toEqual(['C'])
    expect(happeningsAt(at('2023-09-01'), events, FILE.legs).departures).toHaveLength(1)
    const end = possibleTimeOf(FILE.legs[0] as never)?.to ?? addDays(at('2023-09-01'), 0)
    expect(happeningsAt(end, events, FILE.legs).arrivals).toHaveLength(1)
  })
})
