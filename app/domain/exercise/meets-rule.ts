import type { Answer } from '#app/domain/exercise/decision.ts'
import type { Rule } from '#app/domain/exercise/expectation.ts'
import { distanceKm } from '#app/domain/great-circle.ts'
import { boundsOf, type Quantity } from '#app/domain/quantity.ts'

/** A rule that scores by itself. */
export type AnswerRule = Exclude<Rule, { kind: 'by-hand' }>

/** Is the answer what the rule expects? An answer of another kind is not. */
export function meetsRule(answer: Answer, rule: AnswerRule): boolean {
  switch (rule.kind) {
    case 'choice':
      return answer.kind === 'choice' && answer.option === rule.option
    case 'figure':
      return answer.kind === 'figure' && meetsFigure(answer.quantity, rule)
    case 'place':
      return (
        answer.kind === 'place' &&
        distanceKm([answer.longitude, answer.latitude], [rule.longitude, rule.latitude]) <= rule.withinKm
      )
    case 'assessment':
      return answer.kind === 'assessment' && meetsAssessment(answer, rule)
  }
}

/*
 *  rule              low [------------------] high
 *  about 300                   |                      met: the interval lies within
 *  200 to 600            [---------------------]      not met
 *  more than 200           (------------------->      not met, but for a rule that names this way to hedge: then the end
 *                                                     that is given must lie within
 */
function meetsFigure(quantity: Quantity, { low, high, kinds }: Extract<AnswerRule, { kind: 'figure' }>): boolean {
  const isNamed = kinds.includes(quantity.kind)
  if (kinds.length > 0 && !isNamed) return false
  const bounds = boundsOf(quantity)
  const ends = [bounds.low, bounds.high].filter((end) => end !== null)
  if (ends.length < (isNamed ? 1 : 2)) return false
  return ends.every(({ value }) => value >= low && value <= high)
}

function meetsAssessment(
  { likelihood, cited }: Extract<Answer, { kind: 'assessment' }>,
  { likelihoods, mustCite }: Extract<AnswerRule, { kind: 'assessment' }>,
): boolean {
  const isWordMet = likelihoods.length === 0 || (likelihood !== null && likelihoods.includes(likelihood))
  return isWordMet && mustCite.every(({ kind, id }) => cited.some((one) => one.kind === kind && one.id === id))
}
