import { scenarioTimeAt } from '#app/domain/exercise/clock.ts'
import type { LocalText } from '#app/domain/record.ts'
import { instant, type Instant } from '#app/domain/time.ts'
import { wallNow } from '#app/state/clock.ts'
import { useExercise, type ExerciseSeat } from '#app/state/exercise/exercise-store.ts'

/** The exercise that this window is in, and the date and time that its scenario has now; null: it is in none. */
export function exerciseNow(): { readonly title: LocalText; readonly at: Instant } | null {
  const { seat } = useExercise.getState()
  const title = titleOf(seat)
  if (seat.role === 'none' || title === null) return null
  const clock = seat.role === 'trainer' ? seat.state.clock : seat.view?.clock
  const start = seat.role === 'trainer' ? seat.scenario.start : seat.view?.scenario.start
  return clock && start !== undefined ? { title, at: instant(start + scenarioTimeAt(clock, wallNow())) } : null
}

/** The title of the exercise; null: none, or the trainer's window has not told it yet. */
export function titleOf(seat: ExerciseSeat): LocalText | null {
  if (seat.role === 'none') return null
  return seat.role === 'trainer' ? seat.scenario.title : (seat.view?.scenario.title ?? null)
}

/** How much has come in so far: decisions to a trainer, messages and questions to a trainee. */
export function newsCountOf(seat: ExerciseSeat): number {
  if (seat.role === 'none') return 0
  if (seat.role === 'trainer') return seat.state.decisions.length
  const role = seat.trainee?.role
  return (seat.view?.fired ?? []).filter(
    ({ roles, message, view, effect }) =>
      (message !== null || view !== null || effect.kind === 'question') &&
      (roles.length === 0 || (role != null && roles.includes(role))),
  ).length
}
