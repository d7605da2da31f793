import type { Claim } from '#app/domain/claim.ts'
import { boundsOf, type Quantity } from '#app/domain/quantity.ts'
import type { ClaimId, LocalText } from '#app/domain/record.ts'
import { startOfDay, type Instant, type Span, type TimeWindow } from '#app/domain/time.ts'

/*
 *  containers
 *    |              b ^^^^^^^^^^^^|            ^^^  a lower bound: the truth lies on the line or above it
 *    |                |           c - - - -|   - -  about
 *    |    a ----------|                            |
 *    +----+-----------+-----------+----------------+-> day said
 *        said       said        said             last day
 *
 *  value(t) = the figure of the claimant's last claim said by t, and none before the first
 */

/** One claim on a claimant's line. */
export type ClaimPoint = {
  readonly claim: Claim
  /** Some time in here it was said. */
  readonly said: Span
  readonly quantity: Quantity
  /** Counted since when, in the source's words; null: not on record. */
  readonly since: LocalText | null
  /** The line holds the value up to here: where the claimant's next claim begins, or the end of the chart. */
  readonly until: Instant
  /**
   * Does it count from the same time as the claimant's claim before, by the words on record? Only then do the two belong
   * to one count, and only then may a step join them.
   */
  readonly continuesCount: boolean
}

/** What one claimant said over time, in the order in which it was said. */
export type ClaimantLine = { readonly speaker: string; readonly points: readonly ClaimPoint[] }

/** Running totals of containers, one line for each claimant. The lines are never joined, added or averaged. */
export type CumulativeClaims = {
  readonly lines: readonly ClaimantLine[]
  /** From the first day said to the last, both whole; null: there is no line. */
  readonly days: TimeWindow | null
  /** Totals without a place on the chart: the day is not on record, or the number is not. */
  readonly apart: readonly Claim[]
}

/**
 * Is it a total of all that moved since some day? A figure for a set that is followed leg by leg is not, and an answer
 * to a question that counts from no day is a rate ("for each ship"). What was computed for the case, nobody claimed.
 */
function isRunningTotal({ id, kind, basis, figure, consignments }: Claim, headline: ClaimId | null): boolean {
  if (kind !== 'figure' || figure?.counts !== 'containers') return false
  if (id === headline) return true
  return basis !== 'inferred' && consignments.length === 0 && (figure.question === null || figure.since !== null)
}

/** The stepped lines of all running totals among the claims. */
export function cumulativeClaims(claims: readonly Claim[], headline: ClaimId | null): CumulativeClaims {
  const totals = claims
    .filter((claim) => isRunningTotal(claim, headline))
    .toSorted((a, b) => (a.said?.from ?? Infinity) - (b.said?.from ?? Infinity))
  const placed = totals.filter((claim) => claim.said !== null && hasNumber(claim))
  const days = daysOf(placed.flatMap(({ said }) => said ?? []))
  return {
    lines: days ? bySpeaker(placed).map((group) => lineOf(group, days.to)) : [],
    days,
    apart: totals.filter((claim) => !placed.includes(claim)),
  }
}

/** Claims by who made them, in the order in which each comes first. */
export function bySpeaker(
  claims: readonly Claim[],
): readonly { readonly speaker: string; readonly claims: readonly Claim[] }[] {
  const groups = new Map<string, Claim[]>()
  for (const claim of claims) groups.set(claim.speaker, [...(groups.get(claim.speaker) ?? []), claim])
  return [...groups].map(([speaker, said]) => ({ speaker, claims: said }))
}

/** Whole days, so that what was said on one day only still has a width. */
function daysOf(spans: readonly Span[]): TimeWindow | null {
  const [first] = spans
  if (!first) return null
  const from = spans.reduce((earliest, span) => (span.from < earliest ? span.from : earliest), first.from)
  const to = spans.reduce((latest, span) => (span.to > latest ? span.to : latest), first.to)
  return { from: startOfDay(from), to }
}

const hasNumber = ({ figure }: Claim): boolean => {
  if (!figure) return false
  const { low, high } = boundsOf(figure.quantity)
  return low !== null || high !== null
}

function lineOf({ speaker, claims }: ReturnType<typeof bySpeaker>[number], end: Instant): ClaimantLine {
  const points = claims.flatMap(({ said, figure }, index) => {
    const claim = claims[index]
    if (!claim || !said || !figure) return []
    const before = claims[index - 1]?.figure?.since ?? null
    return {
      claim,
      said,
      quantity: figure.quantity,
      since: figure.since,
      until: claims[index + 1]?.said?.from ?? end,
      continuesCount: before !== null && figure.since !== null && before.en === figure.since.en,
    }
  })
  return { speaker, points }
}
