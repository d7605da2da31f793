import type { FeedName } from '#app/feeds/feed.ts'
import type { WireCase } from '#app/feeds/cases.ts'
import type { WireClaim } from '#app/feeds/claims.ts'
import type { WireConsignment } from '#app/feeds/consignments.ts'
import type { WireLeg } from '#app/feeds/legs.ts'
import type { WirePlace } from '#app/feeds/places.ts'
import type { WireSighting } from '#app/feeds/sightings.ts'
import type { WireSource } from '#app/feeds/sources.ts'
import type { WireTrack } from '#app/feeds/tracks.ts'
import type { WireVessel } from '#app/feeds/vessels.ts'
import { PAYLOADS } from '#tests/support/payloads.ts'

/** The id of the record of a kind that bears a payload. */
export const idOf = (kind: string, at: number): string => `SYN-${kind}-${at}`

const local = (text: string) => ({ en: text, fr: text })
const own = (text: string, at: number) => ({
  basis: 'synthetic' as const,
  grades: { position: 'B2', cargo: null, identity: null, reason: local(text) },
  sources: [idOf('source', at)],
})
const seen = { from: '2023-09-10', to: '2023-09-12' }
const end = (kind: string, at: number) => ({ place: idOf(kind, at), when: seen, seen: null })

const place = (kind: string, text: string, at: number): WirePlace => ({
  id: idOf(kind, at),
  name: text,
  altNames: [text],
  countries: ['KP'],
  kind: 'port',
  longitude: 130 + (at % 20) / 10 + (kind === 'place' ? 0 : 1),
  latitude: 42 + Math.floor(at / 20) / 10,
  precisionKm: 1,
  positionSource: text,
  reported: local(text),
  basis: 'synthetic',
  sources: [idOf('source', at)],
})

const MAKERS = {
  places: (text: string, at: number): WirePlace => place('place', text, at),
  vessels: (text: string, at: number): WireVessel => ({
    id: idOf('vessel', at),
    name: text,
    imo: null,
    mmsi: null,
    callSign: text,
    flag: text,
    type: local(text),
    grossTonnage: null,
    owner: local(text),
    listings: [{ authority: text, listed: seen, reference: local(text) }],
    notes: [local(text)],
    ...own(text, at),
  }),
  sources: (text: string, at: number): WireSource => ({
    id: idOf('source', at),
    publisher: text,
    title: text,
    address: text,
    published: seen,
    observed: seen,
    licence: local(text),
    language: 'en',
    limitation: local(text),
    origin: { id: idOf('origin', at), name: text },
    readAs: 'publisher',
    basis: 'synthetic',
  }),
  claims: (text: string, at: number): WireClaim => ({
    id: idOf('claim', at),
    kind: 'figure',
    speaker: text,
    said: seen,
    concerns: seen,
    text: local(text),
    form: 'quote',
    figure: {
      quantity: { kind: 'about', value: 10 },
      counts: 'containers',
      wording: local(text),
      since: local(text),
      question: null,
    },
    denies: [],
    places: [idOf('place', at)],
    vessels: [idOf('vessel', at)],
    consignments: [idOf('consignment', at)],
    ...own(text, at),
  }),
  consignments: (text: string, at: number): WireConsignment => ({
    id: idOf('consignment', at),
    name: local(text),
    containers: { kind: 'about', value: 10 },
    legs: [idOf('leg', at)],
    supports: [idOf('claim', at)],
    ...own(text, at),
  }),
  legs: (text: string, at: number): WireLeg => ({
    id: idOf('leg', at),
    consignment: idOf('consignment', at),
    mode: 'vessel',
    vessel: null,
    carrier: local(text),
    departs: end('place', at),
    arrives: { ...end('quay', at), when: { from: '2023-09-14', to: '2023-09-16' } },
    corridor: null,
    ...own(text, at),
  }),
  sightings: (text: string, at: number): WireSighting => ({
    id: idOf('sighting', at),
    method: 'observer',
    when: seen,
    place: idOf('place', at),
    text: local(text),
    quantity: null,
    counts: null,
    vessels: [idOf('vessel', at)],
    consignment: idOf('consignment', at),
    legs: [idOf('leg', at)],
    ...own(text, at),
  }),
  tracks: (text: string, at: number): WireTrack => ({
    id: idOf('track', at),
    name: local(text),
    mode: 'vessel',
    vessel: idOf('vessel', at),
    mmsi: null,
    legs: [idOf('leg', at)],
    ...own(text, at),
  }),
}

type HostileFeed = keyof typeof MAKERS

/** A case in which every text that a feed can send is a payload: one record of each kind for each of them. */
export const hostileFeeds: ReadonlyMap<FeedName, readonly unknown[]> = new Map<FeedName, readonly unknown[]>([
  ...Object.entries(MAKERS).map(
    ([feed, make]) => [feed as HostileFeed, PAYLOADS.map((text, at): unknown => make(text, at))] as const,
  ),
  [
    'places',
    [...PAYLOADS.map((text, at) => place('place', text, at)), ...PAYLOADS.map((text, at) => place('quay', text, at))],
  ],
])

/** The case itself, its words too. */
export const hostileCase = (stored: unknown): WireCase => ({
  ...(stored as WireCase),
  name: local(PAYLOADS[1] ?? ''),
  description: local(PAYLOADS[2] ?? ''),
  caveat: local(PAYLOADS[3] ?? ''),
})
