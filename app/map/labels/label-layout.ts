import type { Position } from '#app/domain/place.ts'
import { grow, isInside, rectOf, touches, type Rect, type Size } from '#app/map/geometry/rect.ts'
import { countInside, pointGrid, type PointGrid } from '#app/map/labels/point-grid.ts'
import type { MapLabel, Measured, PlacedLabel } from '#app/map/labels/label.ts'

export type LayoutOptions = {
  /** In order of importance: the first chooses first. */
  readonly labels: readonly Measured[]
  readonly pane: Size
  /** What no label may touch: legend, inset, buttons, markers. */
  readonly obstacles: readonly Rect[]
  /** Points of lines, px: better not covered, but a label may. */
  readonly lines: readonly (readonly [number, number])[]
  readonly project: (position: Position) => readonly [number, number]
  /** Index of the spot that each label had before, so that it does not jump about while the map moves. */
  readonly before?: ReadonlyMap<string, number>
}

export type Layout = {
  readonly placed: ReadonlyMap<string, PlacedLabel>
  readonly spots: ReadonlyMap<string, number>
  /** Points of lines that labels cover all the same. */
  readonly covered: number
}

const EDGE = 6
const GAP = 4

/**
 * Puts every label where it touches no other, no obstacle and no edge; among the spots left, the one that covers the
 * fewest points of the lines. A label without such a spot is left out.
 */
export function layOutLabels({ labels, pane, obstacles, lines, project, before }: LayoutOptions): Layout {
  const placed = new Map<string, PlacedLabel>()
  const spots = new Map<string, number>()
  const taken: Rect[] = [...obstacles]
  let covered = 0
  const free = grow(rectOf(pane), -EDGE)
  const points = pointGrid(lines, pane)
  for (const { label, size } of labels) {
    const candidates = candidatesFor(label.kind, label.anchors.map(project), size)
    const usable = candidates
      .map((rect, index) => ({ rect, index }))
      .filter(({ rect }) => isInside(rect, free) && !taken.some((other) => touches(rect, other)))
    const kept = usable.find(({ index }) => index === before?.get(label.id))
    const best = kept ?? leastCovering(usable, points)
    if (!best) {
      placed.set(label.id, null)
      continue
    }
    taken.push(grow(best.rect, GAP))
    placed.set(label.id, { left: best.rect.left, top: best.rect.top, endsAtMark: isLeftOf(best.rect, label, project) })
    covered += coverOf(best.rect, points)
    spots.set(label.id, best.index)
  }
  return { placed, spots, covered }
}

/** The words of a leg stand beside a line, not at a mark. */
function isLeftOf({ left, right }: Rect, { kind, anchors }: MapLabel, project: LayoutOptions['project']): boolean {
  const [anchor] = anchors
  return kind !== 'leg' && anchor !== undefined && (left + right) / 2 < project(anchor)[0] - EDGE
}

/** How many points of the lines a label would cover. */
const coverOf = (rect: Rect, lines: PointGrid): number => countInside(lines, grow(rect, 3))

type Candidate = { readonly rect: Rect; readonly index: number }

function leastCovering(candidates: readonly Candidate[], lines: PointGrid): Candidate | null {
  let best: Candidate | null = null
  let least = Infinity
  for (const candidate of candidates) {
    // Earlier candidates are the better ones: a later one must cover clearly less.
    const cost = coverOf(candidate.rect, lines) + candidate.index * 0.05
    if (cost < least) [best, least] = [candidate, cost]
  }
  return best
}

/*
 *          5 top                  A place is named to its right if there is room, then left, below, above and
 *      7     |     6              askew. A leg is named above or below one of its anchors.
 *   1 left --o-- 0 right
 *      3     |     2
 *          4 below
 */
const PLACE_DISTANCE = 14
const LEG_DISTANCE = 16

function candidatesFor(
  kind: Measured['label']['kind'],
  anchors: readonly (readonly [number, number])[],
  size: Size,
): Rect[] {
  return anchors.flatMap(([x, y]) => (kind === 'leg' ? besideLeg(x, y, size) : aboutPlace(x, y, size)))
}

function aboutPlace(x: number, y: number, size: Size): Rect[] {
  const { width, height } = size
  const [near, above] = [PLACE_DISTANCE, PLACE_DISTANCE + 8]
  const diagonal = PLACE_DISTANCE * 0.7
  const firstLine = 10
  const far = PLACE_DISTANCE * 2.2
  return [
    [x + near, y - firstLine],
    [x - near - width, y - firstLine],
    [x + diagonal, y + diagonal],
    [x - diagonal - width, y + diagonal],
    [x - width / 2, y + near],
    [x - width / 2, y - above - height],
    [x + diagonal, y - above - height],
    [x - diagonal - width, y - above - height],
    [x - width + 20, y + near],
    [x - 20, y + near],
    [x - 20, y - above - height],
    [x - width + 20, y - above - height],
    [x + far, y - height / 2],
    [x - far - width, y - height / 2],
    [x - width / 2, y + far],
    [x - width / 2, y - far - height],
    [x - 20, y - far - height],
    [x - width + 20, y + far],
  ].map(([left = 0, top = 0]) => box(left, top, size))
}

function besideLeg(x: number, y: number, size: Size): Rect[] {
  const { width, height } = size
  return [
    [x - width / 2, y - LEG_DISTANCE - height],
    [x - width / 2, y + LEG_DISTANCE],
    [x + LEG_DISTANCE, y - height / 2],
    [x - LEG_DISTANCE - width, y - height / 2],
    [x + LEG_DISTANCE * 0.6, y + LEG_DISTANCE * 0.6],
    [x - LEG_DISTANCE * 0.6 - width, y + LEG_DISTANCE * 0.6],
    [x + LEG_DISTANCE * 0.6, y - LEG_DISTANCE * 0.6 - height],
    [x - LEG_DISTANCE * 0.6 - width, y - LEG_DISTANCE * 0.6 - height],
  ].map(([left = 0, top = 0]) => box(left, top, size))
}

const box = (left: number, top: number, { width, height }: Size): Rect => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
})
