import { expect, test } from 'vitest'
import { denialsOf } from '#app/domain/claim.ts'
import { about } from '#app/domain/quantity.ts'
import { gradeText, lowestGrade, type ClaimId, type Grade, type SourceId } from '#app/domain/record.ts'
import { isKnownBy, originCount, type Source } from '#app/domain/source.ts'
import { isImoNumber } from '#app/domain/vessel.ts'
import { at, claim, days, NOT_GRADED } from '#tests/support/sketch.ts'

const grade = (text: string): Grade => ({
  source: text[0] as Grade['source'],
  information: Number(text[1]) as Grade['information'],
})
const lowest = (position: string | null, cargo: string | null, identity: string | null) => {
  const [a, b, c] = [position, cargo, identity].map((text) => (text === null ? null : grade(text)))
  const result = lowestGrade({ ...NOT_GRADED, position: a ?? null, cargo: b ?? null, identity: c ?? null })
  return result && gradeText(result)
}

test('the weakest information decides the lowest grade', () => {
  expect(lowest('A1', 'B2', 'A3')).toBe('A3')
  expect(lowest('F1', 'A2', null)).toBe('A2')
})

test('the weaker source decides between equal information', () => {
  expect(lowest('A2', 'C2', 'B2')).toBe('C2')
})

test('what is not graded is left out, and nothing graded is no grade', () => {
  expect(lowest(null, 'B2', null)).toBe('B2')
  expect(lowest(null, null, null)).toBeNull()
})

const source = (id: string, origin: string, published: Source['published']): Source => ({
  id: id as SourceId,
  publisher: id,
  title: null,
  address: null,
  published,
  observed: null,
  licence: { en: 'all rights reserved' },
  language: 'en',
  limitation: { en: 'reports what was said' },
  origin: { id: origin, name: origin },
  readAs: 'publisher',
  basis: 'published',
})

test('twenty papers that repeat one slide are one origin', () => {
  const papers = Array.from({ length: 20 }, (_, index) => source(`P${index}`, 'WH', null))
  expect(originCount([...papers, source('R', 'RUSI', null)])).toBe(2)
})

test('a source is known when the day of its publication is over', () => {
  const thirteenth = source('WH', 'WH', days('2023-10-13', '2023-10-13'))
  expect(isKnownBy(thirteenth, at('2023-10-13'))).toBe(false)
  expect(isKnownBy(thirteenth, at('2023-10-14'))).toBe(true)
  expect(isKnownBy(source('X', 'X', null), at('2099-01-01'))).toBe(false)
})

test('the denials of a claim are those that name it', () => {
  const denial = claim('D', about(1), { kind: 'denial', figure: null, denies: ['C' as ClaimId] })
  const other = claim('E', about(1), { kind: 'denial', figure: null, denies: ['X' as ClaimId] })
  const statement = claim('F', about(1), { kind: 'statement', figure: null, denies: ['C' as ClaimId] })
  expect(denialsOf(claim('C', about(300)), [denial, other, statement])).toEqual([denial])
})

test.each(['9179842', '8517839', '9358010', '9161003'])('%s is an IMO number', (text) => {
  expect(isImoNumber(text)).toBe(true)
})

test.each(['9179843', '917984', '91798420', 'IMO9179842', ' 9179842', '', '٩١٧٩٨٤٢'])('%j is none', (text) => {
  expect(isImoNumber(text)).toBe(false)
})

test('one wrong digit is found out wherever the rule can', () => {
  const right = '9179842'
  for (const [position, digit] of right.split('').entries()) {
    for (const other of '0123456789') {
      if (other === digit) continue
      const wrong = right.slice(0, position) + other + right.slice(position + 1)
      // The rule is blind where the weight shares a factor with 10: a slip of 5 under 6, 4, 2, an even slip under 5.
      const isHiddenByRule = ((Number(other) - Number(digit)) * (7 - position)) % 10 === 0 && position < 6
      expect(isImoNumber(wrong), wrong).toBe(isHiddenByRule)
    }
  }
})
