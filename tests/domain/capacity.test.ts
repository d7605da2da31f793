import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { TrainCapacity } from '#app/domain/capacity.ts'
import { indexCase } from '#app/domain/case-index.ts'
import type { CaseFile } from '#app/domain/case.ts'
import type { Leg } from '#app/domain/leg.ts'
import { leastCount, loadOf, mostCount } from '#app/domain/plausibility/load.ts'
import { plausibilityOf, questionsAbout } from '#app/domain/plausibility/plausibility.ts'
import { about, atLeast, exactly, moreThan, UNKNOWN, type Quantity } from '#app/domain/quantity.ts'
import type { ConsignmentId, SourceId } from '#app/domain/record.ts'
import type { Vessel } from '#app/domain/vessel.ts'
import { PUBLISHED } from '#tests/panels/published-case.ts'
import { ANY_TIME, between, end, moved, PLACES, ship } from '#tests/domain/plausibility-sketch.ts'
import { consignment, fileOf, NOT_GRADED } from '#tests/support/sketch.ts'

const upTo = (value: number): Quantity => ({ kind: 'upTo', value, about: false })
const range = (low: number, high: number): Quantity => ({ kind: 'range', low, high, about: false })

const given = { limitation: { en: 'of a test' }, basis: 'published', sources: ['S' as SourceId] } as const

const vessel = (teu: Quantity | null): Vessel => ({
  id: ship('angara'),
  name: 'Angara',
  imo: null,
  mmsi: null,
  callSign: null,
  flag: null,
  type: null,
  grossTonnage: null,
  owner: null,
  ...(teu && { capacity: { teu, ...given } }),
  listings: [],
  notes: [],
  basis: 'published',
  grades: NOT_GRADED,
  sources: ['S' as SourceId],
})

const train = (wagons: Quantity, boxesAWagon: Quantity): TrainCapacity => ({ wagons, boxesAWagon, ...given })

const sailed = (id: string, [left, came]: readonly [string, string] | readonly [], part: Partial<Leg> = {}): Leg =>
  moved(
    id,
    end('NAJ', left === undefined ? ANY_TIME : between(left, left)),
    end('DUN', came === undefined ? ANY_TIME : between(came, came)),
    { vessel: ship('angara'), consignment: id as ConsignmentId, ...part },
  )

function caseOf(legs: readonly Leg[], counts: readonly Quantity[], teu: Quantity | null): CaseFile {
  const consignments = legs.map(({ id, consignment: of }, index) =>
    consignment(of, counts[index] ?? UNKNOWN, { legs: [id] }),
  )
  return fileOf(legs, { places: PLACES, consignments, vessels: [vessel(teu)] })
}

const asked = (file: CaseFile) =>
  plausibilityOf(file, indexCase(file)).questions.filter(({ kind }) => kind === 'capacity')

const shipAsked = (containers: Quantity, teu: Quantity | null) => asked(caseOf([sailed('A', [])], [containers], teu))

function trainAsked(containers: Quantity, capacity: TrainCapacity) {
  const rode = moved('A', end('DUN', ANY_TIME), end('TIK', ANY_TIME), { mode: 'rail', capacity })
  return asked(caseOf([rode], [containers], null))
}

describe('containers against what a ship can carry', () => {
  test('the figures are asked about where even one TEU for each container is too much', () => {
    expect(shipAsked(exactly(301), exactly(300))).toMatchObject([
      { kind: 'capacity', legs: ['A'], load: { least: 301, most: 300, carrier: { kind: 'vessel', id: 'angara' } } },
    ])
  })

  test('containers that fit if each is of one TEU raise nothing, though at two they would not', () => {
    expect(shipAsked(exactly(300), exactly(300))).toEqual([])
  })

  test.each([
    ['more than 300 in 300 TEU', moreThan(300), exactly(300), 1],
    ['at least 300 in 300 TEU', atLeast(300), exactly(300), 0],
    ['at most 5,000 in 300 TEU', upTo(5000), exactly(300), 0],
    ['an unknown number', UNKNOWN, exactly(300), 0],
    ['310 to 320 in 300 TEU', range(310, 320), exactly(300), 1],
    ['290 to 320 in 300 TEU', range(290, 320), exactly(300), 0],
    ['310 in 280 to 310 TEU', exactly(310), range(280, 310), 0],
    ['5,000 in more than 300 TEU', exactly(5000), moreThan(300), 0],
    ['5,000 in at least 300 TEU', exactly(5000), atLeast(300), 0],
    ['about 300, perhaps 250, in 250 TEU', about(300), exactly(250), 0],
    ['about 300, at least 250, in 249 TEU', about(300), exactly(249), 1],
    ['350 in about 300 TEU, perhaps 350', exactly(350), about(300), 0],
    ['351 in about 300 TEU, at most 350', exactly(351), about(300), 1],
  ])('%s', (_, containers, teu, count) => {
    expect(shipAsked(containers, teu)).toHaveLength(count)
  })

  test('a ship whose capacity nobody gives is not asked about, and the leg is counted as not checked', () => {
    const file = caseOf([sailed('A', [])], [exactly(1_000_000)], null)
    expect(plausibilityOf(file, indexCase(file))).toMatchObject({ questions: [], legCount: 1, withoutLoadCount: 1 })
    expect(loadOf(file.legs, indexCase(file))).toEqual({ ok: false, error: 'capacity' })
  })

  test('of the published case none is checked: no source gives what a ship or a train can carry', () => {
    const { file, index } = PUBLISHED
    expect(plausibilityOf(file, index).withoutLoadCount).toBe(file.legs.length)
    expect(file.vessels.filter(({ capacity }) => capacity)).toEqual([])
    expect(file.legs.filter(({ capacity }) => capacity)).toEqual([])
  })
})

describe('containers against what a train can carry', () => {
  test('wagons times containers a wagon is the most', () => {
    expect(trainAsked(exactly(121), train(exactly(60), exactly(2)))).toMatchObject([
      { load: { least: 121, most: 120 } },
    ])
    expect(trainAsked(exactly(120), train(exactly(60), exactly(2)))).toEqual([])
  })

  test('of a range the most counts, and of what is rounded as much as it may be', () => {
    expect(trainAsked(exactly(240), train(exactly(60), range(2, 4)))).toEqual([])
    expect(trainAsked(exactly(130), train(about(60), exactly(2)))).toEqual([])
    expect(trainAsked(exactly(131), train(about(60), exactly(2)))).toMatchObject([{ load: { most: 130 } }])
  })

  test('without an end to either figure nothing is asked', () => {
    expect(trainAsked(exactly(5000), train(atLeast(60), exactly(2)))).toEqual([])
    expect(trainAsked(exactly(5000), train(exactly(60), UNKNOWN))).toEqual([])
  })
})

describe('consignments on one sailing', () => {
  const WEEK = ['2023-09-01', '2023-09-08'] as const
  const pair = (first: Leg, second: Leg, teu: Quantity) =>
    asked(caseOf([first, second], [exactly(200), exactly(180)], teu))

  test('count together where they were certainly aboard at one time', () => {
    const legs = [sailed('A', WEEK), sailed('B', WEEK)] as const
    expect(pair(...legs, exactly(380))).toEqual([])
    expect(pair(...legs, exactly(379))).toMatchObject([{ legs: ['B', 'A'], load: { least: 380, most: 379 } }])
  })

  test('do not where the times leave it open, or where they may be two sailings', () => {
    expect(pair(sailed('A', WEEK), sailed('B', []), exactly(300))).toEqual([])
    expect(pair(sailed('A', WEEK), sailed('B', ['2023-09-08', '2023-09-15']), exactly(300))).toEqual([])
  })

  test('one that is too much alone is asked about alone', () => {
    const legs = [sailed('A', WEEK), sailed('B', WEEK)] as const
    expect(pair(...legs, exactly(190))).toMatchObject([{ legs: ['A'], load: { least: 200 } }])
  })

  test('one consignment on two legs is counted once', () => {
    const twice = [sailed('A', WEEK), sailed('B', WEEK, { consignment: 'A' as ConsignmentId })]
    const file = fileOf(twice, {
      places: PLACES,
      vessels: [vessel(exactly(200))],
      consignments: [consignment('A', exactly(150), { legs: twice.map(({ id }) => id) })],
    })
    expect(asked(file)).toEqual([])
  })

  test('are told of either leg', () => {
    const file = caseOf([sailed('A', WEEK), sailed('B', WEEK)], [exactly(200), exactly(180)], exactly(300))
    for (const { id } of file.legs) {
      expect(questionsAbout([id], file, indexCase(file)).map(({ kind }) => kind)).toEqual(['capacity'])
    }
  })
})

const someCount = fc.integer({ min: 0, max: 5000 })
const someQuantity: fc.Arbitrary<Quantity> = fc.oneof(
  someCount.map(exactly),
  someCount.map(about),
  someCount.map(moreThan),
  someCount.map(atLeast),
  someCount.map(upTo),
  fc.tuple(someCount, someCount).map(([a, b]) => range(Math.min(a, b), Math.max(a, b))),
  fc.constant(UNKNOWN),
)

test('nothing is asked as long as some count that was reported fits into some capacity that was given', () => {
  fc.assert(
    fc.property(someQuantity, someQuantity, (containers, teu) => {
      const [least, most] = [leastCount(containers), mostCount(teu)]
      const mayFit = least === null || most === null || least <= most
      expect(shipAsked(containers, teu)).toHaveLength(mayFit ? 0 : 1)
    }),
  )
})

test('an interval is never narrower than what was said', () => {
  fc.assert(
    fc.property(someCount, (value) => {
      expect(leastCount(about(value))).toBeLessThanOrEqual(value)
      expect(mostCount(about(value))).toBeGreaterThanOrEqual(value)
      expect(leastCount(moreThan(value))).toBe(value + 1)
      expect([leastCount(exactly(value)), mostCount(exactly(value))]).toEqual([value, value])
      expect([mostCount(moreThan(value)), mostCount(atLeast(value)), leastCount(upTo(value))]).toEqual([
        null,
        null,
        null,
      ])
    }),
  )
})
