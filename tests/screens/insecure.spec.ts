import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { expect, isIdle, openApp, QUIET, SUMMARY, test as base, type AppParts } from '#tests/screens/support.ts'
import { openSite } from '../../tools/bench/site.mjs'

/* Plain http under the name of a host, as in a network of its own: no workers of services, no digests, no clipboard. */

const HOST = 'dash.test'

const test = base.extend({
  launchOptions: [
    async ({ launchOptions }, use) => {
      const args = [...(launchOptions.args ?? []), `--host-resolver-rules=MAP ${HOST} 127.0.0.1`]
      await use({ ...launchOptions, args })
    },
    { scope: 'worker' },
  ],
  // oxlint-disable-next-line no-empty-pattern
  baseURL: async ({}, use) => {
    const site = await openSite({ page: 'dist' }, () => Promise.reject(new Error('There are no feeds')))
    await use(`${site.origin.replace('127.0.0.1', HOST)}/page/`)
    await site.close()
  },
})

// The browser says that it leaves out a header which needs a secure page.
test.use({ expectedWords: [/Cross-Origin-Opener-Policy header has been ignored/] })

const saved = async (page: Page, name: string) => {
  const [download] = await Promise.all([
    page.waitForEvent('download', { timeout: 60_000 }),
    page.getByRole('dialog').getByRole('button', { name, exact: true }).click(),
  ])
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) }
}

async function openExport({ page, button }: AppParts, format: string) {
  await button('Export').click()
  await page.getByRole('dialog').getByRole('combobox', { name: 'Format' }).selectOption({ label: format })
}

test(
  'the list, the search, the link, the data and a file that comes back work',
  { tag: '@without-map' },
  async ({ page }) => {
    const app = await openApp(page, QUIET)
    const lacking = await page.evaluate(() => ({
      isSecure: isSecureContext,
      has: ['serviceWorker', 'clipboard', 'locks', 'storage'].filter((name) => name in navigator),
      digests: 'subtle' in crypto && crypto.subtle !== undefined,
    }))
    expect(lacking).toEqual({ isSecure: false, has: [], digests: false })
    await expect(app.status).toHaveText(SUMMARY)

    await app.startDate.fill('2023-09-20')
    await app.startDate.press('Enter')
    await expect(app.rows).toHaveCount(1)
    await app.row('Train, not identified').click()
    await expect(app.detail).toBeVisible()
    await page.keyboard.press('Control+k')
    await page.keyboard.press('Control+k')
    await page.getByRole('combobox', { name: 'Search the case' }).fill('angara')
    await expect(page.getByRole('dialog', { name: 'Search' }).getByRole('option').first()).toBeVisible()
    await page.keyboard.press('Escape')

    await app.button('Share link').click()
    const link = page.locator('input[readonly]')
    await expect(link).toHaveValue(new RegExp(`^http://${HOST}:`))

    await openExport(app, 'Table (CSV)')
    expect((await saved(page, 'Download')).bytes.length).toBeGreaterThan(100)
    await page.keyboard.press('Escape')
    await openExport(app, 'All data files (ZIP)')
    const archive = await saved(page, 'Download')
    await page.keyboard.press('Escape')
    const drop = await page.evaluateHandle(
      ({ name, bytes }) => {
        const data = new DataTransfer()
        data.items.add(new File([Uint8Array.from(bytes)], name, { type: 'application/zip' }))
        return data
      },
      { name: archive.name, bytes: [...archive.bytes] },
    )
    await page.dispatchEvent('body', 'dragover', { dataTransfer: drop })
    await page.dispatchEvent('body', 'drop', { dataTransfer: drop })
    await expect(page.getByText(`Opened from file ${archive.name}`)).toBeVisible()
    await isIdle(page)
    await expect(page.getByRole('button', { name: 'Feeds: FILE' })).toBeVisible()
    await expect(app.rows).toHaveCount(1)
  },
)

test('the map is drawn, pictures, slides and handouts are made', { tag: '@long' }, async ({ page }) => {
  const app = await openApp(page, QUIET)
  await openExport(app, 'Picture (PNG)')
  expect((await saved(page, 'Download')).bytes.subarray(1, 4).toString('latin1')).toBe('PNG')
  await page.keyboard.press('Escape')
  await app.button('Briefing').click()
  const dialog = page.getByRole('dialog', { name: 'Briefing' })
  await dialog.getByRole('button', { name: 'Add this view' }).click()
  await expect(dialog.getByRole('article')).toHaveCount(1, { timeout: 60_000 })
  expect((await saved(page, 'Save PPTX')).bytes.subarray(0, 2).toString('latin1')).toBe('PK')
  expect((await saved(page, 'Save PDF')).bytes.subarray(0, 8).toString('latin1')).toBe('%PDF-1.7')
})
