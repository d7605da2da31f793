import type { Page } from '@playwright/test'
import { expect } from '#tests/screens/support.ts'

/** Spaces are shown as one. */
export const clean = (text: string) => text.replaceAll(/\s+/g, ' ').trim()

/** Runs in the page before anything of it does: what a payload calls. */
export function witness(): void {
  const hits: unknown[] = []
  Object.assign(window, { hits, xss: (at: unknown) => hits.push(at) })
  for (const name of ['alert', 'confirm', 'prompt', 'open'] as const)
    Object.assign(window, { [name]: () => hits.push(name) })
}

/** How many payloads have run so far. */
export const executionsIn = (page: Page): Promise<number> =>
  page.evaluate(() => (window as unknown as { hits: unknown[] }).hits.length)

/** Nothing of a payload has run, nor is anything in the document that could run yet. */
export async function expectInert(page: Page, sink: string): Promise<void> {
  const found = await page.evaluate(() => {
    const addresses = new Set([
      'href',
      'src',
      'srcdoc',
      'action',
      'formaction',
      'data',
      'xlink:href',
      'poster',
      'style',
    ])
    const live = [...document.querySelectorAll('*')].flatMap((element) =>
      [...element.attributes]
        .filter(
          ({ name, value }) => name.startsWith('on') || (addresses.has(name) && /xss\(|sink\.invalid/.test(value)),
        )
        .map(() => element.outerHTML.slice(0, 200)),
    )
    return { hits: (window as unknown as { hits: unknown[] }).hits, live, polluted: 'x' in {} }
  })
  expect(found, sink).toEqual({ hits: [], live: [], polluted: false })
}
