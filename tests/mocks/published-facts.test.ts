import { describe, expect, test } from 'vitest'
import { ensure } from '#app/base/ensure.ts'
import { denialsOf } from '#app/domain/claim.ts'
import { EMPTY_CASE_FILE, type CaseFile } from '#app/domain/case.ts'
import { about, moreThan, type Quantity } from '#app/domain/quantity.ts'
import type { ClaimId } from '#app/domain/record.ts'
import { timesOf } from '#app/domain/leg.ts'
import { formatDay, parseDay, type Instant } from '#app/domain/time.ts'
import { conflictsIn, containersOf, totalsOf } from '#app/domain/totals.ts'
import { isImoNumber } from '#app/domain/vessel.ts'
import { claimsFeed } from '#app/feeds/claims.ts'
import { consignmentsFeed } from '#app/feeds/consignments.ts'
import type { ReadRecord } from '#app/feeds/feed.ts'
import { legsFeed } from '#app/feeds/legs.ts'
import { published } from '#mocks/cases/published/published.ts'

function read<R>(feed: { read: (item: unknown) => ReadRecord<R> }, items: readonly unknown[]): R[] {
  return items.flatMap((item) => {
    const answer = feed.read(item)
    return answer.ok ? [answer.record] : []
  })
}

const file: CaseFile = {
  ...EMPTY_CASE_FILE,
  claims: read(claimsFeed, published.claims),
  consignments: read(consignmentsFeed, published.consignments),
  legs: read(legsFeed, published.legs),
}
const HEADLINE = 'WH-more-than-1000' as ClaimId
const claimOf = (id: string) =>
  ensure(
    file.claims.find((claim) => claim.id === id),
    id,
  )
const day = (text: string): Instant | null => {
  const parsed = parseDay(text)
  return parsed.ok ? parsed.value : null
}

describe('totals', () => {
  const totals = totalsOf(file.legs, file, HEADLINE)

  test('the published items add up to about 300, once however many legs', () => {
    expect(file.legs).toHaveLength(2)
    expect(containersOf(file.consignments)).toEqual<Quantity>(about(300))
    expect(totals.itemised).toEqual<Quantity>(about(300))
  })

  test('more than 1,000 are claimed, and the remainder keeps both hedges', () => {
    expect(totals.headline?.claimed).toEqual<Quantity>(moreThan(1000))
    expect(totals.headline?.notItemised).toEqual<Quantity>({ kind: 'moreThan', value: 700, about: true })
    expect(totals.synthetic).toBeNull()
  })
})

describe('denials stand beside claims', () => {
  test('beside the White House claim: all that came from 15 to 28 October 2023', () => {
    expect(denialsOf(claimOf(HEADLINE), file.claims).map((denial) => denial.id)).toEqual([
      'DENIAL-2023-10-15-burmistrov',
      'DENIAL-2023-10-17-kremlin',
      'DENIAL-2023-10-26-kremlin',
      'DENIAL-2023-10-28-dprk',
    ])
  })

  test.each(['WH-about-300', 'WH-shipment', 'WH-at-dunay', 'WH-rail-to-depot', 'WH-train-at-depot', 'WH-images'])(
    'beside %s too',
    (id) => expect(denialsOf(claimOf(id), file.claims)).toHaveLength(4),
  )

  test('nobody denies what had not been said yet', () => {
    const early = file.claims.flatMap((denial) =>
      denial.denies.map(claimOf).flatMap((claim) => {
        const [denied, said] = [denial.said?.to, claim.said?.from]
        return denied !== undefined && said !== undefined && denied <= said ? [`${denial.id} -> ${claim.id}`] : []
      }),
    )
    expect(early).toEqual([])
  })

  test('denials are not graded, and only denials deny', () => {
    const denials = file.claims.filter((claim) => claim.kind === 'denial')
    expect(denials.filter(({ grades }) => grades.position ?? grades.cargo ?? grades.identity)).toEqual([])
    expect(denials.filter((claim) => claim.denies.length === 0)).toEqual([])
    expect(file.claims.filter((claim) => claim.kind !== 'denial' && claim.denies.length > 0)).toEqual([])
  })
})

test('conflicts are the four that the record gives, each with all its answers', () => {
  const conflicts = conflictsIn(file.claims).map(({ question, claims }) => [question, claims.map((claim) => claim.id)])
  expect(Object.fromEntries(conflicts)).toEqual({
    'depot-distance-to-ukraine': ['WH-depot-290-km', 'RUSI-depot-200-km', 'COMPUTED-depot-201-km'],
    'containers-by-late-february-2024': ['CUM-2024-02-23-us', 'CUM-2024-02-26-rok'],
    'cadence-september': ['ROK-cadence-newdaily', 'ROK-cadence-sbs'],
    'containers-per-voyage': [
      'VOA-600-per-ship',
      'COMPUTED-about-250-per-voyage',
      'COMPUTED-about-222-per-trip-maia-1',
    ],
  })
})

/** The article's statements (A1 to A11), and the claims that carry each. */
const ARTICLE: readonly (readonly [statement: string, claims: readonly string[]])[] = [
  ['A1', ['WH-more-than-1000']],
  ['A2', ['ARTICLE-speculation', 'CONTEXT-summit']],
  ['A3', ['ARTICLE-technology-in-exchange']],
  ['A4', ['WH-images', 'WH-rail-to-depot']],
  ['A5', ['WH-shipment']],
  ['A6', ['ARTICLE-condemnation']],
  ['A7', ['ARTICLE-what-pyongyang-seeks']],
  ['A8', ['ARTICLE-carrier']],
  ['A9', ['ARTICLE-kcna-provocation']],
  ['A10', ['ARTICLE-kcna-nuclear-doctrine']],
  ['A11', ['ARTICLE-earlier-accusation', 'ARTICLE-earlier-denial']],
]

test.each(ARTICLE)('statement %s of the article is in the case', (_, ids) => {
  for (const id of ids) expect(claimOf(id).sources.some((source) => source.startsWith('ARTICLE-'))).toBe(true)
})

describe('legs', () => {
  test('left Najin on or after 7 September, at Dunay by 12 September, at the depot by 1 October', () => {
    const ends = file.legs.map((leg) => {
      const { from, to } = ensure(timesOf(leg), leg.id).possible
      return [leg.id, formatDay(from), formatDay((to - 1) as Instant)]
    })
    expect(ends).toEqual([
      ['WH-300-vessel', '2023-09-07', '2023-09-12'],
      ['WH-300-rail', '2023-09-12', '2023-10-01'],
    ])
  })

  test('are never surely under way: no source gives a departure', () => {
    expect(file.legs.map((leg) => timesOf(leg)?.certain)).toEqual([null, null])
    expect(file.legs.map((leg) => [leg.departs.when.to, leg.arrives.when.from])).toEqual([
      [null, null],
      [null, null],
    ])
  })

  test('only the release’s own pictures are tied to the consignment', () => {
    const tied = published.sightings.filter((sighting) => sighting.consignment !== null).map((sighting) => sighting.id)
    expect(tied).toEqual(['SEEN-najin-2023-09-07', 'SEEN-dunay-2023-09-12', 'SEEN-tikhoretsk-2023-10-01'])
  })
})

test('imagery of every day on record is there', () => {
  const days = published.sightings.flatMap(({ when }) =>
    when ? [when.from === when.to ? when.from : `${when.from} ${when.to}`] : [],
  )
  expect(days.toSorted()).toEqual([
    '2023-08-26',
    '2023-09-07 2023-09-08',
    '2023-09-12',
    '2023-09-14',
    '2023-09-22',
    '2023-09-24',
    '2023-09-28',
    '2023-10-01',
    '2023-10-05',
    '2023-10-10 2023-10-11',
    '2024-10-25',
  ])
})

describe('vessels', () => {
  test.each(published.vessels)('$name has an IMO number whose check digit fits', ({ imo }) => {
    expect(imo !== null && isImoNumber(imo)).toBe(true)
  })

  test('of the two ships of the window only Angara was under US sanctions on 13 October 2023', () => {
    const listed = published.vessels.map(({ id, listings }) => [
      id,
      listings.find((listing) => listing.authority === 'United States')?.listed.from,
    ])
    expect(Object.fromEntries(listed)).toEqual({
      angara: '2022-05-08',
      maria: '2023-12-12',
      'maia-1': '2022-05-08',
      'lady-r': '2022-05-08',
    })
    expect(ensure(day('2023-12-12'), 'day') > ensure(day('2023-10-13'), 'day')).toBe(true)
  })
})
