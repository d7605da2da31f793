import { createReadStream } from 'node:fs'
import { realpath, stat } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname, join, sep } from 'node:path'
import { headersOf } from '../deploy/policy.mjs'

/** The types of files, by the ends of their names. */
export const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
  '.icc': 'application/vnd.iccprofile',
  '.md': 'text/markdown; charset=utf-8',
}

/**
 * Serves the files of a folder, and no list of them, with the headers of the policy on every answer, refusals included.
 * @param {{ folder: string, host: string, port: number, feedOrigins?: readonly string[] }} site port 0: any that is free
 * @returns {Promise<{ origin: string, close: () => Promise<void> }>} rejects when the port is taken
 */
export async function openStaticServer({ folder, host, port, feedOrigins = [] }) {
  const root = await realpath(folder)
  const server = createServer(async (request, response) => {
    const path = pathOf(request.url ?? '/')
    for (const [name, value] of Object.entries(headersOf(path ?? '/', feedOrigins))) response.setHeader(name, value)
    const file = path === null ? null : await findFile(root, path)
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('Allow', 'GET, HEAD')
      return refuse(request, response, 405, 'Only GET and HEAD')
    }
    if (path === null) return refuse(request, response, 400, 'No path')
    if (file === null) return refuse(request, response, 404, 'Not found')
    send(request, response, file)
  })
  await new Promise((resolve, reject) => {
    server.on('error', reject)
    server.listen(port, host, () => resolve(undefined))
  })
  return {
    origin: `http://${host}:${server.address().port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve(undefined))
        server.closeAllConnections()
      }),
  }
}

/** The path of an address as a person would write it; null where there is none. */
function pathOf(address) {
  try {
    // Not `new URL(address, base)`: two slashes at its beginning would name a host.
    return decodeURIComponent(new URL(`http://site${address}`).pathname)
  } catch {
    return null
  }
}

/** The file of a path with its size, or null: hidden files and what lies outside the folder are none. */
async function findFile(root, path) {
  const parts = (path === '/' ? '/index.html' : path).split('/').slice(1)
  if (parts.some((part) => part === '' || part.startsWith('.') || /[\\\0]/.test(part))) return null
  try {
    // A link that leads out of the folder is followed before it is judged.
    const file = await realpath(join(root, ...parts))
    if (!file.startsWith(root + sep)) return null
    const found = await stat(file)
    return found.isFile() ? { file, size: found.size, changedMs: found.mtimeMs } : null
  } catch {
    return null
  }
}

function send(request, response, { file, size, changedMs }) {
  const tag = `"${size.toString(16)}-${Math.round(changedMs).toString(16)}"`
  response.setHeader('ETag', tag)
  if (request.headers['if-none-match'] === tag) return response.writeHead(304).end()
  response.writeHead(200, {
    'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream',
    'Content-Length': size,
  })
  if (request.method === 'HEAD') return response.end()
  // What breaks in the middle must not look whole.
  createReadStream(file)
    .on('error', () => response.destroy())
    .pipe(response)
}

function refuse(request, response, status, words) {
  response.setHeader('Cache-Control', 'no-cache')
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8', 'Content-Length': words.length })
  response.end(request.method === 'HEAD' ? undefined : words)
}
