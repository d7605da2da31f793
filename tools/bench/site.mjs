import { readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join, normalize } from 'node:path'
import { headersOf } from '../../deploy/policy.mjs'

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
}

/**
 * Serves built pages from folders and the feeds from memory, all from one origin with lengths given, so that no page
 * is served better than another:
 *
 *   /live/    the app, its `config.json` naming the feeds below
 *   /demo/    the app as it is built, answering its feeds inside the page
 *   /bare/    the bare page
 *   /api/v1/  the feeds
 *
 * @param {Readonly<Record<string, string>>} folders name of the mount to the folder on disk
 * @param {(address: string) => Promise<import('./feeds.mjs').Answer>} answer
 * @returns {Promise<{ origin: string, mount: (name: string, folder: string) => void, close: () => Promise<void> }>}
 */
export async function openSite(folders, answer) {
  const mounts = new Map(Object.entries(folders))
  const reply = async (address) => {
    const { pathname } = new URL(address, 'http://site')
    if (pathname.startsWith('/api/v1/')) return await answer(address)
    const [, mount = '', ...rest] = decodeURIComponent(pathname).split('/')
    const path = rest.join('/') || 'index.html'
    if (mount === 'live' && path === 'config.json') return json({ feeds: { base: '/api/v1' } })
    return readFrom(mounts.get(mount), path)
  }
  const server = createServer(async (request, response) => {
    try {
      const { status, type, body } = await reply(request.url ?? '/')
      for (const [name, value] of policyFor(request.url ?? '/')) response.setHeader(name, value)
      response.writeHead(status, { 'content-type': type, 'content-length': body.length }).end(body)
    } catch (error) {
      response.writeHead(500).end(String(error))
    }
  })
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)))
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    mount: (name, folder) => mounts.set(name, folder),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve(undefined))
        server.closeAllConnections()
      }),
  }
}

/** The app runs under its policy; the bare page, which has none of its own, would not start its workers under it. */
function policyFor(address) {
  const [, mount = '', ...rest] = new URL(address, 'http://site').pathname.split('/')
  return mount === 'live' || mount === 'demo' ? Object.entries(headersOf(`/${rest.join('/')}`)) : []
}

const json = (value) => ({ status: 200, type: 'application/json', body: Buffer.from(JSON.stringify(value)) })
const MISSING = { status: 404, type: 'text/plain', body: Buffer.from('Not found') }

function readFrom(folder, path) {
  if (folder === undefined) return MISSING
  const file = join(folder, normalize(`/${path}`))
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) return MISSING
  return { status: 200, type: TYPES[extname(file)] ?? 'application/octet-stream', body: readFileSync(file) }
}
