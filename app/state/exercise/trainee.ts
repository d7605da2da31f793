import type { Answer } from '#app/domain/exercise/decision.ts'
import { forgetDrafts } from '#app/state/exercise/answer-drafts.ts'
import { tellSeat, useExercise } from '#app/state/exercise/exercise-store.ts'
import { openScenarioView } from '#app/state/exercise/open-scenario.ts'
import { isTraineeOf, sit, standUp, traineeSeat } from '#app/state/exercise/own-seat.ts'
import { makeTraineeSeat } from '#app/state/exercise/trainee-seat.ts'
import { windowPorts } from '#app/state/exercise/window-ports.ts'
import { encodeView } from '#app/state/url.ts'
import { changeExercise, currentView } from '#app/state/use-view.ts'

/* What a trainee's window does: each of these does nothing where it makes no sense. */

/** Takes a seat in a run, or goes on with the one that this tab has in it. */
export function sitAsTrainee(runId: string): void {
  if (isTraineeOf(runId)) return
  sit(() => ({
    role: 'trainee',
    runId,
    seat: makeTraineeSeat(runId, windowPorts(), tellSeat, (scenario) => openScenarioView(scenario, runId, 'replace')),
  }))
}

/** Says who looks through this window. `role`: id of one of the scenario's. */
export const joinExercise = (name: string, role: string | null): void => traineeSeat()?.join(name, role)

/** `question`: null for a judgement that nobody asked for. The decision stays pending until the trainer's window has it. */
export const decide = (question: string | null, answer: Answer): void =>
  traineeSeat()?.decide(question, answer, encodeView({ ...currentView(), exercise: null }))

/** Leaves the exercise; this tab keeps nothing of it. */
export function leaveAsTrainee(): void {
  const { seat } = useExercise.getState()
  if (seat.role === 'trainee') forgetDrafts(seat.runId)
  traineeSeat()?.leave()
  standUp()
  changeExercise(null, {}, 'push')
}
