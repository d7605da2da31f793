/**
 * Asks once after the device is back on its network: `wait` says how long after, ms, or null for not at all. Gives back how
 * to stop listening.
 */
export function onComeback(events: EventTarget, wait: () => number | null, ask: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | null = null
  const comeBack = () => {
    // A network that comes and goes is one that came back once.
    if (timer !== null) return
    const milliseconds = wait()
    if (milliseconds !== null) timer = setTimeout(ask, milliseconds)
  }
  events.addEventListener('online', comeBack)
  return () => {
    events.removeEventListener('online', comeBack)
    if (timer !== null) clearTimeout(timer)
  }
}
