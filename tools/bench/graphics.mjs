import { median, round } from './numbers.mjs'
import { press } from './steps.mjs'

/**
 * CPU time of the process that draws, ms. With software drawing that is all the work of the GPU.
 * @param {import('@playwright/test').Browser} browser
 */
export async function openGraphicsClock(browser) {
  const session = await browser.newBrowserCDPSession()
  return async () => {
    const { processInfo } = await session.send('SystemInfo.getProcessInfo')
    return processInfo.filter(({ type }) => type === 'GPU').reduce((sum, { cpuTime }) => sum + cpuTime * 1000, 0)
  }
}

/**
 * Steps of the key whose frame is drawn whole, each waited for until the graphics process is done with it. What follows
 * when the key rests is left out: while software draws, a hand would seem to rest after each step.
 * Steps go left and right in turn; the medians are of those to the right, which leave the window as it was opened.
 * @param {import('./browser-page.mjs').BenchPage} page
 */
export async function measureDrawing(page, clock, count) {
  const steps = []
  for (let index = 0; index < count; index++) {
    await page.idle()
    const [gpu, times, counts] = [await clock(), await page.times(), await page.counts()]
    await page.run('void (bench.wholeFrames = 1)')
    await press(page, index)
    await page.run('new Promise(requestAnimationFrame)')
    const [after, { layers }] = [await page.times(), await page.counts()]
    await page.finish()
    steps.push({
      gpu: (await clock()) - gpu,
      task: after.task - times.task,
      rows: layers.rows - counts.layers.rows,
      vertices: layers.vertices - counts.layers.vertices,
      bytes: layers.bytes - counts.layers.bytes,
      frames: layers.frames - counts.layers.frames,
    })
  }
  const back = steps.filter((_, index) => index % 2 === 1)
  const names = Object.keys(steps[0])
  return {
    ...Object.fromEntries(names.map((name) => [name, round(median(back.map((step) => step[name])))])),
    gpuMeanOfAll: round(steps.reduce((sum, { gpu }) => sum + gpu, 0) / steps.length),
  }
}
