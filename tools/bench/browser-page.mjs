import { installCounters } from './counters.mjs'
import { installWebglCounters } from './webgl-counters.mjs'

const VIEWPORT = { width: 1440, height: 900 }
const IDLE_LIMIT_MS = 240_000
const KEY_CODES = { ArrowLeft: 37, ArrowRight: 39 }

/**
 * A page in a context of its own (nothing is cached), with counters inside and Chromium's own clocks outside.
 * @param {import('@playwright/test').Browser} browser
 * @param {string} address
 * @param {{ readonly isThin?: boolean }} [options] thin: WebGL is asked for no vertex (see `webgl-counters.mjs`)
 */
export async function openPage(browser, address, { isThin = true } = {}) {
  const context = await browser.newContext({ viewport: VIEWPORT, locale: 'en-GB', timezoneId: 'UTC' })
  const page = await context.newPage()
  const faults = []
  const failed = new Promise((_, reject) =>
    page.on('pageerror', (error) => {
      faults.push(error.message)
      reject(new Error(`${address} failed: ${error.message}`))
    }),
  )
  // Heard when somebody waits for the page.
  failed.catch(() => undefined)
  await page.addInitScript(installCounters, { isThin })
  await page.addInitScript(installWebglCounters)
  const cdp = await context.newCDPSession(page)
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' })
  await page.goto(address, { waitUntil: 'commit' })

  const run = async (expression) => {
    const { result, exceptionDetails } = await cdp.send('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
    })
    if (exceptionDetails) throw new Error(`${expression}: ${exceptionDetails.exception?.description}`)
    return result.value
  }
  return {
    page,
    cdp,
    run,
    faults,
    times: () => mainThreadTimes(cdp),
    counts: () => run('bench.read()'),
    twoFrames: () => run('bench.twoFrames()'),
    finish: () => run('bench.finish()'),
    /** Nothing is fetched, drawn or played, and has not been for two frames. */
    idle: async () => {
      await run('bench.twoFrames()')
      const idle = page.waitForFunction(() => document.documentElement.dataset.idle === 'true', undefined, {
        timeout: IDLE_LIMIT_MS,
        polling: 50,
      })
      await Promise.race([idle, failed])
    },
    /** A key as it comes from a keyboard; `isRepeated` while it is held. */
    keyDown: (key, isRepeated = false) =>
      cdp.send('Input.dispatchKeyEvent', {
        type: 'rawKeyDown',
        key,
        code: key,
        windowsVirtualKeyCode: KEY_CODES[key],
        autoRepeat: isRepeated,
      }),
    keyUp: (key) =>
      cdp.send('Input.dispatchKeyEvent', { type: 'keyUp', key, code: key, windowsVirtualKeyCode: KEY_CODES[key] }),
    /** @param {'mouseMoved' | 'mousePressed' | 'mouseReleased'} type; `isHeld`: with the left button down */
    mouse: (type, { x, y }, isHeld = false) => {
      const button = isHeld || type === 'mouseReleased' ? 'left' : 'none'
      return cdp.send('Input.dispatchMouseEvent', { type, x, y, button, buttons: isHeld ? 1 : 0, clickCount: 1 })
    },
    close: () => context.close(),
  }
}

/** @typedef {Awaited<ReturnType<typeof openPage>>} BenchPage */

const NAMES = {
  task: 'TaskDuration',
  script: 'ScriptDuration',
  layout: 'LayoutDuration',
  style: 'RecalcStyleDuration',
}

/** CPU time that the main thread has used so far, ms, by what for. */
async function mainThreadTimes(cdp) {
  const { metrics } = await cdp.send('Performance.getMetrics')
  return Object.fromEntries(
    Object.entries(NAMES).map(([name, metric]) => [
      name,
      (metrics.find((found) => found.name === metric)?.value ?? NaN) * 1000,
    ]),
  )
}
