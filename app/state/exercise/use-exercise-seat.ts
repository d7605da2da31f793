import { useEffect } from 'react'
import { setBusy } from '#app/state/busy.ts'
import { useExercise } from '#app/state/exercise/exercise-store.ts'
import { readKeptRun } from '#app/state/exercise/kept-run.ts'
import { ownStorage } from '#app/state/own-storage.ts'
import { changeExercise } from '#app/state/use-view.ts'
import type { View } from '#app/state/view.ts'

/**
 * The seat that this window has in an exercise: that of a trainee when its address says so, or that of the trainer whose
 * run lies in its storage since before a reload. What it takes is fetched only then.
 */
export function useExerciseSeat({ exercise, isEmbed }: Pick<View, 'exercise' | 'isEmbed'>): void {
  // Joins the window to others, which outlive each of them.
  useEffect(() => {
    if (isEmbed) return
    const { role } = useExercise.getState().seat
    // Back, in a window that came to lead an exercise after it had looked on at another.
    if (exercise !== null && role === 'trainer') changeExercise(null, {}, 'replace')
    else if (exercise !== null)
      void take(async () => (await import('#app/state/exercise/trainee.ts')).sitAsTrainee(exercise))
    else if (role === 'none' && readKeptRun(ownStorage('sessionStorage'))) {
      void take(async () => (await import('#app/state/exercise/trainer.ts')).resumeKeptRun())
    }
  }, [exercise, isEmbed])
}

async function take(seat: () => Promise<void>): Promise<void> {
  setBusy('exercise', true)
  try {
    await seat()
  } finally {
    setBusy('exercise', false)
  }
}
