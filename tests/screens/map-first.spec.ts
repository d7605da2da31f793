import { ensure } from '#app/base/ensure.ts'
import type { PositionRow } from '#tests/mocks/position-faults.ts'
import { servePositions, trackId } from '#tests/screens/live-positions.ts'
import { colour, pixelsNear, readPicture } from '#tests/screens/picture.ts'
import { drawnBy, expect, INK, isIdle, partsOf, QUIET, SUMMARY, test } from '#tests/screens/support.ts'

const COMING = 'Legs are still being read; the map does not show them yet.'
/** Over a megabyte of them. */
const COUNT = 80_000
const START_S = Date.UTC(2023, 8, 8) / 1000

/** One vessel that sails a square far out in the Pacific, so that its dots lie on water. */
const ROWS: readonly PositionRow[] = Array.from({ length: COUNT }, (_, index) => ({
  time: START_S + index * 15,
  track: trackId(0),
  longitude: 160 + (index % 280) / 20,
  latitude: 25 + Math.floor(index / 280) / 28,
  speed: 120,
}))

test(
  'many positions are drawn while the legs are still to come, and the map says that they are',
  { tag: '@map' },
  async ({ page }) => {
    const live = await servePositions(page, ROWS)
    let release = (): void => undefined
    const held = new Promise<void>((resolve) => (release = resolve))
    await page.route('**/live/v1/legs?*', async (route) => {
      await held
      await route.fallback()
    })
    await page.goto(`./?${QUIET}&view=160,35,2.5,0,0`)
    const app = partsOf(page)
    await expect(app.map.getByText(COMING).last()).toBeVisible()
    await expect
      .poll(async () => pixelsNear(await drawnBy(app.map), colour(INK.vessel)).length, { timeout: 30_000 })
      .toBeGreaterThan(500)
    // Nothing is counted before it has come, be it for those who do not see the map.
    await expect(app.map.getByRole('img', { name: COMING })).toBeVisible()
    await expect(app.rows).toHaveCount(0)
    expect(live.asked).not.toContain('legs')

    release()
    await isIdle(page)
    await expect(app.map.getByText(COMING)).toHaveCount(0)
    await expect(app.map.getByRole('img', { name: /^Map of/ })).toBeVisible()
    await expect(app.status).toHaveText(SUMMARY)
  },
)

test(
  'the ground beside the inset is whole, in a picture of the page as in one of that part',
  { tag: '@map' },
  async ({ page }) => {
    await servePositions(page, ROWS)
    await page.setViewportSize({ width: 1440, height: 900 })
    await page.goto('./')
    await isIdle(page)
    const inset = ensure(await page.locator('[data-inset]').boundingBox(), 'the inset')
    const map = ensure(await partsOf(page).map.boundingBox(), 'the map')
    // Where the inset would stand if the map were upside down, as far as it stands clear of it.
    const top = map.y + map.height - (inset.y - map.y) - inset.height
    const clip = { x: inset.x, y: top, width: inset.width, height: inset.y - top - 2 }
    const part = readPicture(await page.screenshot({ clip }))
    const whole = readPicture(await page.screenshot())
    const others: (readonly [number, number])[] = []
    for (let y = 0; y < part.height; y++) {
      for (let x = 0; x < part.width; x++) {
        const [a, b] = [part.at(x, y), whole.at(clip.x + x, clip.y + y)]
        if (a.some((value, channel) => Math.abs(value - (b[channel] ?? 0)) > 8)) others.push([x, y])
      }
    }
    expect(part.height).toBeGreaterThan(50)
    expect(others.length).toBeLessThan(50)
  },
)

test.describe('a server that has no legs', () => {
  test.use({ expectedWords: [/status of 404/] })

  test(
    'where the legs do not come at all the map stays, and says that they are missing',
    { tag: ['@map', '@long'] },
    async ({ page }) => {
      const live = await servePositions(page, ROWS)
      live.fail('legs', { kind: 'status', status: 404 })
      await page.goto(`./?${QUIET}&view=160,35,2.5,0,0`)
      await isIdle(page)
      const app = partsOf(page)
      await expect(app.map.getByText(COMING)).toHaveCount(0)
      expect(pixelsNear(await drawnBy(app.map), colour(INK.vessel)).length).toBeGreaterThan(500)
      await expect(app.status).toContainText('legs')
    },
  )
})
