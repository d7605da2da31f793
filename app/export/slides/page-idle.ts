/** Waits until the page has taken a change of its address in: fetched, laid out and drawn. Rejects with the signal. */
export async function whenPageIdle(signal: AbortSignal): Promise<void> {
  // What a change sets going begins within two frames.
  await nextFrame()
  await nextFrame()
  const root = document.documentElement
  const isIdle = () => root.dataset['idle'] !== 'false'
  await new Promise<void>((resolve, reject) => {
    const done = () => {
      watch.disconnect()
      signal.removeEventListener('abort', stop)
    }
    const stop = () => {
      done()
      reject(signal.reason as Error)
    }
    const look = () => {
      if (!isIdle()) return
      done()
      resolve()
    }
    const watch = new MutationObserver(look)
    watch.observe(root, { attributes: true, attributeFilter: ['data-idle'] })
    if (signal.aborted) stop()
    else {
      signal.addEventListener('abort', stop)
      look()
    }
  })
}

const nextFrame = (): Promise<void> => new Promise((resolve) => requestAnimationFrame(() => resolve()))
