import type { FeedName } from '#app/feeds/feed.ts'
import { FeedError, type Trouble } from '#app/feeds/trouble.ts'

const SHOWN_LENGTH = 200

/** The trouble of a reader that threw what is no refusal: a fault of ours, or no room for that many rows. */
export function readerFailed(error: unknown): Trouble {
  const why = error instanceof RangeError ? 'memory' : 'fault'
  return { kind: 'reader-failed', why, message: String(error).slice(0, SHOWN_LENGTH) }
}

/** The trouble of a worker that says nothing more. */
export const workerFailed = (why: 'fault' | 'time'): Trouble => ({
  kind: 'reader-failed',
  why,
  message: 'the worker does not answer',
})

/**
 * What `read` promises. All that it throws is made a `FeedError`, since no fault of a reader may blank the page; but when
 * the caller gave up, the reason of `signal` is thrown.
 */
export async function orReaderFailed<T>(feed: FeedName, signal: AbortSignal, read: () => Promise<T>): Promise<T> {
  try {
    return await read()
  } catch (error) {
    signal.throwIfAborted()
    throw error instanceof FeedError ? error : new FeedError(feed, readerFailed(error), { cause: error })
  }
}
