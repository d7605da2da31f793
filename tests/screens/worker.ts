import type { Page } from '@playwright/test'
import { expect } from '#tests/screens/support.ts'

/** Waits until the worker of the page has kept all files and answers for the page. */
export async function untilKept(page: Page): Promise<void> {
  await expect(page.getByText('Ready without network')).toBeVisible({ timeout: 60_000 })
}

/** The scripts of all workers at the origin of the page, by file name. */
export const workersAt = (page: Page): Promise<readonly string[]> =>
  page.evaluate(async () => {
    const registrations = await navigator.serviceWorker.getRegistrations()
    const workers = registrations.flatMap(({ active, waiting, installing }) => [active, waiting, installing])
    return workers.flatMap((worker) => (worker ? [worker.scriptURL.split('/').at(-1) ?? ''] : []))
  })

/** Paths of all that our caches keep, from the folder of the page. */
export const keptPaths = (page: Page): Promise<readonly string[]> =>
  page.evaluate(async () => {
    const names = await caches.keys()
    const keys = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()))
    const base = new URL('./', document.baseURI).href
    return keys
      .flat()
      .flatMap(({ url }) => (url.includes('?list=') ? [] : [url.slice(base.length).split('?')[0] ?? '']))
  })
