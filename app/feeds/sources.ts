import * as z from 'zod/mini'
import type { SourceId } from '#app/domain/record.ts'
import type { Source } from '#app/domain/source.ts'
import { defineFeed } from '#app/feeds/feed.ts'
import { toSpanOrNull, wireBasis, wireId, wireLocalText, wireSpan, wireText } from '#app/feeds/wire.ts'

export const wireSource = z.object({
  id: wireId,
  publisher: wireText,
  title: z.nullable(wireText),
  address: z.nullable(wireText),
  published: z.nullable(wireSpan),
  observed: z.nullable(wireSpan),
  licence: wireLocalText,
  language: z.string().check(z.regex(/^[a-z]{2}$/)),
  limitation: wireLocalText,
  origin: z.object({ id: wireId, name: wireText }),
  readAs: z.enum(['publisher', 'secondary', 'mirror', 'not-opened']),
  basis: wireBasis,
})
export type WireSource = z.input<typeof wireSource>

export const sourcesFeed = defineFeed('sources', wireSource, (wire): Source => ({
  ...wire,
  id: wire.id as SourceId,
  published: toSpanOrNull(wire.published),
  observed: toSpanOrNull(wire.observed),
}))
