import { transfer, wrap, type Remote } from 'comlink'
import { beforeAbort } from '#app/feeds/before-abort.ts'
import type { PositionsService, ReadReply } from '#app/feeds/positions/positions-service.ts'
import type { PositionsAnswer, ReadOptions } from '#app/feeds/positions/read-positions.ts'
import type { ReadingWorker } from '#app/feeds/reading/worker-line.ts'
import { FeedError } from '#app/feeds/trouble.ts'

/** The time that the worker may take to load, and to read one answer, ms. */
const LIMITS = { startMs: 10_000, readMs: 60_000 }

const startOwnWorker = (): ReadingWorker =>
  new Worker(new URL('./positions.worker.ts', import.meta.url), { type: 'module', name: 'positions' })

/**
 * Reads the bytes of one answer, which are gone from the caller afterwards, beside the page; in it where there are no
 * workers. The worker lives as long as that takes: what it used, several times the answer, is given back at once. Throws
 * a `FeedError` when the answer is refused, and the reason of `signal` when the caller gave up.
 */
export async function readPositionsApart(
  bytes: ArrayBuffer,
  options: ReadOptions,
  signal: AbortSignal,
  startWorker: () => ReadingWorker = startOwnWorker,
  limits: typeof LIMITS = LIMITS,
): Promise<PositionsAnswer> {
  const worker = startWorkerIfAny(startWorker)
  if (!worker) return await readInPage(bytes, options, signal)
  try {
    const service = wrap<PositionsService>(worker)
    if (!(await beforeAbort(signal, () => isReady(worker, service, limits.startMs)))) {
      return await readInPage(bytes, options, signal)
    }
    const read = async (): Promise<ReadReply> => await service.read(transfer(bytes, [bytes]), options)
    const reply = await beforeAbort(signal, () => beforeFailure(worker, limits.readMs, read))
    // The bytes went with the worker, so only another answer can help.
    if (reply === null) throw new FeedError('positions', { kind: 'no-answer' })
    if (!reply.ok) throw new FeedError('positions', reply.trouble)
    return withTracks(reply.answer, options)
  } finally {
    worker.terminate()
  }
}

/** Null where there are no workers: an old engine, a policy that forbids them, Node. */
function startWorkerIfAny(startWorker: () => ReadingWorker): ReadingWorker | null {
  try {
    return startWorker()
  } catch {
    return null
  }
}

const isReady = async (worker: ReadingWorker, service: Remote<PositionsService>, limitMs: number): Promise<boolean> =>
  (await beforeFailure(worker, limitMs, () => service.isReady())) ?? false

/** What `start` promises; null when the worker fails before, or takes longer than `limitMs`. */
function beforeFailure<T>(worker: ReadingWorker, limitMs: number, start: () => Promise<T>): Promise<T | null> {
  return new Promise((resolve, reject) => {
    const limit = AbortSignal.timeout(limitMs)
    const fail = () => settle(() => resolve(null))
    const settle = (finish: () => void) => {
      worker.removeEventListener('error', fail)
      worker.removeEventListener('messageerror', fail)
      limit.removeEventListener('abort', fail)
      finish()
    }
    worker.addEventListener('error', fail)
    worker.addEventListener('messageerror', fail)
    limit.addEventListener('abort', fail)
    start().then(
      (value) => settle(() => resolve(value)),
      (error: unknown) => settle(() => reject(error)),
    )
  })
}

const withTracks = (answer: PositionsAnswer, { tracks }: ReadOptions): PositionsAnswer => ({
  ...answer,
  positions: { ...answer.positions, tracks },
})

async function readInPage(bytes: ArrayBuffer, options: ReadOptions, signal: AbortSignal): Promise<PositionsAnswer> {
  // Only those load it who have no worker.
  const { readPositions } = await import('#app/feeds/positions/read-positions.ts').catch((error: unknown) => {
    throw new FeedError('positions', { kind: 'no-answer' }, { cause: error })
  })
  signal.throwIfAborted()
  return readPositions(bytes, options)
}
