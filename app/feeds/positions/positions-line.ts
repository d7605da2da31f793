import { proxy, transfer, wrap } from 'comlink'
import { fail, ok, type Result } from '#app/base/result.ts'
import type { PositionsService, ReadReply, ServerQuestion } from '#app/feeds/positions/positions-service.ts'
import type { RowOptions } from '#app/feeds/positions/read-positions.ts'
import { tellProgress } from '#app/feeds/progress.ts'
import { clockOf } from '#app/feeds/receive.ts'
import type { ReadingWorker } from '#app/feeds/reading/worker-line.ts'
import type { ClockBounds } from '#app/feeds/server-clock.ts'
import { wallNow } from '#app/feeds/wall-clock.ts'

/** A worker that reads one answer. It lives as long as that takes: what it used, several times the answer, is given back at once. */
export type PositionsLine = {
  /** Does it load, and in time? */
  readonly isReady: Promise<boolean>
  /** Has the worker ask a server: the answer never goes through the page, which has its hands full. */
  readonly ask: (question: ServerQuestion) => void
  /** What its answer says of the server's clock by that of the page; null: nothing yet, or it does not tell the time. */
  readonly serverClock: () => ClockBounds | null
  /** Reads these bytes, which are gone from the caller afterwards; null: what was asked for. It waits until the worker is ready. */
  readonly read: (
    bytes: ArrayBuffer | null,
    options: RowOptions,
    limitMs: number,
  ) => Promise<Result<ReadReply, 'fault' | 'time'>>
  readonly end: () => void
}

/** Null where there are no workers: an old engine, a policy that forbids them, Node. */
export function openPositionsLine(startWorker: () => ReadingWorker, startMs: number): PositionsLine | null {
  let worker: ReadingWorker
  try {
    worker = startWorker()
  } catch {
    return null
  }
  // Kept as long as the worker: Comlink ends the line when nobody holds this any more.
  const service = wrap<PositionsService>(worker)
  let serverClock: ClockBounds | null = null
  let hasEnded = false
  return {
    serverClock: () => serverClock,
    isReady: beforeFailure(worker, startMs, () => service.isReady()).then((ready) => ready.ok),
    ask: (question) => {
      const tell = proxy((progress: Parameters<typeof tellProgress>[1]) => tellProgress('positions', progress))
      const begun = wallNow()
      const date = proxy((told: string | null, age: string | null) => {
        const headers = new Headers({ ...(told !== null && { date: told }), ...(age !== null && { age }) })
        serverClock = clockOf(headers, begun, wallNow())
      })
      // What came of it, `read` tells.
      service.ask(question, tell, date).catch(() => undefined)
    },
    read: (bytes, options, limitMs) =>
      beforeFailure(worker, limitMs, async () => await service.read(bytes && transfer(bytes, [bytes]), options)),
    end: () => {
      if (hasEnded) return
      hasEnded = true
      worker.terminate()
      tellProgress('positions', null)
    },
  }
}

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
