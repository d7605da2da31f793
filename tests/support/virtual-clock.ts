import { AsyncLocalStorage } from 'node:async_hooks'
import { setImmediate } from 'node:timers/promises'
import { vi } from 'vitest'

type Timer = { due: number; readonly every: number | null; readonly run: () => void }

/** More timers than this at one go are timers without end. */
const MOST_STRIKES = 5_000
/** More turns than this of the machine, and what began does not end by itself. */
const MOST_TURNS = 1_000

export type VirtualClock = ReturnType<typeof startVirtualClock>

/** Which clock a piece of work goes by: that under which it, or what began it, was begun. */
const goesBy = new AsyncLocalStorage<object | null>()

/**
 * Puts a clock that stands still, and the chance of `random`, in the place of those of the machine, deadlines of
 * `AbortSignal` included, until `stop`. They hold for what the caller begins from now on and for what comes of it: what
 * others left running in this process keeps the clock of the machine, and takes no part of the chance. What is no timer
 * (promises, streams) runs as ever, so the clock waits after each strike until `isBusy` says no more. Cheaper by far than
 * timers that are faked as a whole.
 */
export function startVirtualClock(start: number, random: () => number) {
  const self = {}
  goesBy.enterWith(self)
  let [now, last] = [start, 0]
  const timers = new Map<number, Timer>()
  const add = (run: () => void, delay: number, every: number | null): number => {
    timers.set((last += 1), { due: now + Math.max(delay || 0, 0), every, run })
    return last
  }
  const remove = (id: number) => void timers.delete(id)
  const after = (run: () => void, delay = 0) => add(run, delay, null)
  const deadline = (milliseconds: number): AbortSignal => {
    const controller = new AbortController()
    after(() => controller.abort(new DOMException('The time is over', 'TimeoutError')), milliseconds)
    return controller.signal
  }
  const machine = {
    setTimeout: globalThis.setTimeout,
    clearTimeout: globalThis.clearTimeout,
    setInterval: globalThis.setInterval,
    clearInterval: globalThis.clearInterval,
    now: Date.now,
    random: Math.random,
    deadline: AbortSignal.timeout.bind(AbortSignal),
  }
  /** Of two ways the one of whoever asks. */
  const either =
    <Given extends readonly unknown[], T>(own: (...given: Given) => T, others: (...given: never[]) => unknown) =>
    (...given: Given): T =>
      goesBy.getStore() === self ? own(...given) : (others as unknown as (...given: Given) => T)(...given)
  vi.stubGlobal('setTimeout', either(after, machine.setTimeout))
  vi.stubGlobal('clearTimeout', either(remove, machine.clearTimeout))
  const repeat = (run: () => void, delay = 0) => add(run, delay, Math.max(delay, 1))
  vi.stubGlobal('setInterval', either(repeat, machine.setInterval))
  vi.stubGlobal('clearInterval', either(remove, machine.clearInterval))
  const spies = [
    vi.spyOn(Date, 'now').mockImplementation(either(() => now, machine.now)),
    vi.spyOn(Math, 'random').mockImplementation(either(random, machine.random)),
    vi.spyOn(AbortSignal, 'timeout').mockImplementation(either(deadline, machine.deadline)),
  ]
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
      for (const spy of spies) spy.mockRestore()
      goesBy.enterWith(null)
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
