import { scenarioTimeAt, wallTimeOf } from '#app/domain/exercise/clock.ts'
import type { Inject } from '#app/domain/exercise/inject.ts'
import type { RunState } from '#app/domain/exercise/run.ts'
import type { Scenario } from '#app/domain/exercise/scenario.ts'
import type { Instant } from '#app/domain/time.ts'

/** An inject that has a time. */
export type PlannedInject = Inject & { readonly atMs: number }

/**
 * What should have happened by a moment of the wall and has not: by its time, then as written. Nothing is due while the
 * clock stands.
 */
export function dueInjects(scenario: Scenario, state: RunState, wall: Instant): readonly PlannedInject[] {
  if (state.phase !== 'running') return []
  const now = scenarioTimeAt(state.clock, wall)
  return aheadOf(scenario, state).filter(({ atMs }) => atMs <= now)
}

/**
 * When somebody should look again: the moment of the wall of the next planned inject, or of the end. It lies in the past
 * where something is due already. null while the clock stands.
 */
export function nextWake(scenario: Scenario, state: RunState): Instant | null {
  if (state.phase !== 'running') return null
  const next = aheadOf(scenario, state)[0]
  return wallTimeOf(state.clock, next ? Math.min(next.atMs, endOf(scenario, state)) : endOf(scenario, state))
}

/** Has a running exercise come to its end? */
export const isOver = (scenario: Scenario, state: RunState, wall: Instant): boolean =>
  state.phase === 'running' && scenarioTimeAt(state.clock, wall) >= endOf(scenario, state)

/**
 * When it ends by itself, on the clock of the scenario, ms: not before the last inject that is planned and still to
 * come. One that is switched off, or was fired by hand before its time, keeps nothing running.
 */
export const endOf = (scenario: Scenario, state: RunState): number =>
  Math.max(scenario.durationMs, aheadOf(scenario, state).at(-1)?.atMs ?? 0)

/** Planned injects that are switched on and have not happened, by their time, then as written. */
function aheadOf({ injects }: Scenario, { fired, switchedOff }: RunState): readonly PlannedInject[] {
  const done = new Set(fired.map(({ inject }) => inject))
  return injects
    .filter(isPlanned)
    .filter(({ id }) => !done.has(id) && !switchedOff.has(id))
    .toSorted((a, b) => a.atMs - b.atMs)
}

const isPlanned = (inject: Inject): inject is PlannedInject => inject.atMs !== null
