import { appAddress, bareAddress, WIDE } from './addresses.mjs'
import { openPage } from './browser-page.mjs'
import { buildPeers } from './build-peers.mjs'
import { codeBytes, saysIdle } from './code-bytes.mjs'
import { measureMemory } from './memory.mjs'
import { round } from './numbers.mjs'
import { measureSteps } from './steps.mjs'

const IDLE_SECONDS = 5
const SETTLE_MS = 3000
/** The share of all rows that must be in one frame for them to count as drawn. */
const DRAWN_SHARE = 0.8

/**
 * kepler.gl with the same positions in the same window: a step of its own slider, idle, memory, cold bytes. Where it cannot
 * be installed, built or driven, says why: that is no fault of ours.
 */
export async function measurePeers({ browser, origin, mount, root, size, steps, map }) {
  try {
    mount('peers', await buildPeers(root))
    return { figures: await measureKepler({ browser, origin, size, steps, map }) }
  } catch (error) {
    return { figures: null, trouble: String(error.message ?? error).split('\n')[0] }
  }
}

async function measureKepler({ browser, origin, size, steps, map }) {
  const address = bareAddress(origin, size, WIDE, map).replace('/bare/', '/peers/')
  const page = await openPage(browser, address)
  // It looks for styles on the web, which is not there: such failures of its own are not waited for.
  await saysIdle(page)
  await pause(page, SETTLE_MS)
  const frames = await page.run('bench.frames')
  const handle = await page.page.locator('.kg-range-slider__brush .handle--w').first().boundingBox()
  const at = { x: handle.x + handle.width / 2, y: handle.y + handle.height / 2 }
  await page.mouse('mouseMoved', at)
  await page.mouse('mousePressed', at, true)
  const step = await measureSteps(page, steps, async (index) => {
    await page.mouse('mouseMoved', { x: at.x + (index % 2 === 0 ? 24 : 0), y: at.y }, true)
    await page.twoFrames()
  })
  await page.mouse('mouseReleased', at)
  if (step.frames === 0) throw new Error('its slider moved nothing')
  const before = await page.times()
  await pause(page, IDLE_SECONDS * 1000)
  const after = await page.times()
  const memory = await measureMemory(page)
  await page.close()
  return {
    step,
    idle: round((after.task - before.task) / IDLE_SECONDS),
    drawn: round(frames.find(({ rows }) => rows >= DRAWN_SHARE * size)?.at ?? NaN),
    memory,
    codeBytes: await codeBytes(browser, address),
    appCodeBytes: await codeBytes(browser, appAddress(origin, 'live', size, WIDE)),
  }
}

const pause = (page, ms) => page.run(`new Promise((resolve) => setTimeout(resolve, ${ms}))`)
