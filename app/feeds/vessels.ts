import * as z from 'zod/mini'
import type { SourceId, VesselId } from '#app/domain/record.ts'
import { isImoNumber, type Borne, type Vessel } from '#app/domain/vessel.ts'
import { defineFeed } from '#app/feeds/feed.ts'
import {
  honest,
  honestPart,
  provenanceShape,
  toOpenSpan,
  toProvenance,
  toQuantity,
  toSpan,
  wireGiven,
  wireId,
  wireIds,
  wireLocalText,
  wireOpenSpan,
  wireQuantity,
  wireSpan,
  wireText,
} from '#app/feeds/wire.ts'

const wireBorne = z.object({
  text: wireText,
  order: z.enum(['earlier', 'later']),
  when: wireOpenSpan,
  sources: wireIds,
})
const wireBornes = z.optional(z.array(wireBorne).check(z.minLength(1)))

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
    capacity: z.optional(z.object({ teu: wireQuantity, ...wireGiven })),
    names: wireBornes,
    flags: wireBornes,
    listings: z.array(z.object({ authority: wireText, listed: wireSpan, reference: wireLocalText })),
    notes: z.array(wireLocalText),
    ...provenanceShape,
  })
  .check(...honest(), ...honestPart('capacity'), ...honestPart('names'), ...honestPart('flags'))
export type WireVessel = z.input<typeof wireVessel>

const toBorne = (wire: z.output<typeof wireBorne>): Borne => ({
  ...wire,
  when: toOpenSpan(wire.when),
  sources: wire.sources as SourceId[],
})

export const vesselsFeed = defineFeed('vessels', wireVessel, ({ capacity, names, flags, ...wire }): Vessel => ({
  ...wire,
  ...toProvenance(wire),
  id: wire.id as VesselId,
  ...(capacity && {
    capacity: { ...capacity, teu: toQuantity(capacity.teu), sources: capacity.sources as SourceId[] },
  }),
  ...(names && { names: names.map(toBorne) }),
  ...(flags && { flags: flags.map(toBorne) }),
  listings: wire.listings.map((listing) => ({ ...listing, listed: toSpan(listing.listed) })),
}))
