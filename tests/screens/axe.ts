import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

const ALL_RULES = {
  type: 'tag' as const,
  values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
}

/** Every violation on the page, or in a part of it, by rule and place; there is no list of those that are allowed. */
export async function violations(page: Page, part = 'html'): Promise<readonly string[]> {
  const { violations: found } = await new AxeBuilder({ page })
    .options({ runOnly: ALL_RULES, resultTypes: ['violations'] })
    .include(part)
    // There is no frame on our pages, and the other way opens an empty page to put reports together.
    .setLegacyMode()
    .analyze()
  return found.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.failureSummary?.split('\n')[1] ?? ''}`),
  )
}

type ColourMode = {
  readonly name: string
  readonly media: { readonly colorScheme?: 'light' | 'dark'; readonly forcedColors?: 'active' }
}

export const COLOUR_MODES: readonly [ColourMode, ...ColourMode[]] = [
  { name: 'light', media: { colorScheme: 'light' } },
  { name: 'dark', media: { colorScheme: 'dark' } },
  { name: 'forced colours', media: { forcedColors: 'active' } },
]

/** Changes the colours as a system changes them. A page hears of it with its next frame: what is looked at before has the old ones. */
export async function wear(page: Page, { media }: Pick<ColourMode, 'media'>): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none', ...media })
  await expect(page.locator('html')).toHaveAttribute('data-theme', media.colorScheme ?? 'light')
  const isForced = await page.evaluate(() => matchMedia('(forced-colors: active)').matches)
  expect(isForced, 'forced colours').toBe(media.forcedColors === 'active')
}
