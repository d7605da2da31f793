/** px of the window. */
export type Spot = { readonly left: number; readonly top: number }
export type Extent = { readonly width: number; readonly height: number }
export type Box = Spot & Extent

/** Between card and target, and the least between card and the edge of the window, px. */
const GAP = 12
const EDGE = 8
/** What is lower than this is a line of something, and the card stands below or above it, px. */
const LOW = 64

/*
 *            above                 The card stands beside what it tells of, on the first side that has room for it: right,
 *         +--------+               left, below, above; of a line first below and above. It slides along that side until
 *   left  | target |  right        it is inside the window. Where no side has room it stands on the target, at the lower
 *         +--------+               edge of the window.
 *            below
 */

/** Where the card stands; without a target in the middle. */
export function placeCard(target: Box | null, card: Extent, screen: Extent): Spot {
  if (!target)
    return inside({ left: (screen.width - card.width) / 2, top: (screen.height - card.height) / 2 }, card, screen)
  const across = target.left + (target.width - card.width) / 2
  const along = target.top + Math.min(target.height - card.height, 0) / 2
  const sides = [target.left + target.width + GAP, target.left - GAP - card.width]
    .filter((left) => left >= EDGE && left + card.width + EDGE <= screen.width)
    .map((left): Spot => ({ left, top: along }))
  const ends = [target.top + target.height + GAP, target.top - GAP - card.height]
    .filter((top) => top >= EDGE && top + card.height + EDGE <= screen.height)
    .map((top): Spot => ({ left: across, top }))
  const [first] = target.height < LOW ? [...ends, ...sides] : [...sides, ...ends]
  return inside(first ?? { left: across, top: screen.height }, card, screen)
}

const inside = ({ left, top }: Spot, card: Extent, screen: Extent): Spot => ({
  left: clamp(left, screen.width - card.width - EDGE),
  top: clamp(top, screen.height - card.height - EDGE),
})

const clamp = (value: number, most: number): number => Math.max(EDGE, Math.min(value, most))
