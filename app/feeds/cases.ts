import * as z from 'zod/mini'
import type { Case } from '#app/domain/case.ts'
import type { CaseId, ClaimId } from '#app/domain/record.ts'
import { defineFeed } from '#app/feeds/feed.ts'
import { toSpan, wireId, wireLocalText, wireSpan } from '#app/feeds/wire.ts'

export const wireCase = z.object({
  id: wireId,
  name: wireLocalText,
  description: wireLocalText,
  caveat: z.nullable(wireLocalText),
  window: wireSpan,
  extent: wireSpan,
  headline: z.nullable(wireId),
})
export type WireCase = z.input<typeof wireCase>

export const casesFeed = defineFeed('cases', wireCase, (wire): Case => ({
  ...wire,
  id: wire.id as CaseId,
  window: toSpan(wire.window),
  extent: toSpan(wire.extent),
  headline: wire.headline as ClaimId | null,
}))
