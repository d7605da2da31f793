import { timesOf, type Leg, type LegEnd } from '#app/domain/leg.ts'
import type { OverlapQuestion } from '#app/domain/plausibility/question.ts'
import { instant, type Span } from '#app/domain/time.ts'

/** Beyond so many legs at once the first ones say it all. */
const MOST_AT_ONCE = 32

type UnderWay = { readonly leg: Leg; readonly certain: Span }
const NONE: readonly UnderWay[] = []

/**
 * Pairs of legs of one ship, or of one consignment, whose certain times overlap: what may be, may not have been, and
 * raises no question. A ship takes several consignments at once, so legs that may be parts of one sailing do not count.
 */
export function overlapQuestions(of: OverlapQuestion['of'], legs: readonly Leg[]): readonly OverlapQuestion[] {
  const questions: OverlapQuestion[] = []
  let open: readonly UnderWay[] = []
  for (const next of certainly(legs)) {
    open = open.filter(({ certain }) => certain.to > next.certain.from)
    for (const before of open) {
      if (of.kind === 'vessel' && isMaybeOneSailing(before.leg, next.leg)) continue
      const to = instant(Math.min(before.certain.to, next.certain.to))
      questions.push({
        kind: 'overlap',
        of,
        legs: [next.leg.id, before.leg.id],
        shared: { from: next.certain.from, to },
      })
    }
    if (open.length < MOST_AT_ONCE) open = [...open, next]
  }
  return questions
}

/** Legs with a time that they were certainly under way, by its start; none where they are fewer than two. */
export function certainly(legs: readonly Leg[]): readonly UnderWay[] {
  if (legs.length < 2) return NONE
  const underWay: UnderWay[] = []
  for (const leg of legs) {
    // Asked first, since `timesOf` makes several spans for each leg.
    if (leg.departs.when.to === null || leg.arrives.when.from === null) continue
    const certain = timesOf(leg)?.certain
    if (certain) underWay.push({ leg, certain })
  }
  return underWay.length < 2 ? NONE : underWay.sort((a, b) => a.certain.from - b.certain.from)
}

/** May both have left one place together, or come to one together? */
export const isMaybeOneSailing = (a: Leg, b: Leg): boolean =>
  isMaybeTogether(a.departs, b.departs) || isMaybeTogether(a.arrives, b.arrives)

/** An end that is not given may be at any time. Ends touch where they share a moment, the last one included. */
const isMaybeTogether = (a: LegEnd, b: LegEnd): boolean =>
  a.place === b.place &&
  (a.when.from ?? -Infinity) <= (b.when.to ?? Infinity) &&
  (b.when.from ?? -Infinity) <= (a.when.to ?? Infinity)
