import { problem, toResponse } from '#mocks/answers/answer.ts'
import type { FeedDisturbance } from '#mocks/disturbances/feed-disturbance.ts'

/** Long enough for a class to see that it waits, well within the patience of the app, ms. */
export const LATE_MS = 3_000
/** Patience that a busy feed asks for, seconds. */
export const RETRY_AFTER_S = 20

/** Answers as a feed does that is ill in this way: faults of the way to the feed here, those of what it says in `answer`. */
export async function disturbResponse(
  fault: FeedDisturbance['fault'],
  { signal }: Request,
  answer: () => Promise<Response>,
): Promise<Response> {
  switch (fault) {
    case 'timeout':
      await abortOf(signal)
      return Response.error()
    case 'late':
      await Promise.race([afterMs(LATE_MS), abortOf(signal)])
      return signal.aborted ? Response.error() : await answer()
    case '429': {
      const refusal = toResponse(problem(429, 'Too many requests', `Ask again in ${RETRY_AFTER_S} s.`))
      refusal.headers.set('Retry-After', `${RETRY_AFTER_S}`)
      return refusal
    }
    case '500':
      return toResponse(problem(500, 'Internal server error', 'The feed does not work.'))
    default:
      return await answer()
  }
}

/** Who asks gives up. */
const abortOf = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) resolve()
    else signal.addEventListener('abort', () => resolve(), { once: true })
  })

const afterMs = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds))
