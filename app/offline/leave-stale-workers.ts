/** What of the browser is needed to find workers; `null` where it has none, as on plain http. */
export type WorkerContainer = Pick<ServiceWorkerContainer, 'getRegistrations' | 'controller'>

/** The service worker that lies beside the page. */
export const OWN_WORKER = 'service-worker.js'

/**
 * Takes away service workers that an earlier deployment left: MSW's, wherever it lies, and any that is not ours at our
 * own place. They would outlive their deployment and could answer for a live feed. Tells whether one of them answers
 * this very page, which then must be loaded again before it asks for anything.
 */
export async function leaveStaleWorkers(
  container: WorkerContainer | null = ownContainer(),
  base: string = new URL('./', document.baseURI).href,
): Promise<boolean> {
  if (!container) return false
  // A profile that forbids storage refuses the question; then it holds no worker either.
  const registrations = await container.getRegistrations().catch(() => [])
  const stale = registrations.filter(({ scope, active, waiting, installing }) =>
    [active, waiting, installing].some((worker) => worker && isStale(worker.scriptURL, scope, base)),
  )
  const answering = container.controller?.scriptURL
  const isAnswered = stale.some(({ active }) => active?.scriptURL === answering && answering !== undefined)
  await Promise.all(stale.map((registration) => registration.unregister()))
  return isAnswered
}

function isStale(script: string, scope: string, base: string): boolean {
  if (new URL(script).pathname.endsWith('/mockServiceWorker.js')) return true
  // Who lies beside or above us is another page's, and none of our business.
  return scope === base && script !== new URL(OWN_WORKER, base).href
}

/** Absent on insecure hosts, whatever the types say, and outside a browser. */
export const ownContainer = (): ServiceWorkerContainer | null =>
  typeof navigator !== 'undefined' && 'serviceWorker' in navigator ? navigator.serviceWorker : null
