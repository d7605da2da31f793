import { distanceKm, greatCirclePoint } from '#app/domain/great-circle.ts'
import type { Position } from '#app/domain/place.ts'
import type { WireLeg } from '#app/feeds/legs.ts'
import { placeName, pointOf, type Hub, type Origin, type PlaceKey, type Railhead } from '#mocks/cases/forge/places.ts'

type WireCorridor = NonNullable<WireLeg['corridor']>

/*
 *   hub -- turns of the hub -- a corner each 400 km at most . . . . . . turn of the origin -- origin
 *
 * A ship stands off the coast before it turns along its lane; a straight line between the turns meets no land.
 */
const TURNS = {
  'port-marrow': [[171.6, -41.2]],
  'fennel-quay': [[167.9, -43.9]],
  'whistle-haven': [[174.2, -38.3]],
  'lantern-ness': [
    [153.6, -24.3],
    [152.4, -24],
  ],
  'pewter-sound': [[153.8, -29.85]],
  'barley-mole': [[153.2, -31.75]],
  'copper-strand': [[150.4, -37.5]],
} as const satisfies Readonly<Record<Origin | Hub, readonly Position[]>>

const STEP_KM = 400

const METHOD = {
  en: 'Made up for training: a way that meets no land on the base map.',
  fr: 'Inventé pour l’entraînement : une route qui ne touche aucune terre sur le fond de carte.',
}
const RAIL_METHOD = {
  en: 'Made up for training: a straight line over land. There is no such railway.',
  fr: 'Inventé pour l’entraînement : une ligne droite sur la terre. Cette voie ferrée n’existe pas.',
}

/** The lane from an origin to a hub, made once. */
export const seaWay = (from: Origin, to: Hub): WireCorridor =>
  kept(`${from}-${to}`, () => {
    const corners = [pointOf(from), ...TURNS[from], ...TURNS[to], pointOf(to)]
    const bends = corners.slice(1).flatMap((corner, index) => stepsTo(corners[index] ?? corner, corner))
    return corridorOf(from, to, [pointOf(from), ...bends], METHOD)
  })

/** The railway from a hub to a railhead, made once. */
export const railWay = (from: Hub, to: Railhead): WireCorridor =>
  kept(`${from}-${to}`, () =>
    corridorOf(from, to, [pointOf(from), ...stepsTo(pointOf(from), pointOf(to))], RAIL_METHOD),
  )

const made = new Map<string, WireCorridor>()

function kept(key: string, make: () => WireCorridor): WireCorridor {
  const corridor = made.get(key) ?? make()
  made.set(key, corridor)
  return corridor
}

/** Corners of the great circle, the end included and the start not. */
function stepsTo(from: Position, to: Position): readonly Position[] {
  const steps = Math.ceil(distanceKm(from, to) / STEP_KM)
  return Array.from({ length: steps }, (_, step) =>
    step === steps - 1 ? to : rounded(greatCirclePoint(from, to, (step + 1) / steps)),
  )
}

/** Sines differ from engine to engine in their last digits; what is made of them must not. */
const rounded = ([longitude, latitude]: Position): Position => [
  Math.round(longitude * 1000) / 1000,
  Math.round(latitude * 1000) / 1000,
]

function corridorOf(
  from: PlaceKey,
  to: PlaceKey,
  points: readonly Position[],
  method: WireCorridor['method'],
): WireCorridor {
  const lengthKm = points.slice(1).reduce((sum, point, index) => sum + distanceKm(points[index] ?? point, point), 0)
  const [start, end] = [placeName(from), placeName(to)]
  return {
    id: `SYN-W-${from}-${to}`,
    name: { en: `${start} to ${end}, made up`, fr: `De ${start} à ${end}, inventé` },
    basis: 'synthetic',
    method,
    // Whole kilometres: all times hang on it, and must come out the same on every machine.
    lengthKm: Math.round(lengthKm),
    trackKm: null,
    vertices: points.map(([longitude, latitude], index) => ({
      longitude,
      latitude,
      name: index === 0 ? start : index === points.length - 1 ? end : `${start} - ${end}, ${index}`,
      isPublished: false,
    })),
  }
}
