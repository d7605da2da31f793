import { instant } from '#app/domain/time.ts'
import { scenarioTimeAt } from '#app/domain/exercise/clock.ts'
import { useNow } from '#app/state/clock.ts'
import { useExercise } from '#app/state/exercise/exercise-store.ts'

const TICK_MS = 1_000

/** What the clock of the scenario shows, ms since the beginning; 0 outside an exercise. It follows once a second. */
export function useScenarioTime(): number {
  const clock = useExercise(({ seat }) => (seat.role === 'none' ? null : (seat.view?.clock ?? null)))
  const now = useNow(clock && clock.rate > 0 ? TICK_MS : null)
  // The wall was looked at before the clock was set, unless a second has passed since.
  return clock ? scenarioTimeAt(clock, instant(Math.max(now, clock.wallAt))) : 0
}
