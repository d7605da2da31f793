import * as z from 'zod/mini'
import type { Consignment } from '#app/domain/consignment.ts'
import type { ClaimId, ConsignmentId, LegId } from '#app/domain/record.ts'
import { defineFeed } from '#app/feeds/feed.ts'
import {
  honest,
  provenanceShape,
  toProvenance,
  toQuantity,
  wireId,
  wireIds,
  wireLocalText,
  wireQuantity,
} from '#app/feeds/wire.ts'

export const wireConsignment = z
  .object({
    id: wireId,
    name: wireLocalText,
    containers: wireQuantity,
    legs: wireIds,
    supports: wireIds,
    ...provenanceShape,
  })
  .check(...honest())
export type WireConsignment = z.input<typeof wireConsignment>

export const consignmentsFeed = defineFeed('consignments', wireConsignment, (wire): Consignment => ({
  ...wire,
  ...toProvenance(wire),
  id: wire.id as ConsignmentId,
  containers: toQuantity(wire.containers),
  legs: wire.legs as LegId[],
  supports: wire.supports as ClaimId[],
}))
