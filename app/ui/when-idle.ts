/** Waits until the main thread has nothing better to do; where a browser cannot say so (Safari), until its next turn. */
export const whenIdle = (): Promise<void> =>
  new Promise((resolve) => {
    if ('requestIdleCallback' in window) window.requestIdleCallback(() => resolve())
    else setTimeout(resolve, 0)
  })
