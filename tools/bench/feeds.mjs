import { getResponse } from 'msw'
import { createServer } from 'vite'

const HOST = 'http://feeds.bench'

/**
 * What the feeds answer, made once in Node by the demo feeds' own handlers and kept in memory, so that every page gets the
 * very same bytes at no cost of making them.
 * @param {string} root folder of the project
 * @returns {Promise<{ answer: (address: string) => Promise<Answer>, prepare: (query: string) => Promise<void>, close: () => Promise<void> }>}
 */
export async function openFeeds(root) {
  const runner = await createServer({
    root,
    appType: 'custom',
    logLevel: 'error',
    optimizeDeps: { noDiscovery: true },
    server: { middlewareMode: true, ws: false, watch: null },
  })
  const { handlers } = await runner.ssrLoadModule('/mocks/handlers/handlers.ts')
  const { FEED_NAMES } = await runner.ssrLoadModule('/app/feeds/feed-names.ts')
  /** @type {Map<string, Promise<Answer>>} */
  const known = new Map()

  const answer = (address) => {
    const key = keyOf(address)
    const made = known.get(key) ?? make(handlers, key)
    known.set(key, made)
    return made
  }
  return {
    answer,
    /** Makes all that a case answers, one feed after the other as the generator remembers only its latest case. */
    prepare: async (query) => {
      for (const name of new Set([...FEED_NAMES, 'positions'])) {
        const address = `/api/v1/${name}${name === 'cases' ? '' : `?${query}`}`
        const { status } = await answer(address)
        if (status !== 200) throw new Error(`The demo feeds answer ${address} with ${status}`)
      }
    },
    close: () => runner.close(),
  }
}

/** @typedef {{ status: number, type: string, body: Buffer }} Answer */

/** The same question in another order of its parameters is the same question. */
function keyOf(address) {
  const url = new URL(address, HOST)
  url.searchParams.sort()
  return `${url.pathname.slice(url.pathname.indexOf('/api/v1'))}${url.search}`
}

async function make(handlers, key) {
  const response = await getResponse(handlers, new Request(`${HOST}${key}`))
  if (!response) return { status: 404, type: 'text/plain', body: Buffer.from('No such feed') }
  const type = response.headers.get('content-type') ?? 'application/octet-stream'
  return { status: response.status, type, body: Buffer.from(await response.arrayBuffer()) }
}
