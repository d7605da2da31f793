import * as z from 'zod/mini'
import type { Claim } from '#app/domain/claim.ts'
import type { ClaimId, ConsignmentId, PlaceId, VesselId } from '#app/domain/record.ts'
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
  wireText,
} from '#app/feeds/wire.ts'

export const wireCounted = z.enum([
  'containers',
  'trips',
  'voyages',
  'railcars',
  'rounds',
  'tonnes',
  'kilometres',
  'ships',
])

export const wireClaim = z
  .object({
    id: wireId,
    kind: z.enum(['figure', 'statement', 'denial']),
    speaker: wireText,
    said: z.nullable(wireSpan),
    concerns: z.nullable(wireSpan),
    text: wireLocalText,
    form: z.enum(['quote', 'paraphrase']),
    figure: z.nullable(
      z.object({
        quantity: wireQuantity,
        counts: wireCounted,
        wording: z.nullable(wireLocalText),
        since: z.nullable(wireLocalText),
        question: z.nullable(wireId),
      }),
    ),
    denies: wireIds,
    places: wireIds,
    vessels: wireIds,
    consignments: wireIds,
    ...provenanceShape,
  })
  .check(
    ...honest(),
    z.refine((claim) => (claim.kind === 'figure') === (claim.figure !== null), {
      error: 'must be there for a claim with a figure, and only then',
      path: ['figure'],
    }),
  )
export type WireClaim = z.input<typeof wireClaim>

export const claimsFeed = defineFeed('claims', wireClaim, (wire): Claim => ({
  ...wire,
  ...toProvenance(wire),
  id: wire.id as ClaimId,
  said: toSpanOrNull(wire.said),
  concerns: toSpanOrNull(wire.concerns),
  figure: wire.figure && { ...wire.figure, quantity: toQuantity(wire.figure.quantity) },
  denies: wire.denies as ClaimId[],
  places: wire.places as PlaceId[],
  vessels: wire.vessels as VesselId[],
  consignments: wire.consignments as ConsignmentId[],
}))
