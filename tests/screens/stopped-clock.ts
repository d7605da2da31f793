import type { Page } from '@playwright/test'
import { openApp, type AppParts } from '#tests/screens/support.ts'

type Open = (page: Page, query: string) => Promise<AppParts>

/**
 * Opens the app at an address by `open` and stops the clock of the page: from here on time passes only as the test says, by
 * `page.clock.fastForward` (one frame) or `runFor` (all frames). The page is never idle without frames.
 */
export async function openStopped(page: Page, query: string, open: Open = openApp): Promise<AppParts> {
  await page.clock.install()
  const app = await open(page, query)
  await page.clock.pauseAt(await page.evaluate(() => Date.now() + 1_000))
  return app
}
