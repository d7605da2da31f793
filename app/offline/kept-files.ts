/** A file of the build: its path below the page, '' for the page itself, and the SHA-256 of its bytes in base64. */
export type BuiltFile = readonly [path: string, digest: string]

/** Where the files of one build lie and are kept. */
export type Shelf = {
  /** The folder of the page, as an address that ends with a slash. */
  readonly base: string
  /** Digests by path. */
  readonly files: ReadonlyMap<string, string>
  readonly caches: CacheStorage
  readonly fetch: (request: Request) => Promise<Response>
}

const PAGE = ''
const CONFIG = 'config.json'
/** Where a build puts what bears a hash of its content in its name. */
const NAMED_BY_CONTENT = 'assets/'
/** How many files are fetched at once: what the person asks for goes first. */
const LANES = 4
/** A network that has not begun to answer by then is taken for none, ms. */
const PATIENCE_MS = 4_000

/** One deployment may lie beside another at the same host. */
const cacheName = ({ base }: Shelf): string => `${prefixOf(base)}1`
const prefixOf = (base: string): string => `transload-files ${new URL(base).pathname} `

const isNamedByContent = (path: string): boolean => path.startsWith(NAMED_BY_CONTENT)

/** Files are kept by what is in them, so that two builds share what they have in common. */
const keyOf = ({ base }: Shelf, path: string, digest: string): string => {
  const url = new URL(path, base)
  url.searchParams.set('sha256', digest)
  return url.href
}

const listPrefix = ({ base }: Shelf): string => new URL('?list=', base).href

/** Keys of all files of this build. */
const keysOf = (shelf: Shelf): readonly string[] => [...shelf.files].map(([path, digest]) => keyOf(shelf, path, digest))

/**
 * Fetches and keeps every file of the build that is not kept yet, each checked by its digest. Rejects when one cannot
 * be had; what came is kept for the next try.
 */
export async function keepFiles(shelf: Shelf, version: string): Promise<void> {
  const cache = await shelf.caches.open(cacheName(shelf))
  const isKept = new Set((await cache.keys()).map(({ url }) => url))
  const lacking = [...shelf.files].filter(([path, digest]) => !isKept.has(keyOf(shelf, path, digest)))
  const keepNext = async (): Promise<void> => {
    for (let next = lacking.shift(); next !== undefined; next = lacking.shift()) await keepFile(shelf, cache, next)
  }
  await Promise.all(Array.from({ length: LANES }, keepNext))
  await keepConfig(shelf, await shelf.fetch(new Request(new URL(CONFIG, shelf.base), { cache: 'no-cache' })))
  // The order of the lists tells which build is the one before.
  const list = `${listPrefix(shelf)}${version}`
  await cache.delete(list)
  await cache.put(list, Response.json(keysOf(shelf)))
}

async function keepFile(shelf: Shelf, cache: Cache, [path, digest]: BuiltFile): Promise<void> {
  const request = new Request(new URL(path, shelf.base), {
    // What the page has fetched already comes from the memory of the browser.
    cache: isNamedByContent(path) ? 'default' : 'no-cache',
    integrity: `sha256-${digest}`,
  })
  const response = await shelf.fetch(request)
  if (!response.ok) throw new Error(`${request.url} answered ${response.status}`)
  await cache.put(keyOf(shelf, path, digest), response)
}

/** Drops what neither this build nor the one before needs, and what an earlier way of keeping left behind. */
export async function dropOldFiles(shelf: Shelf): Promise<void> {
  const names = await shelf.caches.keys()
  const old = names.filter((name) => name.startsWith(prefixOf(shelf.base)) && name !== cacheName(shelf))
  await Promise.all(old.map((name) => shelf.caches.delete(name)))
  const cache = await shelf.caches.open(cacheName(shelf))
  const keys = (await cache.keys()).map(({ url }) => url)
  const lists = keys.filter((key) => key.startsWith(listPrefix(shelf))).slice(-2)
  const needed = await Promise.all(lists.map(async (list) => (await (await cache.match(list))?.json()) as string[]))
  const isNeeded = new Set([...lists, ...needed.flat(), ...keysOf(shelf), new URL(CONFIG, shelf.base).href])
  await Promise.all(keys.filter((key) => !isNeeded.has(key)).map((key) => cache.delete(key)))
}

/** The answer to a request for one of our files; null for all else, which is none of the worker's business. */
export function answerTo(shelf: Shelf, request: Request): Promise<Response> | null {
  const path = request.method === 'GET' ? pathOf(shelf, request) : null
  if (path === null) return null
  if (isNamedByContent(path)) return keptFirst(shelf, request, path)
  return path === CONFIG || shelf.files.has(path) ? networkFirst(shelf, request, path) : null
}

/** The path below the page, or null for what lies elsewhere. */
function pathOf({ base }: Shelf, { url, mode }: Request): string | null {
  const { origin, pathname, search } = new URL(url)
  const folder = new URL(base)
  if (origin !== folder.origin || !pathname.startsWith(folder.pathname)) return null
  const path = pathname.slice(folder.pathname.length)
  // Only the page is opened by itself, and only it has a query.
  if (mode === 'navigate') return path === PAGE || path === 'index.html' ? PAGE : null
  return search === '' ? path : null
}

/** Its name is its content: also what only an earlier build has is answered, for a window that is still open. */
async function keptFirst(shelf: Shelf, request: Request, path: string): Promise<Response> {
  return (await keptUnder(shelf, new URL(path, shelf.base).href)) ?? (await shelf.fetch(request))
}

/** What may have changed on the server is taken from there, as long as there is a network. */
async function networkFirst(shelf: Shelf, request: Request, path: string): Promise<Response> {
  const asked = shelf.fetch(request)
  const came = await Promise.race([asked.catch(() => null), afterPatience()])
  if (came) {
    if (path === CONFIG) await keepConfig(shelf, came.clone())
    return came
  }
  const digest = shelf.files.get(path)
  const key = digest === undefined ? new URL(path, shelf.base).href : keyOf(shelf, path, digest)
  // A network that is merely slow may still bring what was never kept.
  return (await keptUnder(shelf, key)) ?? (await asked)
}

async function keptUnder(shelf: Shelf, key: string): Promise<Response | undefined> {
  const cache = await shelf.caches.open(cacheName(shelf))
  // Some servers vary their answers by origin, and there is but one.
  return cache.match(key, { ignoreVary: true, ignoreSearch: !new URL(key).search })
}

/** Keeps how the deployment is set up, or that nothing is set (404). What is no config, as a page of a hotel's network, is not kept. */
async function keepConfig(shelf: Shelf, response: Response): Promise<void> {
  if (response.redirected || !(response.ok || response.status === 404)) return
  const text = await response.clone().text()
  if (response.ok && !isJson(text)) return
  const cache = await shelf.caches.open(cacheName(shelf))
  await cache.put(new URL(CONFIG, shelf.base), response)
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

const afterPatience = (): Promise<null> => new Promise((resolve) => setTimeout(resolve, PATIENCE_MS, null))
