import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { checkAnswers } from './servers/check-answers.mjs'
import { checkPage } from './servers/check-page.mjs'
import { findProgram, SERVERS, startServer } from './servers/start-servers.mjs'

/*
 * Serves the built page with the files of `deploy/` by the servers themselves, as far as they are installed on this machine,
 * and holds every answer to the policy:
 *   node tools/try-servers.mjs
 * Part of `npm run test:long`. Nothing is installed for it, and a server that is not there is told of, not counted.
 */

const ROOT = fileURLToPath(new URL('..', import.meta.url))

/** @returns {Promise<{ passed: number, failed: number, missing: string[] }>} */
export async function tryServers(say = console.log) {
  if (!existsSync(`${ROOT}dist/index.html`)) throw new Error('Nothing is built in dist: npm run build')
  const total = { passed: 0, failed: 0, missing: [] }
  for (const name of SERVERS) {
    const program = findProgram(name)
    if (!program) {
      say(`${name}: not installed, NOT TRIED`)
      total.missing.push(name)
      continue
    }
    const { version, checks } = await tryServer(name, program)
    for (const { name: what, checked, broken } of checks) {
      total[broken.length === 0 ? 'passed' : 'failed'] += 1
      const some = [...broken.slice(0, 5), ...(broken.length > 5 ? [`and ${broken.length - 5} more`] : [])]
      say(
        `${version}: ${what}: ${broken.length === 0 ? 'yes' : 'NO'}, ${checked} tried${some.map((one) => `\n    ${one}`).join('')}`,
      )
    }
  }
  return total
}

async function tryServer(name, program) {
  const folder = mkdtempSync(join(tmpdir(), `transload-${name}-`))
  const site = join(folder, 'site')
  try {
    mkdirSync(site)
    cpSync(`${ROOT}dist`, site, { recursive: true })
    const { version, origin, stop } = await startServer(name, program, { deploy: `${ROOT}deploy`, site, folder })
    try {
      return { version, checks: [...(await checkAnswers(origin, site)), ...(await checkPage(origin))] }
    } finally {
      await stop()
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { passed, failed } = await tryServers()
  console.log(`${passed} passed, ${failed} failed`)
  process.exitCode = failed > 0 ? 1 : 0
}
