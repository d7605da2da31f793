import { execFile, execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { isAllowedLicence, readPackages, serversNamedIn } from './supply-facts.mjs'

/*
 * What we are made of, as figures:
 *   npm run supply                what the lock file, the installed packages and the built site say
 *   npm run supply -- --ages      how old each version was when the lock file was last changed; asks the registry once a package
 * By npm it is given --advisories too: the registry is asked what is known against each version, and if it does not answer that
 * is said.
 */

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const COOLDOWN_DAYS = 7
const DAY_MS = 86_400_000
/** Questions to the registry at a time. */
const AT_ONCE = 8
const LIMIT_MS = 20_000
const AUDIT_LIMIT_MS = 60_000
const SEVERITIES = ['critical', 'high', 'moderate', 'low']

const packages = readPackages(ROOT)
const shipped = packages.filter(({ isDev }) => !isDev)
const named = (list) =>
  list.length === 0 ? '' : `: ${list.map(({ name, version }) => `${name}@${version}`).join(', ')}`
const scripts = shipped.filter(({ hasInstallScript }) => hasInstallScript)
const licences = packages.filter(({ licence }) => !isAllowedLicence(licence))
const registries = packages.filter(({ registry }) => registry !== '')

console.log(`packages: ${packages.length}, of them shipped or needed by what is: ${shipped.length}`)
console.log(`install scripts among those: ${scripts.length}${named(scripts)}; none is run (.npmrc: ignore-scripts)`)
console.log(`licences outside the list: ${licences.length}${named(licences)}`)
console.log(`addresses of a registry in package-lock.json: ${registries.length}${named(registries)}`)
if (existsSync(`${ROOT}dist/index.html`)) {
  const servers = serversNamedIn(`${ROOT}dist`)
  console.log(`host names of CDNs in dist: ${servers.length}${servers.map((each) => `\n  ${each}`).join('')}`)
} else console.log('host names of CDNs in dist: nothing is built')
if (process.argv.includes('--ages')) await sayAges()
else console.log('ages of versions: not asked (-- --ages asks the registry)')

if (process.argv.includes('--advisories')) await sayAdvisories()

const bad = licences.length + registries.length
if (bad > 0) process.exitCode = 1

/** Asks the registry by `npm audit` what is known against the versions of the lock file. High and critical ones fail. */
async function sayAdvisories() {
  const { found, why } = await audit()
  if (why !== null) return console.log(`known advisories: NOT ASKED, ${why}`)
  const isShipped = new Set(shipped.map(({ name }) => name))
  const told = (list) => SEVERITIES.map((each) => `${list.filter(({ severity }) => severity === each).length} ${each}`)
  console.log(`packages with known advisories: ${told(found).join(', ')}`)
  console.log(`of them shipped: ${told(found.filter(({ name }) => isShipped.has(name))).join(', ')}`)
  const grave = found.filter(({ severity }) => severity === 'critical' || severity === 'high')
  for (const { name, severity, range } of grave) console.log(`  ${severity}: ${name} ${range}`)
  if (grave.length > 0) process.exitCode = 1
}

async function sayAges() {
  const lockedMs = lockChangedAt()
  if (lockedMs === null)
    return console.log('ages of versions: SKIPPED, there is no history to tell when the lock file changed')
  const registry = execFileSync('npm', ['config', 'get', 'registry'], { cwd: ROOT, encoding: 'utf8' }).trim()
  const young = []
  const unknown = []
  const waiting = [...packages]
  const askNext = async () => {
    for (let each = waiting.pop(); each; each = waiting.pop()) {
      const publishedMs = await publishedAt(registry, each)
      if (publishedMs === null) unknown.push(each)
      else if (lockedMs - publishedMs < COOLDOWN_DAYS * DAY_MS) young.push(each)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, askNext))
  if (unknown.length === packages.length)
    return console.log('ages of versions: SKIPPED, the registry cannot be reached')
  console.log(`younger than ${COOLDOWN_DAYS} days when the lock file was changed: ${young.length}${named(young)}`)
  console.log(`of unknown age: ${unknown.length}${named(unknown)}`)
  if (young.length > 0) process.exitCode = 1
}

/** The packages of which `npm audit` knows something, or why the registry gave no answer. */
async function audit() {
  const command = ['audit', '--json', '--fetch-retries=0']
  const said = await new Promise((resolve) => {
    // It fails where it finds something, and tells it all the same.
    execFile('npm', command, { cwd: ROOT, timeout: AUDIT_LIMIT_MS, maxBuffer: 64e6 }, (_, stdout) => resolve(stdout))
  })
  try {
    const { vulnerabilities, message, error } = JSON.parse(said)
    if (vulnerabilities) return { found: Object.values(vulnerabilities), why: null }
    return { found: [], why: `the registry does not tell: ${message ?? error?.summary ?? 'no list'}` }
  } catch {
    return { found: [], why: 'the registry cannot be reached' }
  }
}

/** When the lock file was last committed; null outside a clone. */
function lockChangedAt() {
  try {
    const command = ['log', '-1', '--format=%ct', '--', 'package-lock.json']
    const seconds = execFileSync('git', command, { cwd: ROOT, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
    return seconds.trim() === '' ? null : Number(seconds) * 1000
  } catch {
    return null
  }
}

async function publishedAt(registry, { name, version }) {
  try {
    const answer = await fetch(new URL(name.replace('/', '%2f'), `${registry.replace(/\/$/, '')}/`), {
      signal: AbortSignal.timeout(LIMIT_MS),
    })
    const { time } = await answer.json()
    const at = Date.parse(time?.[version] ?? '')
    return Number.isFinite(at) ? at : null
  } catch {
    return null
  }
}
