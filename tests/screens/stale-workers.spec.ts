import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test, type Page } from '@playwright/test'
import { getResponse } from 'msw'
import { handlers } from '#mocks/handlers/handlers.ts'
import { isIdle, partsOf, QUIET, SUMMARY } from '#tests/screens/support.ts'
import { workersAt } from '#tests/screens/worker.ts'
import { openSite } from '../../tools/bench/site.mjs'

/* A live deployment at a place where an earlier one left a worker: none of its answers is shown, and it goes at once. */

test.use({ serviceWorkers: 'allow' })

/** Answers all that matters, and wrongly. */
const WRONG_WORKER = `
  self.addEventListener('install', () => self.skipWaiting())
  self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()))
  self.addEventListener('fetch', (event) => {
    const { pathname } = new URL(event.request.url)
    if (pathname.endsWith('/config.json')) event.respondWith(Response.json({ feeds: null }))
    else if (pathname.includes('/api/v1/')) {
      const feed = pathname.split('/').at(-1)
      event.respondWith(Response.json({ feed, generatedAt: '2023-10-13T00:00:00Z', count: 0, items: [] }))
    }
  })`

let site: Awaited<ReturnType<typeof openSite>>
let folder = ''

test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'transload-stale-'))
  await cp('dist', folder, { recursive: true })
  await writeFile(join(folder, 'sw.js'), WRONG_WORKER)
  await writeFile(join(folder, 'plain.html'), '<!doctype html><title>Not the page</title>')
  site = await openSite({ live: folder }, async (address) => {
    const answer = await getResponse(handlers, new Request(`http://feeds.test${address}`))
    return {
      status: answer?.status ?? 404,
      type: answer?.headers.get('content-type') ?? 'text/plain',
      body: Buffer.from((await answer?.arrayBuffer()) ?? new ArrayBuffer()),
    }
  })
})

test.afterAll(async () => {
  await site.close()
  await rm(folder, { recursive: true })
})

type TrustedTypes = {
  readonly createPolicy: (name: string, rules: { readonly createScriptURL: (address: string) => string }) => unknown
}

/** Sets up a worker from a file beside the page, before the page itself is ever opened, and waits until it answers. */
async function leave(page: Page, script: string): Promise<void> {
  await page.goto(`${site.origin}/live/plain.html`)
  await page.evaluate(async (script) => {
    // That deployment may have had a policy of its own.
    const { trustedTypes } = window as unknown as { readonly trustedTypes: TrustedTypes }
    trustedTypes.createPolicy('default', { createScriptURL: (address) => address })
    const registration = await navigator.serviceWorker.register(`./${script}`)
    const worker = registration.installing ?? registration.waiting ?? registration.active
    await new Promise((resolve) => {
      if (worker?.state === 'activated') return resolve(null)
      worker?.addEventListener('statechange', () => worker.state === 'activated' && resolve(null))
    })
  }, script)
}

for (const script of ['mockServiceWorker.js', 'sw.js']) {
  const tag = script === 'sw.js' ? '@long' : []
  test(`${script} gives no answer and is gone within one load`, { tag }, async ({ page }) => {
    await leave(page, script)
    const answered: string[] = []
    let loads = 0
    page.on('response', (response) => {
      const { pathname } = new URL(response.url())
      const matters = pathname.includes('/api/v1/') || pathname.endsWith('/config.json')
      if (matters && response.fromServiceWorker()) answered.push(pathname)
    })
    page.on('load', () => loads++)
    await page.goto(`${site.origin}/live/?${QUIET}`)
    await expect(partsOf(page).status).toHaveText(SUMMARY, { timeout: 60_000 })
    await expect(page.getByRole('button', { name: /^Feeds: LIVE/ })).toBeVisible()
    await isIdle(page)
    expect(answered).toEqual([])
    await expect(page.locator('[data-banner]')).toHaveCount(0)
    // Its own worker may be there by then.
    expect(await workersAt(page)).not.toContain(script)
    expect(loads).toBeLessThanOrEqual(2)
  })
}
