/**
 * Takes away a mock service worker that an earlier visit left behind. It would outlive its deployment and could answer
 * for a live feed. Tells how many were taken away; says nothing where the browser has no workers.
 */
export async function removeStaleMockWorker(container: WorkerContainer | undefined = ownContainer()): Promise<number> {
  if (!container) return 0
  // A profile that forbids storage refuses the question; then it holds no worker either.
  const registrations = await container.getRegistrations().catch(() => [])
  const stale = registrations.filter(({ active, waiting, installing }) =>
    [active, waiting, installing].some((worker) => worker && isMockWorker(worker.scriptURL)),
  )
  await Promise.all(stale.map((registration) => registration.unregister()))
  return stale.length
}

type WorkerContainer = Pick<ServiceWorkerContainer, 'getRegistrations'>

const isMockWorker = (address: string): boolean => new URL(address).pathname.endsWith('/mockServiceWorker.js')

/** Absent on insecure hosts, whatever the types say, and outside a browser. */
const ownContainer = (): WorkerContainer | undefined =>
  typeof navigator !== 'undefined' && 'serviceWorker' in navigator ? navigator.serviceWorker : undefined
