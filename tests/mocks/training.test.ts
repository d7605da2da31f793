import { describe, expect, test } from 'vitest'
import { ensure } from '#app/base/ensure.ts'
import { EMPTY_CASE_FILE, type CaseFile } from '#app/domain/case.ts'
import { timesOf } from '#app/domain/leg.ts'
import { about, exactly, moreThan } from '#app/domain/quantity.ts'
import { distanceKm } from '#app/domain/great-circle.ts'
import type { Position } from '#app/domain/place.ts'
import { totalsOf } from '#app/domain/totals.ts'
import { casesFeed } from '#app/feeds/cases.ts'
import { claimsFeed } from '#app/feeds/claims.ts'
import { consignmentsFeed } from '#app/feeds/consignments.ts'
import type { ReadRecord } from '#app/feeds/feed.ts'
import { legsFeed } from '#app/feeds/legs.ts'
import { placesFeed } from '#app/feeds/places.ts'
import { sightingsFeed } from '#app/feeds/sightings.ts'
import { sourcesFeed } from '#app/feeds/sources.ts'
import { tracksFeed } from '#app/feeds/tracks.ts'
import { vesselsFeed } from '#app/feeds/vessels.ts'
import { CASES } from '#mocks/cases/cases.ts'
import { published } from '#mocks/cases/published/published.ts'
import { RAIL_HOLE, SEA_HOLE } from '#mocks/cases/training/receivers.ts'
import { training } from '#mocks/cases/training/training.ts'

const HOUR_S = 3600
const WINDOW_S = { from: Date.UTC(2023, 8, 7) / 1000, to: Date.UTC(2023, 9, 2) / 1000 }
const LISTS = [
  'places',
  'vessels',
  'sources',
  'claims',
  'consignments',
  'legs',
  'sightings',
  'tracks',
] as const satisfies readonly (keyof CaseFile)[]

function read<R>(feed: { read: (item: unknown) => ReadRecord<R> }, items: readonly { id: string }[]): R[] {
  return items.map((item) => {
    const answer = feed.read(item)
    if (!answer.ok) throw new Error(`${item.id}: ${answer.field} ${answer.message}`)
    return answer.record
  })
}

const file: CaseFile = {
  ...EMPTY_CASE_FILE,
  places: read(placesFeed, training.places),
  vessels: read(vesselsFeed, training.vessels),
  sources: read(sourcesFeed, training.sources),
  claims: read(claimsFeed, training.claims),
  consignments: read(consignmentsFeed, training.consignments),
  legs: read(legsFeed, training.legs),
  sightings: read(sightingsFeed, training.sightings),
  tracks: read(tracksFeed, training.tracks),
}
const [ofCase] = read(casesFeed, [training.case])

describe('the records of the training case', () => {
  test('stand between the published case and the load test', () => {
    expect(CASES.map(({ id }) => id)).toEqual(['published', 'training', 'forge', 'load'])
  })

  test('are the published ones, the very same, and made-up ones marked SYN-', () => {
    for (const list of LISTS) {
      const own: readonly { id: string; basis: string }[] = training[list]
      const said: readonly { id: string }[] = published[list]
      const [same, added] = [own.slice(0, said.length), own.slice(said.length)]
      expect(same).toEqual(said)
      for (const [index, record] of same.entries()) expect(record).toBe(said[index])
      for (const { id, basis } of added) expect([id.slice(0, 4), basis]).toEqual(['SYN-', 'synthetic'])
    }
  })

  test('name no ship that is not published, and sail none but the two that RUSI names', () => {
    expect(training.vessels).toBe(published.vessels)
    expect(new Set(training.legs.map(({ vessel }) => vessel))).toEqual(new Set(['angara', 'maria', null]))
    expect(training.tracks.filter(({ mmsi }) => mmsi !== null)).toEqual([])
  })

  test('rest on a source that says that it is made up', () => {
    const made = [training.consignments, training.legs, training.tracks]
      .flat()
      .filter(({ id }) => id.startsWith('SYN-'))
    expect(new Set(made.flatMap(({ sources }) => sources))).toEqual(new Set(['SYN-S-training']))
    const source = training.sources.find(({ id }) => id === 'SYN-S-training')
    expect(source?.limitation.en).toMatch(/^Made up for training/)
    expect(source?.limitation.fr).toMatch(/^Inventé pour l’entraînement/)
  })

  test('French does not break from its line', () => {
    const { name, description, caveat } = training.case
    for (const text of [name.fr, description.fr, caveat?.fr]) expect(text).not.toMatch(/\d \d{3}(?!\d)|« | »| [:;?!]/)
  })

  test('the caveat says in both languages what is no fact', () => {
    for (const text of [training.case.caveat?.en, training.case.caveat?.fr]) {
      for (const part of ['SYN-02, SYN-03', 'RUSI', '12 ']) expect(text).toContain(part)
    }
    expect(training.case.caveat?.en).toMatch(/are not facts.*more than was observed.*itself a training assumption/)
    expect(training.case.caveat?.fr).toMatch(/pas des faits.*plus que ce qui a été observé.*hypothèse d’entraînement/)
  })
})

describe('the containers', () => {
  const totals = totalsOf(file.legs, file, ofCase?.headline ?? null)

  test('of four consignments are about 300 published and 720 made up, added to nothing that is published', () => {
    expect(totals.consignments.map(({ id }) => id)).toEqual(['WH-300', 'SYN-02', 'SYN-03', 'SYN-04'])
    expect(totals.itemised).toEqual(about(300))
    expect(totals.synthetic).toEqual(exactly(720))
    expect(300 + 720).toBe(1020)
  })

  test('leave the headline claim as it is published', () => {
    const known = totalsOf(read(legsFeed, published.legs), file, ofCase?.headline ?? null)
    expect(totals.headline).toEqual(known.headline)
    expect(totals.headline?.claimed).toEqual(moreThan(1000))
    expect(totals.headline?.notItemised).toMatchObject({ kind: 'moreThan', value: 700 })
  })
})

describe('the made-up legs', () => {
  const made = file.legs.filter(({ basis }) => basis === 'synthetic')
  const legOf = (id: string) =>
    ensure(
      made.find((leg) => leg.id === id),
      id,
    )

  test('lie inside the window', () => {
    const { from, to } = ensure(ofCase, 'case').window
    for (const leg of made) {
      const { possible } = ensure(timesOf(leg), leg.id)
      expect(possible.from).toBeGreaterThanOrEqual(from)
      expect(possible.to).toBeLessThanOrEqual(to)
    }
  })

  test('end at Dunay or on rail: none has come to Tikhoretsk', () => {
    expect(made.filter(({ mode }) => mode === 'rail').map(({ id }) => id)).toEqual(['SYN-02-rail', 'SYN-03-rail'])
    for (const id of ['SYN-02-rail', 'SYN-03-rail'])
      expect(legOf(id).arrives).toMatchObject({ when: { to: null }, seen: null })
    expect(legOf('SYN-04-vessel').arrives.place).toBe('dunay-facility')
  })
})

describe('the positions', () => {
  const columns = training.positions()
  const tracks = columns.tracks.map((id, track) => ({
    id,
    isShip: file.tracks[track]?.mode === 'vessel',
    reports: [...columns.times.entries()].flatMap(([row, time]) => {
      if (columns.trackOf[row] !== track) return []
      const at: Position = [columns.longitudes[row] ?? NaN, columns.latitudes[row] ?? NaN]
      return [{ time, at, knots: (columns.speeds[row] ?? NaN) / 10 }]
    }),
  }))
  const moves = tracks.flatMap(({ id, isShip, reports }) =>
    reports.slice(1).map((b, index) => {
      const a = ensure(reports[index], 'report')
      const hours = (b.time - a.time) / HOUR_S
      return { id, isShip, a, b, hours, knots: distanceKm(a.at, b.at) / 1.852 / hours }
    }),
  )
  const silences = (id: string, hours: number) => moves.filter((move) => move.id === id && move.hours > hours)

  test('are those of the tracks, sorted, inside the window, and the same each time', () => {
    expect(columns.tracks).toEqual(training.tracks.map(({ id }) => id))
    expect(columns.times).toEqual(columns.times.toSorted())
    expect(columns.times[0]).toBeGreaterThanOrEqual(WINDOW_S.from)
    expect(columns.times.at(-1)).toBeLessThan(WINDOW_S.to)
    expect(training.positions()).toEqual(columns)
    for (const { reports } of tracks) expect(reports.length).toBeGreaterThan(50)
  })

  test('move as ships and trains do', () => {
    for (const { isShip, knots, a, hours } of moves) {
      expect(hours).toBeGreaterThan(0)
      expect(Math.max(knots, a.knots)).toBeLessThan(isShip ? 16 : 40)
    }
  })

  test('say the speed that they make, but for jitter and turns', () => {
    for (const { a, b, knots } of moves) expect(knots).toBeLessThan(Math.max(a.knots, b.knots) * 1.2 + 1)
  })

  test('of a train on rail never come near Tikhoretsk', () => {
    for (const { isShip, reports } of tracks) {
      if (isShip) continue
      expect(distanceKm(ensure(reports.at(-1), 'report').at, [40.1253, 45.8547])).toBeGreaterThan(500)
    }
  })

  test('of every ship and every train are missing where no receiver hears', () => {
    expect(SEA_HOLE.toKm).toBeGreaterThan(SEA_HOLE.fromKm)
    expect(RAIL_HOLE.toKm).toBeGreaterThan(RAIL_HOLE.fromKm)
    for (const { id, isShip } of tracks) expect(silences(id, isShip ? 1 : 6), id).not.toEqual([])
  })

  test('of SYN-03 are missing for over six hours where the others were heard', () => {
    const [gap, ...more] = silences('SYN-03-vessel-track', 6)
    expect(more).toEqual([])
    const { a, b } = ensure(gap, 'gap')
    for (const { id, isShip, reports } of tracks) {
      if (!isShip || id === 'SYN-03-vessel-track') continue
      const heard = reports.filter(({ at }) => at[0] > a.at[0] && at[0] < b.at[0])
      expect(heard.length, id).toBeGreaterThan(20)
    }
  })
})
