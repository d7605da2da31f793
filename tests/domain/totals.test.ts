import { describe, expect, test } from 'vitest'
import { about, atLeast, exactly, moreThan, UNKNOWN } from '#app/domain/quantity.ts'
import type { ClaimId, ConsignmentId } from '#app/domain/record.ts'
import { claimTotals, consignmentsOf, totalsOf } from '#app/domain/totals.ts'
import { claim, consignment, fileOf, legsOf } from '#tests/support/sketch.ts'

const A = 'A' as ConsignmentId
const HEADLINE = 'C' as ClaimId

const legs = legsOf(`
  A vessel NAJ>DUN  ====....
  A rail   DUN>TIK  ....====
`)
const case300 = fileOf(legs, {
  consignments: [consignment('A', about(300), { supports: [HEADLINE] })],
  claims: [claim('C', moreThan(1000))],
})

describe('the case of about 300 in a claim of more than 1,000', () => {
  const totals = totalsOf(legs, case300, HEADLINE)

  test('the boxes are counted once, though they appear on a ship and on a train', () => {
    expect(totals.legCount).toBe(2)
    expect(totals.itemised).toEqual(about(300))
    expect(totals.consignments.map((some) => some.id)).toEqual([A])
  })

  test('the claim stands as it was made', () => {
    expect(totals.headline?.claimed).toEqual(moreThan(1000))
  })

  test('more than 700 are left, approximately', () => {
    expect(totals.headline?.notItemised).toEqual({ kind: 'moreThan', value: 700, about: true })
  })

  test('a leg less changes nothing, as the other still moves the boxes', () => {
    expect(totalsOf(legs.slice(1), case300, HEADLINE)).toEqual({ ...totals, legCount: 1 })
  })

  test('no leg leaves all of the claim over', () => {
    const none = totalsOf([], case300, HEADLINE)
    expect(none.itemised).toEqual(exactly(0))
    expect(none.headline).toMatchObject({ claimed: moreThan(1000), notItemised: moreThan(1000), support: [] })
  })
})

test('what is made up is added up apart', () => {
  const mixed = [...legs, ...legsOf('SYN-1 vessel NAJ>DUN ==')]
  const made = consignment('SYN-1', exactly(240), { basis: 'synthetic', supports: [HEADLINE] })
  const file = { ...case300, legs: mixed, consignments: [...case300.consignments, made] }
  const totals = totalsOf(mixed, file, HEADLINE)
  expect(totals.itemised).toEqual(about(300))
  expect(totals.synthetic).toEqual(exactly(240))
  expect(totals.headline?.notItemised).toEqual({ kind: 'moreThan', value: 700, about: true })
  expect(totalsOf(legs, case300, HEADLINE).synthetic).toBeNull()
})

test('a consignment that does not support the claim leaves it as it is', () => {
  const other = consignment('B', exactly(50))
  const { support, notItemised } = claimTotals(claim('C', moreThan(1000)), moreThan(1000), [other])
  expect(support).toEqual([])
  expect(notItemised).toEqual(moreThan(1000))
})

test('more itemised than claimed is a contradiction and no number', () => {
  const support = consignment('B', exactly(50), { supports: [HEADLINE] })
  expect(claimTotals(claim('C', exactly(40)), exactly(40), [support]).notItemised).toBeNull()
})

test('a headline without a figure, or that the case lacks, is none', () => {
  expect(totalsOf(legs, case300, 'X' as ClaimId).headline).toBeNull()
  const spoken = { ...case300, claims: [claim('C', UNKNOWN, { kind: 'statement', figure: null })] }
  expect(totalsOf(legs, spoken, HEADLINE).headline).toBeNull()
  expect(totalsOf(legs, case300, null).headline).toBeNull()
})

test('a count that nobody knows leaves a lower bound', () => {
  const both = [...legs, ...legsOf('B vessel NAJ>DUN ==')]
  const file = { ...case300, legs: both, consignments: [...case300.consignments, consignment('B', UNKNOWN)] }
  expect(totalsOf(both, file, null).itemised).toEqual({ ...atLeast(300), about: true })
})

test('consignments stay in the order of the case', () => {
  const both = legsOf(`
    B vessel NAJ>DUN ==
    A vessel NAJ>DUN ==
  `)
  const ordered = [consignment('A', exactly(1)), consignment('B', exactly(1)), consignment('D', exactly(1))]
  expect(consignmentsOf(both, ordered).map((some) => some.id)).toEqual(['A', 'B'])
})
