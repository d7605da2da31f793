import type { CDPSession } from '@playwright/test'
import { expect, tell, test } from '#tests/screens/support.ts'
import { openStopped } from '#tests/screens/stopped-clock.ts'

const SECONDS_OF_WARM_UP = 60
const SECONDS = 180
/** What a page that is left to play for a day may gather. */
const MOST_BYTES_AN_HOUR = 5 * 1024 * 1024

type Held = { readonly heap: number; readonly nodes: number; readonly listeners: number }

/** What the page holds after a forced collection. */
async function held(client: CDPSession): Promise<Held> {
  await client.send('HeapProfiler.collectGarbage')
  // Twice: what a finalizer lets go of in the first goes in the second.
  await client.send('HeapProfiler.collectGarbage')
  const { usedSize } = await client.send('Runtime.getHeapUsage')
  const { nodes, jsEventListeners } = await client.send('Memory.getDOMCounters')
  return { heap: usedSize, nodes, listeners: jsEventListeners }
}

// Without the map also in a long run: its 14,000 frames are drawn by the bench, half an hour long.
test('a page that plays for minutes holds no more than before', { tag: '@without-map' }, async ({ page }) => {
  test.setTimeout(240_000)
  const app = await openStopped(page, 'case=training')
  const client = await page.context().newCDPSession(page)
  await app.button('Loop').press('Enter')
  const heldAfter = async (seconds: number): Promise<Held> => {
    await app.button('Play').click()
    await expect(app.button('Pause')).toBeVisible()
    // With all frames of each second.
    for (let step = 0; step < seconds; step++) await page.clock.runFor(1_000)
    // Looked at in the same scene: the map has a label more or less from day to day.
    await app.button('Pause').click()
    await app.playhead.press('Home')
    await page.clock.runFor(2_000)
    return await held(client)
  }
  // The first look is part of the warming up: it runs what has not run before.
  await heldAfter(SECONDS_OF_WARM_UP / 2)
  const before = await heldAfter(SECONDS_OF_WARM_UP / 2)
  const midway = await heldAfter(SECONDS / 2)
  const after = await heldAfter(SECONDS / 2)
  const hourly = ((after.heap - before.heap) * 3_600) / SECONDS
  tell(
    `Played ${SECONDS} s of the page's time: heap ${(hourly / 1024 / 1024).toFixed(2)} MiB an hour, ` +
      `nodes ${before.nodes}, ${midway.nodes}, ${after.nodes}, listeners ${before.listeners} to ${after.listeners}`,
  )
  // What comes once and stays is no leak: that gathers in each half.
  expect(Math.min(midway.nodes - before.nodes, after.nodes - midway.nodes)).toBeLessThanOrEqual(0)
  expect(after.listeners).toBeLessThanOrEqual(before.listeners * 1.02)
  expect(hourly).toBeLessThan(MOST_BYTES_AN_HOUR)
})
