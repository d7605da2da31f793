import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { about, atLeast, exactly, moreThan, UNKNOWN, type Quantity } from '#app/domain/quantity.ts'
import { countedText, quantityText } from '#app/i18n/quantity-text.ts'
import { someQuantity } from '#tests/support/arbitraries.ts'
import { english, french } from '#tests/support/translators.ts'

const soft = (quantity: Quantity): Quantity => ({ ...quantity, about: true }) as Quantity
const upTo: Quantity = { kind: 'upTo', value: 20, about: false }
const range: Quantity = { kind: 'range', low: 4, high: 6, about: false }
/** French groups thousands with a narrow space that does not break. */
const thousand = '1\u202F000'

describe('a quantity in words', () => {
  test.each([
    [exactly(300), '300', '300'],
    [exactly(1000), '1,000', thousand],
    [about(300), 'about 300', 'environ 300'],
    [moreThan(1000), 'more than 1,000', `plus de ${thousand}`],
    [soft(moreThan(700)), 'more than 700, approximately', 'plus de 700, approximativement'],
    [atLeast(5), 'at least 5', 'au moins 5'],
    [soft(atLeast(300)), 'at least 300, approximately', 'au moins 300, approximativement'],
    [upTo, 'at most 20', 'au plus 20'],
    [range, '4 to 6', 'de 4 à 6'],
    [soft(range), 'about 4 to 6', 'environ 4 à 6'],
    [UNKNOWN, 'number not known', 'nombre inconnu'],
  ])('%j', (quantity, inEnglish, inFrench) => {
    expect(quantityText(english, quantity)).toBe(inEnglish)
    expect(quantityText(french, quantity)).toBe(inFrench)
  })
})

describe('with what it counts', () => {
  test.each([
    [about(300), 'about 300 containers', 'environ 300 conteneurs'],
    [exactly(1), '1 container', '1 conteneur'],
    [exactly(0), '0 containers', '0 conteneur'],
    [UNKNOWN, 'number not known', 'nombre inconnu'],
  ])('%j', (quantity, inEnglish, inFrench) => {
    expect(countedText(english, quantity, 'containers')).toContain(inEnglish)
    expect(countedText(french, quantity, 'containers')).toContain(inFrench)
  })

  test('a distance has its unit', () => {
    expect(countedText(english, about(290), 'kilometres')).toBe('about 290 km')
    expect(countedText(french, atLeast(5), 'voyages')).toBe('au moins 5 traversées')
  })
})

/** Nothing but digits and what groups them: a number without a hedge. */
const BARE = /^[\d.,\s\u202F\u00A0]+$/

test.each([english, french])('only an exact quantity is ever a bare number ($language)', (translator) => {
  fc.assert(
    fc.property(someQuantity, (quantity) => {
      expect(BARE.test(quantityText(translator, quantity))).toBe(quantity.kind === 'exact')
    }),
  )
})

test.each([english, french])('two quantities that differ in hedge differ in words ($language)', (translator) => {
  const all = [
    exactly(5),
    about(5),
    moreThan(5),
    atLeast(5),
    soft(moreThan(5)),
    soft(atLeast(5)),
    upTo,
    soft(upTo),
    range,
    soft(range),
  ]
  expect(new Set(all.map((quantity) => quantityText(translator, quantity))).size).toBe(all.length)
})
