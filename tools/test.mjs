import { spawn } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { findBrowser } from './browser.mjs'
import { checkBundle } from './bundle.mjs'
import { checkSupply, differencesOf, digestsOf } from './supply-facts.mjs'
import { tryServers } from './try-servers.mjs'

/*
 * Everything that must hold, in the order in which it fails fastest:
 *   node tools/test.mjs            all of it
 *   node tools/test.mjs long       all of it, with the map in every test of the browser, what takes long in full, and the
 *                                  built site in the servers that are installed here
 *   node tools/test.mjs check      types, lint, format, unused code
 *   node tools/test.mjs browser    the built site in a real browser
 * The last line is `N passed, N failed`.
 */

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const RESULTS = `${ROOT}test-results`

const CHECKS = [
  ['format', 'prettier', ['--check', '--log-level', 'warn', '.']],
  ['types', 'tsc', ['--noEmit']],
  ['lint', 'oxlint', ['--type-aware', '--deny-warnings']],
  ['unused code', 'knip', ['--no-progress']],
]

const STAGES = { check, unit, build, browser, servers }
const ALL = ['check', 'unit', 'build', 'browser']
const PLANS = { all: ALL, long: [...ALL, 'servers'], check: ['check'], browser: ['build', 'browser'] }

const part = process.argv[2] ?? 'all'
const plan = PLANS[part]
if (!plan) throw new Error(`No such part: ${part}. There are: ${Object.keys(PLANS).join(', ')}`)
if (part === 'long') process.env.LONG = '1'

const total = { passed: 0, failed: 0 }
mkdirSync(RESULTS, { recursive: true })
for (const name of plan) {
  const begun = performance.now()
  const { passed, failed } = await STAGES[name]()
  total.passed += passed
  total.failed += failed
  say(`${name}: ${passed} passed, ${failed} failed, ${((performance.now() - begun) / 1000).toFixed(0)} s`)
}
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0
console.log(`${total.passed} passed, ${total.failed} failed`)

/** The format takes as long as all else, and one core. */
async function check() {
  const [format, ...others] = CHECKS
  const lanes = await Promise.all([[format], others].map((lane) => each(lane, passes)))
  return { passed: sum(lanes, 'passed'), failed: sum(lanes, 'failed') }
}

async function passes([name, command, args]) {
  const isGood = (await run(command, args)) === 0
  say(`check: ${name}: ${isGood ? 'good' : 'NOT GOOD'}`)
  return isGood
}

function sum(counts, name) {
  return counts.reduce((total, count) => total + count[name], 0)
}

async function unit() {
  say('unit: vitest')
  const report = `${RESULTS}/unit.json`
  rmSync(report, { force: true })
  const code = await run('vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`])
  return counted(code, report, (json) => ({
    passed: json.numPassedTests,
    // A file that does not even load has no test that could fail.
    failed:
      json.numFailedTests +
      json.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0).length,
  }))
}

async function build() {
  say('build: vite')
  if ((await run('vite', ['build', '--logLevel', 'warn'])) !== 0) return { passed: 0, failed: 1 }
  const checks = [...checkBundle(`${ROOT}dist`), ...checkSupply(ROOT), await checkSameTwice()]
  for (const { name, isGood, found } of checks) say(`build: ${name}: ${isGood ? 'yes' : 'NO'}: ${found}`)
  return await each([{ isGood: true }, ...checks], ({ isGood }) => isGood)
}

/** Who builds the same sources gets the same bytes, and so can tell whether what is served was built of them. */
async function checkSameTwice() {
  const again = `${RESULTS}/dist-again`
  const isBuilt = (await run('vite', ['build', '--logLevel', 'warn', '--outDir', again, '--emptyOutDir'])) === 0
  const digests = digestsOf(`${ROOT}dist`)
  const differing = isBuilt ? differencesOf(digests, digestsOf(again)) : ['the second build failed']
  rmSync(again, { recursive: true, force: true })
  return {
    name: 'two builds are the same, byte by byte',
    isGood: differing.length === 0,
    found: differing.join(', ') || `${digests.size} files`,
  }
}

async function browser() {
  const { path, origin, env } = await findBrowser()
  say(`browser: Chromium: ${origin}`)
  const report = `${RESULTS}/browser.json`
  rmSync(report, { force: true })
  const code = await run('playwright', ['test', '--reporter=list,json'], {
    ...env,
    CHROMIUM_PATH: path,
    PLAYWRIGHT_JSON_OUTPUT_NAME: report,
  })
  return counted(code, report, ({ stats }) => ({ passed: stats.expected + stats.flaky, failed: stats.unexpected }))
}

/** What is not installed is told of, and is no part of the sum. */
async function servers() {
  return await tryServers((text) => say(`servers: ${text}`))
}

async function each(items, holds) {
  const count = { passed: 0, failed: 0 }
  for (const item of items) count[(await holds(item)) ? 'passed' : 'failed'] += 1
  return count
}

/** Numbers of a report; a tool that failed without saying which test did is one failure. */
function counted(code, report, read) {
  let count = { passed: 0, failed: 0 }
  try {
    count = read(JSON.parse(readFileSync(report, 'utf8')))
  } catch (error) {
    say(`no report: ${error.message}`)
  }
  return code !== 0 && count.failed === 0 ? { ...count, failed: 1 } : count
}

/** Runs a tool of the project by this very Node, without shell or npx, and gives its exit code. */
function run(command, args, env = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [`${ROOT}node_modules/.bin/${command}`, ...args], {
      cwd: ROOT,
      stdio: 'inherit',
      env: { ...process.env, NO_COLOR: '1', ...env },
    })
    child.on('error', reject)
    child.on('exit', (code) => resolve(code ?? 1))
  })
}

function say(text) {
  console.log(`== ${text}`)
}
