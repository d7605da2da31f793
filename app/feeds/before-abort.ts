/** What `start` promises, or the reason of the signal if that comes first. Nothing starts when it came already. */
export function beforeAbort<T>(signal: AbortSignal, start: () => Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason)
    if (signal.aborted) return abort()
    signal.addEventListener('abort', abort, { once: true })
    const forget = () => signal.removeEventListener('abort', abort)
    start().then(resolve, reject).finally(forget)
  })
}
