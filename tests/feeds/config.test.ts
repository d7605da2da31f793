import { describe, expect, test } from 'vitest'
import { liveTransport, parseConfig, readConfig } from '#app/feeds/config.ts'

const PAGE = 'https://dash.test/app/'
const read = (answer: () => Response | Promise<Response>) => readConfig(() => Promise.resolve(answer()), PAGE)

describe('a deployment', () => {
  test('runs on the stored cases when it says so or says nothing', async () => {
    expect(await read(() => Response.json({ feeds: null }))).toEqual({ ok: true, value: { feeds: null } })
    expect(await read(() => new Response('', { status: 404 }))).toEqual({ ok: true, value: { feeds: null } })
  })

  test('asks for its file beside the page', async () => {
    const asked: string[] = []
    await readConfig((url) => {
      asked.push(url.href)
      return Promise.resolve(Response.json({ feeds: null }))
    }, `${PAGE}index.html?case=published`)
    expect(asked).toEqual(['https://dash.test/app/config.json'])
  })

  test('names a server and how often it is asked', async () => {
    const config = await read(() => Response.json({ feeds: { base: 'https://host.test/api/v1/', refreshSeconds: 60 } }))
    expect(config).toEqual({ ok: true, value: { feeds: { base: 'https://host.test/api/v1', refreshMs: 60_000 } } })
  })

  test('may name its own server by a path, and no rhythm', () => {
    const config = parseConfig('{"feeds":{"base":"/api/v1"}}', PAGE)
    expect(config).toEqual({ ok: true, value: { feeds: { base: 'https://dash.test/api/v1', refreshMs: null } } })
  })
})

describe('never turns into a mock unsaid', () => {
  test('when the server fails or is silent', async () => {
    expect(await read(() => new Response('', { status: 500 }))).toEqual({
      ok: false,
      error: { kind: 'status', status: 500 },
    })
    expect(await read(() => Promise.reject(new TypeError('refused')))).toEqual({
      ok: false,
      error: { kind: 'no-answer' },
    })
  })

  test('when the file is no JSON', async () => {
    const config = await read(() => new Response('<!doctype html>'))
    expect(config).toEqual({ ok: false, error: { kind: 'not-json', firstBytes: '<!doctype html>' } })
  })

  test.each([
    ['{}', 'feeds'],
    ['[]', '(file)'],
    ['{"feeds":{"base":""}}', 'feeds.base'],
    ['{"feeds":{"base":"ftp://host.test"}}', 'feeds.base'],
    ['{"feeds":{"base":"javascript:alert(1)"}}', 'feeds.base'],
    ['{"feeds":{"base":"https://user:word@host.test"}}', 'feeds.base'],
    ['{"feeds":{"base":"https://:word@host.test"}}', 'feeds.base'],
    ['{"feeds":{"base":"//user@host.test/api"}}', 'feeds.base'],
    ['{"feeds":{"base":"blob:https://host.test/0e1c"}}', 'feeds.base'],
    ['{"feeds":{"base":"data:application/json,{}"}}', 'feeds.base'],
    ['{"feeds":{"base":"https://host.test/#token=1"}}', 'feeds.base'],
    ['{"feeds":{"base":"https://host.test/?token=1"}}', 'feeds.base'],
    ['{"feeds":{"base":"https://host.test/","refreshSeconds":0}}', 'feeds.refreshSeconds'],
    ['{"feeds":{"base":"https://host.test/","refreshSeconds":"60"}}', 'feeds.refreshSeconds'],
    ['{"feeds":{"base":"https://host.test/","refresh":60}}', 'feeds'],
    ['{"feed":{"base":"https://host.test/"}}', 'feeds'],
  ])('when it holds %s', (text, field) => {
    expect(parseConfig(text, PAGE)).toMatchObject({ ok: false, error: { kind: 'invalid', field } })
  })
})

test('a live transport says that it is live', () => {
  const fetch = () => Promise.resolve(new Response())
  const explain = () => Promise.resolve({ kind: 'offline' } as const)
  expect(liveTransport({ base: 'https://host.test', refreshMs: 5 }, { fetch, explain })).toEqual({
    kind: 'live',
    base: 'https://host.test',
    refreshMs: 5,
    fetch,
    explain,
  })
})
