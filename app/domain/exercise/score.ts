import type { Decision } from '#app/domain/exercise/decision.ts'
import type { Expectation } from '#app/domain/exercise/expectation.ts'
import { meetsRule, type AnswerRule } from '#app/domain/exercise/meets-rule.ts'
import type { RunState } from '#app/domain/exercise/run.ts'
import type { Scenario } from '#app/domain/exercise/scenario.ts'

/** Points, of how many. */
type Points = { readonly points: number; readonly of: number }

export type TraineeScore = Points & {
  /** Id of the trainee. */
  readonly trainee: string
  readonly met: boolean
  /** Id of the decision that counted; null: none did, or the trainer scored. */
  readonly decision: string | null
}

export type ExpectationScore = Points & { readonly id: string; readonly byTrainee: readonly TraineeScore[] }

/** The points of a class are the mean of its trainees, to two decimals. */
export type Score = Points & {
  readonly expectations: readonly ExpectationScore[]
  readonly objectives: readonly (Points & { readonly id: string })[]
}

export function scoreRun(scenario: Scenario, state: RunState): Score {
  const expectations = scenario.expectations.map((expectation) => scoreOf(expectation, scenario, state))
  const ofObjective = (objective: string) =>
    expectations.filter((_score, index) => scenario.expectations[index]?.objective === objective)
  return {
    expectations,
    objectives: scenario.objectives.map(({ id }) => ({ id, ...sumOf(ofObjective(id)) })),
    ...sumOf(expectations),
  }
}

function scoreOf(expectation: Expectation, scenario: Scenario, state: RunState): ExpectationScore {
  const { id, points: of, rule } = expectation
  const byTrainee = state.trainees.map((trainee): TraineeScore => {
    if (rule.kind === 'by-hand') {
      const points = handPoints(expectation, trainee.id, state)
      return { trainee: trainee.id, points: points ?? 0, of, met: points !== null && points >= of, decision: null }
    }
    const decision = countedDecision(expectation, rule, trainee.id, scenario, state)
    const met = decision !== null && meetsRule(decision.answer, rule)
    return { trainee: trainee.id, points: met ? of : 0, of, met, decision: decision?.id ?? null }
  })
  if (byTrainee.length > 0) return { id, byTrainee, points: rounded(sumOf(byTrainee).points / byTrainee.length), of }
  // A class whose members never joined by name can still be scored by hand.
  return { id, byTrainee, points: rule.kind === 'by-hand' ? (handPoints(expectation, null, state) ?? 0) : 0, of }
}

/** The trainer's last word on a trainee, else on the class. */
function handPoints({ id }: Expectation, trainee: string | null, { scores }: RunState): number | null {
  const own = scores.filter(({ expectation }) => expectation === id)
  const last = own.findLast((score) => score.trainee === trainee) ?? own.findLast((score) => score.trainee === null)
  return last?.points ?? null
}

/**
 * The last answer that was given in time: one that comes too late does not replace one that did not. The time counts from
 * when the question was first put, on the clock of the scenario.
 */
function countedDecision(
  { withinMs }: Expectation,
  { question }: AnswerRule,
  trainee: string,
  scenario: Scenario,
  state: RunState,
): Decision | null {
  const askedMs = askedAt(question, scenario, state)
  const isInTime = ({ scenarioMs }: Decision): boolean =>
    withinMs === null || (askedMs !== null && scenarioMs - askedMs <= withinMs)
  return state.decisions
    .filter((decision) => decision.trainee.id === trainee && decision.question === question && isInTime(decision))
    .reduce<Decision | null>((last, next) => (last !== null && last.wallAt > next.wallAt ? last : next), null)
}

/** When a question was first put, ms on the clock of the scenario; null: it was not. */
function askedAt(question: string, { injects }: Scenario, { fired }: RunState): number | null {
  const asking = new Set(
    injects.filter(({ effect }) => effect.kind === 'question' && effect.question.id === question).map(({ id }) => id),
  )
  return fired.find(({ inject }) => asking.has(inject))?.scenarioMs ?? null
}

const sumOf = (scores: readonly Points[]): Points => ({
  points: rounded(scores.reduce((sum, { points }) => sum + points, 0)),
  of: rounded(scores.reduce((sum, { of }) => sum + of, 0)),
})

const rounded = (points: number): number => Math.round(points * 100) / 100
