import { mkdtempSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { headersOf } from '../../deploy/policy.mjs'
import { feedOriginsOf } from '../../tools/serve.mjs'
import { openStaticServer } from '../../tools/static-server.mjs'

const FEED = 'https://feeds.example.org'

let top = ''
let folder = ''
let site: Awaited<ReturnType<typeof openStaticServer>>

beforeAll(async () => {
  top = mkdtempSync(join(tmpdir(), 'transload-serve-'))
  folder = join(top, 'dist')
  mkdirSync(join(folder, 'assets'), { recursive: true })
  writeFileSync(join(top, 'secret.txt'), 'secret')
  writeFileSync(join(folder, 'index.html'), '<!doctype html>')
  writeFileSync(join(folder, 'assets', 'own.worker-a1.js'), 'postMessage(1)')
  writeFileSync(join(folder, '.hidden'), 'hidden')
  symlinkSync(join(top, 'secret.txt'), join(folder, 'link.txt'))
  site = await openStaticServer({ folder, host: '127.0.0.1', port: 0, feedOrigins: [FEED] })
})

afterAll(async () => {
  await site.close()
  rmSync(top, { recursive: true })
})

type Answer = {
  readonly status: number
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly body: string
}

/** By hand, since `fetch` would tidy the path up before it is sent. */
const ask = (path: string, method = 'GET', headers: Record<string, string> = {}): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(site.origin)
    const asking = request({ hostname, port, path, method, headers }, (response) => {
      let body = ''
      response.setEncoding('utf8')
      response.on('data', (text: string) => (body += text))
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }))
    })
    asking.on('error', reject)
    asking.end()
  })

const policyOf = (path: string) =>
  Object.fromEntries(Object.entries(headersOf(path, [FEED])).map(([name, value]) => [name.toLowerCase(), value]))

describe('what is served', () => {
  test('is the page at the top, typed and measured', async () => {
    const { status, headers, body } = await ask('/')
    expect([status, body]).toEqual([200, '<!doctype html>'])
    expect(headers).toMatchObject({ 'content-type': 'text/html; charset=utf-8', 'content-length': '15' })
  })

  test('is a script with its type, whatever the query', async () => {
    const { status, headers, body } = await ask('/assets/own.worker-a1.js?worker')
    expect([status, body]).toEqual([200, 'postMessage(1)'])
    expect(headers['content-type']).toBe('text/javascript; charset=utf-8')
    expect(headers['cache-control']).toBe('public, max-age=31536000, immutable')
  })

  test('is not sent again to who has it', async () => {
    const first = await ask('/')
    const again = await ask('/', 'GET', { 'if-none-match': String(first.headers['etag']) })
    expect([again.status, again.body]).toEqual([304, ''])
  })

  test('may be asked about without being sent', async () => {
    const { status, headers, body } = await ask('/', 'HEAD')
    expect([status, headers['content-length'], body]).toEqual([200, '15', ''])
  })
})

test.each([['/'], ['/index.html'], ['/assets/own.worker-a1.js'], ['/none.js'], ['/assets/'], ['/%']])(
  'the policy goes with every answer: %s',
  async (path) => {
    for (const method of ['GET', 'HEAD', 'POST']) {
      const { headers } = await ask(path, method)
      const { 'cache-control': caching, ...policy } = policyOf(path)
      expect(headers, method).toMatchObject(policy)
      expect(caching).toBeDefined()
    }
  },
)

describe('what is refused', () => {
  test.each([
    '/assets',
    '/assets/',
    '/none',
    '/../secret.txt',
    '/assets/../../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/assets/..%2f..%2fsecret.txt',
    '/..%5csecret.txt',
    '//secret.txt',
    '/link.txt',
    '/.hidden',
    '/index.html%00.js',
    '/index.html/',
  ])('no list of files, nothing hidden, nothing outside the folder: %s', async (path) => {
    const { status, body } = await ask(path)
    expect([status, body]).toEqual([404, 'Not found'])
  })

  test('a path that nobody can read', async () => {
    expect((await ask('/%E0%A4%A')).status).toBe(400)
  })

  test('anything but reading', async () => {
    const { status, headers } = await ask('/', 'DELETE')
    expect([status, headers['allow']]).toEqual([405, 'GET, HEAD'])
  })

  test('a port that is taken', async () => {
    const port = Number(new URL(site.origin).port)
    await expect(openStaticServer({ folder, host: '127.0.0.1', port })).rejects.toMatchObject({ code: 'EADDRINUSE' })
  })
})

describe('the origin of the feeds', () => {
  const originsFor = (config: string) => {
    writeFileSync(join(folder, 'config.json'), config)
    return feedOriginsOf(folder)
  }

  test('is that which config.json names on another server', () => {
    expect(originsFor('{"feeds":{"base":"https://Feeds.example.org:443/api/v1"}}')).toEqual([FEED])
    expect(originsFor('{"feeds":{"base":"//feeds.example.org/api"}}')).toEqual(['http://feeds.example.org'])
  })

  test.each([
    '{ "feeds": null }',
    '{ "feeds": { "base": "/api/v1" } }',
    '{ "feeds": { "base": "data:,x" } }',
    '{ "feeds": { "base": "*" } }',
    'null',
    'no JSON',
  ])('is none for %s', (config) => {
    expect(originsFor(config)).toEqual([])
  })

  test('is none where there is no config.json', () => {
    expect(feedOriginsOf(top)).toEqual([])
  })
})
