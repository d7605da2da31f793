import { appAddress, bareAddress, NARROW, WIDE } from './addresses.mjs'
import { openPage } from './browser-page.mjs'
import { measureMemory } from './memory.mjs'
import { round } from './numbers.mjs'
import { timed } from './timed.mjs'
import { measureSteps, noStep, restStep, scrubStep, sliderOf, withDraggedThumb } from './steps.mjs'

const FLOOR_STEPS = 10
const PLAY_MS = 3000
const IDLE_SECONDS = 5

/** Everything that is measured of one open page of the app, by part. */
export async function measureApp({ browser, origin, size, steps, parts, window }) {
  const page = await openPage(browser, appAddress(origin, 'live', size, window, { at: `${window.from}T00:00:00Z` }))
  await timed('  open', () => page.idle())
  await sliderOf(page, 'Window start').focus()
  const result = {}
  if (parts.includes('scrub')) {
    result.floor = await measureSteps(page, FLOOR_STEPS, noStep(page))
    result.step = await timed('  keys', () => measureSteps(page, steps, scrubStep(page), { isQuick: true }))
    await page.idle()
  }
  if (parts.includes('scrub') && window === WIDE) {
    result.rest = await timed('  keys at rest', () => measureSteps(page, steps, restStep(page)))
    result.drag = await timed('  drag', () =>
      withDraggedThumb(page, (step) => measureSteps(page, steps, step, { isQuick: true })),
    )
    await page.idle()
  }
  if (parts.includes('hover')) result.hover = await timed('  hover', () => measureHover(page, steps))
  if (parts.includes('play')) result.play = await timed('  play', () => measurePlay(page))
  if (parts.includes('idle')) result.idle = await measureIdle(page)
  if (parts.includes('memory')) result.memory = await measureMemory(page)
  if (page.faults.length > 0) throw new Error(`The app failed: ${page.faults[0]}`)
  await page.close()
  return result
}

/** The same of the bare page, as far as it has it. */
export async function measureBare({ browser, origin, size, steps, parts, window, map, hasChunks }) {
  const page = await openPage(browser, bareAddress(origin, size, window, map, { hasChunks }))
  await page.idle()
  await sliderOf(page, 'Window start').focus()
  const result = {}
  if (parts.includes('scrub')) {
    result.floor = await measureSteps(page, FLOOR_STEPS, noStep(page))
    result.step = await measureSteps(page, steps, scrubStep(page), { isQuick: true })
  }
  if (parts.includes('idle')) result.idle = await measureIdle(page)
  if (parts.includes('memory')) result.memory = await measureMemory(page)
  if (page.faults.length > 0) throw new Error(`The bare page failed: ${page.faults[0]}`)
  await page.close()
  return result
}

/** What a step of the key costs both pages when only one day of 25 is in the window. */
export async function measureNarrow(job) {
  const narrow = { ...job, window: NARROW, parts: job.parts.filter((part) => part === 'scrub') }
  return { app: await measureApp(narrow), bare: await measureBare({ ...narrow, hasChunks: true }) }
}

/** The pointer between two points of the map. */
async function measureHover(page, steps) {
  const box = await page.page.locator('canvas.maplibregl-canvas').first().boundingBox()
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 }
  await page.mouse('mouseMoved', middle)
  await page.idle()
  const hover = await measureSteps(page, steps, async (index) => {
    await page.mouse('mouseMoved', { x: middle.x + 12 * ((index % 7) - 3), y: middle.y + 9 * ((index % 5) - 2) })
    await page.twoFrames()
  })
  await page.mouse('mouseMoved', { x: 1, y: 1 })
  await page.idle()
  return hover
}

/** Longer than a page that works without a network by now takes to say so, and does, ms. */
const TOLD_MS = 10_000

/** A page that is opened for the first time says once, for a while, that it works without a network by now. */
async function untilKept(page) {
  await page.page.waitForFunction(() => navigator.serviceWorker.controller !== null)
  await page.run(`new Promise((resolve) => setTimeout(resolve, ${TOLD_MS}))`)
  await page.idle()
}

/** While it plays, its beginning and its end left out: those are acts of a person. */
async function measurePlay(page) {
  await untilKept(page)
  await page.page.getByRole('button', { name: 'Play', exact: true }).click()
  await page.run('bench.countFrames(500)')
  const [times, before] = [await page.times(), await page.counts()]
  const frames = await page.run(`bench.countFrames(${PLAY_MS})`)
  const [later, after] = [await page.times(), await page.counts()]
  await page.page.getByRole('button', { name: 'Pause', exact: true }).click()
  await page.idle()
  const each = (value, digits = 2) => round(value / Math.max(frames, 1), digits)
  return {
    frames,
    task: each(later.task - times.task),
    script: each(later.script - times.script),
    commits: each(after.commits - before.commits, 3),
    drawn: each(after.layers.frames - before.layers.frames),
    bytes: each(after.layers.bytes - before.layers.bytes),
    rows: each(after.layers.rows - before.layers.rows),
  }
}

/** Main-thread ms a second while nobody does anything. */
async function measureIdle(page) {
  const before = await page.times()
  await page.run(`new Promise((resolve) => setTimeout(resolve, ${IDLE_SECONDS * 1000}))`)
  const after = await page.times()
  return round((after.task - before.task) / IDLE_SECONDS, 2)
}
