import { beforeAbort } from '#app/feeds/before-abort.ts'
import type { FeedAnswer } from '#app/feeds/http.ts'
import { workerFailed } from '#app/feeds/reader-failed.ts'
import type { Reply, Task, Unread } from '#app/feeds/reading/messages.ts'
import { FeedError, type Trouble } from '#app/feeds/trouble.ts'

/** As much of a `Worker` as we use. */
export type ReadingWorker = Pick<Worker, 'addEventListener' | 'removeEventListener' | 'postMessage' | 'terminate'>

/** A worker that has said that it is ready. */
export type WorkerLine = {
  /** A worker that once failed is asked nothing more. */
  readonly isBroken: () => boolean
  /** Hands the bytes over and gathers the records, which come in any number of messages. */
  readonly read: (unread: Unread, signal: AbortSignal) => Promise<FeedAnswer<unknown>>
}

type Limits = {
  /** The time that the worker may take to load, ms. */
  readonly startMs: number
  /** The time that one answer may take, others before it included, ms. */
  readonly readMs: number
}

/** Waits until the worker is ready. Null when it cannot load (an old page whose files are gone) or takes too long. */
export function openWorkerLine(worker: ReadingWorker, limits: Limits): Promise<WorkerLine | null> {
  return new Promise((resolve) => {
    const limit = AbortSignal.timeout(limits.startMs)
    const settle = (line: WorkerLine | null) => {
      limit.removeEventListener('abort', fail)
      worker.removeEventListener('error', fail)
      worker.removeEventListener('message', ready)
      if (!line) worker.terminate()
      resolve(line)
    }
    const fail = () => settle(null)
    // The first message says that it is ready, and says nothing else.
    const ready = () => settle(lineTo(worker, limits.readMs))
    limit.addEventListener('abort', fail)
    worker.addEventListener('error', fail)
    worker.addEventListener('message', ready)
  })
}

type Waiting = {
  readonly feed: Task['feed']
  readonly records: unknown[]
  readonly resolve: (answer: FeedAnswer<unknown>) => void
  readonly reject: (error: Error) => void
}

function lineTo(worker: ReadingWorker, readMs: number): WorkerLine {
  const waiting = new Map<number, Waiting>()
  let count = 0
  let isBroken = false

  /*
   * The bytes of all went with the worker. It broke down over the one that it was at, the first: whoever wants that one
   * has to say so. The others are asked for again, and read in the page.
   */
  const breakLine = (why: 'fault' | 'time') => {
    isBroken = true
    worker.terminate()
    let trouble: Trouble = workerFailed(why)
    for (const { feed, reject } of waiting.values()) {
      reject(new FeedError(feed, trouble))
      trouble = { kind: 'no-answer' }
    }
  }
  const fail = () => breakLine('fault')
  const giveUp = () => breakLine('time')
  worker.addEventListener('error', fail)
  worker.addEventListener('messageerror', fail)
  worker.addEventListener('message', (event) => {
    const reply = (event as MessageEvent<Reply>).data
    const asked = reply.kind === 'ready' ? undefined : waiting.get(reply.number)
    // Nobody waits any more for what was given up.
    if (asked) take(reply, asked)
  })

  const read = async (unread: Unread, signal: AbortSignal): Promise<FeedAnswer<unknown>> => {
    const limit = AbortSignal.timeout(readMs)
    limit.addEventListener('abort', giveUp)
    const number = (count += 1)
    const gather = () =>
      new Promise<FeedAnswer<unknown>>((resolve, reject) => {
        waiting.set(number, { feed: unread.feed, records: [], resolve, reject })
        worker.postMessage({ ...unread, number } satisfies Task, [unread.bytes])
      })
    try {
      return await beforeAbort(signal, gather)
    } finally {
      waiting.delete(number)
      limit.removeEventListener('abort', giveUp)
    }
  }
  return { isBroken: () => isBroken, read }
}

function take(reply: Reply, { feed, records, resolve, reject }: Waiting): void {
  switch (reply.kind) {
    case 'ready':
      return
    case 'records':
      records.push(...reply.records)
      return
    case 'end':
      return resolve({ ...reply.rest, items: records })
    case 'trouble':
      return reject(new FeedError(feed, reply.trouble))
  }
}
