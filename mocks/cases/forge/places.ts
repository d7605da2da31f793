import type { WirePlace } from '#app/feeds/places.ts'
import { REGISTER_ID } from '#mocks/cases/forge/sources.ts'

/*
 * Names that no map has, on a coast that every map has. The ports stand on the shoreline of the base map that ships with
 * the app, a test holds them to it; each port of arrival has a town inland whose name is easily taken for its own.
 *
 *   railhead . . . . . look-alike town . . hub |~~~~~~~~~~~~~~~~~ sea lane ~~~~~~~~~~~~~~~~~| origin
 */
const PLACES = {
  'port-marrow': ['Port Marrow', 'port', 172.094, -41.298, ['Port-Moelle']],
  'fennel-quay': ['Fennel Quay', 'port', 168.372, -44.039, ['Quai-du-Fenouil']],
  'whistle-haven': ['Whistle Haven', 'port', 174.687, -38.362, ['Havre-Sifflet']],
  'lantern-ness': ['Lantern Ness', 'port', 151.941, -24.236, ['Cap-Lanterne']],
  'pewter-sound': ['Pewter Sound', 'port', 153.295, -29.826, ['Passe-Potin']],
  'barley-mole': ['Barley Mole', 'port', 152.787, -31.704, ['Môle-de-Blé']],
  'copper-strand': ['Copper Strand', 'port', 149.958, -37.415, ['Grève-Cuivre']],
  'lantern-moss': ['Lantern Moss', 'town', 149.6, -25.4, ['Mousse-Lanterne']],
  'pewter-stow': ['Pewter Stow', 'town', 151.2, -30.3, ['Potin-le-Clos']],
  'barley-mill': ['Barley Mill', 'town', 150.3, -32, ['Moulin-de-Blé']],
  'copper-strath': ['Copper Strath', 'town', 148.6, -36.1, ['Val-Cuivre']],
  'dry-thimble': ['Dry Thimble', 'rail-facility', 141.8, -30.6, ['Dé-Sec']],
  'kettle-junction': ['Kettle Junction', 'rail-facility', 145.2, -27.9, ['Bifurcation-Bouilloire']],
  'nine-sacks': ['Nine Sacks', 'rail-facility', 138.4, -27.6, ['Neuf-Sacs']],
  'far-bobbin': ['Far Bobbin', 'rail-facility', 139.2, -23.6, ['Bobine-la-Lointaine']],
} as const satisfies Readonly<
  Record<string, readonly [name: string, kind: WirePlace['kind'], number, number, readonly string[]]>
>

export type PlaceKey = keyof typeof PLACES

export const ORIGINS = ['port-marrow', 'fennel-quay', 'whistle-haven'] as const
export const HUBS = ['lantern-ness', 'pewter-sound', 'barley-mole', 'copper-strand'] as const
export const RAILHEADS = ['dry-thimble', 'kettle-junction', 'nine-sacks', 'far-bobbin'] as const
export type Origin = (typeof ORIGINS)[number]
export type Hub = (typeof HUBS)[number]
export type Railhead = (typeof RAILHEADS)[number]

/** The town that a hub is mixed up with. */
export const LOOK_ALIKES = {
  'lantern-ness': 'lantern-moss',
  'pewter-sound': 'pewter-stow',
  'barley-mole': 'barley-mill',
  'copper-strand': 'copper-strath',
} as const satisfies Readonly<Record<Hub, PlaceKey>>

export const placeId = (place: PlaceKey): string => `SYN-P-${place}`
export const placeName = (place: PlaceKey): string => PLACES[place][0]
/** The name in the other language of the two countries. */
export const otherName = (place: PlaceKey): string => PLACES[place][4][0]

/** Longitude and latitude, degrees. */
export function pointOf(place: PlaceKey): readonly [longitude: number, latitude: number] {
  const [, , longitude, latitude] = PLACES[place]
  return [longitude, latitude]
}

const REPORTED = {
  en: 'A made-up name on a real coast or plain, for training. Nothing is there.',
  fr: 'Un nom inventé sur une côte ou une plaine réelle, pour l’entraînement. Il n’y a rien là.',
}

export const forgePlaces: readonly WirePlace[] = (Object.keys(PLACES) as PlaceKey[]).map((key) => {
  const [name, kind, longitude, latitude, altNames] = PLACES[key]
  return {
    id: placeId(key),
    name,
    altNames: [...altNames],
    // No country is meant: the code of the unknown one.
    countries: ['ZZ'],
    kind,
    longitude,
    latitude,
    precisionKm: 3,
    positionSource: 'made up for training',
    reported: REPORTED,
    basis: 'synthetic',
    sources: [REGISTER_ID],
  }
})
