import type { Page } from '@playwright/test'
import { reportedPositions } from '#tests/screens/load-positions.ts'
import { countCommits, countGpuWork, type GpuWork } from '#tests/screens/probes.ts'
import { openStopped } from '#tests/screens/stopped-clock.ts'
import { expect, isIdle, openApp, test } from '#tests/screens/support.ts'

/* What a step of the hand or a frame of play makes the page do, counted and not timed. */

const COUNT = 2_000
const CASE = `case=load&n=${COUNT}&seed=7&inset=closed`

// Each frame is drawn in software: a small map is enough.
test.use({ viewport: { width: 1000, height: 640 } })

const commitsOf = (page: Page) =>
  page.evaluate(
    () =>
      (window as unknown as { __REACT_DEVTOOLS_GLOBAL_HOOK__: { commits: number } }).__REACT_DEVTOOLS_GLOBAL_HOOK__
        .commits,
  )

for (const { mode, frames, rests } of [
  { mode: 'window', frames: 25, rests: /^2023-09-10T12:/ },
  // As long as a day lasts: the panes follow when it ends.
  { mode: 'cumulative', frames: 8, rests: /^2023-09-08T19:/ },
  { mode: 'day', frames: 8, rests: /^2023-09-08T19:/ },
]) {
  const tag = mode === 'window' ? [] : ['@long']
  test(`a frame of play asks nothing of React (mode ${mode})`, { tag }, async ({ page }) => {
    await page.addInitScript(countCommits)
    const app = await openStopped(page, `${CASE}&mode=${mode}&at=2023-09-08T00:00Z`)
    expect(await commitsOf(page), 'React is heard').toBeGreaterThan(0)
    await app.playhead.press('Space')
    await expect(app.button('Pause')).toBeVisible()
    await page.clock.fastForward(20)
    const before = await commitsOf(page)
    for (let frame = 0; frame < frames; frame++) await page.clock.fastForward(100)
    expect(await commitsOf(page)).toBe(before)
    await app.playhead.press('Space')
    await expect(app.button('Play')).toBeVisible()
    expect(app.query().get('at')).toMatch(rests)
  })
}

test('words that come and go with the playhead ask nothing of React either', async ({ page }) => {
  await page.addInitScript(countCommits)
  const app = await openStopped(page, 'at=2023-09-07T12:00Z')
  expect(await commitsOf(page), 'React is heard').toBeGreaterThan(0)
  const somewhere = page.locator('[data-label]').getByText('somewhere on this leg').filter({ visible: true })
  const seen = new Set<string>()
  const look = async () => void seen.add((await somewhere.count()) > 0 ? 'somewhere' : 'nowhere')
  await app.playhead.press('Space')
  await expect(app.button('Pause')).toBeVisible()
  await page.clock.fastForward(20)
  const before = await commitsOf(page)
  for (let frame = 0; frame < 200; frame++) {
    await page.clock.fastForward(100)
    if (frame % 20 === 0) await look()
  }
  expect([...seen].toSorted()).toEqual(['nowhere', 'somewhere'])
  expect(await commitsOf(page)).toBe(before)
})

const STEPS = 12
const MOST_BYTES = 4_096

/** How many positions lie before the end of each day from the last of the window back. */
const rowsBefore = (daysBack: number): number => {
  const end = (Date.UTC(2023, 9, 2) - daysBack * 86_400_000) / 1000
  return TIMES.filter((time) => time < end).length
}
const TIMES = reportedPositions(COUNT, 7).map(({ time }) => time)

const workOf = (page: Page): Promise<GpuWork> =>
  page.evaluate(() => (window as unknown as { gpuWork: GpuWork }).gpuWork)

test('a held arrow key sends a few uniforms a step to the GPU, and draws the rows of the window alone', async ({
  page,
}) => {
  await page.addInitScript(countGpuWork)
  const app = await openApp(page, CASE)
  const whole = await workOf(page)
  expect(whole.bytes, 'uploads are seen').toBeGreaterThan(COUNT * 8)
  expect(whole.points.at(-1)).toEqual([0, COUNT])

  await app.windowEnd.focus()
  await isIdle(page)
  await page.evaluate(() =>
    Object.assign((window as unknown as { gpuWork: GpuWork }).gpuWork, { bytes: 0, points: [] }),
  )
  for (let step = 0; step < STEPS; step++) await page.keyboard.down('ArrowLeft')
  await page.keyboard.up('ArrowLeft')
  await isIdle(page)
  await expect(app.endDate).toHaveValue('2023-09-19')

  const { bytes, points } = await workOf(page)
  expect(points.length, 'frames that were drawn').toBeGreaterThan(0)
  expect(bytes / points.length).toBeLessThanOrEqual(MOST_BYTES)
  const windows = Array.from({ length: STEPS + 1 }, (_, step) => rowsBefore(step))
  for (const [first, count] of points) {
    expect(first).toBe(0)
    expect(windows).toContain(count)
  }
  expect(points.at(-1)).toEqual([0, rowsBefore(STEPS)])
})

/** The elements that were painted by themselves, as the browser's own trace names them. */
const paintedIn = (trace: Buffer): readonly string[] => {
  const { traceEvents } = JSON.parse(trace.toString()) as {
    traceEvents: readonly { name: string; args: { data?: { nodeName?: string } } }[]
  }
  return traceEvents.flatMap(({ name, args }) => (name === 'Paint' && args.data?.nodeName ? [args.data.nodeName] : []))
}

test('what a step carries along is not painted anew, the thumb with the focus neither', async ({ page, browser }) => {
  const app = await openApp(page, CASE)
  await app.windowEnd.focus()
  await isIdle(page)
  await browser.startTracing(page, { categories: ['devtools.timeline'] })
  for (let step = 0; step < STEPS; step++) {
    await page.keyboard.press('ArrowLeft')
    await page.evaluate(() => new Promise(requestAnimationFrame))
  }
  const painted = paintedIn(await browser.stopTracing())
  expect(painted.length, 'words of the window that changed').toBeGreaterThan(0)
  // What goes with each step would be painted twelve times; a change of layers in between paints some of it once.
  const carried = painted.filter((name) => /_(?:thumb|veil|bound|body|line)_/.test(name))
  expect(carried.length, carried.join()).toBeLessThan(STEPS / 2)
})

test('a window that begins later draws from its first row on', { tag: '@long' }, async ({ page }) => {
  await page.addInitScript(countGpuWork)
  await openApp(page, `${CASE}&from=2023-09-15&to=2023-09-15`)
  const day = [rowsBefore(17), rowsBefore(16)] as const
  expect((await workOf(page)).points.at(-1)).toEqual([day[0], day[1] - day[0]])
})
