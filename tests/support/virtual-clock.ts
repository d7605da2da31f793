import { setImmediate } from 'node:timers/promises'
import { vi } from 'vitest'

type Timer = { due: number; readonly every: number | null; readonly run: () => void }

/** More timers than this at one go are timers without end. */
const MOST_STRIKES = 5_000
/** More turns than this of the machine, and what began does not end by itself. */
const MOST_TURNS = 1_000

export type VirtualClock = ReturnType<typeof startVirtualClock>

/**
 * Puts a clock that stands still in the place of the clock and the timers of the machine, deadlines of `AbortSignal`
 * included, until `stop`. What is no timer (promises, streams) runs as ever, so the clock waits after each strike until
 * `isBusy` says no more. Cheaper by far than timers that are faked as a whole.
 */
export function startVirtualClock(start: number) {
  let [now, last] = [start, 0]
  const timers = new Map<number, Timer>()
  const add = (run: () => void, delay: number, every: number | null): number => {
    timers.set((last += 1), { due: now + Math.max(delay || 0, 0), every, run })
    return last
  }
  const remove = (id: number) => void timers.delete(id)
  const after = (run: () => void, delay = 0) => add(run, delay, null)
  vi.stubGlobal('setTimeout', after)
  vi.stubGlobal('clearTimeout', remove)
  vi.stubGlobal('setInterval', (run: () => void, delay = 0) => add(run, delay, Math.max(delay, 1)))
  vi.stubGlobal('clearInterval', remove)
  const today = vi.spyOn(Date, 'now').mockImplementation(() => now)
  const deadlines = vi.spyOn(AbortSignal, 'timeout').mockImplementation((milliseconds) => {
    const deadline = new AbortController()
    after(() => deadline.abort(new DOMException('The time is over', 'TimeoutError')), milliseconds)
    return deadline.signal
  })
  return {
    now: () => now,
    after,
    timerCount: () => timers.size,
    /** The machine sleeps: time passes, and what was to strike strikes when it wakes. */
    sleep: (milliseconds: number) => {
      now += milliseconds
    },
    /** Lets time pass, timer by timer. */
    advance: async (milliseconds: number, isBusy: () => boolean): Promise<void> => {
      const target = now + milliseconds
      await settled(isBusy)
      for (let strikes = 0; ; strikes++) {
        const next = earliest(timers, target)
        if (next === null) break
        if (strikes > MOST_STRIKES) throw new Error('timers without end')
        const [id, timer] = next
        now = Math.max(now, timer.due)
        if (timer.every === null) timers.delete(id)
        else timer.due = now + timer.every
        timer.run()
        await settled(isBusy)
      }
      now = Math.max(now, target)
    },
    stop: () => {
      vi.unstubAllGlobals()
      today.mockRestore()
      deadlines.mockRestore()
    },
  }
}

function earliest(timers: ReadonlyMap<number, Timer>, target: number): readonly [number, Timer] | null {
  let first: readonly [number, Timer] | null = null
  for (const entry of timers) if (entry[1].due <= (first ? first[1].due - 1e-9 : target)) first = entry
  return first
}

async function settled(isBusy: () => boolean): Promise<void> {
  await setImmediate()
  for (let turn = 0; isBusy(); turn++) {
    if (turn > MOST_TURNS) throw new Error('what began does not end')
    await setImmediate()
  }
}
