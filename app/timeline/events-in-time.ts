import type { CaseFile } from '#app/domain/case.ts'
import { possibleTimeOf, type Leg } from '#app/domain/leg.ts'
import { busySpans, nextEventAfter, previousEventBefore } from '#app/domain/next-event.ts'
import { daySpan, DAY_MS, eachDay, instant, type Instant, type Span, type TimeWindow } from '#app/domain/time.ts'
import { rowsWithin, type Positions } from '#app/domain/track.ts'
import type { TimelineEvent } from '#app/timeline/timeline-events.ts'

/** The event to which a step goes in a window; null: there is none on that side. */
export function eventStep(
  times: ArrayLike<number>,
  at: Instant,
  direction: 1 | -1,
  window: TimeWindow,
): Instant | null {
  const found = direction === 1 ? nextEventAfter(times, at) : previousEventBefore(times, at)
  return found !== null && found >= window.from && found < window.to ? found : null
}

/** What begins at a time, and the legs of which the last possible moment is over. */
export type Happenings = {
  readonly events: readonly TimelineEvent[]
  readonly departures: readonly Leg[]
  readonly arrivals: readonly Leg[]
}

export function happeningsAt(at: Instant, events: readonly TimelineEvent[], legs: readonly Leg[]): Happenings {
  return {
    events: events.filter(({ when }) => when?.from === at),
    departures: legs.filter((leg) => possibleTimeOf(leg)?.from === at),
    arrivals: legs.filter((leg) => possibleTimeOf(leg)?.to === at),
  }
}

/*
 *   busy      [====)          [=)  [=======)          legs, sightings, what was said; each day with a position
 *   stretches       [---------)             [-----    longer than a day; the others are no stretch to stop at
 */

/** The stretches of the extent, longer than a day, in which nothing goes on; in order. Positions count once they came. */
export function emptyStretches(file: CaseFile, positions: Positions | null, extent: TimeWindow): readonly Span[] {
  const busy = busySpans(file, positions ? daysWithPositions(positions, extent) : [])
  const stretches: Span[] = []
  let from: Instant = extent.from
  for (const span of [...busy, { from: extent.to, to: extent.to }]) {
    const to = instant(Math.min(span.from, extent.to))
    if (to - from > DAY_MS) stretches.push({ from, to })
    from = instant(Math.max(from, span.to))
  }
  return stretches
}

/** Two binary searches a day; no row is walked over. */
const daysWithPositions = (positions: Positions, extent: TimeWindow): readonly Span[] =>
  eachDay(extent)
    .map(daySpan)
    .filter((day) => {
      const { first, end } = rowsWithin(positions, day)
      return end > first
    })

/** The stretch that a move from one position to another is in or comes into, as much of it as the window has. */
export function stretchEntered(
  stretches: readonly Span[],
  before: number,
  after: number,
  window: TimeWindow,
): Span | null {
  const met = stretches.find(({ from, to }) => from <= after && to > before)
  if (!met) return null
  const inside = {
    from: instant(Math.max(met.from, window.from)),
    to: instant(Math.min(met.to, window.to)),
  }
  return inside.to - inside.from > DAY_MS ? inside : null
}
