import { beforeAbort } from '#app/feeds/before-abort.ts'
import type { FeedRecords } from '#app/feeds/feed-records.ts'
import type { RecordFeedName } from '#app/feeds/feed.ts'
import type { FeedAnswer } from '#app/feeds/http.ts'
import { orReaderFailed } from '#app/feeds/reader-failed.ts'
import type { Unread } from '#app/feeds/reading/messages.ts'
import { openWorkerLine, type ReadingWorker, type WorkerLine } from '#app/feeds/reading/worker-line.ts'
import { FeedError } from '#app/feeds/trouble.ts'

/** Reads answers beside the page, and in it where there is no other way. */
export type Reader = {
  /** Wakes the worker. Not needed, but what it loads then comes while the feeds are asked. */
  readonly start: () => void
  /**
   * Reads the bytes of one answer, which are gone from the caller afterwards. Throws a `FeedError` when the answer is
   * refused or the reader fails, and the reason of `signal` when the caller gave up.
   */
  readonly read: <Name extends RecordFeedName>(
    unread: Unread<Name>,
    signal: AbortSignal,
  ) => Promise<FeedAnswer<FeedRecords[Name]>>
}

const LIMITS = { startMs: 10_000, readMs: 60_000 }

/** `startWorker` throws where there are no workers. One worker reads all that this reader is given. */
export function makeReader(startWorker: () => ReadingWorker, limits: typeof LIMITS = LIMITS): Reader {
  let opening: Promise<WorkerLine | null> | null = null
  const open = () => (opening ??= openWorkerLineIfAny(startWorker, limits))

  const readOnce = async <Name extends RecordFeedName>(unread: Unread<Name>, signal: AbortSignal) => {
    const line = await beforeAbort(signal, open)
    if (!line || line.isBroken()) return await beforeAbort(signal, () => readInPage(unread))
    // What comes over the line is of the feed that was asked for; the compiler cannot tell.
    return (await line.read(unread, signal)) as FeedAnswer<FeedRecords[Name]>
  }
  const read: Reader['read'] = (unread, signal) => orReaderFailed(unread.feed, signal, () => readOnce(unread, signal))
  return { start: () => void open(), read }
}

async function openWorkerLineIfAny(startWorker: () => ReadingWorker, limits: typeof LIMITS) {
  try {
    return await openWorkerLine(startWorker(), limits)
  } catch {
    // No workers here: an old engine, a policy that forbids them, Node.
    return null
  }
}

async function readInPage<Name extends RecordFeedName>(unread: Unread<Name>): Promise<FeedAnswer<FeedRecords[Name]>> {
  // Not part of the entry: only those read here who have no worker.
  const { readAnswer } = await import('#app/feeds/reading/read-answer.ts').catch((error: unknown) => {
    throw new FeedError(unread.feed, { kind: 'no-answer' }, { cause: error })
  })
  return readAnswer(unread)
}
