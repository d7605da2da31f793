import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { placeCard, type Box, type Extent } from '#app/demo/tours/place-card.ts'

const SCREEN: Extent = { width: 1440, height: 900 }
const CARD: Extent = { width: 360, height: 200 }
const PHONE: Extent = { width: 360, height: 740 }

const box = (left: number, top: number, width: number, height: number): Box => ({ left, top, width, height })

const overlaps = (a: Box, b: Box): boolean =>
  a.left < b.left + b.width && b.left < a.left + a.width && a.top < b.top + b.height && b.top < a.top + a.height

describe('the card stands', () => {
  test('right of a pane on the left, and left of one on the right', () => {
    expect(placeCard(box(0, 72, 328, 600), CARD, SCREEN)).toEqual({ left: 340, top: 72 })
    expect(placeCard(box(1080, 72, 360, 600), CARD, SCREEN)).toEqual({ left: 708, top: 72 })
  })

  test('below a button in the bar, and above a line at the foot', () => {
    expect(placeCard(box(1350, 10, 80, 28), CARD, SCREEN)).toEqual({ left: 1072, top: 50 })
    expect(placeCard(box(300, 850, 200, 32), CARD, SCREEN)).toEqual({ left: 220, top: 638 })
  })

  test('in the middle without anything to stand beside', () => {
    expect(placeCard(null, CARD, SCREEN)).toEqual({ left: 540, top: 350 })
  })

  test('above the sheet of a phone and below its map', () => {
    const card = { width: 344, height: 200 }
    expect(placeCard(box(0, 400, 360, 340), card, PHONE).top).toBe(188)
    expect(placeCard(box(0, 100, 360, 300), card, PHONE).top).toBe(412)
  })
})

describe('anywhere', () => {
  const some = (max: number) => fc.integer({ min: 0, max })
  const someScreen = fc.record({
    width: fc.integer({ min: 320, max: 2560 }),
    height: fc.integer({ min: 480, max: 1440 }),
  })
  const someCase = someScreen.chain((screen) =>
    fc.record({
      screen: fc.constant(screen),
      card: fc.record({
        width: fc.integer({ min: 200, max: Math.min(360, screen.width - 16) }),
        height: fc.integer({ min: 80, max: Math.min(320, screen.height - 16) }),
      }),
      target: fc.option(
        fc
          .tuple(some(screen.width), some(screen.height), some(screen.width), some(screen.height))
          .map(([a, b, c, d]) => ({
            left: Math.min(a, c),
            top: Math.min(b, d),
            width: Math.max(a, c) - Math.min(a, c),
            height: Math.max(b, d) - Math.min(b, d),
          })),
        { nil: null },
      ),
    }),
  )

  test('the card is whole in the window', () => {
    fc.assert(
      fc.property(someCase, ({ screen, card, target }) => {
        const { left, top } = placeCard(target, card, screen)
        expect(left).toBeGreaterThanOrEqual(8)
        expect(top).toBeGreaterThanOrEqual(8)
        expect(left + card.width).toBeLessThanOrEqual(screen.width - 8)
        expect(top + card.height).toBeLessThanOrEqual(screen.height - 8)
      }),
    )
  })

  test('the card covers what it tells of only where no side has room', () => {
    fc.assert(
      fc.property(someCase, ({ screen, card, target }) => {
        if (!target) return
        const { left, top } = placeCard(target, card, screen)
        const room = [
          target.left - card.width,
          screen.width - target.left - target.width - card.width,
          target.top - card.height,
          screen.height - target.top - target.height - card.height,
        ]
        const hasRoom = room.some((px) => px >= 20)
        expect(overlaps({ left, top, ...card }, target) && hasRoom).toBe(false)
      }),
    )
  })
})
