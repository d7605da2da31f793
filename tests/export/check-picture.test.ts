import { describe, expect, test } from 'vitest'
import { parseColour, pixelJudge, type Rgb } from '#app/export/writers/check-picture.ts'

const SEA: Rgb = [219, 230, 236]
const LAND: Rgb = [190, 188, 180]
const BLUE: Rgb = [11, 95, 165]
const RUST: Rgb = [168, 72, 10]
const WANTED = [
  { mode: 'vessel', colour: BLUE },
  { mode: 'rail', colour: RUST },
] as const

/** All pixels at once, or in bands as the picture is looked at. */
function judgePixels(all: Uint8ClampedArray, expected: Parameters<typeof pixelJudge>[0], band = Infinity) {
  const judge = pixelJudge(expected)
  for (let at = 0; at < all.length; at += band) judge.look(all.slice(at, at + band))
  return judge.verdict()
}

const pixels = (...colours: readonly Rgb[]) => new Uint8ClampedArray(colours.flatMap((colour) => [...colour, 255]))
const many = (colour: Rgb): readonly Rgb[] => Array.from({ length: 200 }, () => colour)

describe('a picture of a map', () => {
  test('with land, sea and a pixel of each leg is good', () => {
    expect(judgePixels(pixels(...many(SEA), ...many(LAND), BLUE, RUST), WANTED)).toBeNull()
  })

  test('is judged the same in bands', () => {
    const good = pixels(...many(SEA), BLUE, ...many(LAND), RUST)
    expect(judgePixels(good, WANTED, 40)).toBeNull()
    expect(judgePixels(pixels(...many(SEA), BLUE, ...many(LAND)), WANTED, 40)).toBe('rail')
  })

  test('of one colour is blank', () => {
    expect(judgePixels(pixels(...many(SEA), ...many(SEA)), [])).toBe('flat')
  })

  test('of nothing is blank', () => {
    expect(judgePixels(new Uint8ClampedArray(), [])).toBe('flat')
  })

  test('that came through without one of its two canvases lacks the legs', () => {
    expect(judgePixels(pixels(...many(SEA), ...many(LAND)), WANTED)).toBe('vessel')
    expect(judgePixels(pixels(...many(SEA), ...many(LAND), BLUE), WANTED)).toBe('rail')
  })

  test('need not show legs that are not asked for', () => {
    expect(judgePixels(pixels(...many(SEA), ...many(LAND)), [])).toBeNull()
  })

  test('may mix a leg a little with the ground', () => {
    expect(judgePixels(pixels(...many(SEA), ...many(LAND), [25, 105, 170]), WANTED.slice(0, 1))).toBeNull()
  })
})

test('colours are read as the tokens write them', () => {
  expect(parseColour(' #0b5fa5 ')).toEqual(BLUE)
  expect(parseColour('rgb(1 2 3)')).toBeNull()
})
