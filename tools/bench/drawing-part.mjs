import { appAddress, bareAddress, NARROW } from './addresses.mjs'
import { openPage } from './browser-page.mjs'
import { measureDrawing, openGraphicsClock } from './graphics.mjs'
import { round } from './numbers.mjs'
import { sliderOf } from './steps.mjs'

const HELD_MS = 3000
/** Days that a held key goes before it turns. */
const HELD_DAYS = 6

/** Work of the graphics process for a step with one day of 25 in the window. */
export async function measureNarrowDrawing({ browser, origin, size, steps, map }) {
  const clock = await openGraphicsClock(browser)
  const result = {}
  for (const [name, address] of Object.entries(narrowAddresses(origin, size, map))) {
    const page = await openOnSlider(browser, address)
    result[name] = await measureDrawing(page, clock, steps)
    await page.close()
  }
  return result
}

/** Frames drawn a second while a key is held, both pages really drawn. */
export async function measureHeldKey({ browser, origin, size, map }) {
  const result = {}
  for (const [name, address] of Object.entries(narrowAddresses(origin, size, map))) {
    const page = await openOnSlider(browser, address)
    await page.run('void (bench.isThin = false)')
    const before = await page.counts()
    const begun = performance.now()
    let presses = 0
    for (; performance.now() - begun < HELD_MS; presses++) {
      const key = Math.floor(presses / HELD_DAYS) % 2 === 0 ? 'ArrowLeft' : 'ArrowRight'
      await page.keyDown(key, presses % HELD_DAYS !== 0)
      if (presses % HELD_DAYS === HELD_DAYS - 1) await page.keyUp(key)
      await page.run('new Promise(requestAnimationFrame)')
    }
    const seconds = (performance.now() - begun) / 1000
    const after = await page.counts()
    result[name] = {
      framesPerSecond: round((after.layers.frames - before.layers.frames) / seconds),
      pressesPerSecond: round(presses / seconds),
    }
    await page.close()
  }
  return result
}

const narrowAddresses = (origin, size, map) => ({
  app: appAddress(origin, 'live', size, NARROW),
  bare: bareAddress(origin, size, NARROW, map),
})

async function openOnSlider(browser, address) {
  const page = await openPage(browser, address)
  await page.idle()
  await sliderOf(page, 'Window start').focus()
  return page
}
