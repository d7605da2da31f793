import { gzipSync } from 'node:zlib'
import { openPage } from './browser-page.mjs'

const LIMIT_MS = 240_000

/** Gzipped bytes of code and styles that a cold page asks for until it is idle. */
export async function codeBytes(browser, address) {
  const page = await openPage(browser, 'about:blank')
  const sizes = []
  page.page.on('response', (response) => {
    if (!/\.(?:m?js|css)$/.test(new URL(response.url()).pathname)) return
    const size = response.body().then(
      (body) => gzipSync(body, { level: 9 }).length,
      () => 0,
    )
    sizes.push(size)
  })
  await page.page.goto(address, { waitUntil: 'commit' })
  await saysIdle(page)
  const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0)
  await page.close()
  return bytes
}

/** Waits for the page's own word, whatever else fails in it. */
export const saysIdle = ({ page }) =>
  page.waitForFunction(() => document.documentElement.dataset.idle === 'true', undefined, { timeout: LIMIT_MS })
