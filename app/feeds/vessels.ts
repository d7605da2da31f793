import * as z from 'zod/mini'
import type { VesselId } from '#app/domain/record.ts'
import { isImoNumber, type Vessel } from '#app/domain/vessel.ts'
import { defineFeed } from '#app/feeds/feed.ts'
import {
  honest,
  provenanceShape,
  toProvenance,
  toSpan,
  wireId,
  wireLocalText,
  wireSpan,
  wireText,
} from '#app/feeds/wire.ts'

export const wireVessel = z
  .object({
    id: wireId,
    name: wireText,
    imo: z.nullable(
      z.string().check(z.refine(isImoNumber, { error: 'is no IMO number: its check digit does not fit' })),
    ),
    mmsi: z.nullable(z.string().check(z.regex(/^\d{9}$/))),
    callSign: z.nullable(wireText),
    flag: z.nullable(wireText),
    type: z.nullable(wireLocalText),
    grossTonnage: z.nullable(z.number().check(z.positive())),
    owner: z.nullable(wireLocalText),
    listings: z.array(z.object({ authority: wireText, listed: wireSpan, reference: wireLocalText })),
    notes: z.array(wireLocalText),
    ...provenanceShape,
  })
  .check(...honest())
export type WireVessel = z.input<typeof wireVessel>

export const vesselsFeed = defineFeed('vessels', wireVessel, (wire): Vessel => ({
  ...wire,
  ...toProvenance(wire),
  id: wire.id as VesselId,
  listings: wire.listings.map((listing) => ({ ...listing, listed: toSpan(listing.listed) })),
}))
