import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { request } from 'node:http'
import { extname, join } from 'node:path'
import { headersOf } from '../../deploy/policy.mjs'
import { TYPES } from '../static-server.mjs'

/** Paths of nothing, each in a folder with rules of its own. */
const NOWHERE = ['/none.js', '/none', '/assets/none-a1b2c3d4.js', '/assets/', '/assets', '/basemap/', '/icons/none.png']
/** What a browser asks to be packed: text of some length. */
const PACKED = new Set(['.html', '.js', '.css', '.json', '.svg'])
const LEAST_PACKED_BYTES = 2_000

/** How the name of the file at a path ends. */
const endOf = (path) => extname(path === '/' ? 'index.html' : path)

/** @typedef {{ name: string, checked: number, broken: string[] }} Check */

/** All that a server answers to a plain client. @returns {Promise<readonly Check[]>} */
export async function checkAnswers(origin, site) {
  const files = readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(site.length))
  const found = new Map()
  for (const path of ['/', ...files]) found.set(path, await ask(origin, path))
  const lost = new Map()
  for (const path of NOWHERE) lost.set(path, await ask(origin, path))
  const again = new Map()
  for (const path of ['/', '/config.json', '/service-worker.js', files.find((file) => file.startsWith('/assets/'))]) {
    const { headers } = found.get(path)
    again.set(path, await ask(origin, path, { 'if-none-match': headers.etag, 'accept-encoding': 'gzip' }))
  }
  const packed = new Map()
  for (const path of ['/', ...files]) packed.set(path, await ask(origin, path, { 'accept-encoding': 'gzip' }))

  return [
    check('every file is there, byte by byte', found, (path, { status, bytes }) => {
      const file = readFileSync(join(site, path === '/' ? 'index.html' : path))
      return status === 200 && digest(bytes) === digest(file) ? '' : `${status}, ${bytes.length} bytes`
    }),
    check('the policy comes with every file', found, (path, answer) => differenceOf(answer, headersOf(path))),
    check('and when nothing has changed', again, (path, answer) =>
      answer.status === 304 ? differenceOf(answer, headersOf(path)) : `${answer.status}`,
    ),
    check('and with what is not there, which is not kept', lost, (path, answer) =>
      answer.status === 404 ? differenceOf(answer, headersOf(path, [], false)) : `${answer.status}`,
    ),
    check('files are of the right type', found, (path, { headers }) => {
      const wanted = TYPES[endOf(path)] ?? 'application/octet-stream'
      const given = (headers['content-type'] ?? '').toLowerCase()
      return given.split(';')[0] === wanted.split(';')[0] && !/charset=(?!utf-8)/.test(given) ? '' : given
    }),
    check('text is packed, and read again as it was', packed, (path, { headers, bytes }) => {
      const isText = PACKED.has(endOf(path))
      const isLong = readFileSync(join(site, path === '/' ? 'index.html' : path)).length >= LEAST_PACKED_BYTES
      if (!isText || !isLong) return ''
      if (headers['content-encoding'] !== 'gzip') return 'not packed'
      return bytes[0] === 0x1f && bytes[1] === 0x8b ? '' : 'no gzip'
    }),
    check('no answer tells the version of the server', new Map([...found, ...lost]), (_, { headers, bytes }) =>
      /\d/.test(headers.server ?? '') || /nginx\/\d|caddy\/?v?\d/i.test(bytes.subarray(0, 500).toString('latin1'))
        ? (headers.server ?? 'in its words')
        : '',
    ),
  ]
}

/** @returns {Check} */
function check(name, answers, faultOf) {
  const faults = [...answers].map(([path, answer]) => [path, faultOf(path, answer)])
  const broken = faults.filter(([, fault]) => fault !== '').map(([path, fault]) => `${path}: ${fault}`)
  return { name, checked: answers.size, broken }
}

/** Headers of the policy that an answer lacks or says otherwise. */
function differenceOf({ headers }, wanted) {
  const wrong = Object.entries(wanted).filter(([name, value]) => headers[name.toLowerCase()] !== value)
  return wrong.map(([name]) => `${name}: ${headers[name.toLowerCase()] ?? 'none'}`).join('; ')
}

const digest = (bytes) => createHash('sha256').update(bytes).digest('base64')

/** As it comes over the line: `fetch` would unpack it. Two headers of one name are joined by a comma. */
function ask(origin, path, headers = {}) {
  return new Promise((resolve, reject) => {
    const asked = request(`${origin}${path}`, { headers }, (response) => {
      const parts = []
      response.on('data', (part) => parts.push(part))
      response.on('error', reject)
      response.on('end', () =>
        resolve({ status: response.statusCode, headers: response.headers, bytes: Buffer.concat(parts) }),
      )
    })
    asked.on('error', reject)
    asked.end()
  })
}
