import type { Instant } from '#app/domain/time.ts'

/** A machine that slept, or a clock that was set, is noticed after so long, ms. */
const LONGEST_WAIT_MS = 30_000
/** Timers ring a moment early. */
const SHORTEST_WAIT_MS = 10

export type Alarm = {
  /** Rings at the moment, or soon when it is past; null: never. What was set before is forgotten. */
  readonly set: (at: Instant | null) => void
}

/** One timer. It may ring early and late: who is rung looks at the clock and sets it again. */
export function makeAlarm(now: () => Instant, ring: () => void): Alarm {
  let timer: ReturnType<typeof setTimeout> | undefined
  return {
    set: (at) => {
      clearTimeout(timer)
      if (at === null) return
      timer = setTimeout(ring, Math.min(Math.max(at - now(), SHORTEST_WAIT_MS), LONGEST_WAIT_MS))
    },
  }
}
