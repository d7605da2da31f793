import type { Locator } from '@playwright/test'
import { colour, pixelsNear } from '#tests/screens/picture.ts'
import { drawnBy, expect, INK, isIdle, openApp, partsOf, QUIET, test, type AppParts } from '#tests/screens/support.ts'

/** Presses Tab until something is focused that fits; a keyboard that cannot get there is a failure. */
async function tabTo(app: AppParts, wanted: Locator): Promise<void> {
  for (let press = 0; press < 80; press++) {
    await app.page.keyboard.press('Tab')
    if (await wanted.evaluate((element) => element === document.activeElement)) return
  }
  throw new Error(`Tab does not reach ${String(wanted)}`)
}

test('everything is done with the mouse unplugged', { tag: '@long' }, async ({ page }) => {
  const app = await openApp(page, QUIET)
  await tabTo(app, app.windowStart)
  await page.keyboard.press('ArrowRight')
  await expect(app.windowStart).toHaveAttribute('aria-valuetext', '8 September 2023')

  await tabTo(app, app.rows.first())
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(app.detail).toBeVisible()
  expect(app.query().get('leg')).toBe('WH-300-rail')
  await page.keyboard.press('Escape')
  await expect(app.detail).toBeHidden()

  await page.keyboard.press('?')
  await expect(page.getByRole('dialog', { name: 'Shortcuts' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toBeHidden()

  await tabTo(app, app.button('Export'))
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Export' })
  await expect(dialog).toBeVisible()
  await expect(dialog.getByRole('combobox', { name: 'Size' })).toBeVisible()
  await expect(dialog.getByRole('textbox', { name: 'Title' })).toBeVisible()
  await dialog.getByRole('combobox', { name: 'Format' }).focus()
  await page.keyboard.press('ArrowDown')
  await dialog.getByRole('button', { name: 'Download' }).focus()
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')])
  expect(download.suggestedFilename()).toMatch(/\.csv$/)
})

test(
  'a click on a leg of the map selects its row, and the row has the focus of the map',
  { tag: '@map' },
  async ({ page }) => {
    const app = await openApp(page, `${QUIET}&view=131.3,42.6,8,0,0`)
    const box = await app.map.boundingBox()
    const drawn = pixelsNear(await drawnBy(app.map), colour(INK.vessel))
    const [x, y] = drawn[Math.floor(drawn.length / 2)] ?? [0, 0]
    await page.mouse.click((box?.x ?? 0) + x, (box?.y ?? 0) + y)
    await expect(app.row(/Angara/i)).toHaveAttribute('aria-selected', 'true')
    await expect(app.row(/Angara/i)).toBeInViewport()
    expect(app.query().get('leg')).toBe('WH-300-vessel')
  },
)

test('the focus of a row is seen on the map', { tag: ['@map', '@long'] }, async ({ page }) => {
  const app = await openApp(page, `${QUIET}&view=131.3,42.6,8,0,0`)
  const before = await app.map.screenshot({ animations: 'disabled' })
  await app.row(/Angara/i).focus()
  await isIdle(page)
  await expect.poll(async () => (await app.map.screenshot({ animations: 'disabled' })).equals(before)).toBe(false)
})

test('10,000 rows are announced with place and number, and reached by one key', async ({ page }) => {
  test.slow()
  // The list is there before the map has drawn all of it.
  await page.goto('./?case=load&n=1000000&seed=7&inset=closed')
  const app = partsOf(page)
  await expect(app.legs).toHaveAttribute('aria-rowcount', '10001', { timeout: 60_000 })
  await expect(page.locator('[data-banner=synthetic]')).toContainText('SYNTHETIC')
  await app.rows.first().focus()
  await page.keyboard.press('End')
  await expect(page.locator(':focus')).toHaveAttribute('aria-rowindex', '10001')
  await expect(page.locator(':focus')).toBeInViewport()
  expect(await app.rows.count(), 'only what is seen is drawn').toBeLessThan(200)
  await expect(app.status).toContainText('SYNTHETIC')
})

test('the filter narrows the list, and says how many it hides', { tag: '@long' }, async ({ page }) => {
  const app = await openApp(page, QUIET)
  await page
    .getByRole('searchbox', { name: 'Filter legs' })
    .or(page.getByRole('textbox', { name: 'Filter legs' }))
    .fill('rason')
  await expect(app.rows).toHaveCount(1)
  await expect(app.legsPane).toContainText('1 leg hidden by the filter')
  expect(app.query().get('filter')).toBe('rason')
})
