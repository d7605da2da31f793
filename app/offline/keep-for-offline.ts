import { OWN_WORKER } from '#app/offline/leave-stale-workers.ts'
import { isOfBuild, order } from '#app/offline/orders.ts'
import { announceUpdate, sayReady } from '#app/state/offline-state.ts'

/** What a page that stays open for days asks now and then: is there a newer version? ms. */
const CHECK_MS = 3_600_000

export type Ports = {
  readonly container: ServiceWorkerContainer
  /** The folder of the page. */
  readonly base: string
  /** A file that only this build has. */
  readonly entry: string
  /** Loads the page again. */
  readonly reload: () => void
}

/**
 * Sets up the worker that keeps the page for use without a network, and tells of newer versions. A newer one takes over
 * when somebody asks for it, or when this page is of it already.
 */
export async function keepForOffline({ container, base, entry, reload }: Ports): Promise<void> {
  let isAsked = false
  // Browsers that are driven by tests may answer nothing; a profile that forbids storage, or a policy, refuses.
  const register = container.register(new URL(OWN_WORKER, base).href, { updateViaCache: 'none' })
  const registration = (await register.catch(() => null)) as ServiceWorkerRegistration | null | undefined
  if (!registration) return
  const isFirst = registration.active === null

  const load = () => {
    isAsked = true
    const { waiting } = registration
    if (waiting) order(waiting, { kind: 'take-over' })
    else reload()
  }
  const hearOfNext = async () => {
    const { waiting, active } = registration
    // The first has nobody to wait for.
    if (!waiting || !active) return
    if (await isOfBuild(waiting, entry)) order(waiting, { kind: 'take-over' })
    else announceUpdate({ kind: 'waits', load })
  }
  const follow = (worker: ServiceWorker | null) => worker?.addEventListener('statechange', () => void hearOfNext())
  const hearOfChange = async () => {
    if (isAsked) return reload()
    const { controller } = container
    if (!controller) return
    const isOurs = await isOfBuild(controller, entry)
    if (isOurs && isFirst) sayReady()
    if (!isOurs) announceUpdate({ kind: 'elsewhere', load: reload })
  }
  container.addEventListener('controllerchange', () => void hearOfChange())
  registration.addEventListener('updatefound', () => follow(registration.installing))
  follow(registration.installing)
  await hearOfNext()

  const check = () => void registration.update().catch(() => null)
  document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && check())
  setInterval(check, CHECK_MS)
}
