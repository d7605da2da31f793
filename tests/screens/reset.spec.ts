import type { Page } from '@playwright/test'
import { expect, isIdle, QUIET, test } from '#tests/screens/support.ts'
import { openWithoutMap } from '#tests/screens/without-map.ts'

/** All that the browser keeps for this page, by name. */
const keptBy = (page: Page) =>
  page.evaluate(async () => ({
    databases: (await indexedDB.databases()).map(({ name }) => name),
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
    caches: 'caches' in window ? await caches.keys() : [],
  }))

/** Leaves something in each place where a browser keeps things. */
async function leaveThings(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Briefing', exact: true }).click()
  await expect(page.getByText('There is no slide yet.')).toBeVisible()
  await page.keyboard.press('Escape')
  await page.getByRole('separator').first().press('ArrowRight')
  await page.getByRole('button', { name: 'Training', exact: true }).click()
  await page.getByRole('button', { name: /^Trainer tour/ }).click()
  await expect(page.locator('[data-card="tour"]')).toBeVisible()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Escape')
  await page.evaluate(async () => {
    sessionStorage.setItem('transload.test', '1')
    await (await caches.open('transload-test')).put('./test', new Response('1'))
  })
}

test(
  'after a reset the browser has kept nothing, and the page stands at its plain address',
  { tag: '@long' },
  async ({ page }) => {
    await openWithoutMap(page, `${QUIET}&leg=WH-300-rail`)
    await leaveThings(page)
    const before = await keptBy(page)
    expect(before.databases).toContain('transload-work')
    expect(before.local.toSorted()).toEqual(['transload.preferences', 'transload.tours'])

    const dialog = page.getByRole('dialog', { name: 'Training' })
    await dialog.getByRole('button', { name: 'Reset this page' }).click()
    await expect(dialog.getByRole('button', { name: 'Keep it' })).toBeFocused()
    await expect(dialog.getByRole('listitem').filter({ hasText: 'Slides of the briefing' })).toBeVisible()
    await dialog.getByRole('button', { name: 'Keep it' }).click()
    expect(await keptBy(page)).toEqual(before)

    await dialog.getByRole('button', { name: 'Reset this page' }).click()
    await Promise.all([page.waitForEvent('load'), dialog.getByRole('button', { name: 'Delete all of it' }).click()])
    await isIdle(page)
    // The page begins anew: it offers the first look, and keeps that it did.
    expect(await keptBy(page)).toEqual({ databases: [], local: ['transload.first-look'], session: [], caches: [] })
    expect(new URL(page.url()).search).toBe('')
    await page.getByRole('button', { name: 'Training', exact: true }).click()
    await expect(page.getByRole('button', { name: /^Trainer tour.*8 steps, about 3 minutes/ })).toBeVisible()
  },
)

test(
  'another tab of the page gives its database back; what is held by others is named',
  { tag: '@long' },
  async ({ page, context }) => {
    await openWithoutMap(page, QUIET)
    const other = await context.newPage()
    await openWithoutMap(other, QUIET)
    await other.getByRole('button', { name: 'Briefing', exact: true }).click()
    await expect(other.getByText('There is no slide yet.')).toBeVisible()
    // Somebody who closes nothing when asked.
    await other.evaluate(
      () =>
        new Promise((resolve, reject) => {
          const request = indexedDB.open('transload-held', 1)
          request.addEventListener('success', () => resolve(null))
          request.addEventListener('error', reject)
        }),
    )
    await page.getByRole('button', { name: 'Training', exact: true }).click()
    await page.getByRole('button', { name: 'Reset this page' }).click()
    await page.getByRole('button', { name: 'Delete all of it' }).click()
    await expect(page.getByRole('alert')).toContainText('Still there: transload-held.')
    await expect(page.getByRole('button', { name: 'Try again' })).toBeFocused()
    await other.close()
    await Promise.all([page.waitForEvent('load'), page.getByRole('button', { name: 'Try again' }).click()])
    await isIdle(page)
    expect((await keptBy(page)).databases).toEqual([])
  },
)
