import { wrap, type Endpoint, type Remote } from 'comlink'
import type { CaseFeedName } from '#mocks/answers/answer-case.ts'
import type { Answer } from '#mocks/answers/answer.ts'
import type { CaseWorker } from '#mocks/answers/case-job.ts'
import type { FeedDisturbance } from '#mocks/disturbances/feed-disturbance.ts'

/** What of a worker is needed. */
export type WorkerLike = Endpoint & { readonly terminate: () => void }

type Running = {
  readonly worker: WorkerLike
  readonly remote: Remote<CaseWorker>
  /** Rejects when the worker could not be loaded or has failed: who still waits for it would wait for ever. */
  readonly broken: Promise<never>
  readonly breakOff: () => void
}

type AnswerFeed = (feed: CaseFeedName, asked: URLSearchParams, disturbance: FeedDisturbance) => Promise<Answer>

type Limits = {
  /** The worker is ended so long after its last answer, ms. */
  readonly idleMs: number
  /** The time that an answer may take, those before it included, ms. */
  readonly answerMs: number
}

/**
 * Answers in a worker that is started when it is needed and ended a while after its last answer: that gives back the
 * memory of all that it made. What is not answered there, or not in time, is answered by `inPlace`.
 */
export function workerAnswers(start: () => WorkerLike, inPlace: AnswerFeed, { idleMs, answerMs }: Limits): AnswerFeed {
  let running: Running | null = null
  let pending = 0
  let ending: ReturnType<typeof setTimeout> | undefined

  const end = (): void => {
    running?.worker.terminate()
    running?.breakOff()
    running = null
  }
  return async (feed, asked, disturbance) => {
    clearTimeout(ending)
    pending += 1
    let asking: Running | null = null
    let limit: ReturnType<typeof setTimeout> | undefined
    try {
      asking = running ??= run(start())
      limit = setTimeout(asking.breakOff, answerMs)
      return await Promise.race([asking.remote.answer(feed, asked.toString(), disturbance), asking.broken])
    } catch {
      // Others may have ended it before, and asked a new one.
      if (running === asking) end()
      return await inPlace(feed, asked, disturbance)
    } finally {
      clearTimeout(limit)
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
  worker.addEventListener('messageerror', () => breakOff())
  return { worker, remote: wrap<CaseWorker>(worker), broken, breakOff }
}
