import type { CaseIndex } from '#app/domain/case-index.ts'
import type { Leg } from '#app/domain/leg.ts'
import { loadOf, type Load } from '#app/domain/plausibility/load.ts'
import { certainly, isMaybeOneSailing } from '#app/domain/plausibility/overlap-questions.ts'
import type { CapacityQuestion } from '#app/domain/plausibility/question.ts'

const isTooMuch = ({ least, most }: Load): boolean => least > most

/** Asks only where the least that is reported is more than the most that could be carried. */
export const capacityQuestion = ({ id }: Leg, load: Load): CapacityQuestion | null =>
  isTooMuch(load) ? { kind: 'capacity', legs: [id], load } : null

/**
 * What a ship took at once on several legs, where it is too much only together. Legs count together when they were
 * certainly under way at one time and may be one sailing; that they cannot be is asked elsewhere.
 */
export function sailingQuestions(ofShip: readonly Leg[], index: CaseIndex): readonly CapacityQuestion[] {
  const alone = ofShip.filter((leg) => {
    const load = loadOf([leg], index)
    return load.ok && !isTooMuch(load.value)
  })
  const questions: CapacityQuestion[] = []
  const underWay = certainly(alone)
  for (const [at, { leg, certain }] of underWay.entries()) {
    const aboard = underWay.slice(0, at).filter((other) => other.certain.to > certain.from)
    const others = aboard.map((other) => other.leg).filter((other) => isMaybeOneSailing(other, leg))
    const load = loadOf([leg, ...others], index)
    if (!load.ok || !isTooMuch(load.value)) continue
    const legs = [leg.id, ...others.map(({ id }) => id)] as const
    // The one before it, if this adds to it, says less.
    const before = questions.at(-1)
    if (before?.legs.every((id) => legs.includes(id))) questions.pop()
    questions.push({ kind: 'capacity', legs, load: load.value })
  }
  return questions
}
