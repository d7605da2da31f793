import type { QueryClient } from '@tanstack/react-query'
import { busyStore } from '#app/state/busy.ts'
import { useUi } from '#app/state/ui-store.ts'

/**
 * Keeps `data-idle` of the document true while nothing is fetched, parsed, drawn or played. It turns false at once and
 * true only when two frames have passed quietly: what follows from the last answer is drawn by then.
 */
export function watchIdle(client: QueryClient, root: HTMLElement): () => void {
  let frame = 0
  const isQuiet = () => {
    return client.isFetching() === 0 && busyStore.getState().names.size === 0 && !useUi.getState().isPlaying
  }
  const check = () => {
    cancelAnimationFrame(frame)
    if (!isQuiet()) {
      root.dataset['idle'] = 'false'
      return
    }
    frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => {
        root.dataset['idle'] = String(isQuiet())
      })
    })
  }
  check()
  const stops = [client.getQueryCache().subscribe(check), busyStore.subscribe(check), useUi.subscribe(check)]
  return () => {
    cancelAnimationFrame(frame)
    for (const stop of stops) stop()
  }
}

/** Resolves when the page has come to rest for the first time from now on. */
export function untilIdle(root: HTMLElement): Promise<void> {
  const isIdle = () => root.dataset['idle'] === 'true'
  if (isIdle()) return Promise.resolve()
  return new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      if (!isIdle()) return
      observer.disconnect()
      resolve()
    })
    observer.observe(root, { attributeFilter: ['data-idle'] })
  })
}
