import { scenarioTimeAt } from '#app/domain/exercise/clock.ts'
import type { Trainee } from '#app/domain/exercise/decision.ts'
import type { ExerciseRun, LogEntry, RunState } from '#app/domain/exercise/run.ts'
import type { Scenario } from '#app/domain/exercise/scenario.ts'
import { instant, type Instant } from '#app/domain/time.ts'

/** Where the exercise stands after all that its log tells. */
export const replay = (scenario: Scenario, run: ExerciseRun): RunState => replayFrom(stateBefore(scenario), run.log)

/** Goes on from where an exercise stood: the whole log gives what its first part and then its rest give. */
export const replayFrom = (state: RunState, log: readonly LogEntry[]): RunState => log.reduce(stateAfter, state)

/** Where an exercise stands before anything happened. */
export const stateBefore = ({ speed, injects }: Scenario): RunState => ({
  phase: 'waiting',
  clock: { wallAt: instant(0), scenarioMs: 0, rate: 0 },
  speed,
  fired: [],
  switchedOff: new Set(injects.filter(({ isEnabled }) => !isEnabled).map(({ id }) => id)),
  trainees: [],
  decisions: [],
  scores: [],
})

/** Where an exercise stands after one thing more. */
function stateAfter(state: RunState, entry: LogEntry): RunState {
  const { wallAt, scenarioMs } = entry
  switch (entry.kind) {
    case 'began':
      return { ...state, phase: 'running', speed: entry.speed, clock: { wallAt, scenarioMs, rate: entry.speed } }
    case 'paused':
      return { ...state, phase: 'paused', clock: { wallAt, scenarioMs, rate: 0 } }
    case 'resumed':
      return { ...state, phase: 'running', clock: { wallAt, scenarioMs, rate: state.speed } }
    case 'speed':
      return { ...state, speed: entry.speed, clock: { wallAt, scenarioMs, rate: rateOf(state, entry.speed) } }
    case 'jumped':
      return { ...state, clock: { wallAt, scenarioMs: entry.toMs, rate: rateOf(state, state.speed) } }
    case 'ended':
      return { ...state, phase: 'ended', clock: { wallAt, scenarioMs, rate: 0 } }
    case 'fired': {
      const { inject } = entry
      const isFired = state.fired.some((one) => one.inject === inject)
      return isFired ? state : { ...state, fired: [...state.fired, { inject, wallAt, scenarioMs }] }
    }
    case 'switched':
      return { ...state, switchedOff: switched(state.switchedOff, entry.inject, entry.isEnabled) }
    case 'joined':
      return { ...state, trainees: joined(state.trainees, entry.trainee) }
    case 'decided':
      return { ...state, decisions: [...state.decisions, entry.decision] }
    case 'scored':
      return { ...state, scores: [...state.scores, entry.score] }
  }
}

/** The day and time that the scenario has at a moment of the wall. */
export const scenarioInstantAt = ({ start }: Pick<Scenario, 'start'>, { clock }: RunState, wall: Instant): Instant =>
  instant(start + scenarioTimeAt(clock, wall))

const rateOf = ({ phase }: RunState, speed: number): number => (phase === 'running' ? speed : 0)

function switched(off: ReadonlySet<string>, inject: string, isEnabled: boolean): ReadonlySet<string> {
  const others = [...off].filter((id) => id !== inject)
  return new Set(isEnabled ? others : [...others, inject])
}

/** Somebody who joins again, with another name or role perhaps, keeps the seat. */
const joined = (trainees: readonly Trainee[], trainee: Trainee): readonly Trainee[] =>
  trainees.some(({ id }) => id === trainee.id)
    ? trainees.map((other) => (other.id === trainee.id ? trainee : other))
    : [...trainees, trainee]
