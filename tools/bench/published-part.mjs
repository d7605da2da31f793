import { gzipOf, readBundle } from '../bundle.mjs'
import { openPage } from './browser-page.mjs'
import { median, round } from './numbers.mjs'
import { measureSteps, restStep, sliderOf } from './steps.mjs'

const LOADS = 5
const IDLE_SECONDS = 5
const WINDOW = 'from=2023-09-07&to=2023-10-01'

/** Gzipped bytes of the built site by when they are needed. */
export function measureBytes(folder) {
  const { entry, files } = readBundle(folder)
  const map = [...files.keys()].filter((name) => /^assets\/(?:maplibre|deck|map-pane)[^/]*\.js$/.test(name))
  return {
    'entry chunk, gzip bytes': gzipOf(entry.slice(0, 1), files),
    'entry with its static imports, gzip bytes': gzipOf(entry, files),
    'map chunks, gzip bytes': gzipOf(map, files),
  }
}

/** The case that ships with the app: cold loads, a step of the window's start, and doing nothing. */
export async function measurePublished({ browser, origin, folder, steps }) {
  const address = `${origin}/demo/?${WINDOW}`
  return { ...(await coldLoads(browser, address, folder)), ...(await stepAndRest(browser, address, steps)) }
}

async function coldLoads(browser, address, folder) {
  const { files } = readBundle(folder)
  const [readable, idle, script] = [[], [], []]
  for (let load = 0; load < LOADS; load++) {
    const page = await openPage(browser, 'about:blank', { isThin: false })
    let initial = 0
    page.page.on('request', (request) => {
      initial += files.get(new URL(request.url()).pathname.replace(/^\/demo\//, ''))?.gzip ?? 0
    })
    await page.page.goto(address, { waitUntil: 'commit' })
    await page.page.locator('[aria-label="Legs"] tbody tr').first().waitFor()
    readable.push(await page.run('performance.now()'))
    await page.idle()
    idle.push(await page.run('performance.now()'))
    script.push(initial)
    await page.close()
  }
  return {
    'code and styles until idle, gzip bytes': median(script),
    'legs table readable, ms': round(median(readable)),
    'idle, ms': round(median(idle)),
  }
}

async function stepAndRest(browser, address, steps) {
  const page = await openPage(browser, address, { isThin: false })
  await page.idle()
  await sliderOf(page, 'Window start').focus()
  // Its window is its whole extent: the first step can only go right.
  await page.keyDown('ArrowRight')
  await page.keyUp('ArrowRight')
  await page.idle()
  const step = await measureSteps(page, steps, restStep(page))
  const before = await page.times()
  await page.run(`new Promise((resolve) => setTimeout(resolve, ${IDLE_SECONDS * 1000}))`)
  const after = await page.times()
  await page.close()
  return {
    'a step of the window until it rests, main-thread ms': step.task,
    'idle, main-thread ms a second': round((after.task - before.task) / IDLE_SECONDS),
  }
}
