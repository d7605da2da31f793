import { setupWorker } from 'msw/browser'
import type { Transport } from '#app/feeds/transport.ts'
import { presentDisturbances } from '#mocks/disturbances/present-disturbances.ts'
import { handlersUnder } from '#mocks/handlers/handlers.ts'
import { pageTransport } from '#mocks/page.ts'

/** A worker that has not answered by then will not: some profiles let it register and never wake it. */
const START_LIMIT_MS = 5_000

/**
 * Answers the feeds in MSW's service worker, so that they show in the browser's network panel.
 * Falls back to the page where no worker can start (insecure host, private mode, blocked by policy).
 */
export async function workerTransport(): Promise<Transport> {
  // Without this MSW would patch the fetch of the page by itself.
  if (!window.isSecureContext || !('serviceWorker' in navigator)) return await pageTransport()
  const { present, disturb, limitMs } = presentDisturbances()
  const worker = setupWorker(...handlersUnder(present))
  const started = worker
    .start({
      quiet: true,
      onUnhandledRequest: 'bypass',
      serviceWorker: { url: new URL('mockServiceWorker.js', document.baseURI).href },
    })
    .then(
      () => true,
      () => false,
    )
  if (!(await Promise.race([started, afterLimit()]))) return await pageTransport()
  return {
    kind: 'mock-worker',
    base: new URL('api/v1', document.baseURI).href,
    fetch: (request) => fetch(request),
    refreshMs: null,
    disturb,
    limitMs,
  }
}

const afterLimit = (): Promise<false> => new Promise((resolve) => setTimeout(() => resolve(false), START_LIMIT_MS))
