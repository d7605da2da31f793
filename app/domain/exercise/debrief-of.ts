import { debriefEntries, type DebriefEntry } from '#app/domain/exercise/debrief-entries.ts'
import type { Inject } from '#app/domain/exercise/inject.ts'
import { replay } from '#app/domain/exercise/replay.ts'
import type { ExerciseRun, RunState } from '#app/domain/exercise/run.ts'
import type { Scenario } from '#app/domain/exercise/scenario.ts'
import { scoreRun, type Score } from '#app/domain/exercise/score.ts'
import { instant, type Span } from '#app/domain/time.ts'

/** An exercise as it is looked back at: all of it is made of the scenario and the log. */
export type Debrief = {
  readonly scenario: Scenario
  readonly run: ExerciseRun
  readonly state: RunState
  readonly entries: readonly DebriefEntry[]
  /** On the wall, from beginning to end, or to the last that happened; null: it was never begun. */
  readonly played: Span | null
  /** On the wall, within `played`. */
  readonly pauses: readonly Span[]
  /** What the clock of the exercise showed at the end, ms since the beginning. */
  readonly scenarioMs: number
  /** What never happened, as written. */
  readonly unfired: readonly Inject[]
  readonly score: Score
}

export function debriefOf(scenario: Scenario, run: ExerciseRun): Debrief {
  const state = replay(scenario, run)
  const entries = debriefEntries(scenario, run)
  const [first, last] = [entries.find(({ kind }) => kind === 'began'), endOf(entries)]
  const played = first && last ? { from: first.wallAt, to: instant(Math.max(first.wallAt, last.wallAt)) } : null
  return {
    scenario,
    run,
    state,
    entries,
    played,
    pauses: played ? pausesOf(entries, played) : [],
    scenarioMs: last?.scenarioMs ?? 0,
    unfired: scenario.injects.filter(({ id }) => state.fired.every(({ inject }) => inject !== id)),
    score: scoreRun(scenario, state),
  }
}

/** Injects that had not happened at an entry, as written: what nobody could know. */
export const aheadOf = ({ scenario }: Pick<Debrief, 'scenario'>, { known }: DebriefEntry): readonly Inject[] =>
  scenario.injects.filter(({ id }) => !known.includes(id))

/** Injects that had happened before an entry, in that order. */
export function knownBefore({ scenario }: Pick<Debrief, 'scenario'>, entry: DebriefEntry): readonly Inject[] {
  const own = entry.kind === 'inject' ? entry.inject.id : null
  return entry.known.flatMap((id) => (id === own ? [] : scenario.injects.filter((inject) => inject.id === id)))
}

const endOf = (entries: readonly DebriefEntry[]): DebriefEntry | undefined =>
  entries.find(({ kind }) => kind === 'ended') ?? entries.at(-1)

/** A pause lasts until it goes on, or until the end. */
function pausesOf(entries: readonly DebriefEntry[], { to }: Span): readonly Span[] {
  return entries.flatMap((entry, index) => {
    if (entry.kind !== 'paused') return []
    const next = entries.slice(index).find(({ kind }) => kind === 'resumed' || kind === 'ended')
    return [{ from: entry.wallAt, to: next?.wallAt ?? to }]
  })
}

/** How long it was paused, ms of the wall. */
export const pausedMs = ({ pauses }: Pick<Debrief, 'pauses'>): number =>
  pauses.reduce((sum, { from, to }) => sum + (to - from), 0)
