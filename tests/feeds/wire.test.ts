import fc from 'fast-check'
import { expect, test } from 'vitest'
import { claimsFeed } from '#app/feeds/claims.ts'
import { consignmentsFeed } from '#app/feeds/consignments.ts'
import type { Feed } from '#app/feeds/feed.ts'
import { legsFeed } from '#app/feeds/legs.ts'
import { placesFeed } from '#app/feeds/places.ts'
import { sightingsFeed } from '#app/feeds/sightings.ts'
import { sourcesFeed } from '#app/feeds/sources.ts'
import { vesselsFeed } from '#app/feeds/vessels.ts'
import { published } from '#mocks/cases/published/published.ts'

const FEEDS: readonly (readonly [Feed, readonly object[]])[] = [
  [placesFeed, published.places],
  [vesselsFeed, published.vessels],
  [sourcesFeed, published.sources],
  [claimsFeed, published.claims],
  [consignmentsFeed, published.consignments],
  [legsFeed, published.legs],
  [sightingsFeed, published.sightings],
]

const rubbish = fc.oneof(
  fc.constantFrom('', '2023-02-30', '2023-13-01', 'NaN', '__proto__', '2023-09-07T25:00Z', -1, 1e300),
  fc.constantFrom<unknown>(null, undefined, [], {}, true, { from: '2023-02-30', to: '2023-01-01' }),
  fc.anything(),
)

/** The record with one field, at any depth, put to something else. */
function broken(record: unknown, path: readonly number[], value: unknown): unknown {
  const [step, ...rest] = path
  if (step === undefined || typeof record !== 'object' || record === null) return value
  const keys = Object.keys(record)
  const key = keys[step % Math.max(keys.length, 1)]
  if (key === undefined) return value
  const inner = broken((record as Record<string, unknown>)[key], rest, value)
  if (Array.isArray(record)) return record.with(Number(key), inner)
  return { ...record, [key]: inner }
}

test.each(FEEDS)(
  'a record with any field broken is read or refused with its field, and never throws (%#)',
  (feed, records) => {
    fc.assert(
      fc.property(
        fc.nat(records.length - 1),
        fc.array(fc.nat(20), { minLength: 1, maxLength: 4 }),
        rubbish,
        (index, path, value) => {
          const result = feed.read(broken(records[index], path, value))
          if (!result.ok) expect(result.field).not.toBe('')
        },
      ),
      { numRuns: 400 },
    )
  },
)

test('a day that no calendar has is refused by the field that holds it', () => {
  const [sighting] = published.sightings
  const result = sightingsFeed.read({ ...sighting, when: { from: '2023-02-30', to: '2023-03-01' } })
  expect(result).toMatchObject({ ok: false, field: 'when.from', message: 'is no UTC day or instant' })
})

test('a leg whose arrival lies before its departure is refused', () => {
  const [leg] = published.legs
  const result = legsFeed.read({
    ...leg,
    departs: { ...leg?.departs, when: { from: '2023-09-12', to: null } },
    arrives: { ...leg?.arrives, when: { from: null, to: '2023-09-10' } },
  })
  expect(result).toMatchObject({ ok: false, field: 'arrives.when' })
})

const [angara] = published.vessels
const capacity = { teu: { kind: 'about', value: 500 }, limitation: { en: 'of a test' } }
const rail = published.legs.find(({ mode }) => mode === 'rail')
const sea = published.legs.find(({ mode }) => mode === 'vessel')
const train = { wagons: { kind: 'exact', value: 60 }, boxesAWagon: { kind: 'range', low: 2, high: 4 } }
const own = angara?.sources[0] ?? ''
const borne = { text: 'Another', order: 'earlier', when: { from: null, to: null } }

test.each([
  [vesselsFeed, { ...angara, capacity: { ...capacity, basis: 'published', sources: [own] } }, null],
  [vesselsFeed, { ...angara, capacity: { ...capacity, basis: 'published', sources: [] } }, 'capacity'],
  [vesselsFeed, { ...angara, capacity: { ...capacity, basis: 'published', sources: ['nobody'] } }, 'capacity'],
  [vesselsFeed, { ...angara, capacity: { ...capacity, basis: 'synthetic', sources: [] } }, 'capacity'],
  [vesselsFeed, { ...angara, names: [{ ...borne, sources: [own] }] }, null],
  [vesselsFeed, { ...angara, names: [{ ...borne, sources: [] }] }, 'names'],
  [vesselsFeed, { ...angara, flags: [{ ...borne, sources: ['nobody'] }] }, 'flags'],
  [legsFeed, { ...rail, capacity: { ...capacity, ...train, basis: 'published', sources: [rail?.sources[0]] } }, null],
  [
    legsFeed,
    { ...sea, capacity: { ...capacity, ...train, basis: 'published', sources: [sea?.sources[0]] } },
    'capacity',
  ],
] as const)(
  'a figure or a name with no source of its own, or made up on what is not, is refused (%#)',
  (feed, record, field) => {
    const result = (feed as Feed).read(record)
    expect(result.ok ? null : result.field).toBe(field)
  },
)
