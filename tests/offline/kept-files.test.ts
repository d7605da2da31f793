import { createHash } from 'node:crypto'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { answerTo, dropOldFiles, keepFiles, type Shelf } from '#app/offline/kept-files.ts'

const BASE = 'https://dash.test/app/'

/** Caches as a worker has them, as far as ours uses them. */
function memoryCaches() {
  const stores = new Map<string, Map<string, Response>>()
  const open = (name: string) => {
    const store = stores.get(name) ?? new Map<string, Response>()
    stores.set(name, store)
    const plain = (address: string) => address.split('?')[0]
    return Promise.resolve({
      keys: () => Promise.resolve([...store.keys()].map((url) => ({ url }))),
      put: (key: string | URL, response: Response) => Promise.resolve(void store.set(String(key), response)),
      delete: (key: string) => Promise.resolve(store.delete(key)),
      match: (key: string, { ignoreSearch = false } = {}) => {
        const found = [...store].find(([url]) => (ignoreSearch ? plain(url) === plain(key) : url === key))
        return Promise.resolve(found?.[1].clone())
      },
    })
  }
  const caches = {
    open,
    keys: () => Promise.resolve([...stores.keys()]),
    delete: (name: string) => Promise.resolve(stores.delete(name)),
  } as unknown as CacheStorage
  return { caches, open, kept: () => [...stores.values()].flatMap((store) => [...store.keys()]) }
}

const digestOf = (text: string) => createHash('sha256').update(text).digest('base64')

/** A server that has files, and a shelf for the build that they are. */
function setup(files: Record<string, string>, { caches } = memoryCaches()) {
  const served: Record<string, string> = { 'config.json': '{"feeds":null}', ...files }
  const asked: string[] = []
  const server = { isThere: true, served, asked }
  const shelf: Shelf = {
    base: BASE,
    files: new Map(Object.entries(files).map(([path, text]) => [path, digestOf(text)])),
    caches,
    fetch: (request) => {
      const path = request.url.slice(BASE.length).split('?')[0] ?? ''
      asked.push(path)
      if (!server.isThere) return Promise.reject(new TypeError('no network'))
      const text = served[path]
      return Promise.resolve(text === undefined ? new Response('', { status: 404 }) : new Response(text))
    },
  }
  const ask = async (path: string, init?: RequestInit & { readonly isPage?: boolean }) => {
    const request = new Request(new URL(path, BASE), init)
    if (init?.isPage) Object.defineProperty(request, 'mode', { value: 'navigate' })
    const answer = answerTo(shelf, request)
    return answer && (await answer).text()
  }
  return { shelf, server, ask }
}

const FIRST = { '': 'page 1', 'assets/a-1.js': 'a', 'assets/b-1.js': 'b', 'map/world': 'world 1' }
const SECOND = { '': 'page 2', 'assets/a-1.js': 'a', 'assets/b-2.js': 'b2', 'map/world': 'world 2' }

afterEach(() => {
  vi.useRealTimers()
})

describe('what is kept', () => {
  test('answers without a network, the page under any query', async () => {
    const { shelf, server, ask } = setup(FIRST)
    await keepFiles(shelf, '1')
    server.isThere = false
    expect(await ask('?case=training', { isPage: true })).toBe('page 1')
    expect(await ask('index.html', { isPage: true })).toBe('page 1')
    expect(await ask('assets/b-1.js')).toBe('b')
    expect(await ask('map/world')).toBe('world 1')
    expect(await ask('config.json')).toBe('{"feeds":null}')
  })

  test('of a newer build is only what changed fetched, and the older code stays for one more build', async () => {
    const memory = memoryCaches()
    const first = setup(FIRST, memory)
    await keepFiles(first.shelf, '1')
    const second = setup(SECOND, memory)
    await keepFiles(second.shelf, '2')
    await dropOldFiles(second.shelf)
    expect(second.server.asked.toSorted()).toEqual(['', 'assets/b-2.js', 'config.json', 'map/world'])
    second.server.isThere = false
    expect(await second.ask('assets/b-1.js')).toBe('b')
    expect(await second.ask('map/world')).toBe('world 2')
    const third = setup({ '': 'page 3' }, memory)
    await keepFiles(third.shelf, '3')
    await dropOldFiles(third.shelf)
    expect(memory.kept().filter((key) => key.includes('b-1'))).toEqual([])
    expect(memory.kept().filter((key) => key.includes('b-2'))).toHaveLength(1)
  })

  test('is all of it or nothing, and a second try goes on where the first ended', async () => {
    const { shelf, server } = setup(FIRST)
    delete server.served['map/world']
    await expect(keepFiles(shelf, '1')).rejects.toThrow('404')
    server.served['map/world'] = 'world 1'
    server.asked.length = 0
    await keepFiles(shelf, '1')
    expect(server.asked.toSorted()).toEqual(['config.json', 'map/world'])
  })
})

describe('what may have changed on the server', () => {
  test('is asked of it first', async () => {
    const { shelf, server, ask } = setup(FIRST)
    await keepFiles(shelf, '1')
    Object.assign(server.served, { '': 'page 2', 'map/world': 'world 2', 'config.json': '{"feeds":{"base":"x"}}' })
    expect(await ask('', { isPage: true })).toBe('page 2')
    expect(await ask('map/world')).toBe('world 2')
    expect(await ask('config.json')).toBe('{"feeds":{"base":"x"}}')
    // How it is set up was last known so.
    server.isThere = false
    expect(await ask('config.json')).toBe('{"feeds":{"base":"x"}}')
    expect(await ask('', { isPage: true })).toBe('page 1')
  })

  test('is given as it was kept when the network does not begin to answer', async () => {
    vi.useFakeTimers()
    const { shelf, ask } = setup(FIRST)
    await keepFiles(shelf, '1')
    Object.assign(shelf, { fetch: () => new Promise(() => {}) })
    const answer = ask('', { isPage: true })
    await vi.advanceTimersByTimeAsync(4_000)
    expect(await answer).toBe('page 1')
  })

  test('a page of a hotel in place of the config is not kept', async () => {
    const { shelf, server, ask } = setup(FIRST)
    await keepFiles(shelf, '1')
    server.served['config.json'] = '<!doctype html>Log in'
    expect(await ask('config.json')).toContain('Log in')
    server.isThere = false
    expect(await ask('config.json')).toBe('{"feeds":null}')
  })
})

test.each([
  ['a feed', 'api/v1/legs?case=published', {}],
  ['a file that is none of the build', 'other.txt', {}],
  ['a file of the build with a query', 'map/world?x=1', {}],
  ['what is sent', '', { method: 'POST' }],
  ['a page elsewhere', 'https://dash.test/', {}],
  ['another host', 'https://elsewhere.test/app/assets/a-1.js', {}],
])('%s is none of the business of the worker', async (_what, path, init) => {
  expect(await setup(FIRST).ask(path, init)).toBeNull()
})

test('a page below ours is none of its business either', async () => {
  expect(await setup(FIRST).ask('api/v1/openapi.json', { isPage: true })).toBeNull()
})
