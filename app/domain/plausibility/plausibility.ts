import type { CaseFile } from '#app/domain/case.ts'
import type { CaseIndex } from '#app/domain/case-index.ts'
import type { Consignment } from '#app/domain/consignment.ts'
import type { Leg } from '#app/domain/leg.ts'
import { capacityQuestion, sailingQuestions } from '#app/domain/plausibility/capacity-questions.ts'
import { impliedSpeed } from '#app/domain/plausibility/implied-speed.ts'
import { chainOrder, sightingOrder } from '#app/domain/plausibility/order-questions.ts'
import { loadOf } from '#app/domain/plausibility/load.ts'
import { overlapQuestions } from '#app/domain/plausibility/overlap-questions.ts'
import { chainBroken, endQuestions } from '#app/domain/plausibility/place-questions.ts'
import type { Question } from '#app/domain/plausibility/question.ts'
import { speedQuestion } from '#app/domain/plausibility/speed-question.ts'
import type { LegId, VesselId } from '#app/domain/record.ts'

/** What was checked and what is asked. What is not known raises no question, and is counted. */
export type Plausibility = {
  readonly questions: readonly Question[]
  readonly legCount: number
  /** Legs of which no speed can be told. */
  readonly withoutSpeedCount: number
  /** Legs of which nobody says what the carrier can take at the most, or what it took at the least. */
  readonly withoutLoadCount: number
}

/** A file never changes, so it is looked through once. */
const known = new WeakMap<CaseFile, Plausibility>()

/** All that the figures of a case raise. In proportion to its legs. */
export function plausibilityOf(file: CaseFile, index: CaseIndex): Plausibility {
  const before = known.get(file)
  if (before) return before
  const found = lookThrough({ ...file, aboard: file.legs }, index)
  known.set(file, found)
  return found
}

export const questionsOf = (file: CaseFile, index: CaseIndex): readonly Question[] =>
  plausibilityOf(file, index).questions

/** Those that touch any of the legs. Only what those legs have to do with is looked through. */
export function questionsAbout(legs: readonly LegId[], file: CaseFile, index: CaseIndex): readonly Question[] {
  const wanted = new Set(legs)
  const own = legs.flatMap((id) => index.legs.get(id) ?? [])
  const vessels = new Set(own.map(({ vessel }) => vessel))
  const { questions } = lookThrough(
    {
      legs: own,
      aboard: file.legs.filter(({ vessel }) => vessels.has(vessel)),
      consignments: file.consignments.filter((consignment) => consignment.legs.some((id) => wanted.has(id))),
    },
    index,
  )
  return questions.filter((question) => question.legs.some((id) => wanted.has(id)))
}

type Looked = Pick<CaseFile, 'legs' | 'consignments'> & {
  /** Legs among which each ship may be on two at once. */
  readonly aboard: readonly Leg[]
}

/* Ten thousand legs raise few questions: the loops make lists only where there is something to ask. */

function lookThrough({ legs, aboard, consignments }: Looked, index: CaseIndex): Plausibility {
  const questions: Question[] = []
  let withoutSpeedCount = 0
  let withoutLoadCount = 0
  for (const leg of legs) {
    const { speed, load } = addLegTo(questions, leg, index)
    if (!speed.ok) withoutSpeedCount += 1
    if (!load.ok) withoutLoadCount += 1
  }
  legsByVessel(aboard).forEach((ofShip, id) => {
    if (ofShip.length < 2) return
    addAllTo(questions, overlapQuestions({ kind: 'vessel', id }, ofShip))
    if (index.vessels.get(id)?.capacity) addAllTo(questions, sailingQuestions(ofShip, index))
  })
  for (const consignment of consignments) addConsignmentTo(questions, consignment, index)
  return { questions, legCount: legs.length, withoutSpeedCount, withoutLoadCount }
}

/** What a leg raises by itself. Gives what can be told of its speed and of its load. */
function addLegTo(questions: Question[], leg: Leg, index: CaseIndex) {
  const { places } = index
  const [speed, load] = [impliedSpeed(leg, places), loadOf([leg], index)]
  if (speed.ok) addTo(questions, speedQuestion(leg, speed.value))
  addAllTo(questions, sightingOrder(leg))
  addAllTo(questions, endQuestions(leg, places))
  if (load.ok) addTo(questions, capacityQuestion(leg, load.value))
  return { speed, load }
}

/** What the legs of a consignment raise one after the other, and all together. */
function addConsignmentTo(questions: Question[], { id, legs }: Consignment, index: CaseIndex): void {
  if (legs.length < 2) return
  const chain = chainOf(legs, index)
  addChainTo(questions, chain, index.places)
  addAllTo(questions, overlapQuestions({ kind: 'consignment', id }, chain))
}

function chainOf(ids: readonly LegId[], index: CaseIndex): readonly Leg[] {
  const chain: Leg[] = []
  for (const id of ids) {
    const leg = index.legs.get(id)
    if (leg) chain.push(leg)
  }
  return chain
}

function addChainTo(questions: Question[], legs: readonly Leg[], places: CaseIndex['places']): void {
  let before: Leg | null = null
  for (const leg of legs) {
    if (before) {
      addTo(questions, chainOrder(before, leg))
      addTo(questions, chainBroken(before, leg, places))
    }
    before = leg
  }
}

function addTo(questions: Question[], question: Question | null): void {
  if (question) questions.push(question)
}

function addAllTo(questions: Question[], found: readonly Question[]): void {
  if (found.length > 0) questions.push(...found)
}

function legsByVessel(legs: readonly Leg[]): ReadonlyMap<VesselId, readonly Leg[]> {
  const groups = new Map<VesselId, Leg[]>()
  for (const leg of legs) {
    if (leg.vessel === null) continue
    const group = groups.get(leg.vessel)
    if (group) group.push(leg)
    else groups.set(leg.vessel, [leg])
  }
  return groups
}
