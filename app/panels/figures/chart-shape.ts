import type { ClaimPoint, CumulativeClaims } from '#app/domain/cumulative.ts'
import { boundsOf, type Quantity } from '#app/domain/quantity.ts'
import type { Instant, TimeWindow } from '#app/domain/time.ts'
import { scaleFor, spread, type Scale, type ScaleKind } from '#app/panels/figures/chart-scale.ts'

/*
 *  |<-left->|<------------- plot ------------>|<-right->|
 *  |   20   |      ^^^^^^^^^^^^^^^^^^^^^^^^^^^|-- 3      |  top
 *  |        |      |                          |         |
 *  |    0   |------+--------------------------|         |  foot
 *  |        |     2024          2025          |         |
 */

/** Room round the plot, px; on the left for numbers of the axis, which are shorter in thousands. */
const MARGIN = { ones: 46, thousands: 26, right: 34, top: 12, foot: 22 } as const
export const CHART_HEIGHT = 252
/** A number at the end of a line, px. */
const LABEL_HEIGHT = 14

/** How a quantity is drawn: never as a value where it is a bound. */
export type Look = 'value' | 'about' | 'least' | 'most' | 'range'

function lookOf(quantity: Quantity): Look {
  switch (quantity.kind) {
    case 'exact':
      return 'value'
    case 'about':
      return 'about'
    case 'moreThan':
    case 'atLeast':
    case 'unknown':
      return 'least'
    case 'upTo':
      return 'most'
    case 'range':
      return 'range'
  }
}

/** A claim on the chart, px from its top left. */
export type PlacedPoint = {
  readonly point: ClaimPoint
  /** The number of its claimant, from 1. */
  readonly number: number
  readonly look: Look
  readonly isSoft: boolean
  /** The middle of the days on which it was said. */
  readonly x: number
  /** The first and the last of these days, where they are more than a day or two: else both are `x`. */
  readonly said: readonly [number, number]
  /** The line goes on to here. */
  readonly end: number
  /** The greater end of a range, else both are where the line runs. */
  readonly y: number
  readonly yHigh: number
  /** Where the claimant's line ran before; null: it begins here. */
  readonly from: number | null
}

export type PlacedLine = {
  readonly speaker: string
  readonly number: number
  readonly points: readonly PlacedPoint[]
  /** The height of its number at the right-hand end. */
  readonly labelY: number
}

export type ChartShape = {
  readonly lines: readonly PlacedLine[]
  /** What the numbers of the axis count. */
  readonly unit: 'ones' | 'thousands'
  /** Numbers of the axis, in containers. */
  readonly ticks: readonly number[]
  readonly days: TimeWindow
  readonly xOf: (at: Instant) => number
  readonly yOf: (value: number) => number
  readonly plot: { readonly left: number; readonly right: number; readonly top: number; readonly foot: number }
}

/** Where everything lies on a chart of a width in px. */
export function shapeOf({ lines, days }: CumulativeClaims, kind: ScaleKind, width: number): ChartShape | null {
  if (!days) return null
  const scale = scaleFor(
    lines.flatMap(({ points }) => points.map(({ quantity }) => quantity)),
    kind,
  )
  const unit = unitOf(scale)
  const plot = {
    left: MARGIN[unit],
    right: Math.max(MARGIN[unit] + 1, width - MARGIN.right),
    top: MARGIN.top,
    foot: CHART_HEIGHT - MARGIN.foot,
  }
  const xOf = (at: Instant) => plot.left + ((at - days.from) / (days.to - days.from)) * (plot.right - plot.left)
  const yOf = (value: number) => plot.foot - scale.partOf(value) * (plot.foot - plot.top)
  const placed = lines.map(({ points }, line) =>
    points.map((point, index) => placedPoint(point, points[index - 1] ?? null, line + 1, xOf, yOf)),
  )
  const labels = spread(
    placed.map((points) => points.at(-1)?.y ?? plot.foot),
    LABEL_HEIGHT,
    plot.foot,
  )
  return {
    lines: lines.map(({ speaker }, index) => ({
      speaker,
      number: index + 1,
      points: placed[index] ?? [],
      labelY: labels[index] ?? plot.foot,
    })),
    unit,
    ticks: scale.ticks,
    days,
    xOf,
    yOf,
    plot,
  }
}

/** Thousands where they need no more than one decimal. */
const unitOf = ({ ticks }: Scale): ChartShape['unit'] =>
  (ticks.at(-1) ?? 0) >= 5000 && ticks.every((tick) => tick % 100 === 0) ? 'thousands' : 'ones'

/** Where the line of a quantity runs: at its lower end, if it has one. */
function footOf(quantity: Quantity): number {
  const { low, high } = boundsOf(quantity)
  return (low ?? high)?.value ?? 0
}

/** Days wider than this are drawn as a stretch in which it was said, px. */
const WIDE_DAYS = 5

function placedPoint(
  point: ClaimPoint,
  before: ClaimPoint | null,
  number: number,
  xOf: ChartShape['xOf'],
  yOf: ChartShape['yOf'],
): PlacedPoint {
  const { quantity, said, until } = point
  const { high, about } = boundsOf(quantity)
  const [from, to] = [xOf(said.from), xOf(said.to)]
  const x = (from + to) / 2
  const y = yOf(footOf(quantity))
  return {
    point,
    number,
    look: lookOf(quantity),
    isSoft: about,
    x,
    said: to - from > WIDE_DAYS ? [from, to] : [x, x],
    end: Math.max(xOf(until), x),
    y,
    yHigh: high ? yOf(high.value) : y,
    from: before && yOf(footOf(before.quantity)),
  }
}
