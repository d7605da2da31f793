import { BROWSER_ARGS } from '../../tools/browser.mjs'
import { expect, openApp, SUMMARY, QUIET, test } from '#tests/screens/support.ts'

test.use({
  launchOptions: async ({ launchOptions }, use) => {
    await use({ ...launchOptions, args: [...BROWSER_ARGS.filter((arg) => !/gl|gpu/.test(arg)), '--disable-3d-apis'] })
  },
  // The browser and the map library both tell of the missing graphics.
  expectedWords: [/WebGL/i],
})

test('list, totals and timeline work, and the map says that it is missing', async ({ page }) => {
  const app = await openApp(page, QUIET)
  await expect(app.status).toHaveText(SUMMARY)
  await expect(app.map).toContainText(/WebGL|graphics/i)
  await expect(app.rows).toHaveCount(2)

  await app.startDate.fill('2023-09-20')
  await app.startDate.press('Enter')
  await expect(app.rows).toHaveCount(1)
  await app.row('Train, not identified').click()
  await expect(app.detail).toBeVisible()
})

test('the table is still exported', async ({ page }) => {
  const app = await openApp(page, QUIET)
  await app.button('Export').click()
  const dialog = page.getByRole('dialog', { name: 'Export' })
  await dialog.getByRole('combobox', { name: 'Format' }).selectOption({ label: 'Table (CSV)' })
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: 'Download' }).click(),
  ])
  expect(download.suggestedFilename()).toMatch(/\.csv$/)
})
