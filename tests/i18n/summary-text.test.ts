import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { about, exactly, moreThan } from '#app/domain/quantity.ts'
import type { ClaimId } from '#app/domain/record.ts'
import { briefOf, totalsOf } from '#app/domain/totals.ts'
import { summaryText } from '#app/i18n/summary-text.ts'
import { someQuantity } from '#tests/support/arbitraries.ts'
import { claim, consignment, fileOf, legsOf } from '#tests/support/sketch.ts'
import { english, french } from '#tests/support/translators.ts'

const HEADLINE = 'C' as ClaimId
const legs = legsOf(`
  A vessel NAJ>DUN  ====....
  A rail   DUN>TIK  ....====
`)
const made = legsOf('SYN-1 vessel NAJ>DUN ==').map((leg) => ({ ...leg, basis: 'synthetic' as const }))
const file = fileOf([...legs, ...made], {
  consignments: [
    consignment('A', about(300), { supports: [HEADLINE] }),
    consignment('SYN-1', exactly(240), { basis: 'synthetic' }),
  ],
  claims: [claim('C', moreThan(1000))],
})
const summary = (some: typeof legs, down: string[] = [], translator = english) =>
  summaryText(translator, briefOf(totalsOf(some, file, HEADLINE)), down)

describe('the sentence of the window', () => {
  test('says legs, what is itemised and what is claimed', () => {
    expect(summary(legs)).toBe('2 legs, about 300 containers itemised, more than 1,000 claimed')
  })
  test('counts the boxes once for one leg as for two', () => {
    expect(summary(legs.slice(0, 1))).toBe('1 leg, about 300 containers itemised, more than 1,000 claimed')
  })
  test('of an empty window keeps the claim', () => {
    expect(summary([])).toBe('No leg in this window, more than 1,000 claimed')
  })
  test('says what is made up apart, and that it is', () => {
    expect(summary([...legs, ...made])).toContain('about 300 containers itemised, 240 containers made up (SYNTHETIC)')
    expect(summary(made)).toBe('1 leg, 240 containers made up (SYNTHETIC), more than 1,000 claimed')
  })
  test('names the feeds that it could not count', () => {
    expect(summary(legs, ['legs', 'claims'])).toContain(', not counting legs, claims')
  })
  test('is French in French', () => {
    expect(summary(legs, ['legs'], french)).toBe(
      '2 trajets, environ 300 conteneurs détaillés, plus de 1\u202F000 selon la déclaration, sans compter legs',
    )
  })
})

test.each([english, french])('no hedge is lost on the way into the sentence ($language)', (translator) => {
  fc.assert(
    fc.property(someQuantity, someQuantity, (itemised, claimed) => {
      const some = { ...file, consignments: [consignment('A', itemised)], claims: [claim('C', claimed)] }
      const text = summaryText(translator, briefOf(totalsOf(legs, some, HEADLINE)))
      for (const { kind, ...rest } of [itemised, claimed]) {
        if ((kind !== 'about' && kind !== 'moreThan') || !('value' in rest)) continue
        expect(text).toContain(translator.t(`quantity.${kind}`, { value: translator.number(rest.value) }))
      }
    }),
  )
})
