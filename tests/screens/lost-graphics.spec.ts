import type { Page } from '@playwright/test'
import { colour, pixelsNear, readPicture, variance, type Picture } from '#tests/screens/picture.ts'
import { drawnBy, expect, INK, isIdle, openApp, QUIET, tell, test } from '#tests/screens/support.ts'

const VIEW = `${QUIET}&view=131.3,42.6,8,0,0`
/** Lost graphics are made anew so often in five minutes; once more, and the map says that it has stopped. */
const MOST_LOSSES = 3
/** After five minutes losses count anew: so much time, in steps that no page takes for sleep. */
const LOSS_SPAN_MIN = 5
const MINUTE_MS = 60_000
/** P1 of the product: a map is back within this, ms. */
const BACK_MS = 3_000
/** The legend and the words have so many pixels of the colour of a vessel leg; the leg has 3,000 more. */
const LEGEND_INK = 1_500
/** The panel is two lines of words on a flat sheet; a map differs more. */
const PANEL_VARIANCE = 150

/** Takes the graphics of the canvases away, of all or of one of them, as a driver does that is reset. */
async function lose(page: Page, which: 'all' | number = 'all'): Promise<void> {
  await page.locator('[data-map-attempt] canvas').evaluateAll((canvases, one) => {
    for (const [at, canvas] of canvases.entries()) {
      if ((one === 'all' || one === at) && canvas instanceof HTMLCanvasElement)
        canvas.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext()
    }
  }, which)
}

const attempts = (page: Page) => page.locator('[data-map-attempt]').getAttribute('data-map-attempt')

/** How many pixels of two pictures differ. */
function differing(one: Picture, other: Picture): number {
  let count = 0
  for (let y = 0; y < one.height; y++) {
    for (let x = 0; x < one.width; x++) {
      const [here, there] = [one.at(x, y), other.at(x, y)]
      if (here[0] !== there[0] || here[1] !== there[1] || here[2] !== there[2]) count += 1
    }
  }
  return count
}

test.describe('graphics that are lost', () => {
  test('come back with the same pixels, whichever canvas lost them, and stop coming back in a loop', async ({
    page,
    isLong,
  }) => {
    test.setTimeout(isLong ? 1_200_000 : 180_000)
    await page.clock.install()
    const app = await openApp(page, VIEW)
    const before = await drawnBy(app.map)
    expect(pixelsNear(before, colour(INK.vessel)).length).toBeGreaterThan(40)

    const losses = isLong ? 50 : MOST_LOSSES
    const took: number[] = []
    for (let loss = 0; loss < losses; loss++) {
      // A new span of losses: this one is about coming back.
      if (loss > 0 && loss % MOST_LOSSES === 0) {
        for (let minute = 0; minute < LOSS_SPAN_MIN; minute++) await page.clock.fastForward(MINUTE_MS)
        await isIdle(page)
      }
      const lost = performance.now()
      await lose(page, ([0, 1, 'all'] as const)[loss % 3])
      await expect.poll(() => attempts(page)).toBe(String(loss + 1))
      await isIdle(page)
      took.push(performance.now() - lost)
      expect(differing(await drawnBy(app.map), before), `pixels that differ after loss ${loss + 1}`).toBe(0)
    }
    const middle = took.toSorted((one, other) => one - other)[Math.floor(took.length / 2)] ?? 0
    const inTime = took.filter((ms) => ms <= BACK_MS).length
    tell(
      `Graphics lost and back ${took.length} times of ${losses}; median ${Math.round(middle)} ms, longest ` +
        `${Math.round(Math.max(...took))} ms, ${inTime} within ${BACK_MS} ms`,
    )
    if (isLong) return

    await lose(page)
    const panel = app.map.getByRole('alert')
    await expect(panel).toContainText('The map is paused')
    await expect(app.rows).toHaveCount(2)
    await panel.getByRole('button').click()
    await isIdle(page)
    expect(differing(await drawnBy(app.map), before), 'pixels that differ after a press').toBe(0)
  })

  test('are never left as a base map that has lost its legs and says nothing', { tag: '@long' }, async ({ page }) => {
    const app = await openApp(page, VIEW)
    const box = await app.map.boundingBox()
    if (!box) throw new Error('The map is not on the screen')
    // Every frame that the browser shows, from before the loss until the legs are back.
    const client = await page.context().newCDPSession(page)
    const frames: { readonly kind: ReturnType<typeof kindOf>; readonly at: number }[] = []
    client.on('Page.screencastFrame', ({ data, sessionId, metadata }) => {
      const picture = within(readPicture(Buffer.from(data, 'base64')), box)
      frames.push({ kind: kindOf(picture), at: metadata.timestamp ?? 0 })
      void client.send('Page.screencastFrameAck', { sessionId })
    })
    await client.send('Page.startScreencast', { format: 'png', everyNthFrame: 1 })
    await expect.poll(() => frames.length).toBeGreaterThan(0)
    await lose(page, 1)
    await expect.poll(() => attempts(page)).toBe('1')
    await isIdle(page)
    const kinds = () => frames.map(({ kind }) => kind)
    await expect.poll(() => kinds().at(-1)).toBe('whole')
    await client.send('Page.stopScreencast')

    expect(kinds()[0]).toBe('whole')
    expect(kinds()).toContain('panel')
    // The browser tells of a loss after it has shown one frame of it: no page can be faster.
    expect(kinds().filter((kind) => kind === 'bare').length).toBeLessThanOrEqual(1)
    const bare = kinds().indexOf('bare')
    const ms = bare < 0 ? 0 : ((frames[bare + 1]?.at ?? Infinity) - (frames[bare]?.at ?? 0)) * 1000
    tell(`A base map without legs stood for ${Math.round(ms)} ms, in ${frames.length} frames`)
  })
})

/** With its legs, with the panel that says that it is paused, or a base map without legs. */
function kindOf(picture: Picture): 'whole' | 'panel' | 'bare' {
  if (pixelsNear(picture, colour(INK.vessel)).length > LEGEND_INK) return 'whole'
  return variance(picture) < PANEL_VARIANCE ? 'panel' : 'bare'
}

type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

const within = (picture: Picture, { x: left, y: top, width, height }: Box): Picture => ({
  width,
  height,
  at: (x, y) => picture.at(Math.round(left) + x, Math.round(top) + y),
})
