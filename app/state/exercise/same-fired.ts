import type { TraineeView } from '#app/domain/exercise/trainee-view.ts'

/**
 * The next view with the list of the one before where the same has happened: the case is made anew when that list is
 * another, and a decision or a pause changes nothing in it.
 */
export function withFiredOf(before: TraineeView | null, next: TraineeView): TraineeView {
  if (before?.runId !== next.runId || before.fired.length !== next.fired.length) return next
  const isSame = next.fired.every(({ id, wallAt }, index) => {
    const other = before.fired[index]
    return other?.id === id && other.wallAt === wallAt
  })
  return isSame ? { ...next, fired: before.fired } : next
}
