import { openPage } from './browser-page.mjs'
import { mebibytes, round } from './numbers.mjs'

const MINUTE_MS = 60_000
const SAMPLES = 20

/**
 * Leaves the app to play in a loop, with its map drawn, for so many minutes of the wall, and looks at what it gathers.
 * Each look is at the same scene: the map has a label more or less from day to day, so play rests at the start of the window.
 * The slope is that of all samples after the first tenth of the time (least squares).
 */
export async function measureSoak({ browser, origin, minutes }) {
  const page = await openPage(browser, `${origin}/demo/?case=training`, { isThin: false })
  await page.idle()
  await page.run(`document.addEventListener('webglcontextlost', () => (window.lostGraphics = true), true)`)
  const button = (name) => page.page.getByRole('button', { name, exact: true })
  const playFor = async (milliseconds) => {
    await button('Play').click()
    await page.page.waitForTimeout(milliseconds)
    await button('Pause').click()
    await page.page.getByRole('slider', { name: 'Playhead', exact: true }).press('Home')
    await page.idle()
  }
  await button('Loop').press('Enter')
  await page.cdp.send('HeapProfiler.enable')
  const whole = minutes * MINUTE_MS
  await playFor(whole / 10)
  const samples = [await sample(page)]
  while (samples.length <= SAMPLES) {
    await playFor((whole * 0.9) / SAMPLES)
    samples.push(await sample(page))
  }
  const [first, last] = [samples[0], samples.at(-1)]
  const graphicsLost = await page.run('window.lostGraphics ? 1 : 0')
  await page.close()
  return {
    minutes,
    heapAtFirst: mebibytes(first.heap),
    heapAtLast: mebibytes(last.heap),
    heapPerHour: round(mebibytesAnHour(samples), 2),
    heapPerHourOfSecondHalf: round(mebibytesAnHour(samples.slice(samples.length / 2)), 2),
    nodesAtFirst: first.nodes,
    nodesGathered: last.nodes - first.nodes,
    listenersAtFirst: first.listeners,
    listenersGathered: round((last.listeners / first.listeners - 1) * 100, 1),
    graphicsLost,
  }
}

/** What the page holds after a forced collection; twice, since what a finalizer lets go of in the first goes in the second. */
async function sample({ cdp }) {
  await cdp.send('HeapProfiler.collectGarbage')
  await cdp.send('HeapProfiler.collectGarbage')
  const { usedSize } = await cdp.send('Runtime.getHeapUsage')
  const { nodes, jsEventListeners } = await cdp.send('Memory.getDOMCounters')
  return { at: performance.now(), heap: usedSize, nodes, listeners: jsEventListeners }
}

function mebibytesAnHour(samples) {
  const mean = (of) => samples.reduce((sum, one) => sum + of(one), 0) / samples.length
  const [at, heap] = [mean((one) => one.at), mean((one) => one.heap)]
  const rise = samples.reduce((sum, one) => sum + (one.at - at) * (one.heap - heap), 0)
  const run = samples.reduce((sum, one) => sum + (one.at - at) ** 2, 0)
  return ((rise / run) * 60 * MINUTE_MS) / 1024 / 1024
}
