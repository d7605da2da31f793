import * as z from 'zod/mini'
import type { ConsignmentId, LegId, PlaceId, SightingId, VesselId } from '#app/domain/record.ts'
import type { Sighting } from '#app/domain/sighting.ts'
import { wireCounted } from '#app/feeds/claims.ts'
import { defineFeed } from '#app/feeds/feed.ts'
import {
  honest,
  provenanceShape,
  toProvenance,
  toQuantity,
  toSpanOrNull,
  wireId,
  wireIds,
  wireLocalText,
  wireQuantity,
  wireSpan,
} from '#app/feeds/wire.ts'

export const wireSighting = z
  .object({
    id: wireId,
    method: z.enum(['satellite-imagery', 'document', 'ais', 'observer']),
    when: z.nullable(wireSpan),
    place: z.nullable(wireId),
    text: wireLocalText,
    quantity: z.nullable(wireQuantity),
    counts: z.nullable(wireCounted),
    vessels: wireIds,
    consignment: z.nullable(wireId),
    legs: wireIds,
    ...provenanceShape,
  })
  .check(...honest())
export type WireSighting = z.input<typeof wireSighting>

export const sightingsFeed = defineFeed('sightings', wireSighting, (wire): Sighting => ({
  ...wire,
  ...toProvenance(wire),
  id: wire.id as SightingId,
  when: toSpanOrNull(wire.when),
  place: wire.place as PlaceId | null,
  quantity: wire.quantity && toQuantity(wire.quantity),
  vessels: wire.vessels as VesselId[],
  consignment: wire.consignment as ConsignmentId | null,
  legs: wire.legs as LegId[],
}))
