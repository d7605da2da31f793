import { isSame } from '#app/domain/work/same.ts'
import type { KeptExercise, Work } from '#app/domain/work/work.ts'

/** Keeps an exercise under the id of its run: what was kept of the same run before goes. */
export function withExercise(work: Work, exercise: KeptExercise): Work {
  const known = work.exercises.find(({ id }) => id === exercise.id)
  if (!known) return { ...work, exercises: [...work.exercises, exercise] }
  // To open it and leave it again changes nothing.
  if (isSame(known.exercise, exercise.exercise)) return work
  return { ...work, exercises: work.exercises.map((one) => (one === known ? exercise : one)) }
}

export const withoutExercise = (work: Work, id: string): Work => ({
  ...work,
  exercises: work.exercises.filter((exercise) => exercise.id !== id),
})
