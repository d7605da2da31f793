import type { Page } from '@playwright/test'
import { expect, isIdle, openApp, partsOf, QUIET, SUMMARY, test } from '#tests/screens/support.ts'

/* A window stays open while a newer version takes the place of its own, and no worker keeps its code. */

// The browser itself says on the console that code did not come, and React which part that was.
test.use({ expectedWords: [/Failed to load resource|Failed to fetch dynamically imported module|error occurred/] })

const GONE = 'Either there is no network, or a new version has taken the place of this one.'

/** The server has this code no more. */
const remove = (page: Page, code: string) =>
  page.route(`**/assets/${code}-*.js`, (route) => route.fulfill({ status: 404, body: 'Not found' }))

test('a dialog whose code is gone says so, and the page goes on without it', { tag: '@long' }, async ({ page }) => {
  const app = await openApp(page, QUIET)
  await remove(page, 'share-dialog')
  await app.button('QR code and embed').click()
  const dialog = page.getByRole('dialog', { name: 'A part of the page did not come' })
  await expect(dialog).toContainText(GONE)
  await dialog.getByRole('button', { name: 'Go on without it' }).click()
  await expect(dialog).toBeHidden()
  await expect(app.rows).toHaveCount(2)
  await app.button('QR code and embed').click()
  await page.unrouteAll()
  await Promise.all([page.waitForEvent('load'), dialog.getByRole('button', { name: 'Reload' }).click()])
  await isIdle(page)
  await expect(app.status).toHaveText(SUMMARY)
})

test('a pane whose code is gone says so in its place, and the others go on', async ({ page }) => {
  await remove(page, 'map-pane')
  await page.goto(`./?${QUIET}`)
  const app = partsOf(page)
  const pane = page.locator('[data-pane=map]')
  await expect(pane).toContainText(GONE)
  await expect(app.rows).toHaveCount(2)
  await expect(app.playhead).toBeVisible()
  await page.unrouteAll()
  await Promise.all([page.waitForEvent('load'), pane.getByRole('button', { name: 'Reload' }).click()])
  await isIdle(page)
  await expect(pane).not.toContainText(GONE)
})

test('a worker whose code is gone leaves its work to the page, and nobody waits for it', async ({ page }) => {
  await remove(page, 'case-job')
  await page.goto('./?case=load&n=200&seed=7&inset=closed')
  // Half a minute would be waited for a worker that says nothing.
  await expect(partsOf(page).status).toContainText('2 legs', { timeout: 20_000 })
})

test('the page itself whose code is gone is no blank page', async ({ page }) => {
  await remove(page, 'screen')
  await page.goto(`./?${QUIET}`)
  await expect(page.getByRole('alert')).toContainText(GONE)
  await page.unrouteAll()
  await Promise.all([page.waitForEvent('load'), page.getByRole('button', { name: 'Reload' }).click()])
  await isIdle(page)
  await expect(partsOf(page).status).toHaveText(SUMMARY)
})
