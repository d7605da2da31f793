import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { timesOf } from '#app/domain/leg.ts'
import { about, exactly } from '#app/domain/quantity.ts'
import type { ClaimId, LegId, SightingId, SourceId, VesselId } from '#app/domain/record.ts'
import type { Sighting } from '#app/domain/sighting.ts'
import { resolveWindow } from '#app/state/board.ts'
import type { Selection } from '#app/state/view.ts'
import { someWindow } from '#tests/support/arbitraries.ts'
import {
  boardOf,
  column,
  consignment,
  days,
  fileOf,
  leg,
  legsOf,
  NOT_GRADED,
  SEPTEMBER,
} from '#tests/support/sketch.ts'

const legs = legsOf(`
  A vessel NAJ>DUN  ======........
  A rail   DUN>TIK  .....=========
  B vessel NAJ>VOS  ..........====
`)
const file = fileOf(legs, {
  consignments: [
    consignment('A', about(300), { legs: ['A-1', 'A-2'] as LegId[], supports: ['C' as ClaimId] }),
    consignment('B', exactly(20), { legs: ['B-1'] as LegId[], sources: ['R' as SourceId] }),
  ],
})
const shown = (window = SEPTEMBER, filter = '') => boardOf(file, { window, filter }).legs.map((some) => some.id)

describe('the legs on the board', () => {
  test('are those that may be under way in the window', () => {
    expect(shown()).toEqual(['A-1', 'A-2', 'B-1'])
    expect(shown(days('2023-09-01', '2023-09-01'))).toEqual(['A-1'])
    expect(shown(days('2023-09-06', '2023-09-06'))).toEqual(['A-1', 'A-2'])
    expect(shown(days('2023-09-07', '2023-09-07'))).toEqual(['A-2'])
  })

  test('end with the last minute of their last day', () => {
    expect(shown({ from: column(14), to: column(15) })).toEqual([])
    expect(boardOf(file, { window: { from: column(13), to: column(14) } }).legs).toHaveLength(2)
  })

  test('pass the filter, and those that do not are counted', () => {
    const board = boardOf(file, { window: days('2023-09-07', '2023-09-20'), filter: 'vos' })
    expect(board.legs).toEqual([])
    const named = boardOf(file, { window: days('2023-09-07', '2023-09-20'), filter: 'b-1' })
    expect(named.legs.map((some) => some.id)).toEqual(['B-1'])
    expect(named.hidden).toEqual({ outside: 1, filtered: 1 })
  })

  test('decide what is counted', () => {
    expect(boardOf(file).totals.itemised).toEqual(about(320))
    expect(boardOf(file, { window: days('2023-09-01', '2023-09-02') }).totals.itemised).toEqual(about(300))
  })
})

describe('what is chosen', () => {
  const highlighted = (selection: Selection) => [...boardOf(file, { selection }).highlighted]

  test('as a leg lights up the whole chain of its consignment, in order', () => {
    expect(highlighted({ kind: 'leg', id: 'A-2' })).toEqual(['A-1', 'A-2'])
  })
  test('as a consignment lights up its legs', () => {
    expect(highlighted({ kind: 'consignment', id: 'B' })).toEqual(['B-1'])
  })
  test('that the case does not have is nothing', () => {
    const board = boardOf(file, { selection: { kind: 'leg', id: 'X' } })
    expect(board.selection).toBeNull()
    expect(board.highlighted.size).toBe(0)
  })
  test('of one kind is not looked up in another', () => {
    expect(boardOf(file, { selection: { kind: 'consignment', id: 'A-1' } }).selection).toBeNull()
  })

  const vessel = 'ANG' as VesselId
  const sighting: Sighting = {
    id: 'I' as SightingId,
    basis: 'published',
    grades: NOT_GRADED,
    sources: [],
    method: 'satellite-imagery',
    when: days('2023-09-07', '2023-09-08'),
    place: null,
    text: { en: 'containers' },
    quantity: about(300),
    counts: 'containers',
    vessels: [],
    consignment: consignment('A', about(300)).id,
    legs: [],
  }
  const record = (id: string) => ({ id }) as never
  const rich = {
    ...file,
    legs: [...legs.slice(0, 2), ...legs.slice(2).map((some) => ({ ...some, vessel }))],
    claims: [record('C')],
    places: [record('DUN')],
    vessels: [record('ANG')],
    sources: [record('R')],
    sightings: [sighting, { ...sighting, id: 'U' as SightingId, when: null, consignment: null }],
  }
  test.each([
    ['claim', 'C', ['A-1', 'A-2']],
    ['sighting', 'I', ['A-1', 'A-2']],
    ['sighting', 'U', []],
    ['place', 'DUN', ['A-1', 'A-2']],
    ['vessel', 'ANG', ['B-1']],
    ['source', 'R', ['B-1']],
  ] as const)('as a %s (%s) lights up %j', (kind, id, ids) => {
    expect([...boardOf(rich, { selection: { kind, id } }).highlighted]).toEqual(ids)
  })

  test('a sighting with a date is on the board when the date is in the window', () => {
    const seen = (window: typeof SEPTEMBER) => boardOf(rich, { window }).sightings.map((some) => some.id)
    expect(seen(days('2023-09-08', '2023-09-09'))).toEqual(['I'])
    expect(seen(days('2023-09-09', '2023-09-10'))).toEqual([])
  })
})

describe('an empty window', () => {
  test('knows the leg that is nearest in time, before it or after', () => {
    const nearest = (first: string, last: string) => boardOf(file, { window: days(first, last) }).nearest
    expect(nearest('2023-09-20', '2023-09-25')).toEqual({ from: column(5), to: column(14) })
    expect(nearest('2023-08-01', '2023-08-25')).toEqual({ from: column(0), to: column(6) })
  })
  test('has none when the case has no leg', () => {
    expect(boardOf(fileOf([])).nearest).toBeNull()
  })
  test('is not what a window with legs is', () => {
    expect(boardOf(file).nearest).toBeNull()
  })
})

test.each(['legs', 'claims', 'sightings', 'sources', 'consignments', 'places', 'tracks'] as const)(
  'anything made up among the %s asks for the banner, in the window or not',
  (name) => {
    expect(boardOf(fileOf(legs)).isSynthetic).toBe(false)
    const made = { ...leg('SYN-1', days('2023-09-20', '2023-09-21')), basis: 'synthetic' as const }
    const before = fileOf(legs)
    const mixed =
      name === 'legs'
        ? fileOf([...legs, made])
        : { ...before, [name]: [{ basis: 'synthetic', when: null, place: null }] }
    expect(boardOf(mixed, { window: days('2023-09-01', '2023-09-10') }).isSynthetic).toBe(true)
  },
)

test('each leg is shown, outside or filtered', () => {
  fc.assert(
    fc.property(someWindow, fc.constantFrom('', 'a', 'vessel', 'rail a', 'nothing'), (window, filter) => {
      const { legs: left, hidden } = boardOf(file, { window, filter })
      expect(left.length + hidden.outside + hidden.filtered).toBe(legs.length)
      for (const some of left) expect((timesOf(some)?.possible.from ?? Infinity) < window.to).toBe(true)
    }),
  )
})

describe('the window of an address', () => {
  const ofCase = days('2023-09-07', '2023-10-01')
  test('takes its missing ends from the case', () => {
    expect(resolveWindow({ from: null, to: null }, ofCase)).toEqual(ofCase)
    expect(resolveWindow({ from: column(20), to: null }, ofCase)).toEqual({ from: column(20), to: ofCase.to })
  })
  test('is none when the ends do not fit together', () => {
    expect(resolveWindow({ from: ofCase.to, to: null }, ofCase)).toBeNull()
    expect(resolveWindow({ from: null, to: ofCase.from }, ofCase)).toBeNull()
  })
})
