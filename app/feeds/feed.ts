import * as z from 'zod/mini'
import { FEED_NAMES } from '#app/feeds/feed-names.ts'
import { quickAccept } from '#app/feeds/quick-accept.ts'

export type FeedName = (typeof FEED_NAMES)[number]
/** The feeds that answer records in a JSON envelope; `positions` answers columns. */
export type RecordFeedName = Exclude<FeedName, 'positions'>

/** One feed: the wire shape of a record and how it becomes a word of the domain. */
export type Feed<Record = unknown> = {
  readonly name: FeedName
  readonly schema: z.ZodMiniType
  /** Checks one record; `path` and `message` name the field that is wrong. */
  readonly read: (item: unknown) => ReadRecord<Record>
}

export type ReadRecord<Record> =
  | { readonly ok: true; readonly record: Record }
  | { readonly ok: false; readonly field: string; readonly message: string }

/** Ties a wire schema to its mapper. */
export function defineFeed<Schema extends z.ZodMiniType, Record>(
  name: FeedName,
  schema: Schema,
  toRecord: (wire: z.output<Schema>) => Record,
): Feed<Record> {
  const isSurelyGood = quickAccept(schema)
  return {
    name,
    schema,
    read: (item) => {
      if (isSurelyGood(item)) return { ok: true, record: toRecord(item as z.output<Schema>) }
      const checked = z.safeParse(schema, item)
      if (checked.success) return { ok: true, record: toRecord(checked.data) }
      const issue = checked.error.issues[0]
      return { ok: false, field: issue?.path.join('.') || '(record)', message: issue?.message ?? 'is not as described' }
    },
  }
}

/** The envelope of each answer. `count` is how many records the server meant to send. */
export const wireEnvelope = z.object({
  feed: z.enum(FEED_NAMES),
  case: z.nullable(z.string()),
  generatedAt: z.iso.datetime(),
  count: z.int().check(z.nonnegative()),
  items: z.array(z.unknown()),
})
export type WireEnvelope = z.output<typeof wireEnvelope>
