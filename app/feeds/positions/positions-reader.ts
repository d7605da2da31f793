import { transfer, wrap, type Remote } from 'comlink'
import { fail, ok, type Result } from '#app/base/result.ts'
import { beforeAbort } from '#app/feeds/before-abort.ts'
import type { PositionsService, ReadReply } from '#app/feeds/positions/positions-service.ts'
import type { PositionsAnswer, ReadOptions } from '#app/feeds/positions/read-positions.ts'
import { orReaderFailed, workerFailed } from '#app/feeds/reader-failed.ts'
import type { ReadingWorker } from '#app/feeds/reading/worker-line.ts'
import { FeedError } from '#app/feeds/trouble.ts'

/** The time that the worker may take to load, and to read one answer, ms. */
const LIMITS = { startMs: 10_000, readMs: 60_000 }

const startOwnWorker = (): ReadingWorker =>
  new Worker(new URL('./positions.worker.ts', import.meta.url), { type: 'module', name: 'positions' })

let spare: ReadingWorker | null = null

/** Has the worker load while the answer that it is to read is on its way. */
export function wakePositionsReader(): void {
  if (spare) return
  const worker = startWorkerIfAny(startOwnWorker)
  spare = worker
  // One that cannot start is not waited for; the next may.
  worker?.addEventListener('error', () => {
    if (spare === worker) spare = null
  })
}

function takeOwnWorker(): ReadingWorker {
  const worker = spare ?? startOwnWorker()
  spare = null
  return worker
}

/**
 * Reads the bytes of one answer, which are gone from the caller afterwards, beside the page; in it where there are no
 * workers. The worker lives as long as that takes: what it used, several times the answer, is given back at once. Throws
 * a `FeedError` when the answer is refused or the reader fails, and the reason of `signal` when the caller gave up.
 */
export const readPositionsApart = (
  bytes: ArrayBuffer,
  options: ReadOptions,
  signal: AbortSignal,
  startWorker: () => ReadingWorker = takeOwnWorker,
  limits: typeof LIMITS = LIMITS,
): Promise<PositionsAnswer> =>
  orReaderFailed('positions', signal, () => readApart(bytes, options, signal, startWorker, limits))

async function readApart(
  bytes: ArrayBuffer,
  options: ReadOptions,
  signal: AbortSignal,
  startWorker: () => ReadingWorker,
  limits: typeof LIMITS,
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
    if (!reply.ok) throw new FeedError('positions', workerFailed(reply.error))
    if (!reply.value.ok) throw new FeedError('positions', reply.value.trouble)
    return withTracks(reply.value.answer, options)
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
  (await beforeFailure(worker, limitMs, () => service.isReady())).ok

/** What `start` promises; an error when the worker fails before, or takes longer than `limitMs`. */
function beforeFailure<T>(
  worker: ReadingWorker,
  limitMs: number,
  start: () => Promise<T>,
): Promise<Result<T, 'fault' | 'time'>> {
  return new Promise((resolve, reject) => {
    const limit = AbortSignal.timeout(limitMs)
    const breakDown = () => settle(() => resolve(fail('fault')))
    const giveUp = () => settle(() => resolve(fail('time')))
    const settle = (finish: () => void) => {
      worker.removeEventListener('error', breakDown)
      worker.removeEventListener('messageerror', breakDown)
      limit.removeEventListener('abort', giveUp)
      finish()
    }
    worker.addEventListener('error', breakDown)
    worker.addEventListener('messageerror', breakDown)
    limit.addEventListener('abort', giveUp)
    start().then(
      (value) => settle(() => resolve(ok(value))),
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
