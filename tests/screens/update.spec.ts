import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test as base, type Page } from '@playwright/test'
import { build } from 'vite'
import { isIdle } from '#tests/screens/support.ts'
import { untilKept, workersAt } from '#tests/screens/worker.ts'
import { openSite } from '../../tools/bench/site.mjs'

/* Two builds of the page, which one server gives one after the other, as a deployment does. */

type Site = {
  readonly open: (page: Page) => Promise<void>
  /** From now on the server gives the newer build, and has nothing of the older one. */
  readonly renew: () => void
}

const test = base.extend<{ readonly site: Site }, { readonly newer: string }>({
  newer: [
    // oxlint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const folder = await mkdtemp(join(tmpdir(), 'transload-newer-'))
      await build({
        logLevel: 'error',
        build: { outDir: folder, emptyOutDir: true },
        plugins: [
          {
            name: 'newer',
            // Before the types are taken off, and with them the quotes.
            enforce: 'pre',
            transform: {
              filter: { id: /messages\/en\/shell\.ts$/ },
              handler: (code) => code.replace("'shell.name': 'Transload'", "'shell.name': 'Transload, newer'"),
            },
          },
        ],
      })
      await use(folder)
      await rm(folder, { recursive: true })
    },
    { scope: 'worker', timeout: 180_000 },
  ],
  site: async ({ newer }, use) => {
    const site = await openSite({ page: 'dist' }, () => Promise.reject(new Error('There are no feeds')))
    await use({
      open: async (page) => {
        await page.goto(`${site.origin}/page/?inset=closed`)
        await isIdle(page)
      },
      renew: () => site.mount('page', newer),
    })
    await site.close()
  },
})

test.use({ serviceWorkers: 'allow' })

const name = (page: Page) => page.getByRole('heading', { level: 1 })
const announcement = (page: Page) => page.getByText('A new version is ready.')
const loadNow = (page: Page) => page.getByRole('button', { name: 'Load it now' })

/** What a browser does when a window is looked at again. */
const lookAgain = (page: Page) => page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))

test('a newer version is told of, can be put off, and is loaded when asked for; another window goes on', async ({
  page,
  context,
  site,
  newer,
}) => {
  await site.open(page)
  await untilKept(page)
  const other = await context.newPage()
  await site.open(other)

  site.renew()
  await lookAgain(page)
  await expect(announcement(page)).toBeVisible({ timeout: 60_000 })
  await expect(announcement(other)).toBeVisible()
  await other.getByRole('button', { name: 'Later', exact: true }).click()
  await expect(announcement(other)).toBeHidden()
  await expect(name(page)).toHaveText('Transload')

  await loadNow(page).click()
  await expect(name(page)).toHaveText('Transload, newer', { timeout: 60_000 })
  await isIdle(page)
  await expect(page.getByText(/new version/)).toHaveCount(0)
  await expect(other.getByText('Another window has loaded a new version.')).toBeVisible()
  await expect(name(other)).toHaveText('Transload')

  // The server has the code of this dialog no more, and this window has not asked for it yet.
  const older = (await readdir('dist/assets')).find((file) => /^share-dialog-.*\.js$/.test(file))
  expect(await readdir(`${newer}/assets`)).not.toContain(older)
  await other.getByRole('button', { name: 'QR code and embed' }).click()
  await other.getByRole('button', { name: 'Show QR code' }).click()
  await expect(other.getByRole('dialog').getByRole('img').first()).toBeVisible()
  await other.keyboard.press('Escape')
  await loadNow(other).click()
  await expect(name(other)).toHaveText('Transload, newer', { timeout: 60_000 })
})

test(
  'the next start takes the newer version, and the older worker is gone within it',
  { tag: '@long' },
  async ({ page, context, site }) => {
    await site.open(page)
    await untilKept(page)
    site.renew()
    await site.open(page)
    await expect(name(page)).toHaveText('Transload, newer')
    // Neither waits, nor is told of.
    await expect.poll(() => keptPage(page), { timeout: 60_000 }).toBe('Transload, newer')
    await expect.poll(() => workersAt(page)).toEqual(['service-worker.js'])
    await expect(page.getByText(/new version/)).toHaveCount(0)
    await context.setOffline(true)
    await page.reload()
    await isIdle(page)
    await expect(name(page)).toHaveText('Transload, newer')
  },
)

/** The name that the page would have without a network: that of the words that are kept and belong to the kept page. */
const keptPage = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const { active, waiting, installing } = (await navigator.serviceWorker.getRegistration()) ?? {}
    if (waiting || installing || !active) return 'on its way'
    const words = [...performance.getEntriesByType('resource')].map(({ name }) => name).find((it) => /\/en-/.test(it))
    const kept = await caches.match(words ?? '', { ignoreSearch: true })
    return kept && (await kept.text()).includes('Transload, newer') ? 'Transload, newer' : 'older'
  })
