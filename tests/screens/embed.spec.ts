import { ensure } from '#app/base/ensure.ts'
import { violations } from '#tests/screens/axe.ts'
import { colour, pixelsNear } from '#tests/screens/picture.ts'
import { drawnBy, expect, INK, isIdle, openApp, QUIET, SUMMARY, test, WINDOW } from '#tests/screens/support.ts'

test(
  'an embed in a page of another shows map and words, and nothing in it changes the view',
  { tag: '@map' },
  async ({ page, baseURL }) => {
    await page.setViewportSize({ width: 900, height: 700 })
    const app = await openApp(page, `${QUIET}&embed=1`)
    await expect(app.status).toHaveText(SUMMARY)
    const picture = await drawnBy(app.map)
    const rail = pixelsNear(picture, colour(INK.rail))
    expect(rail.length).toBeGreaterThan(20)
    await expect(page.getByText(/Base map: /)).toBeVisible()
    await expect(page.getByRole('checkbox')).toHaveCount(0)

    // On the line of the train: on the whole page a click there chooses the leg.
    const { x: left, y: top } = ensure(await app.map.boundingBox(), 'box of the map')
    const [x, y] = ensure(rail[Math.floor(rail.length / 2)], 'pixel of the rail leg')
    await page.mouse.click(left + x, top + y)
    await page.keyboard.press('?')
    await page.keyboard.press('Control+k')
    await expect(page.getByRole('dialog')).toHaveCount(0)
    expect(app.query().has('leg')).toBe(false)

    const [opened] = await Promise.all([
      page.waitForEvent('popup'),
      page.getByRole('link', { name: 'Open in Transload' }).click(),
    ])
    await isIdle(opened)
    expect(new URL(opened.url()).search).toBe(`?${QUIET}`)
    expect(new URL(opened.url()).origin).toBe(new URL(baseURL ?? '').origin)
    await expect(opened.getByRole('table', { name: 'Legs' })).toBeVisible()
  },
)

test('in a small frame nothing is lost, and axe finds nothing', { tag: '@without-map' }, async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 480 })
  const app = await openApp(page, `${WINDOW}&asof=2023-10-17&embed=1`)
  await expect(app.map).toContainText('What it would show is told in words below.')
  await expect(page.getByText(/^As known on 17 Oct 2023/)).toBeVisible()
  await expect(page.getByText(/^MOCK/)).toBeVisible()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  await page.getByText('In words', { exact: true }).click()
  await expect(page.getByText(/^Shown: 7 Sep/)).toBeVisible()
  expect(await violations(page)).toEqual([])
})

test('the dialog gives link, code and embed, and axe finds nothing', { tag: '@long' }, async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  const app = await openApp(page, WINDOW)
  await app.button('QR code and embed').click()
  const dialog = page.getByRole('dialog', { name: 'Share' })
  await dialog.getByRole('button', { name: 'Show QR code' }).click()
  const code = dialog.getByRole('img', { name: /^QR code of the address http/ })
  await expect(code).toBeVisible()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: 'Save as PNG' }).click(),
  ])
  expect(saved.suggestedFilename()).toBe('transload-published-qr.png')
  expect(await violations(page)).toEqual([])
})
