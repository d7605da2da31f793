import { unsavedError } from '#app/state/work/unsaved-reason.ts'
import type { WorkShelf } from '#app/state/work/work-shelf.ts'

/** A database that another tab holds open may never answer, ms. */
const PATIENCE_MS = 3_000

/** A shelf that does not wait for ever. What is late may still come to pass; then it is found as a revision of our own. */
export const patientShelf = (shelf: WorkShelf): WorkShelf => ({
  read: (piece) => inTime(shelf.read(piece)),
  save: (...asked) => inTime(shelf.save(...asked)),
  pictures: (ids) => inTime(shelf.pictures(ids)),
  sweep: () => inTime(shelf.sweep()),
  unreadable: () => inTime(shelf.unreadable()),
  asideCount: () => inTime(shelf.asideCount()),
  setAside: () => inTime(shelf.setAside()),
})

/** The answer, unless it takes too long. */
export async function inTime<T>(answer: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined
  try {
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(unsavedError('blocked')), PATIENCE_MS)
    })
    return await Promise.race([answer, late])
  } finally {
    clearTimeout(timer)
  }
}
