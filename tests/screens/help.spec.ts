import { ensure } from '#app/base/ensure.ts'
import { expect, openApp, QUIET, test } from '#tests/screens/support.ts'
import { openWithoutMap } from '#tests/screens/without-map.ts'

test(
  'commands are found and done by keyboard alone, and the focus goes back to where it was',
  { tag: '@long' },
  async ({ page }) => {
    const app = await openApp(page, QUIET)
    const dialog = page.getByRole('dialog', { name: 'Commands' })
    await app.button('Training').focus()
    await page.keyboard.press('Control+k')
    await expect(dialog.getByRole('combobox', { name: 'Find a command' })).toBeFocused()

    await test.step('a choice', async () => {
      await page.keyboard.type('all days')
      await page.keyboard.press('Enter')
      await expect(dialog).toBeHidden()
      await expect.poll(() => app.query().get('from')).not.toBe('2023-09-07')
      await expect(app.button('Training')).toBeFocused()
    })
    await test.step('another dialog', async () => {
      await page.keyboard.press('Control+k')
      await page.keyboard.type('export')
      await page.keyboard.press('Enter')
      await expect(page.getByRole('dialog', { name: 'Export' })).toBeVisible()
      await page.keyboard.press('Escape')
      await expect(page.getByRole('dialog')).toBeHidden()
      await expect(app.button('Training')).toBeFocused()
    })
    await test.step('what was used last comes first', async () => {
      await page.keyboard.press('Control+k')
      await expect(dialog.getByRole('option').first()).toHaveText('Export')
      await page.keyboard.press('Escape')
    })
  },
)

test('the first look is offered once, under the banners, and leads back to the page', async ({ page }) => {
  const app = await openWithoutMap(page, '')
  const offer = app.button('Take the first look')
  const card = page.locator('[data-card="tour"]')
  await expect(offer).toBeVisible()
  const [banner, line] = await Promise.all([page.locator('[data-banner]').first().boundingBox(), offer.boundingBox()])
  expect(ensure(line, 'offer').y).toBeGreaterThanOrEqual(ensure(banner, 'banner').y + ensure(banner, 'banner').height)
  await offer.click()
  await expect(card).toHaveAttribute('data-step', 'map')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Escape')
  await expect(card).toHaveCount(0)
  await expect(app.button('Help')).toBeFocused()
  await expect(offer).toBeHidden()
  await app.button('Help').press('Enter')
  await page.getByRole('button', { name: /^First look/ }).click()
  await expect(card, 'it goes on where it was left').toHaveAttribute('data-step', 'figures')
  await page.reload()
  await expect(app.status).not.toBeEmpty()
  await expect(offer, 'it is not offered again').toBeHidden()
})
