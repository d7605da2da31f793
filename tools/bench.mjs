import { existsSync, rmSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { fileURLToPath } from 'node:url'
import { chromium } from '@playwright/test'
import { feedQuery } from './bench/addresses.mjs'
import { buildBare } from './bench/build-bare.mjs'
import { openFeeds } from './bench/feeds.mjs'
import { judge } from './bench/goals.mjs'
import { runParts } from './bench/parts.mjs'
import { readOptions } from './bench/options.mjs'
import { printReport } from './bench/report.mjs'
import { openSite } from './bench/site.mjs'
import { findBrowser } from './browser.mjs'

/*
 * What the built site costs beside the smallest page that does the same job, on this machine and with software drawing:
 * compare figures of one run only, and quote their ratios.
 *   npm run build && npm run bench                  everything: tables, goals, then the same as JSON
 *   npm run bench -- --only=scrub,load --n=1e3,1e6  some parts, some sizes
 *   npm run bench -- --steps=60 --out=bench.json    more steps, and a file
 *   npm run bench -- --peers                        kepler.gl too: it is installed into a folder of its own
 * A goal that is missed is said and no failure; what cannot be measured is.
 */
const ROOT = fileURLToPath(new URL('..', import.meta.url))

const options = readOptions(process.argv.slice(2))
const folder = options.dist ?? `${ROOT}dist`
if (!existsSync(`${folder}/index.html`)) throw new Error(`Nothing is built in ${folder}: npm run build`)

const { path, origin: browserOrigin, args, env } = await findBrowser()
const feeds = await openFeeds(ROOT)
const bareFolder = await buildBare()
const site = await openSite({ live: folder, demo: folder, bare: bareFolder }, feeds.answer)
const browser = await chromium.launch({ executablePath: path, args, env: { ...process.env, ...env } })
try {
  for (const size of options.sizes) await feeds.prepare(feedQuery(size))
  const job = { browser, site, folder, root: ROOT, ...options }
  const { renderer, ...figures } = await runParts(job)
  const about = {
    browser: browser.version(),
    origin: browserOrigin,
    renderer,
    cores: cpus().length,
    steps: options.steps,
  }
  const report = { about, ...figures, goals: judge(figures) }
  printReport(report)
  console.log(JSON.stringify(report))
  if (options.out) writeFileSync(options.out, `${JSON.stringify(report, null, 2)}\n`)
} finally {
  await browser.close()
  await site.close()
  await feeds.close()
  rmSync(bareFolder, { recursive: true, force: true })
}
