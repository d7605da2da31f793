import { describe, expect, test } from 'vitest'
import { ensure } from '#app/base/ensure.ts'
import { indexCase } from '#app/domain/case-index.ts'
import type { Leg } from '#app/domain/leg.ts'
import { impliedSpeed } from '#app/domain/plausibility/implied-speed.ts'
import { plausibilityOf, questionsOf } from '#app/domain/plausibility/plausibility.ts'
import { PUBLISHED } from '#tests/panels/published-case.ts'
import { days, fileOf } from '#tests/support/sketch.ts'
import { ANY_TIME, ask, between, corridor, end, moved, PLACES, ship } from '#tests/domain/plausibility-sketch.ts'

const { places } = indexCase(fileOf([], { places: PLACES }))

const speedOf = (leg: Leg) => {
  const speed = impliedSpeed(leg, places)
  return speed.ok ? speed.value : speed.error
}

describe('implied speed', () => {
  test('the shortest way in the longest time is the least, the longest way in the shortest time the most', () => {
    const leg = moved(
      'A',
      end('NAJ', between('2023-09-01', '2023-09-02')),
      end('DUN', between('2023-09-03', '2023-09-05')),
      {
        corridor: corridor(1852),
      },
    )
    expect(speedOf(leg)).toMatchObject({ unit: 'knots', longestHours: 96, shortestHours: 24, about: true })
    expect(speedOf(leg)).toMatchObject({ least: 1000 / 96, most: 1000 / 24 })
  })

  test('the published legs: 110.5 nm in six days at most, 9,400 km in twenty', () => {
    const [vessel, rail] = PUBLISHED.file.legs.map((leg) => impliedSpeed(leg, PUBLISHED.index.places))
    expect(vessel).toMatchObject({ ok: true, value: { longestHours: 144, shortestHours: null, most: null } })
    expect(vessel?.ok && vessel.value.least).toBeCloseTo(110.53 / 144, 3)
    expect(rail).toMatchObject({ ok: true, value: { longestHours: 480, least: 470, most: null } })
  })

  test('without a corridor the great circle counts, less what is not known of the places', () => {
    const leg = moved('A', end('NAJ', between('2023-09-01', null)), end('TIK', between(null, '2023-09-11')))
    const speed = speedOf(leg)
    expect(speed).toMatchObject({ most: null, about: false, way: { measured: 'great-circle', mostKm: null } })
    // 20 degrees are 2,223.9 km; 0.6 % of that for the sphere and 10 km for the town are taken off.
    expect(typeof speed === 'object' && speed.way.leastKm).toBeCloseTo(2223.9 * 0.994 - 10, 0)
  })

  test('an end that no source gives, or places that may be one, leave it unknown', () => {
    expect(speedOf(moved('A', end('NAJ', between(null, '2023-09-02')), end('DUN', between('2023-09-03', null))))).toBe(
      'times',
    )
    const times = [between('2023-09-01', null), between(null, '2023-09-02')] as const
    expect(speedOf(moved('A', end('DUN', times[0]), end('NEAR', times[1])))).toBe('way')
    expect(speedOf(moved('A', end('DUN', times[0]), end('NOWHERE', times[1])))).toBe('way')
  })
})

describe('questions of speed', () => {
  const sailed = (to: string) =>
    moved('A', end('NAJ', between('2023-09-01', null)), end('DUN', between(null, to)), { corridor: corridor(1852) })

  test('a ship that must have gone faster than the limit raises one, with its figures', () => {
    expect(ask(sailed('2023-09-02'))).toMatchObject([
      {
        kind: 'speed',
        legs: ['A'],
        implied: { least: 1000 / 24, longestHours: 24 },
        limit: { value: 23, unit: 'knots', origin: 'assumed', after: 'ITU-R M.1371' },
      },
    ])
  })

  test('a ship that may have gone slower raises none', () => {
    expect(ask(sailed('2023-09-03'))).toEqual([])
  })

  test('a train is held against kilometres a day, by the shortest track', () => {
    const rode = (low: number) =>
      moved('A', end('DUN', between('2023-09-01', null)), end('TIK', between(null, '2023-09-05')), {
        mode: 'rail',
        corridor: corridor(100, [low, 9000]),
      })
    expect(ask(rode(6000))).toEqual([])
    expect(ask(rode(6001))).toMatchObject([{ kind: 'speed', limit: { value: 1500, origin: 'assumed', after: null } }])
  })
})

describe('questions of order', () => {
  test('a consignment that left before it came', () => {
    const first = moved('A-1', end('NAJ', ANY_TIME), end('DUN', between('2023-09-12', null)))
    const left = (by: string) => moved('A-2', end('DUN', between(null, by)), end('TIK', ANY_TIME), { mode: 'rail' })
    expect(ask(first, left('2023-09-12'))).toMatchObject([
      { kind: 'order', trouble: 'left-before-it-came', legs: ['A-2', 'A-1'] },
    ])
    expect(ask(first, left('2023-09-13'))).toEqual([])
  })

  test('the departure of the first bounds its arrival, the arrival of the next its departure', () => {
    const first = moved('A-1', end('NAJ', between('2023-09-12', null)), end('DUN', ANY_TIME))
    const next = moved('A-2', end('DUN', ANY_TIME), end('TIK', between(null, '2023-09-10')), { mode: 'rail' })
    expect(ask(first, next)).toMatchObject([{ trouble: 'left-before-it-came' }])
  })

  test('a sighting at the wrong end of its leg', () => {
    const seenThere = moved(
      'A',
      end('NAJ', between('2023-09-07', null)),
      end('DUN', ANY_TIME, days('2023-09-04', '2023-09-05')),
    )
    expect(ask(seenThere)).toMatchObject([{ kind: 'order', trouble: 'seen-there-before-it-left', legs: ['A'] }])
    const seenHere = moved(
      'A',
      end('NAJ', ANY_TIME, days('2023-09-13', '2023-09-13')),
      end('DUN', between(null, '2023-09-13')),
    )
    expect(ask(seenHere)).toMatchObject([{ kind: 'order', trouble: 'seen-here-after-it-came', legs: ['A'] }])
  })
})

describe('questions of overlap', () => {
  /** Under way for certain from the first to the second day. */
  const certain = (id: string, from: string, to: string, ends: readonly [string, string], part: Partial<Leg> = {}) =>
    moved(id, end(ends[0], between(null, from)), end(ends[1], between(to, null)), part)
  const of = (name: string): Partial<Leg> => ({ consignment: name as Leg['consignment'], vessel: ship('angara') })

  test('one ship certainly on two legs at once', () => {
    expect(
      ask(
        certain('A', '2023-09-02', '2023-09-06', ['NAJ', 'DUN'], of('A')),
        certain('B', '2023-09-05', '2023-09-09', ['DUN', 'NAJ'], of('B')),
      ),
    ).toMatchObject([
      {
        kind: 'overlap',
        of: { kind: 'vessel', id: 'angara' },
        legs: ['B', 'A'],
        shared: between('2023-09-05', '2023-09-06'),
      },
    ])
  })

  test('two consignments that may have sailed together raise none', () => {
    expect(
      ask(
        certain('A', '2023-09-02', '2023-09-06', ['NAJ', 'DUN'], of('A')),
        certain('B', '2023-09-03', '2023-09-07', ['NAJ', 'DUN'], of('B')),
      ),
    ).toEqual([])
  })

  test('the same containers certainly on two legs at once', () => {
    const questions = ask(
      certain('A-1', '2023-09-02', '2023-09-06', ['NAJ', 'DUN']),
      certain('A-2', '2023-09-03', '2023-09-09', ['DUN', 'TIK'], { mode: 'rail' }),
    )
    expect(questions).toMatchObject([
      { kind: 'order', trouble: 'left-before-it-came' },
      { kind: 'overlap', of: { kind: 'consignment', id: 'A' } },
    ])
  })
})

describe('questions of place', () => {
  const went = (id: string, from: string, to: string, mode: Leg['mode'] = 'vessel') =>
    moved(id, end(from, ANY_TIME), end(to, ANY_TIME), { mode })

  test('a leg that begins elsewhere than the one before it ended', () => {
    expect(ask(went('A-1', 'NAJ', 'DUN'), went('A-2', 'NAJ', 'TIK', 'rail'))).toMatchObject([
      { kind: 'place', trouble: 'chain-broken', legs: ['A-2', 'A-1'], came: 'DUN', wentOn: 'NAJ' },
    ])
  })

  test('two places that may be one raise none, and one that no feed gave neither', () => {
    expect(ask(went('A-1', 'TIK', 'NEAR', 'rail'), went('A-2', 'DUN', 'TIK', 'rail'))).toEqual([])
    expect(ask(went('A-1', 'NAJ', 'NOWHERE'), went('A-2', 'DUN', 'TIK', 'rail'))).toEqual([])
  })

  test('a ship at a town and a train at a bridge', () => {
    expect(ask(went('A', 'NAJ', 'TIK'))).toMatchObject([{ kind: 'place', trouble: 'no-port', place: 'TIK' }])
    expect(ask(went('A', 'BRIDGE', 'TIK', 'rail'))).toMatchObject([{ trouble: 'bridge', place: 'BRIDGE' }])
    expect(ask(went('A', 'DUN', 'TIK', 'rail'))).toEqual([])
  })
})

test('the published case raises no question, and says how many legs it looked at', () => {
  const { file, index } = PUBLISHED
  expect(plausibilityOf(file, index)).toEqual({ questions: [], legCount: 2, withoutSpeedCount: 0, withoutLoadCount: 2 })
})

test('a file is looked through once', () => {
  const file = fileOf([ensure(PUBLISHED.file.legs[0], 'leg')])
  const index = indexCase(file)
  expect(questionsOf(file, index)).toBe(questionsOf(file, index))
})
