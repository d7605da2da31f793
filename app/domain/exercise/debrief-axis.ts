import { scenarioTimeAt } from '#app/domain/exercise/clock.ts'
import type { Debrief } from '#app/domain/exercise/debrief-of.ts'
import { replay } from '#app/domain/exercise/replay.ts'
import { instant, type Instant, type Span } from '#app/domain/time.ts'

/*
 *  wall     9:00        9:10 ~~~~~~ 14:00        14:10        a pause is no wider than a tenth of the rest
 *           |-----------|::::|--------------------|
 *  axis     0                                     1
 *  clock    0:00:00     0:40:00                   1:20:00
 */
const WIDEST_PAUSE = 0.1

/** Where the moments of an exercise stand, from 0 to 1. */
export type DebriefAxis = {
  readonly at: (wall: Instant) => number
  readonly pauses: readonly { readonly from: number; readonly to: number }[]
  readonly ticks: readonly Tick[]
}

/** A moment on both clocks; `scenarioMs` since the beginning. */
export type Tick = { readonly at: number; readonly wall: Instant; readonly scenarioMs: number }

export function debriefAxis(debrief: Pick<Debrief, 'scenario' | 'run' | 'pauses'>, played: Span): DebriefAxis {
  const at = placing(played, debrief.pauses)
  return {
    at,
    pauses: debrief.pauses.map(({ from, to }) => ({ from: at(from), to: at(to) })),
    ticks: ticksOf(debrief, played, at),
  }
}

function placing(played: Span, pauses: readonly Span[]): (wall: Instant) => number {
  const rest = pauses.reduce((left, { from, to }) => left - (to - from), played.to - played.from)
  const widest = Math.max(rest, 1) * WIDEST_PAUSE
  const shown = (wall: number) =>
    pauses.reduce(
      (length, { from, to }) => {
        const passed = Math.min(Math.max(wall - from, 0), to - from)
        return length - passed * (1 - Math.min(1, widest / Math.max(to - from, 1)))
      },
      Math.min(Math.max(wall - played.from, 0), played.to - played.from),
    )
  const whole = Math.max(shown(played.to), 1)
  return (wall) => shown(wall) / whole
}

const MINUTE_MS = 60_000
const STEPS = [0.25, 0.5, 1, 2, 5, 10, 15, 30, 60, 120, 240, 480, 1440].map((minutes) => minutes * MINUTE_MS)
const MOST_TICKS = 6

/** Round moments of the wall, but for those in a pause: it may be drawn short. */
function ticksOf(
  { scenario, run, pauses }: Pick<Debrief, 'scenario' | 'run' | 'pauses'>,
  { from, to }: Span,
  at: (wall: Instant) => number,
): readonly Tick[] {
  const ran = pauses.reduce((left, pause) => left - (pause.to - pause.from), to - from)
  const step = STEPS.find((one) => ran / one <= MOST_TICKS) ?? ran / MOST_TICKS
  const ticks: Tick[] = []
  for (let wall = Math.ceil(from / step) * step; wall <= to; wall += step) {
    const pause = pauses.find((one) => wall > one.from && wall < one.to)
    if (pause) {
      wall = Math.ceil(pause.to / step) * step - step
      continue
    }
    ticks.push({ at: at(instant(wall)), wall: instant(wall), scenarioMs: clockAt(scenario, run, instant(wall)) })
  }
  return ticks
}

/** What the clock of the exercise showed at a moment of the wall, ms since the beginning. */
function clockAt(scenario: Debrief['scenario'], run: Debrief['run'], wall: Instant): number {
  const state = replay(scenario, { ...run, log: run.log.filter(({ wallAt }) => wallAt <= wall) })
  return scenarioTimeAt(state.clock, wall)
}
