import { median, round } from './numbers.mjs'

/**
 * Main-thread time of a step and what it asks of WebGL, medians.
 * @param {import('./browser-page.mjs').BenchPage} page
 * @param {number} count
 * @param {(index: number) => Promise<unknown>} step what is measured, its frames included
 */
export async function measureSteps(page, count, step) {
  const times = []
  const counts = [await page.counts()]
  for (let index = 0; index < count; index++) {
    const before = await page.times()
    await step(index)
    const after = await page.times()
    times.push(Object.fromEntries(Object.keys(after).map((name) => [name, after[name] - before[name]])))
    counts.push(await page.counts())
  }
  const each = (of) => round(median(counts.slice(1).map((after, index) => of(after) - of(counts[index]))))
  return {
    ...Object.fromEntries(
      Object.keys(times[0]).map((name) => [name, round(median(times.map((time) => time[name])), 2)]),
    ),
    commits: each(({ commits }) => commits),
    frames: each(({ layers }) => layers.frames),
    draws: each(({ layers }) => layers.draws),
    rows: each(({ layers }) => layers.rows),
    vertices: each(({ layers }) => layers.vertices),
    bytes: each(({ layers }) => layers.bytes),
    mapDraws: each(({ map }) => map.draws),
    mapBytes: each(({ map }) => map.bytes),
  }
}

/** There and back, so that each step has something to draw and the page ends as it began. */
const keyOf = (index) => (index % 2 === 0 ? 'ArrowLeft' : 'ArrowRight')

/** Presses and lets go of a key on what has the focus. */
export async function press(page, index) {
  const key = keyOf(index)
  await page.keyDown(key)
  await page.keyUp(key)
}

/** A step of the key and two frames, the next at once: what a hand that goes on costs. */
export const scrubStep = (page) => async (index) => {
  await press(page, index)
  await page.twoFrames()
}

/** A step of the key until all that follows from it is done: address, board, table. */
export const restStep = (page) => async (index) => {
  await press(page, index)
  await page.idle()
}

/** Two frames of nothing: what measuring itself costs. */
export const noStep = (page) => () => page.twoFrames()

export const sliderOf = (page, name) => page.page.getByRole('slider', { name, exact: true })

/** A thumb dragged by mouse, a day there and a day back. */
export async function withDraggedThumb(page, measure) {
  const [start, end] = [sliderOf(page, 'Window start'), sliderOf(page, 'Window end')]
  const [from, to] = [await start.boundingBox(), await end.boundingBox()]
  const days = (await valueOf(end)) - (await valueOf(start)) + 1
  const dayWidth = (to.x - from.x) / days
  const at = { x: from.x + from.width / 2, y: from.y + from.height / 2 }
  await page.mouse('mouseMoved', at)
  await page.mouse('mousePressed', at, true)
  const measured = await measure(async (index) => {
    await page.mouse('mouseMoved', { x: at.x - (index % 2 === 0 ? dayWidth : 0), y: at.y }, true)
    await page.twoFrames()
  })
  await page.mouse('mouseReleased', at)
  return measured
}

const valueOf = async (slider) => Number(await slider.getAttribute('aria-valuenow'))
