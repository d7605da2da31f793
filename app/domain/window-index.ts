import type { CaseFile } from '#app/domain/case.ts'
import type { Consignment } from '#app/domain/consignment.ts'
import { addCount, areExact, countIn, makeAddends, quantityIn, type Addends } from '#app/domain/interval-sums.ts'
import { legColumns, legCountWithin, legsWithin, numberConsignments, type LegColumns } from '#app/domain/leg-columns.ts'
import type { Leg } from '#app/domain/leg.ts'
import { metSums, presenceOf, sumMet } from '#app/domain/met-sums.ts'
import { remainder } from '#app/domain/quantity.ts'
import type { ClaimId, ConsignmentId } from '#app/domain/record.ts'
import type { TimeWindow } from '#app/domain/time.ts'
import { briefOf, isReported, isSupport, totalsOf, type BriefTotals } from '#app/domain/totals.ts'

/** Answers for any window that cost the same for ten legs and ten thousand. */
export type WindowIndex = {
  /** The legs by their times, for who must look at each of them. */
  readonly columns: LegColumns
  readonly legCountWithin: (window: TimeWindow) => number
  /** The same as `briefOf(totalsOf(...))` of the legs in the window. */
  readonly briefTotals: (window: TimeWindow) => BriefTotals
}

/**
 * Made once for the legs that pass the filter; O(n log n). `file` is the whole case. Answers are found by binary searches
 * in sums made here. Two cases are counted plainly, leg by leg, so that the answer is always the same: a count that is no
 * whole number (or so large that sums would be rounded), and a window that is empty or turned round.
 */
export function indexWindows(legs: readonly Leg[], file: CaseFile, headline: ClaimId | null): WindowIndex {
  const columns = legColumns(legs)
  const briefTotals = (window: TimeWindow) => briefOf(totalsOf(legsWithin(columns, window), file, headline))
  const quick = quickTotals(columns, file, headline)
  return {
    columns,
    legCountWithin: (window) => legCountWithin(columns, window),
    briefTotals: (window) => (quick && window.from < window.to ? quick(window) : briefTotals(window)),
  }
}

/** null: the counts of the case cannot be taken away from a sum exactly. */
function quickTotals(
  columns: LegColumns,
  file: CaseFile,
  headline: ClaimId | null,
): ((window: TimeWindow) => BriefTotals) | null {
  const { numbers, ofLeg } = numberConsignments(columns.legs)
  const claim = file.claims.find((candidate) => candidate.id === headline)
  const ofReported = addendsOf(file.consignments.filter(isReported), numbers)
  const ofSynthetic = addendsOf(
    file.consignments.filter((consignment) => !isReported(consignment)),
    numbers,
  )
  // No sum holds a consignment more often than it has legs.
  if (!areExact(ofReported, ofLeg) || !areExact(ofSynthetic, ofLeg)) return null

  const presence = presenceOf(columns, ofLeg, numbers.size)
  const [reported, synthetic] = [metSums(presence, ofReported), metSums(presence, ofSynthetic)]
  const supporting = claim ? file.consignments.filter((consignment) => isSupport(consignment, claim)) : []
  const support = metSums(presence, addendsOf(supporting, numbers))
  const claimed = claim?.figure?.quantity

  return (window) => {
    const [ofReports, made] = [sumMet(reported, window), sumMet(synthetic, window)]
    const [reportedCount, madeCount] = [countIn(ofReports, 0), countIn(made, 0)]
    const itemised = claimed && quantityIn(sumMet(support, window), 0)
    return {
      legCount: legCountWithin(columns, window),
      consignmentCount: reportedCount + madeCount,
      reportedCount,
      itemised: quantityIn(ofReports, 0),
      synthetic: madeCount > 0 ? quantityIn(made, 0) : null,
      headline:
        claim && claimed && itemised ? { claim, claimed, itemised, notItemised: remainder(claimed, itemised) } : null,
    }
  }
}

/** One row for each number. Consignments that no leg names are left out. */
function addendsOf(consignments: readonly Consignment[], numbers: ReadonlyMap<ConsignmentId, number>): Addends {
  const addends = makeAddends(numbers.size)
  for (const { id, containers } of consignments) {
    const number = numbers.get(id)
    if (number !== undefined) addCount(addends, number, containers)
  }
  return addends
}
