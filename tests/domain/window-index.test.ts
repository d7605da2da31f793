import { describe, expect, test } from 'vitest'
import { legsWithin } from '#app/domain/leg-columns.ts'
import { about, exactly, moreThan, UNKNOWN, type Quantity } from '#app/domain/quantity.ts'
import type { ClaimId, ConsignmentId } from '#app/domain/record.ts'
import { instant, type TimeWindow } from '#app/domain/time.ts'
import { indexWindows } from '#app/domain/window-index.ts'
import { claim, column, consignment, fileOf, leg, legsOf } from '#tests/support/sketch.ts'

const HEADLINE = 'C' as ClaimId

/** The window of the characters `|--)`, placed like a sketch of a leg. */
const windowOf = (drawn: string): TimeWindow => ({ from: column(drawn.indexOf('|')), to: column(drawn.indexOf(')')) })

const legs = legsOf(`
  A     vessel NAJ>DUN  .==.........
  A     rail   DUN>TIK  ......===...
  B     vessel NAJ>DUN  ....==......
  SYN-1 rail   DUN>TIK  ..........==
`)
const file = fileOf(legs, {
  consignments: [
    consignment('A', about(300), { supports: [HEADLINE] }),
    consignment('B', UNKNOWN),
    consignment('SYN-1', exactly(240), { basis: 'synthetic', supports: [HEADLINE] }),
  ],
  claims: [claim('C', moreThan(1000))],
})
const index = indexWindows(legs, file, HEADLINE)
const totalsIn = (drawn: string) => index.briefTotals(windowOf(drawn))

describe('a window', () => {
  test('that holds both legs of a consignment counts its boxes once', () => {
    expect(totalsIn('|--------).')).toMatchObject({
      legCount: 3,
      consignmentCount: 2,
      itemised: { kind: 'atLeast', value: 300, about: true },
      headline: { itemised: about(300), notItemised: { kind: 'moreThan', value: 700, about: true } },
    })
  })

  test('in the gap between two legs counts neither', () => {
    expect(totalsIn('...|-).')).toMatchObject({ legCount: 1, itemised: { kind: 'atLeast', value: 0, about: false } })
    expect(totalsIn('...|).')).toMatchObject({ legCount: 0, consignmentCount: 0, itemised: exactly(0) })
  })

  test('over all of a gap and a moment on each side counts the consignment once', () => {
    expect(totalsIn('..|---).')).toMatchObject({ legCount: 2, consignmentCount: 2 })
    expect(totalsIn('..|----).')).toMatchObject({ legCount: 3, consignmentCount: 2 })
  })

  test('before the first leg and behind the last is empty', () => {
    expect(totalsIn('|).')).toMatchObject({ legCount: 0, consignmentCount: 0 })
    expect(index.briefTotals({ from: column(12), to: column(20) })).toMatchObject({ legCount: 0, itemised: exactly(0) })
  })

  test('keeps what is made up apart', () => {
    expect(totalsIn('........|--)')).toMatchObject({
      consignmentCount: 2,
      reportedCount: 1,
      itemised: about(300),
      synthetic: exactly(240),
      headline: { itemised: about(300) },
    })
    expect(totalsIn('|--------).').synthetic).toBeNull()
  })

  test('without a leg leaves the whole claim over', () => {
    expect(totalsIn('|).').headline).toEqual({
      claim: file.claims[0],
      claimed: moreThan(1000),
      itemised: exactly(0),
      notItemised: moreThan(1000),
    })
  })
})

test('a consignment whose legs touch is counted once on both sides of where they touch', () => {
  const touching = legsOf(`
    A vessel NAJ>DUN  ==..
    A rail   DUN>TIK  ..==
  `)
  const { briefTotals } = indexWindows(
    touching,
    fileOf(touching, { consignments: [consignment('A', exactly(5))] }),
    null,
  )
  for (const drawn of ['.|)', '..|)', '.|-)'])
    expect(briefTotals(windowOf(drawn)), drawn).toMatchObject({ consignmentCount: 1, itemised: exactly(5) })
})

test('a leg of one moment is in the window that begins with it, and not in the one that ends with it', () => {
  const moment = leg('A-1', { from: column(3), to: column(3) })
  const { briefTotals, legCountWithin } = indexWindows([moment], fileOf([moment]), null)
  expect(briefTotals(windowOf('...|).'))).toMatchObject({ legCount: 1, itemised: exactly(1) })
  expect(briefTotals(windowOf('..|).'))).toMatchObject({ legCount: 0, itemised: exactly(0) })
  expect(legCountWithin({ from: column(3), to: instant(column(3) + 1) })).toBe(1)
})

test('a leg without times is in no window, and one without a consignment counts as a leg alone', () => {
  const never = leg('A-1', { from: null, to: null })
  const alone = leg('X-1', { from: column(0), to: column(9) }, { consignment: 'X' as ConsignmentId })
  const totals = indexWindows([never, alone], fileOf([never]), null).briefTotals(windowOf('|----)'))
  expect(totals).toMatchObject({ legCount: 1, consignmentCount: 0, itemised: exactly(0) })
})

test('counts that are no whole numbers, or too large to be told apart, are added up all the same', () => {
  const itemisedOf = (containers: Quantity) => {
    const consignments = ['A', 'B', 'SYN-1'].map((id) => consignment(id, containers))
    return indexWindows(legs, fileOf(legs, { consignments }), null).briefTotals(windowOf('..|--)')).itemised
  }
  expect(itemisedOf(exactly(0.1))).toEqual(exactly(0.2))
  expect(itemisedOf(about(Number.MAX_SAFE_INTEGER))).toEqual(about(2 * Number.MAX_SAFE_INTEGER))
})

test('the legs in a window keep their order', () => {
  expect(legsWithin(index.columns, windowOf('..|-----)')).map(({ id }) => id)).toEqual(['A-1', 'A-2', 'B-1'])
})
