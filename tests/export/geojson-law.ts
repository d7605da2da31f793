export type Feature = {
  readonly type: 'Feature'
  readonly id: string
  readonly geometry: { readonly type: string; readonly coordinates: unknown } | null
  readonly properties: Readonly<Record<string, unknown>>
}
export type FeatureCollection = {
  readonly type: 'FeatureCollection'
  readonly features: readonly Feature[]
  readonly bbox?: readonly number[]
}

/** What in a collection is not as RFC 7946 wants it. The sections stand behind each rule. */
export function complaintsAboutGeoJson(json: FeatureCollection): readonly string[] {
  const ids = json.features.map(({ id }) => id)
  return [
    ...when(json.type !== 'FeatureCollection', 'no FeatureCollection (3.3)'),
    ...when('crs' in json, 'has a crs (4)'),
    ...when('coordinates' in json || 'geometry' in json || 'properties' in json, 'members of other types (7.1)'),
    ...when(new Set(ids).size < ids.length, 'an id stands twice'),
    ...(json.bbox ? complaintsAboutBox(json.bbox) : []),
    ...json.features.flatMap((feature) => complaintsAboutFeature(feature).map((what) => `${feature.id}: ${what}`)),
  ]
}

const when = (isWrong: boolean, what: string): readonly string[] => (isWrong ? [what] : [])

function complaintsAboutBox(box: readonly number[]): readonly string[] {
  const [west = NaN, south = NaN, east = NaN, north = NaN, ...others] = box
  const isRight = others.length === 0 && isPosition([west, south]) && isPosition([east, north]) && south <= north
  return when(!isRight, `box ${box.join()} (5)`)
}

function complaintsAboutFeature({ type, geometry, properties }: Feature): readonly string[] {
  const isObject = typeof properties === 'object' && properties !== null
  return [
    ...when(type !== 'Feature', 'no Feature (3.2)'),
    ...when(!isObject, 'no properties (3.2)'),
    ...(geometry ? complaintsAboutGeometry(geometry) : when(geometry !== null, 'no geometry member (3.2)')),
  ]
}

function complaintsAboutGeometry({ type, coordinates }: NonNullable<Feature['geometry']>): readonly string[] {
  switch (type) {
    case 'Point':
      return when(!isPosition(coordinates), 'no position (3.1.2)')
    case 'LineString':
      return complaintsAboutLine(coordinates)
    case 'MultiLineString':
      return Array.isArray(coordinates) && coordinates.length > 0
        ? coordinates.flatMap(complaintsAboutLine)
        : ['no lines (3.1.5)']
    default:
      return [`a geometry of type ${type}`]
  }
}

function complaintsAboutLine(line: unknown): readonly string[] {
  if (!Array.isArray(line) || line.length < 2) return ['a line of fewer than two positions (3.1.4)']
  if (!line.every(isPosition)) return ['no position in a line (3.1.1)']
  const crosses = line.some(([longitude], index) => Math.abs(longitude - (line[index - 1]?.[0] ?? longitude)) > 180)
  return when(crosses, 'a line that crosses the antimeridian (3.1.9)')
}

/** Longitude, latitude, in decimal degrees (3.1.1 and 4). */
const isPosition = (position: unknown): position is readonly [number, number] =>
  Array.isArray(position) &&
  position.length === 2 &&
  position.every((degrees) => Number.isFinite(degrees)) &&
  Math.abs(position[0] as number) <= 180 &&
  Math.abs(position[1] as number) <= 90
