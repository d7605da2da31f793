import { answerTo, dropOldFiles, keepFiles, type BuiltFile, type Shelf } from '#app/offline/kept-files.ts'
import type { Order } from '#app/offline/orders.ts'

/** Put in when the page is built: what there is to keep, and the digest of that list. */
declare const BUILT_FILES: readonly BuiltFile[]
declare const BUILD_VERSION: string

/** What a service worker has and a page has not; TypeScript knows the two only in libraries that contradict each other. */
type WorkerScope = {
  readonly registration: { readonly scope: string }
  readonly clients: { readonly claim: () => Promise<void> }
  readonly skipWaiting: () => Promise<void>
  readonly addEventListener: <Kind extends keyof WorkerEvents>(
    kind: Kind,
    hear: (event: WorkerEvents[Kind]) => void,
  ) => void
}
type Extendable = { readonly waitUntil: (work: Promise<unknown>) => void }
type WorkerEvents = {
  readonly install: Extendable
  readonly activate: Extendable
  readonly fetch: { readonly request: Request; readonly respondWith: (answer: Promise<Response>) => void }
  readonly message: Extendable & { readonly data: unknown; readonly ports: readonly MessagePort[] }
}

const scope = self as unknown as WorkerScope

const shelf: Shelf = {
  base: scope.registration.scope,
  files: new Map(BUILT_FILES),
  caches,
  fetch: (request) => fetch(request),
}

scope.addEventListener('install', (event) => event.waitUntil(keepFiles(shelf, BUILD_VERSION)))

// The page that set it up is served from then on, without being loaded again.
scope.addEventListener('activate', (event) => {
  event.waitUntil(Promise.all([dropOldFiles(shelf), scope.clients.claim()]))
})

scope.addEventListener('fetch', (event) => {
  const answer = answerTo(shelf, event.request)
  if (answer) event.respondWith(answer)
})

scope.addEventListener('message', (event) => {
  const order = event.data as Order
  if (order.kind === 'take-over') event.waitUntil(scope.skipWaiting())
  if (order.kind === 'is-yours') {
    // A port reaches who sent it, and takes no origin.
    // oxlint-disable-next-line unicorn/require-post-message-target-origin
    event.ports[0]?.postMessage(shelf.files.has(order.address.slice(shelf.base.length)))
  }
})
