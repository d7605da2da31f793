import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { contentPolicy, headersOf } from '../../deploy/policy.mjs'
import { readCaddy, readHeadersFile, readNginx, type Sends } from '#tests/deploy/server-files.ts'

const ROOT = new URL('../../', import.meta.url)
const read = (name: string): string => readFileSync(new URL(`deploy/${name}`, ROOT), 'utf8')

/** Every file that a deployment holds but for those of the build, one of which stands for all. */
const PATHS = [
  '/',
  '/index.html',
  '/service-worker.js',
  '/assets/own.worker-DAKIxE6y.js',
  '/sbom.cdx.json',
  ...readdirSync(new URL('public/', ROOT), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.slice(new URL('public', ROOT).pathname.length))
    .map((path) => path.replaceAll(/\/{2,}/g, '/')),
]

const FILES: readonly (readonly [name: string, read: (text: string) => Sends])[] = [
  ['nginx.conf', readNginx],
  ['Caddyfile', readCaddy],
  ['_headers', readHeadersFile],
]

describe.each(FILES)('%s', (name, reader) => {
  test('sends exactly the policy with every file', () => {
    expect(PATHS).toContain('/basemap/world.pmtiles')
    const sends = reader(read(name))
    for (const path of PATHS) expect(sends(path), path).toEqual(headersOf(path))
  })

  test('says where the origin of a feed is added', () => {
    expect(read(name)).toContain("connect-src 'self' https://feeds.example.org;")
    expect(read(name)).toContain('never a wildcard')
  })

  test('is told from one that leaves a header out, weakens one or adds one', () => {
    const text = read(name)
    const isSame = (changed: string) => {
      expect(changed).not.toBe(text)
      const sends = reader(changed)
      return PATHS.every(
        (path) => JSON.stringify(entriesOf(sends(path))) === JSON.stringify(entriesOf(headersOf(path))),
      )
    }
    expect(isSame(text.replace(/^.*X-Content-Type-Options.*\n/m, ''))).toBe(false)
    expect(isSame(text.replace(/script-src 'self'; w/, "script-src 'self' 'unsafe-inline'; w"))).toBe(false)
    expect(isSame(text.replace('require-corp', 'unsafe-none'))).toBe(false)
    expect(isSame(text.replaceAll('no-cache', 'no-store'))).toBe(false)
    expect(isSame(text.replace('Referrer-Policy', 'X-Referrer-Policy'))).toBe(false)
  })
})

// How a static host answers for what it has not is its own affair.
test.each(FILES.filter(([name]) => name !== '_headers'))(
  '%s sends the policy with what is not there too, which nobody is to keep',
  (name, reader) => {
    const sends = reader(read(name))
    for (const path of ['/none.js', '/assets/none-a1b2c3d4.js'])
      expect(sends(path, false), path).toEqual(headersOf(path, [], false))
  },
)

const entriesOf = (headers: Readonly<Record<string, string>>) =>
  Object.entries(headers).toSorted(([a], [b]) => a.localeCompare(b))

describe('the policy', () => {
  const directives = new Map(
    contentPolicy()
      .split('; ')
      .map((text) => text.split(' '))
      .map(([name = '', ...sources]) => [name, sources]),
  )

  test('allows no inline script or style, no program of text, no blob as a worker and no other host', () => {
    expect(directives.get('default-src')).toEqual(["'none'"])
    for (const name of ['script-src', 'worker-src', 'style-src', 'connect-src', 'font-src', 'manifest-src']) {
      expect(directives.get(name), name).toEqual(["'self'"])
    }
    for (const name of ['object-src', 'base-uri', 'form-action', 'frame-ancestors']) {
      expect(directives.get(name), name).toEqual(["'none'"])
    }
    expect(contentPolicy()).not.toMatch(/unsafe|\*|https?:/)
  })

  test('forbids HTML and scripts of text but by the one policy that the page makes', () => {
    expect(directives.get('require-trusted-types-for')).toEqual(["'script'"])
    expect(directives.get('trusted-types')).toEqual(['default'])
  })

  test('takes exact origins of feeds into connect-src, and nowhere else', () => {
    const origin = 'https://feeds.example.org:8443'
    expect(contentPolicy([origin])).toBe(contentPolicy().replace("connect-src 'self'", `connect-src 'self' ${origin}`))
  })

  test.each([
    '*',
    'https:',
    'https://*.example.org',
    'https://feeds.example.org/api',
    'https://user@feeds.example.org',
    'https://feeds.example.org; script-src *',
    'https://FEEDS.example.org',
    'data:',
    '//feeds.example.org',
    'ftp://feeds.example.org',
  ])('takes no origin that is none: %s', (origin) => {
    expect(() => contentPolicy([origin])).toThrow('No exact http(s) origin')
  })
})

test('the page that a static host shows for what is not there keeps within the policy', () => {
  const page = read('404.html')
  expect(page).toMatch(/^<!doctype html>\n<html lang="en">/)
  expect(page).not.toMatch(/<script|<style|style=|\son\w+=|https?:/i)
  expect(read('_headers')).toContain('copy it and 404.html')
})
