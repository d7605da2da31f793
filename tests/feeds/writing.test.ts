import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ensure } from '#app/base/ensure.ts'
import { instant, type OpenSpan } from '#app/domain/time.ts'
import { toOpenSpan, wireOpenSpan } from '#app/feeds/wire.ts'
import { wireOpenSpanOf, wireQuantityOf } from '#app/feeds/writing/wire-parts.ts'
import {
  wireCaseOf,
  wireClaimOf,
  wireConsignmentOf,
  wireLegOf,
  wirePlaceOf,
  wireSightingOf,
  wireSourceOf,
  wireTrackOf,
  wireVesselOf,
} from '#app/feeds/writing/wire-records.ts'
import { forgeCase } from '#mocks/cases/forge/forge.ts'
import { makeLoad } from '#mocks/cases/load/load.ts'
import { published } from '#mocks/cases/published/published.ts'
import { training } from '#mocks/cases/training/training.ts'
import { recordsOfFeed } from '#tests/export/data-sketch.ts'

describe.each([
  ['published', published],
  ['load', makeLoad(300, 5)],
  ['training', training],
  ['forge', forgeCase({ seed: 4711, difficulty: 3 }).answers],
])('the records of the case %s', (_, answers) => {
  test('are written as they were read', () => {
    expect(recordsOfFeed('cases', [answers.case]).map(wireCaseOf)).toEqual([answers.case])
    expect(recordsOfFeed('vessels', answers.vessels).map(wireVesselOf)).toEqual(answers.vessels)
    expect(recordsOfFeed('sources', answers.sources).map(wireSourceOf)).toEqual(answers.sources)
    expect(recordsOfFeed('claims', answers.claims).map(wireClaimOf)).toEqual(answers.claims)
    expect(recordsOfFeed('consignments', answers.consignments).map(wireConsignmentOf)).toEqual(answers.consignments)
    expect(recordsOfFeed('legs', answers.legs).map(wireLegOf)).toEqual(answers.legs)
    expect(recordsOfFeed('sightings', answers.sightings).map(wireSightingOf)).toEqual(answers.sightings)
    expect(recordsOfFeed('tracks', answers.tracks).map(wireTrackOf)).toEqual(answers.tracks)
  })

  test('of places too, but for a position finer than the place is known', () => {
    const written = recordsOfFeed('places', answers.places).map(wirePlaceOf)
    for (const [index, { longitude, latitude, ...others }] of written.entries()) {
      const place = ensure(answers.places[index], 'place')
      const { longitude: givenLongitude, latitude: givenLatitude, ...given } = place
      expect(others).toEqual(given)
      const furthestDegrees = place.precisionKm / 111
      expect(Math.hypot(longitude - givenLongitude, latitude - givenLatitude)).toBeLessThanOrEqual(furthestDegrees)
    }
  })
})

test('any span is read back as it was written', () => {
  const day = 86_400_000
  const moment = fc
    .oneof(
      fc.integer({ min: 0, max: 30_000 }).map((days) => days * day),
      fc.integer({ min: 0, max: 2_500_000_000_000 }),
    )
    .map(instant)
  const span: fc.Arbitrary<OpenSpan> = fc
    .tuple(fc.option(moment), fc.option(moment))
    .map(([a, b]) => (a !== null && b !== null && a > b ? { from: b, to: a } : { from: a, to: b }))
  fc.assert(
    fc.property(span, (given) => {
      const wire = wireOpenSpanOf(given)
      expect(wireOpenSpan.safeParse(wire).success).toBe(true)
      expect(toOpenSpan(wire)).toEqual(given)
    }),
  )
})

test('whole days are written as days, an instant at midnight as an instant', () => {
  const midnight = instant(Date.UTC(2023, 8, 7))
  expect(wireOpenSpanOf({ from: midnight, to: instant(Date.UTC(2023, 8, 9)) })).toEqual({
    from: '2023-09-07',
    to: '2023-09-08',
  })
  expect(wireOpenSpanOf({ from: midnight, to: midnight }).to).toBe('2023-09-07T00:00Z')
})

test('a sum is no record, and is never written as one', () => {
  expect(() => wireQuantityOf({ kind: 'upTo', value: 20, about: false })).toThrow('On no wire')
  expect(() => wireQuantityOf({ kind: 'moreThan', value: 700, about: true })).toThrow('On no wire')
})
