import { published } from '#mocks/cases/published/published.ts'
import { violations } from '#tests/screens/axe.ts'
import { expect, isIdle, openApp, QUIET, test } from '#tests/screens/support.ts'

test('Ctrl+K twice, a name in its own script, Enter: the card is open and has the focus', async ({ page }) => {
  const app = await openApp(page, QUIET)
  await page.keyboard.press('Control+k')
  await page.keyboard.press('Control+k')
  const dialog = page.getByRole('dialog', { name: 'Search' })
  const field = dialog.getByRole('combobox', { name: 'Search the case' })
  await expect(field).toBeFocused()

  await field.fill('Дунай')
  await expect(dialog.getByRole('option', { selected: true })).toContainText('Dunay (Dunai) naval facility')
  await expect(dialog.getByText('Dunay near Fokino is not the Danube')).toBeVisible()
  await expect.poll(() => app.query().get('search')).toBe('Дунай')

  await page.keyboard.press('Enter')
  await expect(dialog).toBeHidden()
  await expect(app.detail).toBeVisible()
  await expect(app.detail.getByRole('heading', { name: /Dunay \(Dunai\) naval facility/ })).toBeFocused()
  expect(app.query().get('place')).toBe('dunay-facility')
  expect(app.query().get('search')).toBe('Дунай')
})

test('a link holds the search, and axe finds nothing in it', { tag: '@long' }, async ({ page }) => {
  await openApp(page, `${QUIET}&search=angara&facet=kind:leg,kind:vessel`)
  const dialog = page.getByRole('dialog', { name: 'Search' })
  await expect(dialog.getByRole('option').first()).toBeVisible()
  await expect(dialog.getByRole('checkbox', { name: /^Legs/ })).toBeChecked()
  await isIdle(page)
  expect(await violations(page, '[role=dialog]')).toEqual([])
})

test('on a phone what narrows the search folds under a button', { tag: '@long' }, async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  const app = await openApp(page, QUIET)
  await app.button('Search').click()
  const dialog = page.getByRole('dialog', { name: 'Search' })
  await expect(dialog.getByRole('checkbox').first()).toBeHidden()
  await dialog.getByRole('button', { name: 'Narrow' }).click()
  await dialog.getByRole('checkbox', { name: /^Vessels/ }).check()
  await expect(dialog.getByRole('option').first()).toBeVisible()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  expect(app.query().has('facet')).toBe(false)
})

test('records of every kind open their cards by keyboard', { tag: '@long' }, async ({ page }) => {
  test.setTimeout(20 * 60_000)
  const app = await openApp(page, QUIET)
  const { places, vessels, claims, consignments, legs, sightings, sources } = published
  const records = {
    place: places,
    vessel: vessels,
    claim: claims,
    consignment: consignments,
    leg: legs,
    sighting: sightings,
    source: sources,
  }
  for (const [kind, list] of Object.entries(records)) {
    for (const { id } of list) {
      await page.keyboard.press('Control+k')
      await page.keyboard.press('Control+k')
      await expect(page.getByRole('combobox', { name: 'Search the case' })).toBeFocused()
      await page.keyboard.press('Control+a')
      await page.keyboard.insertText(id)
      await expect(page.getByRole('option', { selected: true })).toBeVisible()
      await page.keyboard.press('Enter')
      await expect(page.getByRole('dialog')).toBeHidden()
      await expect.poll(() => app.query().get(kind), id).toBe(id)
      await expect(app.detail.getByRole('heading', { level: 2 }), id).toBeFocused()
    }
  }
})
