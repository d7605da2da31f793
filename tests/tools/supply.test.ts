import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  billOfMaterials,
  differencesOf,
  digestsOf,
  isAllowedLicence,
  packagesOf,
  serversNamedIn,
} from '../../tools/supply-facts.mjs'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
let folder = ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'transload-supply-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

const LOCK = JSON.stringify({
  packages: {
    '': { name: 'app' },
    'node_modules/b': { version: '1.0.0', license: 'MIT', integrity: `sha512-${btoa('digest')}` },
    'node_modules/@a/c': { version: '2.0.0', license: 'GPL-3.0', dev: true, hasInstallScript: true },
    'node_modules/b/node_modules/@a/c': { version: '2.0.0', license: 'GPL-3.0' },
    'node_modules/d': { version: '3.0.0', resolved: 'https://registry.test/d.tgz' },
  },
})

describe('the packages of a lock file', () => {
  test('are each told once, and as shipped when anything that ships needs them', () => {
    const packages = packagesOf(LOCK, () => 'ISC')
    expect(packages.map(({ name, version, isDev, licence }) => [name, version, isDev, licence])).toEqual([
      ['@a/c', '2.0.0', false, 'GPL-3.0'],
      ['b', '1.0.0', false, 'MIT'],
      ['d', '3.0.0', false, 'ISC'],
    ])
    expect(packages.map(({ registry }) => registry)).toEqual(['', '', 'https://registry.test/d.tgz'])
  })

  test.each([
    ['MIT', true],
    ['(MIT OR GPL-3.0-or-later)', true],
    ['(MIT AND Zlib)', true],
    ['(MIT AND GPL-3.0)', false],
    ['GPL-3.0', false],
    ['UNLICENSED', false],
    ['', false],
  ])('may be of the licence %s: %s', (licence, isAllowed) => {
    expect(isAllowedLicence(licence)).toBe(isAllowed)
  })

  test('of this project are written as the same bytes each time', () => {
    const bill = () => billOfMaterials({ name: 'app', version: '1' }, packagesOf(LOCK))
    expect(bill()).toBe(bill())
    expect(bill()).not.toMatch(/timestamp|serialNumber|urn:uuid/)
    const read = JSON.parse(bill()) as { components: { purl: string; hashes: { content: string }[] }[] }
    expect(read.components.map(({ purl }) => purl)).toEqual([
      'pkg:npm/%40a/c@2.0.0',
      'pkg:npm/b@1.0.0',
      'pkg:npm/d@3.0.0',
    ])
    expect(read.components[1]?.hashes[0]?.content).toBe(Buffer.from('digest').toString('hex'))
  })

  test('are exact versions in package.json', () => {
    const { dependencies, devDependencies } = JSON.parse(readFileSync(`${ROOT}package.json`, 'utf8')) as Record<
      string,
      Record<string, string>
    >
    const versions = Object.entries({ ...dependencies, ...devDependencies })
    expect(versions.length).toBeGreaterThan(40)
    expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([])
  })
})

test('npm runs no script of a package and takes no version younger than a week', () => {
  const settings = readFileSync(`${ROOT}.npmrc`, 'utf8').trim().split('\n')
  expect(settings).toEqual(expect.arrayContaining(['ignore-scripts=true', 'min-release-age=7', 'save-exact=true']))
})

describe('a built folder', () => {
  test.each([
    ['https://unpkg.com/@loaders.gl/mvt', 'unpkg.com'],
    ['url(//fonts.googleapis.com/css)', 'fonts.googleapis.com'],
    ['"CDN.JSDELIVR.NET"', 'CDN.JSDELIVR.NET'],
    ['https://a.basemaps.cartocdn.com/x', 'a.basemaps.cartocdn.com'],
    ['https://api.mapbox.com.', 'api.mapbox.com'],
  ])('that names %s is found out', (text, host) => {
    writeFileSync(join(folder, 'map.svg'), `<svg>${text}</svg>`)
    expect(serversNamedIn(folder)).toEqual([`${host} in map.svg`])
  })

  test.each(['notunpkg.com', 'unpkg.company', '@mapbox/pbf', 'unpkg.com.example.org'])('may name %s', (text) => {
    writeFileSync(join(folder, 'map.svg'), text)
    expect(serversNamedIn(folder)).toEqual([])
  })

  test('is told from one that differs in a byte, lacks a file or has one more', () => {
    const digests = digestsOf(folder)
    expect(differencesOf(digests, digestsOf(`${folder}/`))).toEqual([])
    expect(differencesOf(digests, new Map([['map.svg', 'other']]))).toEqual(['map.svg'])
    expect(differencesOf(digests, new Map())).toEqual(['map.svg'])
    expect(differencesOf(new Map(), digests)).toEqual(['map.svg'])
  })
})

/** What `npm run supply` says of a registry, and its exit code. */
async function sayOf(option: string, registry: string): Promise<{ code: number; said: string }> {
  // npm keeps what it was told of an advisory.
  const env = { ...process.env, npm_config_registry: registry, npm_config_cache: mkdtempSync(join(folder, 'npm-')) }
  try {
    const { stdout } = await promisify(execFile)(process.execPath, [`${ROOT}tools/supply.mjs`, option], { env })
    return { code: 0, said: stdout }
  } catch (error) {
    const { code, stdout } = error as { code: number; stdout: string }
    return { code, said: stdout }
  }
}

describe('known advisories', () => {
  test('are told not to be asked for when the registry cannot be reached', async () => {
    const { code, said } = await sayOf('--advisories', 'http://127.0.0.1:9/')
    expect(said).toMatch(/known advisories: NOT ASKED, the registry (does not tell: .+|cannot be reached)/)
    expect(code).toBe(0)
  }, 60_000)

  test.each([
    ['high', 1],
    ['moderate', 0],
  ])(
    'of the severity %s make it end with %i',
    async (severity, expected) => {
      const advisory = { id: 1, url: 'https://advisories.test/1', title: 'Sketch', severity, vulnerable_versions: '*' }
      const registry = createServer((request, response) => {
        const isAsked = request.url === '/-/npm/v1/security/advisories/bulk'
        response.setHeader('content-type', 'application/json')
        const about = {
          name: 'uqr',
          'dist-tags': { latest: '0.1.3' },
          versions: { '0.1.3': { name: 'uqr', version: '0.1.3' } },
        }
        response.end(JSON.stringify(isAsked ? { uqr: [advisory] } : about))
      })
      await new Promise<void>((resolve) => registry.listen(0, '127.0.0.1', resolve))
      const address = registry.address()
      const { code, said } = await sayOf(
        '--advisories',
        `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/`,
      )
      await new Promise((resolve) => registry.close(resolve))
      expect(said).toMatch(new RegExp(`packages with known advisories: .*\\b1 ${severity}`))
      expect(said).toMatch(new RegExp(`of them shipped: .*\\b1 ${severity}`))
      expect(code).toBe(expected)
    },
    60_000,
  )
})

describe('the ages of versions', () => {
  const say = (registry: string) => sayOf('--ages', registry)

  test('are skipped, and that is said, when the registry cannot be reached', async () => {
    const { code, said } = await say('http://127.0.0.1:9/')
    expect(said).toMatch(/SKIPPED, (the registry cannot be reached|there is no history)/)
    expect(code).toBe(0)
  }, 60_000)

  test('fail for a version that was too young', async () => {
    const versions = packagesOf(readFileSync(`${ROOT}package-lock.json`, 'utf8'))
    const old = Object.fromEntries(versions.map(({ version }) => [version, '2001-01-01T00:00:00.000Z']))
    const registry = createServer((request, response) => {
      const isYoung = decodeURIComponent(request.url ?? '') === '/zod'
      const time = isYoung ? Object.fromEntries(Object.keys(old).map((each) => [each, '2999-01-01T00:00:00Z'])) : old
      response.end(JSON.stringify({ time }))
    })
    await new Promise<void>((resolve) => registry.listen(0, '127.0.0.1', resolve))
    const address = registry.address()
    const { code, said } = await say(`http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/`)
    await new Promise((resolve) => registry.close(resolve))
    expect(said).toMatch(/younger than 7 days when the lock file was changed: 1: zod@|there is no history/)
    expect(code).toBe(said.includes('no history') ? 0 : 1)
  }, 60_000)
})
