import * as z from 'zod/mini'
import type { Place } from '#app/domain/place.ts'
import type { PlaceId, SourceId } from '#app/domain/record.ts'
import { defineFeed } from '#app/feeds/feed.ts'
import { honest, wireBasis, wireId, wireIds, wireLocalText, wireText } from '#app/feeds/wire.ts'

export const wireLongitude = z.number().check(z.minimum(-180), z.maximum(180))
export const wireLatitude = z.number().check(z.minimum(-90), z.maximum(90))

export const wirePlace = z
  .object({
    id: wireId,
    name: wireText,
    altNames: z.array(wireText),
    countries: z.array(z.string().check(z.regex(/^[A-Z]{2}$/))).check(z.minLength(1)),
    kind: z.enum(['port', 'naval-port', 'rail-facility', 'bridge', 'town', 'city']),
    longitude: wireLongitude,
    latitude: wireLatitude,
    precisionKm: z.number().check(z.positive()),
    positionSource: wireText,
    reported: wireLocalText,
    basis: wireBasis,
    sources: wireIds,
  })
  .check(...honest())
export type WirePlace = z.input<typeof wirePlace>

export const placesFeed = defineFeed('places', wirePlace, ({ longitude, latitude, ...wire }): Place => ({
  ...wire,
  id: wire.id as PlaceId,
  position: [longitude, latitude],
  sources: wire.sources as SourceId[],
}))
