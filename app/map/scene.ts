import { legWidth } from '#app/domain/leg-width.ts'
import { timesOf, type Leg, type Mode } from '#app/domain/leg.ts'
import type { Place, Position } from '#app/domain/place.ts'
import type { Basis, LegId, PlaceId } from '#app/domain/record.ts'
import type { Sighting } from '#app/domain/sighting.ts'
import { UNKNOWN } from '#app/domain/quantity.ts'
import { joinSpans } from '#app/domain/next-event.ts'
import type { Instant, Span } from '#app/domain/time.ts'
import { curveBetween, type Curve, type CurveOptions } from '#app/map/geometry/curve.ts'
import { timesOnClock } from '#app/map/layers/clock.ts'
import type { Board } from '#app/state/board.ts'
import type { LayerName, Selection } from '#app/state/view.ts'

/** A leg ready to be drawn. */
export type DrawnLeg = {
  readonly leg: Leg
  /** Others on the very same line, when there are too many legs to draw each: they stand behind this one. */
  readonly others: readonly Leg[]
  readonly from: Place
  readonly to: Place
  readonly mode: Mode
  readonly basis: Basis
  readonly curve: Curve
  /** px on screen; null: the number is not known, so it is a thin double line. */
  readonly width: number | null
  /** Belongs to what is chosen. */
  readonly isHighlighted: boolean
}

/** A leg and one of the spans in which it (or another on its line) may be under way: seconds on the clock of the scene. */
export type TimedLeg = { readonly drawn: DrawnLeg; readonly times: readonly [from: number, to: number] }

/** What was seen at one place, side by side. */
export type DrawnSighting = {
  readonly sighting: Sighting
  readonly position: Position
  readonly index: number
  readonly count: number
  readonly isChosen: boolean
}

/**
 * All that the map draws of a board, without the window, the playhead, the zoom and the colours: legs are filtered by
 * time on the GPU, so that a step of the window makes nothing anew.
 */
export type Scene = {
  /** Where the clock of its layers begins. */
  readonly base: Instant
  readonly legs: readonly DrawnLeg[]
  /** One for each leg and span: what layers draw. */
  readonly timedLegs: readonly TimedLeg[]
  /** Ends of the legs. */
  readonly places: readonly Place[]
  /** Places that no leg uses: quieter, and only near by. */
  readonly contextPlaces: readonly Place[]
  readonly sightings: readonly DrawnSighting[]
  /** Something is chosen, so the rest steps back. */
  readonly hasHighlight: boolean
  /** How many legs these lines stand for. */
  readonly legCount: number
}

/** What of a board the map draws. */
export type SceneSource = Pick<Board, 'case' | 'file' | 'index' | 'passing' | 'highlighted' | 'selection' | 'sightings'>

/** Up to here each leg is told in words. */
export const MOST_TOLD = 12
/** Up to here curves are as smooth as can be; more legs have coarser ones, or without a graphics card each frame takes half a second. */
const SMOOTH_LEGS = 40
/** Up to here each leg gets its own ties and chevrons. */
export const FEW_LEGS = 300
/** Above this number legs on one way are one line. */
export const MANY_LEGS = 2000

/** What of the board is drawn. `hover` lights a consignment like a choice, without being one. */
export function sceneOf(board: SceneSource, hiddenLayers: readonly LayerName[], hover: Selection | null): Scene {
  const isShown = (layer: LayerName) => !hiddenLayers.includes(layer)
  const lit = litLegs(board, hover)
  const base = board.case.extent.from
  const legs = drawnLegs(
    board.passing.filter((leg) => isShown(leg.mode)),
    board,
    lit,
  )
  const used = new Set<PlaceId>(board.passing.flatMap((leg) => [leg.departs.place, leg.arrives.place]))
  const placesShown = isShown('places') ? board.file.places : []
  return {
    base,
    legs,
    timedLegs: legs.flatMap((drawn) =>
      spansOf(drawn).map((span): TimedLeg => ({ drawn, times: timesOnClock(span, base) })),
    ),
    places: placesShown.filter((place) => used.has(place.id)),
    contextPlaces: placesShown.filter((place) => !used.has(place.id)),
    sightings: isShown('sightings') ? drawnSightings(board) : [],
    hasHighlight: legs.some((leg) => leg.isHighlighted),
    legCount: legs.reduce((count, { others }) => count + 1 + others.length, 0),
  }
}

/** When the legs of a line may be under way; spans that touch are one. */
const spansOf = ({ leg, others }: DrawnLeg): readonly Span[] =>
  joinSpans([leg, ...others].flatMap((one) => timesOf(one)?.possible ?? []))

/** A hovered leg or consignment lights its whole chain; without one, what is chosen stays lit. */
function litLegs(board: SceneSource, hover: Selection | null): ReadonlySet<LegId> {
  if (board.highlighted.size > 0 || hover === null) return board.highlighted
  const chain = board.file.consignments.find(
    ({ id, legs }) =>
      (hover.kind === 'consignment' && id === hover.id) ||
      (hover.kind === 'leg' && legs.some((leg) => leg === hover.id)),
  )
  return new Set(chain?.legs ?? [])
}

function drawnLegs(legs: readonly Leg[], board: SceneSource, lit: ReadonlySet<LegId>): readonly DrawnLeg[] {
  const isMany = legs.length > MANY_LEGS
  const samples = legs.length > FEW_LEGS ? 16 : legs.length > SMOOTH_LEGS ? 24 : 64
  const options = { samples, isPlain: isMany }
  const lanes = new Map<string, number>()
  return groupsOf(legs, isMany, lit).flatMap(([leg, ...others]): DrawnLeg[] => {
    const [from, to] = [board.index.places.get(leg.departs.place), board.index.places.get(leg.arrives.place)]
    if (!from || !to || from === to) return []
    const way = `${from.id} ${to.id}`
    const lane = isMany ? 0 : (lanes.get(way) ?? 0)
    lanes.set(way, lane + 1)
    return [
      {
        leg,
        others,
        from,
        to,
        mode: leg.mode,
        basis: leg.basis,
        curve: curveCache.between(from.position, to.position, { ...options, lane }),
        width: widest([leg, ...others], board),
        isHighlighted: lit.has(leg.id),
      },
    ]
  })
}

type Group = readonly [Leg, ...Leg[]]

/** Thousands of legs run on few ways: those of one mode, basis and pair of places are one line, seen or not. */
function groupsOf(legs: readonly Leg[], isMany: boolean, lit: ReadonlySet<LegId>): readonly Group[] {
  if (!isMany) return legs.map((leg) => [leg])
  const groups = new Map<string, [Leg, ...Leg[]]>()
  for (const leg of legs) {
    const key = [leg.mode, leg.basis, leg.departs.place, leg.arrives.place, lit.has(leg.id)].join(' ')
    const group = groups.get(key)
    if (group) group.push(leg)
    else groups.set(key, [leg])
  }
  return [...groups.values()]
}

/** px of the widest of some legs; null when no number is known of any. */
function widest(legs: readonly Leg[], { index }: SceneSource): number | null {
  return legs.reduce<number | null>((most, leg) => {
    const width = legWidth(index.consignments.get(leg.consignment)?.containers ?? UNKNOWN)
    return width === null ? most : Math.max(most ?? 0, width)
  }, null)
}

/** Curves are costly and hang on nothing but their ends, so a new choice or window reuses them. */
const curveCache = (() => {
  const MOST = 20_000
  const curves = new Map<string, Curve>()
  return {
    between: (from: Position, to: Position, options: Required<CurveOptions>): Curve => {
      const key = [...from, ...to, options.lane, options.samples, options.isPlain].join()
      const curve = curves.get(key) ?? curveBetween(from, to, options)
      if (curves.size > MOST) curves.clear()
      curves.set(key, curve)
      return curve
    },
  }
})()

function drawnSightings({ sightings, index, selection }: SceneSource): readonly DrawnSighting[] {
  const byPlace = new Map<PlaceId, Sighting[]>()
  for (const sighting of sightings) {
    if (sighting.place !== null) byPlace.set(sighting.place, [...(byPlace.get(sighting.place) ?? []), sighting])
  }
  return [...byPlace].flatMap(([id, seen]) => {
    const place = index.places.get(id)
    if (!place) return []
    return seen.map((sighting, at) => ({
      sighting,
      position: place.position,
      index: at,
      count: seen.length,
      isChosen: selection?.kind === 'sighting' && selection.id === sighting.id,
    }))
  })
}
