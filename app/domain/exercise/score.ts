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
  const byTrainee =
    rule.kind === 'by-hand' ? scoresByHand(expectation, state) : scoresByRule(expectation, rule, scenario, state)
  if (byTrainee.length > 0) return { id, byTrainee, points: rounded(sumOf(byTrainee).points / byTrainee.length), of }
  // A class whose members never joined by name can still be scored by hand.
  return { id, byTrainee, points: rule.kind === 'by-hand' ? (handPoints(expectation, null, state) ?? 0) : 0, of }
}

const scoresByHand = (expectation: Expectation, state: RunState): readonly TraineeScore[] =>
  state.trainees.map(({ id }) => {
    const [points, of] = [handPoints(expectation, id, state), expectation.points]
    return { trainee: id, points: points ?? 0, of, met: points !== null && points >= of, decision: null }
  })

function scoresByRule(
  expectation: Expectation,
  rule: AnswerRule,
  scenario: Scenario,
  state: RunState,
): readonly TraineeScore[] {
  const timely = timelyAnswers(expectation, rule, scenario, state)
  const of = expectation.points
  return state.trainees.map(({ id }) => {
    const decision = lastOf(timely.filter(({ trainee }) => trainee.id === id))
    const met = decision !== null && meetsRule(decision.answer, rule)
    return { trainee: id, points: met ? of : 0, of, met, decision: decision?.id ?? null }
  })
}

/** The trainer's last word on a trainee, else on the class. */
function handPoints({ id }: Expectation, trainee: string | null, { scores }: RunState): number | null {
  const own = scores.filter(({ expectation }) => expectation === id)
  const last = own.findLast((score) => score.trainee === trainee) ?? own.findLast((score) => score.trainee === null)
  return last?.points ?? null
}

/**
 * The answers to a question that were given in time; of these the last counts, so that one that comes too late does not
 * replace one that did not. The time counts from when the question was first put, on the clock of the scenario.
 */
function timelyAnswers(
  { withinMs }: Expectation,
  { question }: AnswerRule,
  scenario: Scenario,
  state: RunState,
): readonly Decision[] {
  const answers = state.decisions.filter((decision) => decision.question === question)
  if (withinMs === null) return answers
  const askedMs = askedAt(question, scenario, state)
  return askedMs === null ? [] : answers.filter(({ scenarioMs }) => scenarioMs - askedMs <= withinMs)
}

/** The last that was made, whichever came over first. */
const lastOf = (decisions: readonly Decision[]): Decision | null =>
  decisions.reduce<Decision | null>((last, next) => (last !== null && last.wallAt > next.wallAt ? last : next), null)

/** When a question was first put, ms on the clock of the scenario; null: it was not. */
export function askedAt(question: string, { injects }: Scenario, { fired }: RunState): number | null {
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
