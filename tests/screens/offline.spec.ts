import { readdir } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import {
  expect,
  INK,
  isIdle,
  openApp,
  partsOf,
  QUIET,
  SUMMARY,
  test,
  drawnBy,
  type AppParts,
} from '#tests/screens/support.ts'
import { colour, pixelsNear } from '#tests/screens/picture.ts'
import { keptPaths, untilKept, workersAt } from '#tests/screens/worker.ts'

test.use({ serviceWorkers: 'allow' })

/** Saves what a button of a dialog saves, and gives its first bytes. */
async function saved(page: Page, button: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download', { timeout: 60_000 }),
    page.getByRole('dialog').getByRole('button', { name: button, exact: true }).click(),
  ])
  const bytes: Buffer[] = []
  for await (const part of await download.createReadStream()) bytes.push(part as Buffer)
  return Buffer.concat(bytes).subarray(0, 8).toString('latin1')
}

/** Exports a picture and a table, and in a long run a view as slides and as handout. */
async function exportAll(app: AppParts, isLong: boolean): Promise<void> {
  const { page } = app
  await app.button('Export').click()
  const format = page.getByRole('dialog').getByRole('combobox', { name: 'Format' })
  expect(await saved(page, 'Download')).toContain('PNG')
  await format.selectOption({ label: 'Table (CSV)' })
  expect(await saved(page, 'Download')).not.toBe('')
  await page.keyboard.press('Escape')
  if (!isLong) return
  await app.button('Briefing').click()
  const dialog = page.getByRole('dialog', { name: 'Briefing' })
  await dialog.getByRole('button', { name: 'Add this view' }).click()
  await expect(dialog.getByRole('article')).toHaveCount(1, { timeout: 60_000 })
  expect(await saved(page, 'Save PPTX')).toMatch(/^PK/)
  expect(await saved(page, 'Save PDF')).toBe('%PDF-1.7')
  await page.keyboard.press('Escape')
}

/** Every file that a browser might ask for: all but the worker itself and that of development. */
async function builtPaths(): Promise<readonly string[]> {
  const entries = await readdir('dist', { recursive: true, withFileTypes: true })
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.replace('dist/', ''))
  return paths
    .filter((path) => !['service-worker.js', 'mockServiceWorker.js', 'sbom.cdx.json'].includes(path))
    .map((path) => (path === 'index.html' ? '' : path))
}

test(
  'after one visit all works with the network cut, a reload included',
  { tag: '@map' },
  async ({ page, context, isLong }) => {
    test.slow()
    const app = await openApp(page, QUIET)
    await untilKept(page)
    expect((await keptPaths(page)).toSorted()).toEqual((await builtPaths()).toSorted())

    const leaving: string[] = []
    page.on('response', (response) => {
      if (!response.fromServiceWorker() && response.url().startsWith('http')) leaving.push(response.url())
    })
    await context.setOffline(true)
    await page.reload()
    await isIdle(page)
    await expect(app.status).toHaveText(SUMMARY)
    expect(pixelsNear(await drawnBy(app.map), colour(INK.rail)).length).toBeGreaterThan(200)
    await expect(app.map.getByText(/base map.*(missing|could not|not come)/i)).toHaveCount(0)

    await app.startDate.fill('2023-09-20')
    await app.startDate.press('Enter')
    await expect(app.rows).toHaveCount(1)
    await exportAll(app, isLong)
    await app.combobox('Language').selectOption('fr')
    await expect(page.getByRole('button', { name: 'Rechercher', exact: true })).toBeVisible()
    expect(leaving).toEqual([])
  },
)

test(
  'without a network a tour runs, and a case that has a worker of its own is made',
  { tag: '@long' },
  async ({ page, context }) => {
    const app = await openApp(page, QUIET)
    await untilKept(page)
    // What was not loaded yet comes without a reload, too.
    await context.setOffline(true)
    await app.button('Training').click()
    await page.getByRole('button', { name: /^Analyst tour/ }).click()
    const card = page.locator('[data-card="tour"]')
    await expect(card).toBeVisible()
    const first = await card.getAttribute('data-step')
    await page.keyboard.press('ArrowRight')
    await expect(card).not.toHaveAttribute('data-step', first ?? '')
    await page.keyboard.press('Escape')
    await page.goto('./?case=forge&seed=4711&difficulty=3')
    await isIdle(page)
    await expect(page.locator('[data-banner=synthetic]')).toBeVisible()
    await expect(page.getByRole('button', { name: /^Feeds: MOCK/ })).toBeVisible()
  },
)

test.describe('a live deployment', () => {
  // The browser itself says on the console that an answer had a bad status.
  test.use({ expectedWords: [/Failed to load resource/] })

  test('feeds are neither kept nor answered, and what is set of the deployment is asked of the server first', async ({
    page,
    context,
  }) => {
    await openApp(page, QUIET)
    await untilKept(page)
    // Playwright sees what the worker asks, and answers it.
    const config = { feeds: { base: new URL('./live/v1', page.url()).href } }
    await context.route('**/config.json', (route) => route.fulfill({ json: config }))
    const asked: string[] = []
    await context.route('**/live/v1/**', (route) => {
      asked.push(new URL(route.request().url()).pathname)
      return route.fulfill({ status: 503, json: { title: 'Down', status: 503, detail: 'For a test' } })
    })
    await page.reload()
    await expect(page.getByRole('button', { name: /^Feeds: DOWN/ })).toBeVisible({ timeout: 60_000 })
    expect(asked.length).toBeGreaterThan(0)
    expect((await keptPaths(page)).filter((path) => path.includes('live/v1'))).toEqual([])
    await expect(page.getByText('MOCK')).toHaveCount(0)
    // The network goes: the page knows that it is live, and says that nobody answers.
    await context.unrouteAll()
    await context.setOffline(true)
    await page.reload()
    await expect(page.getByRole('button', { name: /^Feeds: DOWN/ })).toBeVisible({ timeout: 60_000 })
    await expect(page.getByText('MOCK')).toHaveCount(0)
  })
})

test('a reset takes the copy away; without a network it stays', { tag: '@long' }, async ({ page, context }) => {
  const app = await openApp(page, QUIET)
  await untilKept(page)
  const reset = async () => {
    await app.button('Training').click()
    await page.getByRole('button', { name: 'Reset this page' }).click()
    const button = page.getByRole('button', { name: 'Delete all of it' })
    await Promise.all([page.waitForEvent('load'), button.click()])
  }
  await context.setOffline(true)
  await reset()
  await isIdle(page)
  await expect(app.status).toHaveText(SUMMARY)
  await context.setOffline(false)
  // The page begins as on the first day, and so it is kept anew.
  await reset()
  await isIdle(page)
  await untilKept(page)
  expect(await workersAt(page)).toEqual(['service-worker.js'])
})

test('the page can be installed', async ({ page }) => {
  await page.goto('./')
  const cdp = await page.context().newCDPSession(page)
  const { url, errors, manifest } = await cdp.send('Page.getAppManifest')
  expect(url).toMatch(/manifest\.webmanifest$/)
  expect(errors).toEqual([])
  expect(manifest).toMatchObject({
    name: 'Transload',
    display: 'kStandalone',
    startUrl: new URL('./', page.url()).href,
  })
  const sizes = await page.evaluate(async (address) => {
    const { icons } = (await (await fetch(address)).json()) as { icons: { src: string; sizes: string; type: string }[] }
    return Promise.all(
      icons.map(async ({ src, sizes, type }) => {
        const image = new Image()
        image.src = new URL(src, address).href
        await image.decode()
        return type === 'image/png' ? sizes === `${image.naturalWidth}x${image.naturalHeight}` : image.naturalWidth > 0
      }),
    )
  }, url)
  expect(sizes.length).toBe(5)
  expect(sizes).not.toContain(false)
  await expect(partsOf(page).legs).toBeVisible({ timeout: 60_000 })
})
