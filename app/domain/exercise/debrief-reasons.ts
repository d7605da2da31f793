import type { Decision } from '#app/domain/exercise/decision.ts'
import type { Debrief } from '#app/domain/exercise/debrief-of.ts'
import type { Expectation } from '#app/domain/exercise/expectation.ts'
import { askedAt, type TraineeScore } from '#app/domain/exercise/score.ts'
import { distanceKm } from '#app/domain/great-circle.ts'

/** What a decision was worth by one expectation, and why. */
export type Reason = {
  readonly expectation: Expectation
  /**
   * `late`: it came when its time was over; `replaced`: another answer of the same trainee counted. Neither has points.
   */
  readonly verdict: 'met' | 'unmet' | 'late' | 'replaced'
  readonly points: number
  readonly of: number
  /** From the place that was expected, km; null: no place was. */
  readonly awayKm: number | null
  /** How long after its question was put, ms on the clock of the exercise; null: it was not put. */
  readonly afterMs: number | null
}

type Scored = Pick<Debrief, 'scenario' | 'state' | 'score'>

/** What the rules say of a decision, expectation by expectation. What is scored by hand is not told here. */
export function reasonsFor(decision: Decision, { scenario, state, score }: Scored): readonly Reason[] {
  const { question } = decision
  if (question === null) return []
  const askedMs = askedAt(question, scenario, state)
  const afterMs = askedMs === null ? null : decision.scenarioMs - askedMs
  return scenario.expectations.flatMap((expectation): Reason[] => {
    const { id, rule, points: of } = expectation
    if (rule.kind === 'by-hand' || rule.question !== question) return []
    const own = score.expectations
      .find((one) => one.id === id)
      ?.byTrainee.find(({ trainee }) => trainee === decision.trainee.id)
    const verdict = verdictOf(decision, expectation, own, afterMs)
    const points = verdict === 'met' ? (own?.points ?? 0) : 0
    return [{ expectation, verdict, points, of, awayKm: awayKm(decision, expectation), afterMs }]
  })
}

/** What a decision brought by rule, of how many points; null: it did not count, or no rule speaks of it. */
export function pointsOf(decision: Decision, scored: Scored): { readonly points: number; readonly of: number } | null {
  const counted = reasonsFor(decision, scored).filter(({ verdict }) => verdict === 'met' || verdict === 'unmet')
  if (counted.length === 0) return null
  return {
    points: counted.reduce((sum, { points }) => sum + points, 0),
    of: counted.reduce((sum, { of }) => sum + of, 0),
  }
}

function verdictOf(
  { id }: Decision,
  { withinMs }: Expectation,
  own: TraineeScore | undefined,
  afterMs: number | null,
): Reason['verdict'] {
  if (own?.decision === id) return own.met ? 'met' : 'unmet'
  return withinMs !== null && (afterMs === null || afterMs > withinMs) ? 'late' : 'replaced'
}

const awayKm = ({ answer }: Decision, { rule }: Expectation): number | null =>
  answer.kind === 'place' && rule.kind === 'place'
    ? distanceKm([answer.longitude, answer.latitude], [rule.longitude, rule.latitude])
    : null
