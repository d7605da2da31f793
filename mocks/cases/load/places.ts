import type { WirePlace } from '#app/feeds/places.ts'

/** Ports and rail terminals of the world, placed by general knowledge to 0.01 degree. Only what happens there is made up. */
const STOPS = {
  Busan: ['port', 'KR', 129.05, 35.1],
  Shanghai: ['port', 'CN', 122.06, 30.62],
  'Hong Kong': ['port', 'HK', 114.12, 22.33],
  Kaohsiung: ['port', 'TW', 120.3, 22.6],
  Singapore: ['port', 'SG', 103.82, 1.26],
  Yokohama: ['port', 'JP', 139.66, 35.44],
  Vladivostok: ['port', 'RU', 131.89, 43.11],
  'Los Angeles': ['port', 'US', -118.26, 33.74],
  Seattle: ['port', 'US', -122.35, 47.58],
  Honolulu: ['port', 'US', -157.87, 21.31],
  'New York': ['port', 'US', -74.14, 40.68],
  Halifax: ['port', 'CA', -63.57, 44.64],
  Rotterdam: ['port', 'NL', 4.05, 51.95],
  Hamburg: ['port', 'DE', 9.94, 53.53],
  Felixstowe: ['port', 'GB', 1.31, 51.95],
  Santos: ['port', 'BR', -46.31, -23.96],
  'Cape Town': ['port', 'ZA', 18.44, -33.91],
  Melbourne: ['port', 'AU', 144.92, -37.82],
  Auckland: ['port', 'NZ', 174.78, -36.84],
  Uiwang: ['rail-facility', 'KR', 126.95, 37.35],
  Chengdu: ['rail-facility', 'CN', 104.1, 30.7],
  Khabarovsk: ['rail-facility', 'RU', 135.06, 48.5],
  Novosibirsk: ['rail-facility', 'RU', 82.9, 55.03],
  Chicago: ['rail-facility', 'US', -87.65, 41.85],
  Duisburg: ['rail-facility', 'DE', 6.74, 51.45],
  Prague: ['rail-facility', 'CZ', 14.53, 50.08],
} as const satisfies Record<string, readonly [WirePlace['kind'], string, number, number]>

export type Stop = keyof typeof STOPS

/** Longitude and latitude, degrees. */
export type Point = readonly [longitude: number, latitude: number]

export function pointOf(stop: Stop): Point {
  const [, , longitude, latitude] = STOPS[stop]
  return [longitude, latitude]
}

/** Busan to Los Angeles over the Pacific: in every load case, since it crosses the antimeridian. */
export const PACIFIC_LANE: readonly [Stop, Stop] = ['Busan', 'Los Angeles']

/** Pairs of ports with little land between them, sailed both ways. */
export const LANES: readonly [readonly [Stop, Stop], ...(readonly [Stop, Stop])[]] = [
  PACIFIC_LANE,
  ['Busan', 'Seattle'],
  ['Busan', 'Shanghai'],
  ['Busan', 'Vladivostok'],
  ['Busan', 'Kaohsiung'],
  ['Busan', 'Hong Kong'],
  ['Hong Kong', 'Singapore'],
  ['Shanghai', 'Los Angeles'],
  ['Yokohama', 'Los Angeles'],
  ['Yokohama', 'Honolulu'],
  ['Honolulu', 'Los Angeles'],
  ['Auckland', 'Los Angeles'],
  ['Melbourne', 'Auckland'],
  ['Rotterdam', 'New York'],
  ['Rotterdam', 'Halifax'],
  ['Felixstowe', 'Hamburg'],
  ['Santos', 'Cape Town'],
]

/** Where the railway goes from a port. */
export const RAILHEADS: Partial<Record<Stop, readonly [Stop, ...Stop[]]>> = {
  Busan: ['Uiwang'],
  Shanghai: ['Chengdu'],
  Vladivostok: ['Khabarovsk', 'Novosibirsk'],
  'Los Angeles': ['Chicago'],
  Seattle: ['Chicago'],
  'New York': ['Chicago'],
  Rotterdam: ['Duisburg', 'Prague'],
  Hamburg: ['Prague'],
}

export const placeId = (stop: Stop): string => `SYN-P-${stop.toLowerCase().replaceAll(' ', '-')}`

const NOTE = {
  en: 'A real place with made-up traffic, for measuring only.',
  fr: 'Un lieu réel au trafic inventé, pour mesurer seulement.',
}

/** Every stop, as the feed gives it. */
export const LOAD_PLACES: readonly WirePlace[] = (Object.keys(STOPS) as Stop[]).map((stop) => {
  const [kind, country, longitude, latitude] = STOPS[stop]
  return {
    id: placeId(stop),
    name: stop,
    altNames: [],
    countries: [country],
    kind,
    longitude,
    latitude,
    precisionKm: 3,
    positionSource: 'general knowledge, to 0.01 degree',
    reported: NOTE,
    basis: 'synthetic',
    sources: [],
  }
})

const EARTH_RADIUS_KM = 6371.009

/** Great-circle distance on a sphere, km (haversine). Ships and trains go further; for made-up ones it will do. */
export function distanceKm(from: Stop, to: Stop): number {
  const [fromLongitude, fromLatitude] = pointOf(from)
  const [toLongitude, toLatitude] = pointOf(to)
  const radians = Math.PI / 180
  const halfChord = (a: number, b: number) => Math.sin(((b - a) * radians) / 2) ** 2
  const shrink = Math.cos(fromLatitude * radians) * Math.cos(toLatitude * radians)
  const h = halfChord(fromLatitude, toLatitude) + shrink * halfChord(fromLongitude, toLongitude)
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.sqrt(h))
}
