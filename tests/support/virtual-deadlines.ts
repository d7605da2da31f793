import { vi } from 'vitest'

/** Deadlines pass with the stopped clock of the test: those of the engine itself know no fake timers. */
export function stopDeadlines(): void {
  vi.spyOn(AbortSignal, 'timeout').mockImplementation((milliseconds) => {
    const deadline = new AbortController()
    setTimeout(() => deadline.abort(new DOMException('The time is over', 'TimeoutError')), milliseconds)
    return deadline.signal
  })
}
