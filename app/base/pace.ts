/** An act that is asked for more often than it is worth doing. */
export type Paced = {
  /** Does it now, or with one of the next askings, or when nobody has asked for as long as the pace is. */
  readonly ask: () => void
  /** Does it now. */
  readonly atOnce: () => void
  readonly stop: () => void
}

/*
 *   asked   | | | | | | |            every 40 ms, at a pace of 100
 *   done    |     |     |      |     the last: nobody asked any more
 */

/**
 * Does an act at most once in `everyMs` milliseconds while it is asked for, and never leaves the last asking undone. What
 * can be done with an asking is done then, and not by a timer between two of them: whoever asks changes other things on
 * the screen too, and all of them together are laid out and painted once.
 */
export function paced(act: () => void, everyMs: number): Paced {
  let last = -Infinity
  let later: ReturnType<typeof setTimeout> | null = null
  const rest = () => {
    if (later !== null) clearTimeout(later)
    later = null
  }
  const atOnce = () => {
    rest()
    last = performance.now()
    act()
  }
  return {
    ask: () => {
      rest()
      if (performance.now() - last >= everyMs) atOnce()
      else later = setTimeout(atOnce, everyMs)
    },
    atOnce,
    stop: rest,
  }
}
