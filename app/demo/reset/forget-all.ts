/** Where a browser keeps things for a page; null: it has no such place, or denies it. */
export type Places = {
  readonly databases: IDBFactory | null
  readonly storages: readonly (Storage | null)[]
  readonly caches: CacheStorage | null
  /** Who sets up workers that answer for the page. */
  readonly workers: Pick<ServiceWorkerContainer, 'getRegistration'> | null
}

/** All that this page keeps bears its name, since other pages may live at the same host. */
const isOurs = (name: string): boolean => name.startsWith('transload')

/** Databases by name, for a browser that does not list them. */
const DATABASES = ['transload-briefing', 'transload-scenarios', 'transload-work']

/** Somebody who holds a database open gives it back at once, or does not mean to, ms. */
const PATIENCE_MS = 2_000

/** Deletes all that this page has kept, and gives the names of what could not be deleted. */
export async function forgetAll({ databases, storages, caches, workers }: Places): Promise<readonly string[]> {
  // First, or it might keep again what was deleted.
  await forgetWorker(workers)
  const left = await Promise.all([
    ...storages.map((storage) => Promise.resolve(forgetStorage(storage))),
    forgetDatabases(databases),
    forgetCaches(caches),
  ])
  return left.flat()
}

/** The worker that keeps the page for use without a network; it answers until the page is left, and never again. */
async function forgetWorker(workers: Places['workers']): Promise<void> {
  const registration = await workers?.getRegistration().catch(() => undefined)
  await registration?.unregister()
}

function forgetStorage(storage: Storage | null): readonly string[] {
  if (!storage) return []
  const names = () => Object.keys(storage).filter(isOurs)
  for (const name of names()) {
    try {
      storage.removeItem(name)
    } catch {
      // What is still there is told of.
    }
  }
  return names()
}

async function forgetDatabases(databases: IDBFactory | null): Promise<readonly string[]> {
  if (!databases) return []
  const listed = 'databases' in databases ? await databases.databases().catch(() => null) : null
  const names = listed?.map(({ name }) => name ?? '').filter(isOurs) ?? DATABASES
  const left = await Promise.all(names.map(async (name) => ((await isDeleted(databases, name)) ? [] : [name])))
  return left.flat()
}

/** Whoever holds it open is asked to give it back, and closes it at once if it is one of ours. */
const isDeleted = (databases: IDBFactory, name: string): Promise<boolean> =>
  new Promise((resolve) => {
    const request = databases.deleteDatabase(name)
    const timer = setTimeout(() => resolve(false), PATIENCE_MS)
    const settle = (isGone: boolean) => () => {
      clearTimeout(timer)
      resolve(isGone)
    }
    request.addEventListener('success', settle(true))
    request.addEventListener('error', settle(false))
  })

async function forgetCaches(caches: CacheStorage | null): Promise<readonly string[]> {
  if (!caches) return []
  // A page that is not served securely has the name and is refused the use.
  const names = (await caches.keys().catch(() => [])).filter(isOurs)
  const left = await Promise.all(
    names.map(async (name) => ((await caches.delete(name).catch(() => false)) ? [] : [name])),
  )
  return left.flat()
}
