import { appAddress, bareAddress, DAYS_OF_CASE, WIDE } from './addresses.mjs'
import { openPage } from './browser-page.mjs'
import { median, round } from './numbers.mjs'
import { recordTasks } from './own-tasks.mjs'

const LOADS = 5
/** Loads whose tasks are recorded: recording slows them down, so none of these is timed. */
const RECORDED = 3
/** The share of the window's rows that must be in one frame, beside all else, to count as drawn: some have no position. */
const DRAWN_SHARE = 0.8

/** From navigation until the positions are drawn and all is quiet, ms. Cold: each load in a context of its own. */
export async function measureLoads({ browser, origin, size, map }) {
  const addresses = {
    app: appAddress(origin, 'live', size, WIDE),
    bare: bareAddress(origin, size, WIDE, map),
    'app, feeds answered in the page': appAddress(origin, 'demo', size, WIDE),
  }
  // Not measured: the server makes what it has not been asked for yet, and what else the app draws is counted.
  await loadOnce(browser, addresses.app, size)
  const { mostRowsInAFrame: others } = await loadOnce(browser, `${addresses.app}&hide=positions`, size)
  const result = {}
  const loads = Object.fromEntries(Object.keys(addresses).map((name) => [name, []]))
  // In turn, so that a machine that slows down slows all of them.
  for (let load = 0; load < LOADS; load++) {
    for (const [name, address] of Object.entries(addresses)) {
      loads[name].push(await loadOnce(browser, address, size, { others: name === 'bare' ? 0 : others }))
    }
  }
  for (const [name, some] of Object.entries(loads)) {
    result[name] = Object.fromEntries(
      Object.keys(some[0]).map((figure) => [figure, round(median(some.map((load) => load[figure])))]),
    )
  }
  for (const name of ['app', 'bare']) result[name].longestCpu = await measureCpu(browser, addresses[name])
  // Once with every vertex worked on: what a person without a GPU waits for.
  for (const name of ['app', 'bare']) {
    const { finished } = await loadOnce(browser, addresses[name], size, { isThin: false })
    result[name].finishedInSoftware = round(finished)
  }
  return result
}

/**
 * The most CPU time of a task until idle, ms, median of some loads. On two cores a task also waits, for the graphics to open or
 * to make a program and for a core that a worker or the graphics process has: that is in `longestTask` and not in here.
 */
async function measureCpu(browser, address) {
  const longest = []
  for (let load = 0; load < RECORDED; load++) {
    const session = await browser.newBrowserCDPSession()
    const record = await recordTasks(session)
    const page = await openPage(browser, address)
    await page.idle()
    longest.push(Math.max(0, ...(await record.stop()).map(({ cpu }) => cpu)))
    await page.close()
    await session.detach()
  }
  return round(median(longest))
}

async function loadOnce(browser, address, size, { isThin = true, others = 0 } = {}) {
  const page = await openPage(browser, address, { isThin })
  await page.idle()
  const idle = await page.run('performance.now()')
  const { task } = await page.times()
  await page.finish()
  const finished = await page.run('performance.now()')
  const { frames, longTasks } = await page.run('({ frames: bench.frames, longTasks: bench.longTasks })')
  await page.close()
  const wanted = others + DRAWN_SHARE * size * (WIDE.days / DAYS_OF_CASE)
  return {
    drawn: frames.find(({ rows }) => rows >= wanted)?.at ?? NaN,
    idle,
    longestTask: Math.max(0, ...longTasks.map(({ duration }) => duration)),
    mainThread: task,
    mostRowsInAFrame: Math.max(0, ...frames.map(({ rows }) => rows)),
    finished,
  }
}
