import { firedInjects } from '#app/domain/exercise/fired-injects.ts'
import type { ExerciseRun, RunState } from '#app/domain/exercise/run.ts'
import type { Scenario } from '#app/domain/exercise/scenario.ts'
import type { TraineeView } from '#app/domain/exercise/trainee-view.ts'

/** What the trainer's window tells those of the trainees, field by field: what is not named here never leaves it. */
export function traineeView(scenario: Scenario, run: ExerciseRun, state: RunState): TraineeView {
  const { id, title, summary, caseId, caseParameters, view, start, roles } = scenario
  return {
    runId: run.id,
    scenario: { id, title, summary, caseId, caseParameters, view, start, roles },
    phase: state.phase,
    clock: state.clock,
    fired: firedInjects(scenario, state),
    received: state.decisions.map((decision) => decision.id),
  }
}
