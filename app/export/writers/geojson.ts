import { boundingBox } from '#app/domain/antimeridian.ts'
import type { Place, Position } from '#app/domain/place.ts'
import { roundedPosition } from '#app/domain/rounded-degrees.ts'
import type { Column } from '#app/export/writers/column-cells.ts'
import { legsFor, type CsvRows } from '#app/export/writers/csv.ts'
import type { Cell } from '#app/export/writers/csv-cells.ts'
import { legColumns, type TableNotes } from '#app/export/writers/leg-columns.ts'
import { legLines, type LineParts } from '#app/export/writers/leg-line.ts'
import { placeColumns, placesFor, sightingColumns, sightingsFor } from '#app/export/writers/point-columns.ts'
import type { Board } from '#app/state/board.ts'

type Geometry =
  | { readonly type: 'Point'; readonly coordinates: Position }
  | { readonly type: 'LineString'; readonly coordinates: readonly Position[] }
  | { readonly type: 'MultiLineString'; readonly coordinates: LineParts }

/**
 * Legs, places and sightings as GeoJSON (RFC 7946), one feature a text: lines that cross the antimeridian are split,
 * what has no place has no geometry, and the fields are those of the table. The box of all stands at the end, where it
 * is known.
 */
export function* geoJsonFeatures(board: Board, rows: CsvRows, notes: TableNotes): Generator<string> {
  const { places } = board.index
  const drawn = new Set<LineParts>()
  let separator = '\n'
  const feature = (kind: string, id: string, geometry: Geometry | null, properties: Properties) => {
    const text = JSON.stringify({
      type: 'Feature',
      id: `${kind}/${id}`,
      geometry,
      properties: { record: kind, ...properties },
    })
    const line = separator + text
    separator = ',\n'
    return line
  }

  yield '{"type":"FeatureCollection","features":['
  const legs = legsFor(board, rows)
  const ofLeg = legColumns(board, legs, notes)
  const lineOf = legLines()
  for (const leg of legs) {
    const parts = lineOf(places.get(leg.departs.place), places.get(leg.arrives.place))
    if (parts) drawn.add(parts)
    yield feature('leg', leg.id, parts && lineGeometry(parts), { ...propertiesOf(ofLeg, leg), schematic: true })
  }
  const pointOf = pointMaker(drawn)
  const ofPlace = placeColumns(board, notes)
  for (const place of placesFor(board, rows)) {
    yield feature('place', place.id, pointOf(place), propertiesOf(ofPlace, place))
  }
  const ofSighting = sightingColumns(board, notes)
  for (const sighting of sightingsFor(board, rows)) {
    const place = sighting.place === null ? undefined : places.get(sighting.place)
    yield feature('sighting', sighting.id, pointOf(place), propertiesOf(ofSighting, sighting))
  }
  const box = boundingBox([...drawn].flat())
  yield `\n]${box ? `,"bbox":${JSON.stringify(box)}` : ''}}\n`
}

type Properties = Readonly<Record<string, Cell | true>>

const propertiesOf = <Row>(columns: readonly Column<Row>[], row: Row): Properties =>
  Object.fromEntries(columns.map(({ name, cell }) => [name, cell(row)]))

const lineGeometry = (parts: LineParts): Geometry =>
  parts.length === 1
    ? { type: 'LineString', coordinates: parts[0] ?? [] }
    : { type: 'MultiLineString', coordinates: parts }

/** Points of places, each written down among what is drawn once. */
function pointMaker(drawn: Set<LineParts>): (place: Place | undefined) => Geometry | null {
  const points = new Map<Place, Geometry>()
  return (place) => {
    if (!place) return null
    const known = points.get(place)
    if (known) return known
    const point: Geometry = { type: 'Point', coordinates: roundedPosition(place) }
    points.set(place, point)
    drawn.add([[point.coordinates]])
    return point
  }
}
