import { median, round } from './numbers.mjs'

/** A hand that is still for longer may count as resting, ms: the app then lets the board follow. */
const QUICK_MS = 110
/** So many tries for each step that is wanted. */
const MOST_TRIES = 3
/** Fewer quick steps than this make no median. */
const LEAST_QUICK = 10

/**
 * Main-thread time of a step and what it asks of WebGL, medians.
 * @param {import('./browser-page.mjs').BenchPage} page
 * @param {number} count
 * @param {(index: number) => Promise<unknown>} step what is measured, its frames included
 * @param {{ readonly isQuick?: boolean }} [options] quick: a step that was slower than a hand that goes on is left out and
 * tried again, as it may hold what follows a rest. When too few are quick all are taken, and `isSlow` says so.
 */
export async function measureSteps(page, count, step, { isQuick = false } = {}) {
  const all = []
  const quick = []
  let [counts, begun] = [await page.counts(), -Infinity]
  for (let index = 0; index < count * MOST_TRIES && (isQuick ? quick : all).length < count; index++) {
    const before = await page.times()
    const pause = performance.now() - begun
    begun = performance.now()
    await step(index)
    const after = await page.times()
    const took = performance.now() - begun
    const seen = await page.counts()
    const measured = { ...difference(after, before), ...work(seen, counts) }
    counts = seen
    all.push(measured)
    if (took <= QUICK_MS && pause <= QUICK_MS) quick.push(measured)
  }
  const isSlow = isQuick && quick.length < Math.min(count, LEAST_QUICK)
  const taken = isQuick && !isSlow ? quick : all
  const names = Object.keys(taken[0])
  const medians = names.map((name) => [name, round(median(taken.map((measured) => measured[name])), 2)])
  return { ...Object.fromEntries(medians), steps: taken.length, isSlow }
}

const difference = (after, before) =>
  Object.fromEntries(Object.keys(after).map((name) => [name, after[name] - before[name]]))

const work = (after, before) => ({
  commits: after.commits - before.commits,
  ...difference(after.layers, before.layers),
  mapDraws: after.map.draws - before.map.draws,
  mapBytes: after.map.bytes - before.map.bytes,
})

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
