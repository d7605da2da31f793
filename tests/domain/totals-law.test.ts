import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Leg } from '#app/domain/leg.ts'
import { boundsOf, sameQuantity } from '#app/domain/quantity.ts'
import type { ClaimId, LegId } from '#app/domain/record.ts'
import { totalsOf } from '#app/domain/totals.ts'
import { someQuantity } from '#tests/support/arbitraries.ts'
import { claim, column, consignment, fileOf, leg } from '#tests/support/sketch.ts'

/** Up to six consignments of one to five legs each, all in support of one claim. */
const someCase = fc
  .record({
    claimed: someQuantity,
    chains: fc.array(fc.record({ containers: someQuantity, legs: fc.integer({ min: 1, max: 5 }) }), { maxLength: 6 }),
  })
  .map(({ claimed, chains }) => {
    const consignments = chains.map(({ containers }, index) =>
      consignment(`K${index}`, containers, { supports: ['C' as ClaimId] }),
    )
    const legs = chains.flatMap((chain, index) =>
      Array.from({ length: chain.legs }, (_, number) => legOf(index, number)),
    )
    return fileOf(legs, { consignments, claims: [claim('C', claimed)] })
  })

const legOf = (consignmentIndex: number, number: number): Leg =>
  leg(
    `K${consignmentIndex}-${number}`,
    { from: column(number), to: column(number + 1) },
    {
      consignment: `K${consignmentIndex}` as Leg['consignment'],
      mode: number % 2 === 0 ? 'vessel' : 'rail',
    },
  )

const HEADLINE = 'C' as ClaimId

test('more legs for the same boxes never change a total', () => {
  fc.assert(
    fc.property(someCase, fc.nat(), (file, pick) => {
      const before = totalsOf(file.legs, file, HEADLINE)
      const split = file.legs[pick % Math.max(file.legs.length, 1)]
      const legs = split ? [...file.legs, { ...split, id: `${split.id}-again` as LegId }] : file.legs
      const after = totalsOf(legs, { ...file, legs }, HEADLINE)
      expect(after).toEqual({ ...before, legCount: legs.length })
    }),
  )
})

test('the order of the legs does not matter', () => {
  fc.assert(
    fc.property(someCase, (file) => {
      expect(totalsOf([...file.legs].reverse(), file, HEADLINE)).toEqual(totalsOf(file.legs, file, HEADLINE))
    }),
  )
})

test('a consignment less never raises the lower bound', () => {
  fc.assert(
    fc.property(someCase, fc.nat(), (file, pick) => {
      const gone = file.consignments[pick % Math.max(file.consignments.length, 1)]
      const rest = { ...file, consignments: file.consignments.filter((some) => some !== gone) }
      const [all, fewer] = [totalsOf(file.legs, file, null).itemised, totalsOf(file.legs, rest, null).itemised]
      expect(boundsOf(fewer).low?.value ?? 0).toBeLessThanOrEqual(boundsOf(all).low?.value ?? 0)
    }),
  )
})

test('a claim is never changed by what supports it', () => {
  fc.assert(
    fc.property(someCase, (file) => {
      const { headline } = totalsOf(file.legs, file, HEADLINE)
      expect(headline?.claimed).toEqual(file.claims[0]?.figure?.quantity)
      expect(
        sameQuantity(
          totalsOf([], file, HEADLINE).headline?.claimed ?? { kind: 'unknown' },
          headline?.claimed ?? { kind: 'unknown' },
        ),
      ).toBe(true)
    }),
  )
})
