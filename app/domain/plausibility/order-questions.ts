import type { Leg } from '#app/domain/leg.ts'
import type { OrderQuestion } from '#app/domain/plausibility/question.ts'
import { instant, type Instant, type OpenSpan } from '#app/domain/time.ts'

/*
 *   earlier   ...====)                every moment of it lies before every moment of `later`: the end of the one and the
 *   later          [=====...          start of the other must be given
 */
const isBefore = (earlier: OpenSpan, later: OpenSpan): boolean => {
  if (earlier.to === null || later.from === null) return false
  const isMoment = earlier.from === earlier.to
  return isMoment ? earlier.to < later.from : earlier.to <= later.from
}

const NONE: readonly OrderQuestion[] = []

/** What was seen of a leg against when it left and came. */
export function sightingOrder({ id, departs, arrives }: Leg): readonly OrderQuestion[] {
  if (!departs.seen && !arrives.seen) return NONE
  const questions: OrderQuestion[] = []
  const ask = (trouble: OrderQuestion['trouble'], earlier: OpenSpan | null, later: OpenSpan | null) => {
    if (earlier && later && isBefore(earlier, later)) {
      questions.push({ kind: 'order', trouble, legs: [id], earlier, later })
    }
  }
  ask('seen-there-before-it-left', arrives.seen, departs.when)
  ask('seen-here-after-it-came', arrives.when, departs.seen)
  return questions
}

/** A consignment cannot leave a place before it came there. */
export function chainOrder(leg: Leg, next: Leg): OrderQuestion | null {
  // Nothing arrives before it left, so each end of a leg bounds the other.
  const came = { from: latest(leg.arrives.when.from, leg.departs.when.from), to: leg.arrives.when.to }
  const left = { from: next.departs.when.from, to: earliest(next.departs.when.to, next.arrives.when.to) }
  return isBefore(left, came)
    ? { kind: 'order', trouble: 'left-before-it-came', legs: [next.id, leg.id], earlier: left, later: came }
    : null
}

const earliest = (a: Instant | null, b: Instant | null): Instant | null =>
  a === null || b === null ? (a ?? b) : instant(Math.min(a, b))

const latest = (a: Instant | null, b: Instant | null): Instant | null =>
  a === null || b === null ? (a ?? b) : instant(Math.max(a, b))
