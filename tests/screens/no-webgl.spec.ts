import { expect, openApp, SUMMARY, QUIET, test } from '#tests/screens/support.ts'

test(
  'list, totals and timeline work, and the map says that it is missing',
  { tag: '@without-map' },
  async ({ page }) => {
    const app = await openApp(page, QUIET)
    await expect(app.status).toHaveText(SUMMARY)
    await expect(app.map).toContainText(/WebGL|graphics/i)
    await expect(app.rows).toHaveCount(2)

    await app.startDate.fill('2023-09-20')
    await app.startDate.press('Enter')
    await expect(app.rows).toHaveCount(1)
    await app.row('Train, not identified').click()
    await expect(app.detail).toBeVisible()
  },
)

test('the table is still exported', { tag: '@without-map' }, async ({ page }) => {
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
