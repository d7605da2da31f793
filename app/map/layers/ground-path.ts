import { PathStyleExtension, type PathStyleExtensionProps } from '@deck.gl/extensions'
import { FlatPathLayer, FlatPolygonLayer } from '#app/map/layers/flat-layers.ts'
import type { Position } from '#app/domain/place.ts'
import type { Color } from '#app/map/ink.ts'
import { ALWAYS } from '#app/map/layers/clock.ts'
import { TIME, type TimeExtensionProps } from '#app/map/layers/time-extension.ts'

/** Shared by all paths, solid ones too: one shader program fewer, which without a graphics card is a second. */
const DASHED = new PathStyleExtension({ dash: true, dashMode: 'path' })

/** All lies on the ground in one plane: the order of the layers decides, not the depth. */
export const FLAT = { depthCompare: 'always', depthWriteEnabled: false } as const

/*
 * deck.gl makes no array of what is one value for all rows, but a constant: another vertex layout, for which a program that
 * is there already is made again. Without a graphics card that is half a second, so here everything is told row by row.
 */
const rowByRow = <Row>({ getTimes = ALWAYS, ...time }: TimeExtensionProps<Row>): TimeExtensionProps<Row> => ({
  ...time,
  getTimes: typeof getTimes === 'function' ? getTimes : () => getTimes,
})

const coordinates = (positions: readonly Position[]) =>
  positions.map(([longitude, latitude]): [number, number] => [longitude, latitude])

type PathProps<Row> = PathStyleExtensionProps<Row> & TimeExtensionProps<Row>

type GroundPath<Row> = {
  readonly id: string
  readonly data: readonly Row[]
  readonly path: (row: Row) => readonly Position[]
  readonly color: (row: Row) => Color
  /** px. */
  readonly width: number | ((row: Row) => number)
  /** Dash and gap, px; left out: solid. */
  readonly dash?: (row: Row) => readonly [dash: number, gap: number]
  /** The last point joins the first. */
  readonly isClosed?: boolean
  /** When any of these changes, colours (and widths) are computed anew. */
  readonly triggers: readonly unknown[]
  /** When it is shown. */
  readonly time: TimeExtensionProps<Row>
}

/** A line that lies on the ground, its width and dashes in px of the screen. */
export function groundPath<Row>(options: GroundPath<Row>): FlatPathLayer<Row, PathProps<Row>> {
  const { id, data, path, color, width, dash, isClosed = false, triggers, time } = options
  return new FlatPathLayer<Row, PathProps<Row>>({
    id,
    data,
    // A closed ring runs on over its first corner, so that this one is joined like the others.
    getPath: (row) => coordinates(isClosed ? [...path(row), ...path(row).slice(0, 2)] : path(row)),
    getColor: (row) => [...color(row)],
    getWidth: typeof width === 'number' ? () => width : width,
    getDashArray: dash ? (row) => [...dash(row)] : () => [0, 0],
    dashUnits: 'pixels',
    widthUnits: 'pixels',
    capRounded: !dash,
    jointRounded: true,
    parameters: FLAT,
    ...rowByRow(time),
    extensions: [DASHED, TIME],
    updateTriggers: { getColor: triggers, getWidth: triggers },
  })
}

type GroundShape<Row> = Pick<GroundPath<Row>, 'id' | 'data' | 'color' | 'triggers' | 'time'> & {
  readonly outline: (row: Row) => readonly Position[]
}

/** A filled shape that lies on the ground. */
export function groundShape<Row>(options: GroundShape<Row>): FlatPolygonLayer<Row, TimeExtensionProps<Row>> {
  const { id, data, outline, color, triggers, time } = options
  return new FlatPolygonLayer<Row, TimeExtensionProps<Row>>({
    id,
    data,
    getPolygon: (row) => coordinates(outline(row)),
    getFillColor: (row) => [...color(row)],
    parameters: FLAT,
    ...rowByRow(time),
    extensions: [TIME],
    updateTriggers: { getFillColor: triggers },
  })
}
