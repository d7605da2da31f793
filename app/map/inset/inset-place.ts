import { grow, touches, type Rect, type Size } from '#app/map/geometry/rect.ts'

export const CORNERS = ['bottom-right', 'bottom-left', 'top-right', 'top-left'] as const
export type Corner = (typeof CORNERS)[number]

/** Where the inset stands on the pane. */
export type InsetSpot = { readonly corner: Corner; readonly rect: Rect }

const MARGIN = 12
const STEP = 8
const AIR = 8

/**
 * The spot nearest to a corner that no obstacle takes: slid along the edge, then off it. null: the pane is too small.
 */
export function spotAt(corner: Corner, size: Size, pane: Size, obstacles: readonly Rect[]): InsetSpot | null {
  const [isTop, isLeft] = [corner.startsWith('top'), corner.endsWith('left')]
  const room = { x: pane.width - size.width - 2 * MARGIN, y: pane.height - size.height - 2 * MARGIN }
  if (room.x < 0 || room.y < 0) return null
  const steps = (most: number) => Array.from({ length: Math.floor(most / 2 / STEP) + 1 }, (_, index) => index * STEP)
  const tries = steps(room.y).flatMap((down) => steps(room.x).map((along) => ({ down, along, far: down * 2 + along })))
  for (const { along, down } of tries.toSorted((a, b) => a.far - b.far)) {
    const left = isLeft ? MARGIN + along : pane.width - MARGIN - size.width - along
    const top = isTop ? MARGIN + down : pane.height - MARGIN - size.height - down
    const rect = { left, top, right: left + size.width, bottom: top + size.height }
    if (!obstacles.some((obstacle) => touches(grow(rect, AIR), obstacle))) return { corner, rect }
  }
  return null
}

/** How many of the points (px) a spot covers. */
const coveredBy = ({ rect }: InsetSpot, points: readonly (readonly [number, number])[]): number =>
  points.filter(([x, y]) => x > rect.left - 8 && x < rect.right + 8 && y > rect.top - 8 && y < rect.bottom + 8).length

/** The spot that covers the fewest points, and how many; the one before, where none is better. null: there is none. */
export function freestSpot(
  spots: readonly InsetSpot[],
  points: readonly (readonly [number, number])[],
  before: Corner | null,
): { readonly spot: InsetSpot; readonly covered: number } | null {
  const found = spots.map((spot) => ({ spot, covered: coveredBy(spot, points) }))
  const cost = ({ spot, covered }: (typeof found)[number]) => covered - (spot.corner === before ? 0.5 : 0)
  return found.toSorted((a, b) => cost(a) - cost(b))[0] ?? null
}

/** The next corner, for the button that moves the inset. */
export const nextCorner = (corner: Corner): Corner => {
  const clockwise = ['top-right', 'bottom-right', 'bottom-left', 'top-left'] as const
  return clockwise[(clockwise.indexOf(corner) + 1) % clockwise.length] ?? 'bottom-right'
}
