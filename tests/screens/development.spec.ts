import { expect, test } from '@playwright/test'
import { createServer, type ViteDevServer } from 'vite'
import { isIdle } from '#tests/screens/support.ts'

/* The development server: the feeds are answered by a service worker, so that they show in the network panel. */

test.use({ serviceWorkers: 'allow' })
test.describe.configure({ mode: 'serial', timeout: 120_000 })

let server: ViteDevServer
let address = ''

test.beforeAll(async () => {
  server = await createServer({ logLevel: 'error', server: { host: '127.0.0.1', port: 0 } })
  await server.listen()
  address = server.resolvedUrls?.local[0] ?? ''
})

test.afterAll(async () => {
  await server.close()
})

test('answers the feeds by its service worker, which the network panel shows', { tag: '@long' }, async ({ page }) => {
  const asked: string[] = []
  page.on('response', (response) => {
    if (response.url().includes('/api/v1/'))
      asked.push(`${new URL(response.url()).pathname} ${response.fromServiceWorker()}`)
  })
  await page.goto(address)
  await expect(page.getByRole('table', { name: 'Legs' })).toBeVisible({ timeout: 60_000 })
  await isIdle(page)
  expect(asked).toContain('/api/v1/legs true')
  await expect(page.getByText('MOCK: stored answers of the demo feed (service worker), not a live feed.')).toBeVisible()
})

test('answers inside the page where the worker is blocked', { tag: '@long' }, async ({ browser }) => {
  const context = await browser.newContext({ serviceWorkers: 'block' })
  const page = await context.newPage()
  const asked: string[] = []
  page.on('request', (request) => request.url().includes('/api/v1/') && asked.push(request.url()))
  await page.goto(address)
  await expect(page.getByRole('table', { name: 'Legs' })).toBeVisible({ timeout: 60_000 })
  await expect(page.getByRole('button', { name: 'Feeds: MOCK, in-page demo feed' })).toBeVisible()
  expect(asked).toEqual([])
  await context.close()
})
