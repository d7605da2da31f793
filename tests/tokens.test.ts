import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { ensure } from '#app/base/ensure.ts'
import { contrast, difference, linear, seenAs, VISIONS } from '#tests/support/colour.ts'

const css = readFileSync(new URL('../app/tokens.css', import.meta.url), 'utf8')

/** The colours of one block of the style sheet, by name. */
function tokensOf(selector: string): (name: string) => string {
  const block = ensure(css.split(selector)[1]?.split('}')[0], selector)
  const tokens = new Map([...block.matchAll(/--([a-z-]+): (#[0-9a-f]{6});/g)].map(([, name, value]) => [name, value]))
  return (name) => ensure(tokens.get(name), `token ${name}`)
}

const THEMES = { light: tokensOf("[data-theme='light'] {"), dark: tokensOf("[data-theme='dark'] {") }

const TEXT_PAIRS = [
  ['ink', 'paper'],
  ['ink', 'panel'],
  ['ink', 'land'],
  ['ink', 'water'],
  ['ink', 'accent-wash'],
  ['ink-soft', 'paper'],
  ['ink-soft', 'panel'],
  ['ink-soft', 'land'],
  ['accent', 'panel'],
  ['accent-ink', 'accent'],
  ['vessel', 'panel'],
  ['rail', 'panel'],
  ['denial', 'panel'],
  ['caution', 'caution-wash'],
  ['caution', 'panel'],
  ['fault', 'fault-wash'],
  ['fault', 'panel'],
] as const

const MARK_PAIRS = [
  ['vessel', 'water'],
  ['vessel', 'land'],
  ['rail', 'water'],
  ['rail', 'land'],
  ['accent', 'land'],
  ['accent', 'water'],
  ['rule-strong', 'panel'],
] as const

describe.each(Object.entries(THEMES))('in the %s theme', (_, colour) => {
  test.each(TEXT_PAIRS)('text in %s on %s has a contrast of at least 4.5', (text, ground) => {
    expect(contrast(colour(text), colour(ground))).toBeGreaterThanOrEqual(4.5)
  })

  test.each(MARK_PAIRS)('marks in %s on %s have a contrast of at least 3', (mark, ground) => {
    expect(contrast(colour(mark), colour(ground))).toBeGreaterThanOrEqual(3)
  })

  test.each(Object.entries(VISIONS))('vessel, rail and denial stay apart with %s vision', (_vision, matrix) => {
    const seen = (name: string) => seenAs(linear(colour(name)), matrix)
    expect(difference(seen('vessel'), seen('rail'))).toBeGreaterThanOrEqual(12)
    expect(difference(seen('vessel'), seen('denial'))).toBeGreaterThanOrEqual(12)
    expect(difference(seen('rail'), seen('denial'))).toBeGreaterThanOrEqual(12)
  })
})

test('the difference of colours agrees with a published pair', () => {
  // Sharma, Wu and Dalal 2005, table 1: identical colours differ by nothing, black and white by 100.
  expect(difference(linear('#0b5fa5'), linear('#0b5fa5'))).toBe(0)
  expect(difference(linear('#000000'), linear('#ffffff'))).toBeCloseTo(100, 0)
})
