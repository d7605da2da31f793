import { pointOf, type Point, type Stop } from '#mocks/cases/load/places.ts'

/** A way over the ground in equal steps. Longitudes run on past ±180, so that a step never goes round the globe. */
export type Way = {
  readonly lengthKm: number
  readonly longitudes: Float64Array
  readonly latitudes: Float64Array
}

const TSUGARU = [
  [139.9, 41.2],
  [140.45, 41.4],
  [141.3, 41.6],
] as const satisfies readonly Point[]
const SANTA_BARBARA = [
  [-121, 34.4],
  [-119.9, 34.25],
  [-119.25, 34.07],
  [-118.55, 33.75],
] as const satisfies readonly Point[]
const TOKYO_BAY = [
  [139.75, 35.15],
  [139.75, 34.8],
] as const satisfies readonly Point[]
const PAST_CATALINA = [
  [-118.8, 33.35],
  [-118.45, 33.6],
] as const satisfies readonly Point[]
const OFF_BUSAN: Point = [129, 34.7]
const TAIWAN_STRAIT: Point = [121.2, 25.95]
const CHANNEL = [
  [1.4, 51],
  [-1.5, 50.1],
  [-6.4, 49.3],
] as const satisfies readonly Point[]

/** Where a lane turns so that ships stay off the land, by general knowledge. Lanes without turns are great circles. */
const TURNS: Partial<Record<`${Stop}>${Stop}`, readonly Point[]>> = {
  'Busan>Los Angeles': [...TSUGARU, ...SANTA_BARBARA],
  'Busan>Seattle': [
    ...TSUGARU,
    [150, 44.8],
    [-178, 50.4],
    [-125, 48.5],
    [-123.2, 48.2],
    [-122.6, 48.1],
    [-122.45, 47.8],
  ],
  'Busan>Shanghai': [OFF_BUSAN, [127.2, 33], [122.8, 30.8]],
  'Busan>Vladivostok': [
    [129.9, 36.1],
    [131.9, 42.8],
  ],
  'Busan>Kaohsiung': [OFF_BUSAN, TAIWAN_STRAIT, [119.9, 23.6]],
  'Busan>Hong Kong': [OFF_BUSAN, TAIWAN_STRAIT, [119.2, 24.2], [117.5, 22.9]],
  'Hong Kong>Singapore': [
    [111, 12.5],
    [105.2, 2.6],
    [104.4, 1.3],
  ],
  'Shanghai>Los Angeles': [[130.3, 30.6], [141.6, 34.6], ...SANTA_BARBARA],
  'Yokohama>Los Angeles': [...TOKYO_BAY, [141.3, 35.3], ...SANTA_BARBARA],
  'Yokohama>Honolulu': [...TOKYO_BAY, [-159.4, 22.6], [-158.6, 21.5], [-158.1, 21.2]],
  'Honolulu>Los Angeles': [[-157.75, 21.2], [-157.5, 21.35], ...PAST_CATALINA],
  'Auckland>Los Angeles': [[175, -36.65], [175.45, -36.4], [176.2, -36.2], ...PAST_CATALINA],
  'Melbourne>Auckland': [
    [144.6, -38.35],
    [146.4, -39.35],
    [148, -39],
    [172.6, -34.2],
    [175, -35.8],
    [175, -36.6],
  ],
  'Rotterdam>New York': [...CHANNEL, [-50, 43.5], [-69.5, 40.4], [-73.8, 40.4]],
  'Rotterdam>Halifax': [...CHANNEL, [-52.8, 46.3], [-63.4, 44.4]],
  'Felixstowe>Hamburg': [
    [1.7, 51.95],
    [4.4, 53.5],
    [8, 54],
    [8.7, 53.97],
    [9.15, 53.87],
  ],
}

const STEP_KM = 5
const RADIANS = Math.PI / 180
const EARTH_RADIUS_KM = 6371.009

/** The corners of the way from one stop to another; the way back is the same. */
export function cornersOf(from: Stop, to: Stop): readonly Point[] {
  const turns = TURNS[`${from}>${to}`] ?? TURNS[`${to}>${from}`]?.toReversed() ?? []
  return [pointOf(from), ...turns, pointOf(to)]
}

/** The way from one stop to another: great circles from corner to corner. */
export function wayOf(from: Stop, to: Stop): Way {
  const corners = cornersOf(from, to)
  const arcs = corners.slice(1).map((corner, index) => arcOf(corners[index] ?? corner, corner))
  const lengthKm = arcs.reduce((sum, arc) => sum + arc.lengthKm, 0)
  const steps = Math.ceil(lengthKm / STEP_KM)
  const longitudes = new Float64Array(steps + 1)
  const latitudes = new Float64Array(steps + 1)
  let [index, before] = [0, 0]
  for (let step = 0; step <= steps; step += 1) {
    const doneKm = (lengthKm * step) / steps
    while (index < arcs.length - 1 && doneKm > before + (arcs[index]?.lengthKm ?? 0)) {
      before += arcs[index]?.lengthKm ?? 0
      index += 1
    }
    const [longitude, latitude] = arcs[index]?.at(doneKm - before) ?? pointOf(to)
    const last = longitudes[step - 1] ?? longitude
    longitudes[step] = rounded(longitude + 360 * Math.round((last - longitude) / 360))
    latitudes[step] = rounded(latitude)
  }
  return { lengthKm: rounded(lengthKm), longitudes, latitudes }
}

/** Sines differ from engine to engine in their last digits; what is made of a way must not. */
const rounded = (value: number): number => Math.round(value * 1e6) / 1e6

type Arc = { readonly lengthKm: number; readonly at: (km: number) => Point }

/** The great circle between two points, on a sphere. */
function arcOf(from: Point, to: Point): Arc {
  const [a, b] = [unitOf(from), unitOf(to)]
  const angle = Math.acos(Math.min(a.x * b.x + a.y * b.y + a.z * b.z, 1))
  return {
    lengthKm: angle * EARTH_RADIUS_KM,
    at: (km) => {
      const along = km / EARTH_RADIUS_KM
      const [left, right] = [Math.sin(angle - along), Math.sin(along)]
      const [x, y, z] = [a.x * left + b.x * right, a.y * left + b.y * right, a.z * left + b.z * right]
      return [Math.atan2(y, x) / RADIANS, Math.atan2(z, Math.hypot(x, y)) / RADIANS]
    },
  }
}

function unitOf([longitude, latitude]: Point): { x: number; y: number; z: number } {
  const flat = Math.cos(latitude * RADIANS)
  const [x, y] = [flat * Math.cos(longitude * RADIANS), flat * Math.sin(longitude * RADIANS)]
  return { x, y, z: Math.sin(latitude * RADIANS) }
}
