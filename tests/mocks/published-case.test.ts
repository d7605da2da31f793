import { describe, expect, test } from 'vitest'
import { claimsFeed } from '#app/feeds/claims.ts'
import { casesFeed } from '#app/feeds/cases.ts'
import { consignmentsFeed } from '#app/feeds/consignments.ts'
import { legsFeed } from '#app/feeds/legs.ts'
import { placesFeed } from '#app/feeds/places.ts'
import { sightingsFeed } from '#app/feeds/sightings.ts'
import { sourcesFeed } from '#app/feeds/sources.ts'
import { vesselsFeed } from '#app/feeds/vessels.ts'
import { published } from '#mocks/cases/published/published.ts'

const FEEDS = [
  { feed: casesFeed, items: [published.case] },
  { feed: placesFeed, items: published.places },
  { feed: vesselsFeed, items: published.vessels },
  { feed: sourcesFeed, items: published.sources },
  { feed: claimsFeed, items: published.claims },
  { feed: consignmentsFeed, items: published.consignments },
  { feed: legsFeed, items: published.legs },
  { feed: sightingsFeed, items: published.sightings },
] as const

const RECORDS = [
  ...published.places,
  ...published.vessels,
  ...published.claims,
  ...published.consignments,
  ...published.legs,
  ...published.sightings,
]

const idsOf = (items: readonly { id: string }[]): Set<string> => new Set(items.map((item) => item.id))
/** The references that lead nowhere, each with the record that makes it. */
const dangling = (references: readonly (readonly [from: string, to: string | null])[], known: Set<string>): string[] =>
  references.flatMap(([from, to]) => (to === null || known.has(to) ? [] : [`${from} -> ${to}`]))

describe.each(FEEDS)('the feed $feed.name', ({ feed, items }) => {
  test('every record is as the wire schema describes it', () => {
    const refused = items.flatMap((item) => {
      const read = feed.read(item)
      return read.ok ? [] : [`${item.id}: ${read.field} ${read.message}`]
    })
    expect(refused).toEqual([])
  })

  test('no two records share an id', () => {
    const ids = items.map((item) => item.id)
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
  })
})

test('an end of a leg has the tightest of its datings, which comes first, and sources of the leg give them', () => {
  for (const { departs, arrives, sources } of published.legs) {
    for (const { datedBy = [], when, seen } of [departs, arrives]) {
      const [first] = datedBy
      if (first) expect([first.when, first.seen]).toEqual([when, seen])
      for (const dating of datedBy) expect(sources).toEqual(expect.arrayContaining(dating.sources))
    }
  }
})

describe('what records refer to is there', () => {
  test('sources', () => {
    const references = RECORDS.flatMap((record) => record.sources.map((id) => [record.id, id] as const))
    expect(dangling(references, idsOf(published.sources))).toEqual([])
  })

  test('places', () => {
    const references = [
      ...published.claims.flatMap((claim) => claim.places.map((id) => [claim.id, id] as const)),
      ...published.legs.flatMap((leg) => [leg.departs, leg.arrives].map((end) => [leg.id, end.place] as const)),
      ...published.sightings.map((sighting) => [sighting.id, sighting.place] as const),
    ]
    expect(dangling(references, idsOf(published.places))).toEqual([])
  })

  test('vessels', () => {
    const references = [
      ...published.claims.flatMap((claim) => claim.vessels.map((id) => [claim.id, id] as const)),
      ...published.sightings.flatMap((sighting) => sighting.vessels.map((id) => [sighting.id, id] as const)),
      ...published.legs.map((leg) => [leg.id, leg.vessel] as const),
    ]
    expect(dangling(references, idsOf(published.vessels))).toEqual([])
  })

  test('claims', () => {
    const references = [
      ...published.claims.flatMap((claim) => claim.denies.map((id) => [claim.id, id] as const)),
      ...published.consignments.flatMap(({ id, supports }) => supports.map((claim) => [id, claim] as const)),
      [published.case.id, published.case.headline] as const,
    ]
    expect(dangling(references, idsOf(published.claims))).toEqual([])
  })

  test('consignments and legs', () => {
    const toConsignments = [
      ...published.claims.flatMap((claim) => claim.consignments.map((id) => [claim.id, id] as const)),
      ...published.sightings.map((sighting) => [sighting.id, sighting.consignment] as const),
      ...published.legs.map((leg) => [leg.id, leg.consignment] as const),
    ]
    const toLegs = [...published.consignments, ...published.sightings].flatMap(({ id, legs }) =>
      legs.map((leg) => [id, leg] as const),
    )
    expect(dangling(toConsignments, idsOf(published.consignments))).toEqual([])
    expect(dangling(toLegs, idsOf(published.legs))).toEqual([])
  })
})

describe('sources', () => {
  test('every published record names at least one', () => {
    const bare = RECORDS.filter((record) => record.basis === 'published' && record.sources.length === 0)
    expect(bare.map((record) => record.id)).toEqual([])
  })

  test('every one says in both languages what it cannot tell', () => {
    const silent = published.sources.filter(({ limitation }) => !limitation.en.trim() || !limitation.fr?.trim())
    expect(silent.map((source) => source.id)).toEqual([])
  })

  test('no two share a limitation: each says what that one cannot tell', () => {
    const limitations = published.sources.map((source) => source.limitation.en)
    expect(limitations.filter((text, index) => limitations.indexOf(text) !== index)).toEqual([])
  })

  test('none stands unused', () => {
    const used = new Set(RECORDS.flatMap((record) => record.sources))
    expect(published.sources.filter((source) => !used.has(source.id)).map((source) => source.id)).toEqual([])
  })

  test('an origin has one name', () => {
    const names = new Map(published.sources.map(({ origin }) => [origin.id, origin.name]))
    const doubtful = published.sources.filter(({ origin }) => names.get(origin.id) !== origin.name)
    expect(doubtful.map((source) => source.id)).toEqual([])
  })
})

test('no record is synthetic', () => {
  const made = [...RECORDS, ...published.sources].filter((record) => record.basis === 'synthetic')
  expect(made).toEqual([])
})

test('a record that is graded says that the grade is an editor’s judgement', () => {
  const graded = [
    ...published.vessels,
    ...published.claims,
    ...published.consignments,
    ...published.legs,
    ...published.sightings,
  ].filter(({ grades }) => grades.position ?? grades.cargo ?? grades.identity)
  const unmarked = graded.filter(
    ({ grades: { reason } }) =>
      !reason?.en.startsWith("An editor's judgement, not published") ||
      !reason.fr?.startsWith('Jugement de la rédaction'),
  )
  expect(unmarked.map((record) => record.id)).toEqual([])
})
