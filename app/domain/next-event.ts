import type { CaseFile } from '#app/domain/case.ts'
import { possibleTimeOf } from '#app/domain/leg.ts'
import { countBelow, countUpTo } from '#app/domain/sorted.ts'
import { instant, type Instant, type Span, type TimeWindow } from '#app/domain/time.ts'

/** The first of the times (ascending) after an instant; null: there is none. */
export const nextEventAfter = (times: ArrayLike<number>, at: Instant): Instant | null =>
  timeAt(times, countUpTo(times, at))

/** The last of the times (ascending) before an instant; null: there is none. */
export const previousEventBefore = (times: ArrayLike<number>, at: Instant): Instant | null =>
  timeAt(times, countBelow(times, at) - 1)

function timeAt(times: ArrayLike<number>, place: number): Instant | null {
  const time = times[place]
  return time === undefined ? null : instant(time)
}

type Events = Pick<CaseFile, 'legs' | 'sightings' | 'claims'>

const spansSeenOrSaid = ({ sightings, claims }: Events): readonly Span[] =>
  [...sightings.map(({ when }) => when), ...claims.map(({ said }) => said)].filter((span) => span !== null)

const spansOfLegs = ({ legs }: Events): readonly Span[] => legs.map(possibleTimeOf).filter((span) => span !== null)

/**
 * The instants in a window at which something begins or happens, ms since the epoch, ascending and each once: something
 * is seen, said or denied, a leg may begin to be under way, or no longer is.
 */
export function eventTimes(file: Events, { from, to }: TimeWindow): Float64Array {
  const times = [
    ...spansSeenOrSaid(file).map((span) => span.from),
    ...spansOfLegs(file).flatMap((span) => [span.from, span.to]),
  ]
  const inside = Float64Array.from(times.filter((time) => time >= from && time < to)).sort()
  return inside.filter((time, place) => time !== inside[place - 1])
}

/**
 * When anything of a case may be going on: a leg under way, a sighting, a statement or a denial. Joined and in order.
 * `others` are spans of what is not in the file (positions).
 */
export const busySpans = (file: Events, others: readonly Span[] = []): readonly Span[] =>
  joinSpans([...spansOfLegs(file), ...spansSeenOrSaid(file), ...others])

/*
 *   [====)                a
 *      [====)   |         b, and a point
 *           [===)         c touches b; the point where c ends is not in c
 *   [===========)|        joined: one span, and the point
 */

/** The same times as few spans, in order, none over another. */
export function joinSpans(spans: readonly Span[]): readonly Span[] {
  const joined: Span[] = []
  for (const span of spans.toSorted((a, b) => a.from - b.from)) {
    const last = joined.at(-1)
    const isPoint = span.from === span.to
    if (!last || span.from > last.to || (isPoint && span.from === last.to && last.from < last.to)) joined.push(span)
    else if (span.to > last.to) joined[joined.length - 1] = { from: last.from, to: span.to }
  }
  return joined
}
