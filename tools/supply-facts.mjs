import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Licences that let us ship, or use while building, without a duty to open what is built of them. */
const LICENCES = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT-0',
  'MPL-2.0',
  'OFL-1.1',
  'Zlib',
])

/** Hosts that serve code, tiles, fonts or styles to the world: none may be named anywhere in what we ship. */
const SERVERS = [
  'unpkg.com',
  'jsdelivr.net',
  'cdnjs.cloudflare.com',
  'esm.sh',
  'esm.run',
  'skypack.dev',
  'jspm.io',
  'googleapis.com',
  'gstatic.com',
  'mapbox.com',
  'arcgisonline.com',
  'tile.openstreetmap.org',
  'demotiles.maplibre.org',
  'cartocdn.com',
  'stadiamaps.com',
]

/**
 * @typedef {{ name: string, version: string, licence: string, isDev: boolean, hasInstallScript: boolean, integrity: string,
 *   registry: string }} Package
 * @param {string} text of `package-lock.json`
 * @param {(path: string) => string} licenceOf the licence that the installed package names, where the lock names none
 * @returns {Package[]} each once, by name and version
 */
export function packagesOf(text, licenceOf = () => '') {
  const found = new Map()
  for (const [path, entry] of Object.entries(JSON.parse(text).packages)) {
    if (path === '') continue
    const name = entry.name ?? path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)
    const known = found.get(`${name}@${entry.version}`)
    found.set(`${name}@${entry.version}`, {
      name,
      version: entry.version,
      licence: entry.license ?? licenceOf(path),
      isDev: (entry.dev ?? false) && (known?.isDev ?? true),
      hasInstallScript: entry.hasInstallScript ?? false,
      integrity: entry.integrity ?? '',
      registry: entry.resolved ?? '',
    })
  }
  return [...found.values()].toSorted((a, b) => byCode(keyOf(a), keyOf(b)))
}

/**
 * These name their licence in no field of `package.json`. The first has it in a file; the second has none at all, and is a fork of
 * jsonlint, which is MIT.
 */
const SAID_ELSEWHERE = { 'png-js': 'MIT', '@mapbox/jsonlint-lines-primitives': 'MIT' }

/** The packages of the lock file in a folder, with the licences that the installed ones name. */
export function readPackages(root) {
  const licenceOf = (path) => {
    try {
      const { name, license, licenses } = JSON.parse(readFileSync(join(root, path, 'package.json'), 'utf8'))
      return license ?? licenses?.[0]?.type ?? SAID_ELSEWHERE[name] ?? ''
    } catch {
      return ''
    }
  }
  return packagesOf(readFileSync(join(root, 'package-lock.json'), 'utf8'), licenceOf)
}

const keyOf = ({ name, version }) => `${name}@${version}`

/** `(MIT OR GPL-3.0-or-later)` is fine for one good part, `(MIT AND Zlib)` for all. */
export function isAllowedLicence(expression) {
  const text = expression.replace(/^\((.*)\)$/, '$1')
  if (text.includes(' OR ')) return text.split(' OR ').some(isAllowedLicence)
  return text !== '' && text.split(' AND ').every((part) => LICENCES.has(part))
}

/** A list of parts in CycloneDX: of the same lock always the same bytes, so without time and serial number. */
export function billOfMaterials({ name, version }, packages) {
  const components = packages
    .filter(({ isDev }) => !isDev)
    .map((part) => ({
      'bom-ref': keyOf(part),
      type: 'library',
      name: part.name,
      version: part.version,
      licenses: [part.licence.includes(' ') ? { expression: part.licence } : { license: { id: part.licence } }],
      purl: `pkg:npm/${part.name.replace('@', '%40')}@${part.version}`,
      hashes: part.integrity
        .split(' ')
        .filter((each) => each.startsWith('sha512-'))
        .map((each) => ({ alg: 'SHA-512', content: Buffer.from(each.slice(7), 'base64').toString('hex') })),
    }))
  const component = { 'bom-ref': `${name}@${version}`, type: 'application', name, version }
  const bill = { bomFormat: 'CycloneDX', specVersion: '1.5', version: 1, metadata: { component }, components }
  return `${JSON.stringify(bill, null, 2)}\n`
}

/**
 * Each thing that must hold of what we are made of and can be told without the network, with what was found.
 * @returns {{ name: string, isGood: boolean, found: string }[]}
 */
export function checkSupply(root) {
  const packages = readPackages(root)
  /** @type {[name: string, holds: (each: Package) => boolean][]} */
  const rules = [
    ['every licence is on the list', ({ licence }) => isAllowedLicence(licence)],
    ['the lock file names no registry', ({ registry }) => registry === ''],
    ['the lock file holds the digest of every package', ({ integrity }) => integrity.startsWith('sha512-')],
  ]
  const runsScripts = !/^ignore-scripts\s*=\s*true$/m.test(readFileSync(join(root, '.npmrc'), 'utf8'))
  return [
    ...rules.map(([name, holds]) => {
      const broken = packages.filter((each) => !holds(each)).map(keyOf)
      return { name, isGood: broken.length === 0, found: broken.join(', ') || `${packages.length} packages` }
    }),
    { name: 'no install script is run', isGood: !runsScripts, found: runsScripts ? '.npmrc lets them run' : 'none' },
  ]
}

/** The SHA-256 of each file of a folder, by its path. */
export function digestsOf(folder) {
  return new Map(
    filesOf(folder).map((path) => [
      path,
      createHash('sha256')
        .update(readFileSync(join(folder, path)))
        .digest('hex'),
    ]),
  )
}

/**
 * @param {ReadonlyMap<string, string>} one
 * @param {ReadonlyMap<string, string>} other
 * @returns {string[]} the paths of files that are not the same in both
 */
export function differencesOf(one, other) {
  return [...new Set([...one.keys(), ...other.keys()])]
    .filter((path) => one.get(path) !== other.get(path))
    .toSorted(byCode)
}

/** Host names of servers of the world in any file of a folder, whatever its kind. */
export function serversNamedIn(folder) {
  const pattern = new RegExp(`(?<![\\w.-])(?:[\\w-]+\\.)*(?:${SERVERS.map(escaped).join('|')})(?![\\w-]|\\.\\w)`, 'gi')
  return filesOf(folder).flatMap((path) => {
    const text = readFileSync(join(folder, path)).toString('latin1')
    return [...new Set(text.match(pattern) ?? [])].map((host) => `${host} in ${path}`)
  })
}

/** The same order in every language. */
const byCode = (a, b) => (a < b ? -1 : Number(a > b))

const escaped = (host) => host.replaceAll('.', '\\.')

const filesOf = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.replace(/\/$/, '').length + 1))
    .toSorted(byCode)
