import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { instant, parseInstant } from '#app/domain/time.ts'
import { legsFeed, type WireLeg } from '#app/feeds/legs.ts'
import { readRows } from '#app/feeds/report.ts'
import { ensure } from '#app/base/ensure.ts'
import { LOAD_CASE } from '#mocks/cases/load/case.ts'
import { answerLoad, makeLoad } from '#mocks/cases/load/load.ts'
import { distanceKm, placeId, type Stop } from '#mocks/cases/load/places.ts'

const DAY_MS = 86_400_000
const WINDOW = { from: Date.UTC(2023, 8, 7), to: Date.UTC(2023, 9, 2) }
/** 10 to 16 knots: nautical miles of 1.852 km an hour, all day. */
const VESSEL_KM_PER_DAY = [10 * 1.852 * 24, 16 * 1.852 * 24] as const
const RAIL_KM_PER_DAY = [500, 840] as const
/** Times are cut to the minute at both ends. */
const CUT_MS = 60_000
const seeds = fc.nat(4_294_967_295)
const counts = fc.integer({ min: 1, max: 300 })

describe('the load case', () => {
  test('has as many legs as asked for, and is the same for the same seed', () => {
    fc.assert(
      fc.property(counts, seeds, (count, seed) => {
        const load = makeLoad(count, seed)
        expect(load.legs).toHaveLength(count)
        expect({ ...makeLoad(count, seed), positions: null }).toEqual({ ...load, positions: null })
      }),
      { numRuns: 30 },
    )
    expect(makeLoad(100, 1).legs).not.toEqual(makeLoad(100, 2).legs)
  })

  test('is synthetic through and through', () => {
    const { legs, consignments, vessels, places } = makeLoad(200, 3)
    for (const record of [...legs, ...consignments, ...vessels, ...places]) {
      expect(record.id).toMatch(/^SYN-/)
      expect(record.basis).toBe('synthetic')
    }
    expect(readRows(legsFeed, legs).report.rejections).toEqual([])
  })

  test('stays in its window and moves no faster and no slower than ships and trains do', () => {
    fc.assert(
      fc.property(counts, seeds, (count, seed) => {
        for (const leg of makeLoad(count, seed).legs) {
          const [departs, arrives] = [timesOf(leg.departs), timesOf(leg.arrives)]
          expect(departs.from).toBeGreaterThanOrEqual(WINDOW.from)
          expect(arrives.to).toBeLessThanOrEqual(WINDOW.to)
          expect(departs.to).toBeLessThan(arrives.from)
          const km = distanceKm(stopOf(leg.departs.place), stopOf(leg.arrives.place))
          const [slow, fast] = leg.mode === 'vessel' ? VESSEL_KM_PER_DAY : RAIL_KM_PER_DAY
          const lasted = arrives.middle - departs.middle
          expect(lasted).toBeGreaterThanOrEqual((km / fast) * DAY_MS - CUT_MS)
          expect(lasted).toBeLessThanOrEqual((km / slow) * DAY_MS + CUT_MS)
        }
      }),
      { numRuns: 30 },
    )
  })

  test('chains a train to the place and after the time of its ship', () => {
    const { legs, consignments } = makeLoad(500, 7)
    const byId = new Map(legs.map((leg) => [leg.id, leg]))
    const chains = consignments.map((consignment) => consignment.legs.map((id) => ensure(byId.get(id), id)))
    expect(chains.flat()).toHaveLength(legs.length)
    expect(chains.some((chain) => chain.length === 2)).toBe(true)
    for (const [ship, train] of chains) {
      if (!ship || !train) continue
      expect([ship.mode, train.mode]).toEqual(['vessel', 'rail'])
      expect(train.departs.place).toBe(ship.arrives.place)
      expect(timesOf(train.departs).from).toBeGreaterThan(timesOf(ship.arrives).to)
    }
  })

  test('sends no ship on two voyages', () => {
    const voyages = new Map<string, string>()
    for (const leg of makeLoad(500, 7).legs.filter((each) => each.vessel !== null)) {
      const voyage = JSON.stringify([leg.departs, leg.arrives])
      const vessel = ensure(leg.vessel, 'vessel')
      expect(voyages.get(vessel) ?? voyage).toBe(voyage)
      voyages.set(vessel, voyage)
    }
  })

  test('crosses the Pacific from Busan to Los Angeles', () => {
    const [first] = makeLoad(1, 99).legs
    expect([first?.departs.place, first?.arrives.place]).toEqual([placeId('Busan'), placeId('Los Angeles')])
  })

  test('makes a leg for a hundred positions', () => {
    const answers = answerLoad(new URLSearchParams({ n: '1000', seed: '7' }))
    expect(answers.ok && answers.value.legs).toHaveLength(10)
    expect(answers.ok && answers.value.case).toBe(LOAD_CASE)
  })
})

describe('distances', () => {
  test('are those of the globe, within a percent', () => {
    // On the WGS84 ellipsoid, by GeographicLib.
    const geodesicKm = 9664.996
    expect(Math.abs(distanceKm('Busan', 'Los Angeles') / geodesicKm - 1)).toBeLessThan(0.01)
    expect(distanceKm('Busan', 'Busan')).toBe(0)
  })
})

function timesOf({ when }: WireLeg['departs']) {
  const read = (text: string | null) => {
    const at = parseInstant(ensure(text, 'time'))
    return at.ok ? at.value : instant(NaN)
  }
  const [from, to] = [read(when.from), read(when.to)]
  return { from, to, middle: (from + to) / 2 }
}

const STOP_OF = new Map(makeLoad(1, 1).places.map((place) => [place.id, place.name as Stop]))
const stopOf = (id: string): Stop => ensure(STOP_OF.get(id), id)
