import { addDays, formatDay, parseInstant } from '#app/domain/time.ts'
import type { Answer } from '#mocks/answers/answer.ts'
import type { FeedDisturbance } from '#mocks/disturbances/feed-disturbance.ts'

type Fault = FeedDisturbance['fault']

/** So much older than it is a stale answer says that it was made, days. */
const STALE_DAYS = 7
/** `2026-11-23`, before the time of day. */
const DAY_LETTERS = 10
/** Of the rows of a shrunken answer one in so many is left. */
const SHRUNKEN_TO = 5

/** How many of the rows are sent: the first ones. */
export const rowsLeft = (fault: Fault, count: number): number =>
  fault === 'shrunken' ? Math.floor(count / SHRUNKEN_TO) : count

/** When the answer says that it was made. */
export function madeAtSaid(fault: Fault, madeAt: string): string {
  const made = parseInstant(madeAt)
  return fault === 'stale' && made.ok
    ? `${formatDay(addDays(made.value, -STALE_DAYS))}${madeAt.slice(DAY_LETTERS)}`
    : madeAt
}

/** The answer as it goes out: a malformed one ends in its middle, though its head says that all is well. */
export const bodySent = (fault: Fault, answer: Answer): Answer =>
  fault === 'malformed' ? { ...answer, body: answer.body.slice(0, answer.body.length >> 1) } : answer
