import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { chromium } from '@playwright/test'
import { preview } from 'vite'
import { findBrowser } from './browser.mjs'
import { gzipOf, readBundle } from './bundle.mjs'

/*
 * What the built site costs, on this machine and with software drawing: compare runs of one machine only.
 *   npm run build && npm run bench            a table, then the same as JSON
 *   node tools/bench.mjs out.json             and into a file
 */

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const LOADS = 5
const STEPS = 30
const IDLE_SECONDS = 5
const WINDOW = 'from=2023-09-07&to=2023-10-01'

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]
const round = (value) => Math.round(value * 10) / 10

const { path, origin, args, env } = await findBrowser()
const server = await preview({ root: ROOT, preview: { host: '127.0.0.1', port: 0, strictPort: false } })
const browser = await chromium.launch({ executablePath: path, args, env: { ...process.env, ...env } })
try {
  const { port } = server.httpServer.address()
  const result = {
    version: JSON.parse(readFileSync(`${ROOT}package.json`, 'utf8')).version,
    browser: browser.version(),
    ...bytes(),
    ...(await loads(`http://127.0.0.1:${port}/?${WINDOW}`)),
    ...(await steps(`http://127.0.0.1:${port}/?${WINDOW}`)),
  }
  console.log(`Chromium ${result.browser}, ${origin}`)
  console.table(
    Object.fromEntries(
      Object.entries(result)
        .slice(2)
        .map(([name, value]) => [name, { value }]),
    ),
  )
  console.log(JSON.stringify(result))
  if (process.argv[2]) writeFileSync(process.argv[2], `${JSON.stringify(result, null, 2)}\n`)
} finally {
  await browser.close()
  await server.close()
}

/** Gzipped bytes by when they are needed. */
function bytes() {
  const { entry, files } = readBundle(`${ROOT}dist`)
  const map = [...files.keys()].filter((name) => /^assets\/(?:maplibre|deck|map-pane)[^/]*\.js$/.test(name))
  return {
    'entry chunk, gzip bytes': gzipOf(entry.slice(0, 1), files),
    'entry with its static imports, gzip bytes': gzipOf(entry, files),
    'map chunks, gzip bytes': gzipOf(map, files),
  }
}

/** Cold loads, each in a context of its own: nothing is cached. */
async function loads(address) {
  const [readable, idle, script] = [[], [], []]
  const { files } = readBundle(`${ROOT}dist`)
  for (let load = 0; load < LOADS; load++) {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
    const page = await context.newPage()
    let initial = 0
    page.on('request', (request) => {
      initial += files.get(new URL(request.url()).pathname.slice(1))?.gzip ?? 0
    })
    await page.goto(address, { waitUntil: 'commit' })
    await page.locator('[aria-label="Legs"] tbody tr').first().waitFor()
    readable.push(await page.evaluate(() => performance.now()))
    await waitForIdle(page)
    idle.push(await page.evaluate(() => performance.now()))
    script.push(initial)
    await context.close()
  }
  return {
    'code and styles until idle, gzip bytes': median(script),
    'legs table readable, ms': round(median(readable)),
    'idle, ms': round(median(idle)),
  }
}

/** Main-thread time of one day on the window's start, by the real key; and of doing nothing. */
async function steps(address) {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
  await page.goto(address)
  await waitForIdle(page)
  const cdp = await page.context().newCDPSession(page)
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' })
  const busyMs = async () => {
    const { metrics } = await cdp.send('Performance.getMetrics')
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000
  }
  await page.getByRole('slider', { name: 'Window start' }).focus()
  const step = []
  for (let index = 0; index < STEPS; index++) {
    const before = await busyMs()
    // There and back, so that each step has legs to draw.
    await page.keyboard.press(index % 2 === 0 ? 'ArrowRight' : 'ArrowLeft')
    await waitForIdle(page)
    step.push((await busyMs()) - before)
  }
  const before = await busyMs()
  await page.evaluate((ms) => new Promise((resolve) => setTimeout(resolve, ms)), IDLE_SECONDS * 1000)
  const idle = ((await busyMs()) - before) / IDLE_SECONDS
  await page.close()
  return { 'a step of the window, main-thread ms': round(median(step)), 'idle, main-thread ms a second': round(idle) }
}

/** Nothing is fetched, drawn or played, and has not been for two frames. */
async function waitForIdle(page) {
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))))
  await page.waitForFunction(() => document.documentElement.dataset.idle === 'true', undefined, { timeout: 60_000 })
}
