import type { Rest } from '#app/base/turns.ts'

/** Work that halts after each of its steps. Who asks for it goes through it at once, or rests on the way. */
export type Steps<Found> = Generator<undefined, Found, undefined>

/** Goes through the steps without a rest. */
export function atOnce<Found>(steps: Steps<Found>): Found {
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value
  }
}

/** Goes through the steps, and rests where others want the thread. */
export async function inTurns<Found>(steps: Steps<Found>, rest: Rest): Promise<Found> {
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value
    const due = rest()
    if (due) await due
  }
}
