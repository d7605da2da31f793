import type { Instant } from '#app/domain/time.ts'

/*
 * The live instant while the timeline plays. It changes with every frame, so it lives outside React: who draws it
 * subscribes and sets what it must by itself. When play stops, the instant goes to the address.
 */

type Listener = (at: Instant) => void

const listeners = new Set<Listener>()
let now: Instant | null = null

export const playhead = {
  /** The live instant; null until the case is there. */
  get: (): Instant | null => now,
  set: (at: Instant): void => {
    if (at === now) return
    now = at
    for (const listener of listeners) listener(at)
  },
  subscribe: (listener: Listener): (() => void) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  },
}
