import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ensure } from '#app/base/ensure.ts'
import { distanceKm } from '#app/domain/great-circle.ts'
import { timesOf, type Leg } from '#app/domain/leg.ts'
import type { Place, Position } from '#app/domain/place.ts'
import { indexCase } from '#app/domain/case-index.ts'
import { impliedSpeed } from '#app/domain/plausibility/implied-speed.ts'
import { questionsAbout, questionsOf } from '#app/domain/plausibility/plausibility.ts'
import type { Question } from '#app/domain/plausibility/question.ts'
import { SPEED_LIMITS } from '#app/domain/plausibility/speed-limit.ts'
import { speedQuestion } from '#app/domain/plausibility/speed-question.ts'
import { instant, type Instant, type OpenSpan } from '#app/domain/time.ts'
import { someInstant } from '#tests/support/arbitraries.ts'
import { fileOf } from '#tests/support/sketch.ts'
import { ask, corridor, end, moved, place, PLACES, ship } from '#tests/domain/plausibility-sketch.ts'

const HOUR_MS = 3_600_000
const someHours = fc.option(fc.integer({ min: 0, max: 400 }))
const somePosition: fc.Arbitrary<Position> = fc.tuple(
  fc.integer({ min: -180, max: 180 }),
  fc.integer({ min: -80, max: 80 }),
)

/** Some span with the instant in it; an end that no source gives is null. */
const around = (at: Instant, [before, after]: readonly [number | null, number | null]): OpenSpan => ({
  from: before === null ? null : instant(at - before * HOUR_MS),
  to: after === null ? null : instant(at + after * HOUR_MS),
})

const kmPerHour = (mode: Leg['mode']): number =>
  mode === 'vessel' ? SPEED_LIMITS.vessel.value * 1.852 : SPEED_LIMITS.rail.value / 24

const questionOf = (leg: Leg, places: readonly Place[]): Question | null => {
  const speed = impliedSpeed(leg, indexCase(fileOf([leg], { places })).places)
  return speed.ok ? speedQuestion(leg, speed.value) : null
}

test('a leg that some instants and some way let keep the limit raises no question of speed', () => {
  fc.assert(
    fc.property(
      fc.record({
        mode: fc.constantFrom('vessel' as const, 'rail' as const),
        from: somePosition,
        to: somePosition,
        precision: fc.tuple(fc.integer({ min: 0, max: 50 }), fc.integer({ min: 0, max: 50 })),
        measured: fc.constantFrom('corridor', 'track', 'great-circle'),
        share: fc.double({ min: 0.05, max: 0.999, noNaN: true }),
        left: someInstant,
        departs: fc.tuple(someHours, someHours),
        arrives: fc.tuple(someHours, someHours),
      }),
      ({ mode, from, to, precision, measured, share, left, departs, arrives }) => {
        const km = distanceKm(from, to)
        fc.pre(km > 1)
        const came = instant(left + (km / (kmPerHour(mode) * share)) * HOUR_MS)
        const drawn = measured === 'track' ? corridor(1, [km * 0.9, km * 1.2]) : corridor(km)
        const leg = moved('A', end('X', around(left, departs)), end('Y', around(came, arrives)), {
          mode,
          corridor: measured === 'great-circle' ? null : drawn,
        })
        expect(
          questionOf(leg, [place('X', from, 'port', precision[0]), place('Y', to, 'port', precision[1])]),
        ).toBeNull()
      },
    ),
  )
})

const NAMES = ['NAJ', 'DUN', 'TIK', 'NEAR', 'BRIDGE'] as const

const someSpan: fc.Arbitrary<OpenSpan> = fc
  .tuple(someInstant, fc.integer({ min: 0, max: 300 }), fc.boolean(), fc.boolean())
  .map(([from, hours, isFromGiven, isToGiven]) => ({
    from: isFromGiven ? from : null,
    to: isToGiven ? instant(from + hours * HOUR_MS) : null,
  }))

const someLeg = fc.record({
  mode: fc.constantFrom('vessel' as const, 'rail' as const),
  from: fc.constantFrom(...NAMES),
  to: fc.constantFrom(...NAMES),
  departs: someSpan,
  arrives: someSpan,
  vessel: fc.constantFrom(ship('angara'), ship('maria')),
  consignment: fc.constantFrom('A', 'B'),
})

type DrawnLeg = typeof someLeg extends fc.Arbitrary<infer Drawn> ? Drawn : never

const keyOf = (question: Question): string =>
  [question.kind, 'trouble' in question ? question.trouble : '', 'of' in question ? question.of.kind : '']
    .concat(question.legs.toSorted())
    .join(' ')

const widened = ({ from, to }: OpenSpan, [before, after]: readonly [number | null, number | null]): OpenSpan => ({
  from: from === null || before === null ? null : instant(from - before * HOUR_MS),
  to: to === null || after === null ? null : instant(to + after * HOUR_MS),
})

const legsOf = (drawn: readonly DrawnLeg[]): readonly Leg[] =>
  drawn.map(({ from, to, departs, arrives, consignment, ...part }, index) =>
    moved(`L${index}`, end(from, departs), end(to, arrives), {
      ...part,
      consignment: consignment as Leg['consignment'],
    }),
  )

test('what is asked of a leg alone is what the whole case asks of it', () => {
  fc.assert(
    fc.property(fc.array(someLeg, { minLength: 1, maxLength: 6 }), fc.nat(), (drawn, pick) => {
      const file = fileOf(legsOf(drawn), { places: PLACES })
      const index = indexCase(file)
      const { id } = ensure(file.legs[pick % file.legs.length], 'leg')
      expect(questionsAbout([id], file, index)).toEqual(
        questionsOf(file, index).filter((question) => question.legs.includes(id)),
      )
    }),
  )
})

test('knowing less never adds a question', () => {
  fc.assert(
    fc.property(
      fc.array(someLeg, { minLength: 1, maxLength: 5 }),
      fc.nat(),
      fc.tuple(someHours, someHours),
      fc.tuple(someHours, someHours),
      (drawn, pick, byDeparture, byArrival) => {
        const legs = legsOf(drawn)
        // What is not even in order the feeds refuse.
        fc.pre(legs.every((leg) => timesOf(leg) !== null))
        const chosen = pick % legs.length
        const less = legs.map((leg, index) =>
          index === chosen
            ? {
                ...leg,
                departs: { ...leg.departs, when: widened(leg.departs.when, byDeparture) },
                arrives: { ...leg.arrives, when: widened(leg.arrives.when, byArrival) },
              }
            : leg,
        )
        const before = new Set(ask(...legs).map(keyOf))
        expect(
          ask(...less)
            .map(keyOf)
            .filter((key) => !before.has(key)),
        ).toEqual([])
      },
    ),
    { numRuns: 300 },
  )
})
