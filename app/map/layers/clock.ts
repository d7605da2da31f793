import { timesOf, type Leg } from '#app/domain/leg.ts'
import { instant, type Instant, type Span, type TimeWindow } from '#app/domain/time.ts'

/**
 * What time it is for the layers. One object that changes and is never made anew: layers hold it and read it when they
 * draw, so a step of the window or the playhead is a few uniforms, no new layer, no new attribute.
 * Seconds since `base`, which lies near the data: float32, which the GPU counts in, is exact for whole seconds within
 * 194 days of it, and for midnights always.
 */
export type Clock = {
  readonly base: Instant
  /** The span that is shown, half-open. */
  from: number
  to: number
  /** The playhead. */
  at: number
  /** Are positions that lie after the playhead left out, rather than drawn faint? */
  isCutAtPlayhead: boolean
}

export const clockAt = (base: Instant): Clock => ({ base, from: 0, to: 0, at: 0, isCutAtPlayhead: false })

/** Sets the clock; gives back whether anything changed. */
export function setClock(clock: Clock, span: TimeWindow, at: Instant, isCutAtPlayhead: boolean): boolean {
  const [from, to, now] = [span.from, span.to, at].map((time) => (time - clock.base) / 1000)
  const isSame = clock.from === from && clock.to === to && clock.at === now && clock.isCutAtPlayhead === isCutAtPlayhead
  Object.assign(clock, { from, to, at: now, isCutAtPlayhead })
  return !isSame
}

/** The playhead of the clock. */
export const instantOn = ({ base, at }: Clock): Instant => instant(base + at * 1000)

/** From for ever until for ever, as the GPU counts: what no source dates is always shown. */
export const ALWAYS: readonly [from: number, to: number] = [-1e9, 1e9]

/** What something that happened in a span gives the GPU. A moment lasts a second there, or it would share none with any window. */
export function timesOnClock({ from, to }: Span, base: Instant): readonly [from: number, to: number] {
  const begins = (from - base) / 1000
  return [begins, Math.max((to - base) / 1000, begins + 1)]
}

/** Is any of it inside what the clock shows? The same as the GPU asks. */
export const isOnClock = ([from, to]: readonly [number, number], clock: Clock): boolean =>
  from < clock.to && to > clock.from

/** May a leg be under way in what the clock shows? */
export function isLegOnClock(leg: Leg, base: Instant, clock: Clock): boolean {
  const times = timesOf(leg)
  return times !== null && isOnClock(timesOnClock(times.possible, base), clock)
}
