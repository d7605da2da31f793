import type { Reply, Task } from '#app/feeds/reading/messages.ts'
import { readerFailed } from '#app/feeds/reader-failed.ts'
import { readAnswer } from '#app/feeds/reading/read-answer.ts'
import { FeedError } from '#app/feeds/trouble.ts'

/** So many records go in one message: unpacking them holds the page for a few milliseconds, not for a frame. */
const CHUNK_RECORDS = 250

/** What a worker answers to a task, message by message. Never throws: what goes wrong is a reply too. */
export function* repliesTo({ number, ...unread }: Task): Generator<Reply> {
  try {
    const { items, ...rest } = readAnswer(unread)
    for (let from = 0; from < items.length; from += CHUNK_RECORDS) {
      yield { kind: 'records', number, records: items.slice(from, from + CHUNK_RECORDS) }
    }
    yield { kind: 'end', number, rest }
  } catch (error) {
    yield { kind: 'trouble', number, trouble: error instanceof FeedError ? error.trouble : readerFailed(error) }
  }
}
