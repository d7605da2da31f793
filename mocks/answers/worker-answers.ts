import { wrap, type Endpoint, type Remote } from 'comlink'
import type { CaseFeedName } from '#mocks/answers/answer-case.ts'
import type { Answer } from '#mocks/answers/answer.ts'
import type { CaseWorker } from '#mocks/answers/case-worker.ts'

/** What of a worker is needed. */
export type WorkerLike = Endpoint & { readonly terminate: () => void }

type Running = {
  readonly worker: WorkerLike
  readonly remote: Remote<CaseWorker>
  /** Rejects when the worker could not be loaded or has failed: who still waits for it would wait for ever. */
  readonly broken: Promise<never>
  readonly breakOff: () => void
}

/**
 * Answers in a worker that is started when it is needed and ended `idleMs` after its last answer: that gives back the
 * memory of all that it made. What cannot be answered there is answered by `inPlace`.
 */
export function workerAnswers(
  start: () => WorkerLike,
  inPlace: (feed: CaseFeedName, asked: URLSearchParams) => Promise<Answer>,
  idleMs: number,
): (feed: CaseFeedName, asked: URLSearchParams) => Promise<Answer> {
  let running: Running | null = null
  let pending = 0
  let ending: ReturnType<typeof setTimeout> | undefined

  const end = (): void => {
    running?.worker.terminate()
    running?.breakOff()
    running = null
  }
  return async (feed, asked) => {
    clearTimeout(ending)
    pending += 1
    try {
      running ??= run(start())
      return await Promise.race([running.remote.answer(feed, asked.toString()), running.broken])
    } catch {
      end()
      return await inPlace(feed, asked)
    } finally {
      pending -= 1
      if (pending === 0) ending = setTimeout(end, idleMs)
    }
  }
}

function run(worker: WorkerLike): Running {
  let breakOff = (): void => {}
  const broken = new Promise<never>((_, reject) => {
    breakOff = () => reject(new Error('The worker of the stored answers does not answer'))
  })
  // It may break while nobody waits.
  broken.catch(() => null)
  worker.addEventListener('error', () => breakOff())
  return { worker, remote: wrap<CaseWorker>(worker), broken, breakOff }
}
