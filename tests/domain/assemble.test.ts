import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { assembleCase, type CasePart } from '#app/domain/assemble.ts'
import { EMPTY_CASE_FILE, type CaseFile } from '#app/domain/case.ts'
import type { Claim } from '#app/domain/claim.ts'
import type { Consignment } from '#app/domain/consignment.ts'
import type { Leg } from '#app/domain/leg.ts'
import type { Place } from '#app/domain/place.ts'
import { exactly } from '#app/domain/quantity.ts'
import type { Basis } from '#app/domain/record.ts'
import type { Sighting } from '#app/domain/sighting.ts'
import type { Source } from '#app/domain/source.ts'
import { instant } from '#app/domain/time.ts'
import type { Track } from '#app/domain/track.ts'
import type { Vessel } from '#app/domain/vessel.ts'
import { countedReads } from '#tests/support/counted-reads.ts'

const PARTS = Object.keys(EMPTY_CASE_FILE) as CasePart[]
const NONE: ReadonlySet<CasePart> = new Set()
const NO_GRADES = { position: null, cargo: null, identity: null, reason: null }
const words = { en: 'Words' }

type Ids = readonly string[]
const provenance = (basis: Basis = 'inferred', sources: Ids = []) => ({
  basis,
  sources: sources as Place['sources'],
  grades: NO_GRADES,
})

const aSource = (id: string) => ({ id }) as Source
const aPlace = (id: string, basis?: Basis, sources?: Ids) => ({ id, ...provenance(basis, sources) }) as unknown as Place
const aVessel = (id: string, basis?: Basis, sources?: Ids) =>
  ({ id, ...provenance(basis, sources) }) as unknown as Vessel
const aClaim = (id: string, names: Partial<Record<'denies' | 'places' | 'vessels' | 'consignments', Ids>> = {}) =>
  ({
    id,
    kind: 'denial',
    text: words,
    denies: [],
    places: [],
    vessels: [],
    consignments: [],
    ...names,
    ...provenance(),
  }) as unknown as Claim
const aConsignment = (id: string, legs: Ids = [], supports: Ids = [], sources: Ids = []) =>
  ({
    id,
    name: words,
    containers: exactly(1),
    legs,
    supports,
    ...provenance('inferred', sources),
  }) as unknown as Consignment
const aLeg = (
  id: string,
  consignment: string,
  from: string,
  to: string,
  vessel: string | null = null,
  basis?: Basis,
  sources?: Ids,
) => {
  const when = { from: instant(0), to: instant(1) }
  const end = (place: string) => ({ place, when, seen: null })
  return {
    id,
    consignment,
    vessel,
    departs: end(from),
    arrives: end(to),
    ...provenance(basis, sources),
  } as unknown as Leg
}
const aSighting = (id: string, place: string | null, consignment: string | null, vessels: Ids = [], legs: Ids = []) =>
  ({ id, place, consignment, vessels, legs, text: words, ...provenance() }) as unknown as Sighting
const aTrack = (id: string, vessel: string | null, legs: Ids = [], basis?: Basis, sources?: Ids) =>
  ({ id, vessel, legs, ...provenance(basis, sources) }) as unknown as Track

/** One leg from a to b, with all that it needs. */
const WHOLE: CaseFile = {
  ...EMPTY_CASE_FILE,
  sources: [aSource('s')],
  places: [aPlace('a', 'published', ['s']), aPlace('b')],
  vessels: [aVessel('v')],
  claims: [aClaim('k')],
  consignments: [aConsignment('c', ['l'], ['k'])],
  legs: [aLeg('l', 'c', 'a', 'b', 'v', 'published', ['s'])],
  sightings: [aSighting('x', 'a', 'c', ['v'], ['l'])],
  tracks: [aTrack('t', 'v', ['l'])],
}

test('a case that is whole comes back as it is, list by list', () => {
  const { file, quarantine, notes } = assembleCase(WHOLE, NONE)
  expect([quarantine, notes]).toEqual([[], []])
  for (const part of PARTS) expect(file[part]).toBe(WHOLE[part])
})

test('what is whole stays the same object beside a record that is not', () => {
  const legs = [aLeg('l', 'c', 'a', 'b', 'v', 'published', ['s']), aLeg('m', 'c', 'a', 'b', 'lost')]
  const { file } = assembleCase({ ...WHOLE, legs }, NONE)
  expect(file.legs[0]).toBe(legs[0])
  expect(file.legs[1]?.vessel).toBeNull()
  expect(file.legs[1]?.departs).toBe(legs[1]?.departs)
})

describe('kept out of the file', () => {
  test.each([
    ['consignment', aLeg('l', 'nowhere', 'a', 'b')],
    ['departs.place', aLeg('l', 'c', 'nowhere', 'b')],
    ['arrives.place', aLeg('l', 'c', 'a', 'nowhere')],
    ['sources', aLeg('l', 'c', 'a', 'b', null, 'published', ['nowhere'])],
  ])('a leg whose %s nobody has', (field, leg) => {
    const { file, quarantine } = assembleCase({ ...WHOLE, legs: [leg] }, NONE)
    expect(file.legs).toEqual([])
    expect(quarantine).toEqual([{ feed: 'legs', id: 'l', field, missing: 'nowhere' }])
  })

  test('what falls with a place that no known source speaks of', () => {
    const { file, quarantine, notes } = assembleCase({ ...WHOLE, sources: [] }, NONE)
    expect(quarantine.map(({ feed, id, field }) => [feed, id, field])).toEqual([
      ['places', 'a', 'sources'],
      ['legs', 'l', 'departs.place'],
    ])
    expect(notes.map(({ feed, field, missing }) => [feed, field, missing])).toEqual([
      ['consignments', 'legs', 'l'],
      ['sightings', 'place', 'a'],
      ['sightings', 'legs', 'l'],
      ['tracks', 'legs', 'l'],
    ])
    expect(file.consignments[0]?.legs).toEqual([])
  })
})

describe('noted, and the record stays', () => {
  test('when the vessel of a leg is not known', () => {
    const { file, quarantine, notes } = assembleCase({ ...WHOLE, vessels: [], sightings: [], tracks: [] }, NONE)
    expect(quarantine).toEqual([])
    expect(notes).toEqual([{ feed: 'legs', id: 'l', field: 'vessel', missing: 'v' }])
    expect(file.legs[0]).toEqual({ ...WHOLE.legs[0], vessel: null })
  })

  test('when a track is of a vessel or a leg that nobody has', () => {
    const { file, quarantine, notes } = assembleCase({ ...WHOLE, tracks: [aTrack('t', 'lost', ['gone', 'l'])] }, NONE)
    expect(quarantine).toEqual([])
    expect(notes).toEqual([
      { feed: 'tracks', id: 't', field: 'vessel', missing: 'lost' },
      { feed: 'tracks', id: 't', field: 'legs', missing: 'gone' },
    ])
    expect(file.tracks[0]).toMatchObject({ vessel: null, legs: ['l'] })
  })

  test('when one of two sources is not known', () => {
    const legs = [aLeg('l', 'c', 'a', 'b', null, 'published', ['s', 'lost'])]
    const { file, notes } = assembleCase({ ...WHOLE, legs }, NONE)
    expect(file.legs[0]?.sources).toEqual(['s'])
    expect(notes).toEqual([{ feed: 'legs', id: 'l', field: 'sources', missing: 'lost' }])
  })

  test('when a claim denies, or a consignment supports, what nobody has', () => {
    const parts = { ...WHOLE, claims: [aClaim('d', { denies: ['lost'] })] }
    expect(assembleCase(parts, NONE).notes).toEqual([
      { feed: 'claims', id: 'd', field: 'denies', missing: 'lost' },
      { feed: 'consignments', id: 'c', field: 'supports', missing: 'k' },
    ])
  })
})

describe('a feed that failed', () => {
  test.each(PARTS)('takes nothing along: without %s the others stand as they are', (part) => {
    const { file, quarantine, notes } = assembleCase({ ...WHOLE, [part]: [] }, new Set([part]))
    expect([quarantine, notes]).toEqual([[], []])
    for (const other of PARTS) if (other !== part) expect(file[other]).toEqual(WHOLE[other])
  })
})

describe('whatever the feeds answer', () => {
  const ids = fc.constantFrom('1', '2', '3', '4')
  const some = fc.array(ids, { maxLength: 3 })
  const basis = fc.constantFrom<Basis>('published', 'inferred')
  const maybe = fc.option(ids)
  const listOf = <T extends { id: string }>(record: fc.Arbitrary<T>) =>
    fc.uniqueArray(record, { maxLength: 4, selector: (each) => each.id })
  const cases: fc.Arbitrary<CaseFile> = fc.record({
    sources: listOf(ids.map(aSource)),
    places: listOf(fc.tuple(ids, basis, some).map((parts) => aPlace(...parts))),
    vessels: listOf(fc.tuple(ids, basis, some).map((parts) => aVessel(...parts))),
    claims: listOf(
      fc
        .tuple(ids, some, some, some, some)
        .map(([id, denies, places, vessels, consignments]) => aClaim(id, { denies, places, vessels, consignments })),
    ),
    consignments: listOf(fc.tuple(ids, some, some, some).map((parts) => aConsignment(...parts))),
    legs: listOf(fc.tuple(ids, ids, ids, ids, maybe, basis, some).map((parts) => aLeg(...parts))),
    sightings: listOf(fc.tuple(ids, maybe, maybe, some, some).map((parts) => aSighting(...parts))),
    tracks: listOf(fc.tuple(ids, maybe, some, basis, some).map((parts) => aTrack(...parts))),
  })
  const failures = fc.subarray(PARTS).map((parts) => new Set(parts))

  test('each record is in the file or in quarantine, never both and never neither', () => {
    fc.assert(
      fc.property(cases, failures, (parts, failed) => {
        const { file, quarantine } = assembleCase(parts, failed)
        for (const part of PARTS) {
          const held = quarantine.filter((line) => line.feed === part).map((line) => line.id)
          const kept = file[part].map((record) => record.id as string)
          expect([...kept, ...held].sort()).toEqual(parts[part].map((record) => record.id as string).sort())
        }
      }),
    )
  })

  test('each reference that is gone from a kept record is noted, and none other', () => {
    fc.assert(
      fc.property(cases, failures, (parts, failed) => {
        const { file, notes } = assembleCase(parts, failed)
        const kept = PARTS.flatMap((part) => file[part].map((record) => [part, record.id as string] as const))
        const gone = kept.reduce((sum, [part, id]) => {
          const count = (from: CaseFile) => referenceCount(from[part].find((record) => record.id === id))
          return sum + count(parts) - count(file)
        }, 0)
        expect(notes).toHaveLength(gone)
      }),
    )
  })

  test('what is left points at nothing that is missing', () => {
    fc.assert(
      fc.property(cases, (parts) => {
        const once = assembleCase(parts, NONE).file
        const twice = assembleCase(once, NONE)
        expect([twice.quarantine, twice.notes]).toEqual([[], []])
        expect(twice.file).toEqual(once)
      }),
    )
  })
})

test('of ten thousand legs that are put together each is read a few times', () => {
  const numbers = Array.from({ length: 10_000 }, (_, index) => String(index))
  const legs = countedReads(numbers.map((id) => aLeg(id, id, 'a', 'b', 'v', 'published', ['s'])))
  const consignments = countedReads(numbers.map((id) => aConsignment(id, [id])))
  const parts: CaseFile = { ...WHOLE, consignments: consignments.rows, legs: legs.rows }
  expect(assembleCase(parts, NONE).file.legs).toHaveLength(numbers.length)
  const [ofLeg, ofConsignment] = [legs.readsOfRow(), consignments.readsOfRow()]
  process.stdout.write(
    `10,000 legs put together: each leg read ${ofLeg} times, each consignment ${ofConsignment} times\n`,
  )
  for (const reads of [ofLeg, ofConsignment]) {
    expect(reads).toBeGreaterThan(0)
    expect(reads).toBeLessThan(200)
  }
})

/** How many ids a record names beside its own. */
function referenceCount(record: object | undefined): number {
  const { id: _, ...names } = { id: '', ...record }
  return JSON.stringify(names).match(/"\d"/g)?.length ?? 0
}
