import * as z from 'zod/mini'
import { parseInstant } from '#app/domain/time.ts'
import type { FeedRecords } from '#app/feeds/feed-records.ts'
import { wireEnvelope, type Feed, type RecordFeedName, type WireEnvelope } from '#app/feeds/feed.ts'
import type { FeedAnswer } from '#app/feeds/http.ts'
import { RECORD_FEEDS } from '#app/feeds/reading/record-feeds.ts'
import type { Unread } from '#app/feeds/reading/messages.ts'
import { newPartPool, shareParts } from '#app/feeds/reading/share-parts.ts'
import { readRows } from '#app/feeds/report.ts'
import { shownStart } from '#app/feeds/shown-start.ts'
import { FeedError, type Trouble } from '#app/feeds/trouble.ts'

/** Above this share of bad rows the answer is of some other make, and none of it is taken. */
const MOST_BAD = 0.5

/**
 * Reads the bytes of an answer: the whole is refused or taken here, single rows in `readRows`. Throws a `FeedError` when
 * it is refused. It takes a third of a second for 10,000 legs, so it belongs in a worker.
 */
export function readAnswer<Name extends RecordFeedName>(unread: Unread<Name>): FeedAnswer<FeedRecords[Name]> {
  const feed: Feed<FeedRecords[Name]> = RECORD_FEEDS[unread.feed]
  const refuse = (trouble: Trouble): never => {
    throw new FeedError(feed.name, trouble)
  }
  const envelope = readEnvelope(unread.bytes, refuse)
  const asked = unread.address?.id ?? null
  if (envelope.feed !== feed.name) return refuse({ kind: 'wrong-feed', asked: feed.name, answered: envelope.feed })
  if (envelope.case !== asked) return refuse({ kind: 'wrong-case', asked, answered: envelope.case })
  if (envelope.count !== envelope.items.length) {
    return refuse({ kind: 'truncated', announced: envelope.count, received: envelope.items.length })
  }
  // Some servers write microseconds; we hold milliseconds.
  const generatedAt = parseInstant(envelope.generatedAt.replace(/(\.\d{3})\d+Z$/, '$1Z'))
  if (!generatedAt.ok) return refuse({ kind: 'envelope', field: 'generatedAt', message: 'is no UTC instant' })

  const { records, report } = readRows(feed, envelope.items)
  const worst = report.rejections.find((rejection) => rejection.disposition === 'rejected')
  if (worst && report.rejected > report.read * MOST_BAD) {
    const { field, message } = worst
    return refuse({
      kind: 'schema',
      field,
      message,
      rejected: report.rejected,
      read: report.read,
      unknown: report.unknownFields.join(', '),
    })
  }
  const pool = newPartPool()
  return { generatedAt: generatedAt.value, items: records.map((record) => shareParts(record, pool)), report }
}

function readEnvelope(bytes: ArrayBuffer, refuse: (trouble: Trouble) => never): WireEnvelope {
  // Takes off a byte order mark.
  const text = new TextDecoder().decode(bytes)
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    return refuse({ kind: 'not-data', firstBytes: shownStart(bytes) })
  }
  const checked = z.safeParse(wireEnvelope, json)
  if (checked.success) return checked.data
  const issue = checked.error.issues[0]
  const field = issue?.path.join('.') || '(answer)'
  return refuse({ kind: 'envelope', field, message: issue?.message ?? 'is not as described' })
}
