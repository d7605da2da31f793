import type { BrowserContext, Page } from '@playwright/test'
import { openApp, type AppParts } from '#tests/screens/support.ts'

/**
 * Opens the app where canvases give no WebGL, so that the page says that the map is missing and goes on: for what is no
 * matter of the map, which takes seconds to be drawn in software, not even in a long run.
 */
export async function openWithoutMap(page: Page, query: string): Promise<AppParts> {
  await page.addInitScript(refuseGraphics)
  return await openApp(page, query)
}

/** The same for all windows that are opened from now on. */
export async function withoutMaps(context: BrowserContext): Promise<void> {
  await context.addInitScript(refuseGraphics)
}

/** Runs in the page. */
function refuseGraphics(): void {
  const { value } = Object.getOwnPropertyDescriptor(HTMLCanvasElement.prototype, 'getContext') ?? {}
  const getContext = value as (this: unknown, kind: string, ...more: unknown[]) => unknown
  const refusing: typeof getContext = function (kind, ...more) {
    return kind.startsWith('webgl') ? null : getContext.call(this, kind, ...more)
  }
  Object.assign(HTMLCanvasElement.prototype, { getContext: refusing })
}
