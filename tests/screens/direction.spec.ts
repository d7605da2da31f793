import type { Page } from '@playwright/test'
import { COLOUR_MODES, violations, wear } from '#tests/screens/axe.ts'
import { STATES, STATES_OF_MAP, visiting, type State } from '#tests/screens/every-state.ts'
import { expect, isIdle, openApp, QUIET, tell, test } from '#tests/screens/support.ts'
import { withoutMaps } from '#tests/screens/without-map.ts'

const barButtons = (page: Page) => page.getByRole('banner').getByRole('button')

/** One page goes from state to state, and in each the colours are changed as a system changes them. */
async function everyState(page: Page, direction: 'ltr' | 'rtl', states: readonly State[]): Promise<void> {
  const visit = visiting(page, direction)
  await visit.load(QUIET)
  const found: string[] = []
  for (const { name, come } of states) {
    const other = (await come(visit)) ?? null
    const pages = other ? [page, other] : [page]
    for (const colours of COLOUR_MODES) {
      for (const one of pages) await wear(one, colours)
      for (const one of pages) if ((await one.locator('html[data-idle]').count()) > 0) await isIdle(one)
      found.push(...(await violations(other ?? page)).map((violation) => `${name} (${colours.name}): ${violation}`))
    }
    await other?.close()
    await wear(page, COLOUR_MODES[0])
  }
  const runs = states.length * COLOUR_MODES.length
  tell(
    `axe, ${direction}: ${states.length} states in ${COLOUR_MODES.length} colours, ${runs} runs, ${found.length} violations`,
  )
  expect(found).toEqual([])
}

for (const direction of ['ltr', 'rtl'] as const) {
  test(`axe finds nothing in any state, in any colours (${direction})`, { tag: '@long' }, async ({ page, context }) => {
    test.setTimeout(30 * 60_000)
    await withoutMaps(context)
    await everyState(page, direction, STATES)
  })

  test(`nor where the map is (${direction})`, { tag: ['@map', '@long'] }, async ({ page }) => {
    test.setTimeout(10 * 60_000)
    await everyState(page, direction, STATES_OF_MAP)
  })
}

test('read from right to left the page is laid out so, time and map excepted, and nothing is lost', async ({
  page,
}) => {
  const app = await openApp(page, `pseudo=rtl&${QUIET}&leg=WH-300-vessel`)
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
  expect(app.query().has('pseudo'), 'no link carries it on').toBe(false)
  const left = async (selector: string) => (await page.locator(selector).first().boundingBox())?.x ?? Number.NaN
  const bar = barButtons(page)
  const [first, last] = [await bar.first().boundingBox(), await bar.last().boundingBox()]
  expect(first?.x).toBeGreaterThan(last?.x ?? Infinity)
  expect(await left('table th:first-child')).toBeGreaterThan(await left('table th:nth-child(3)'))
  const sliders = page.getByRole('slider')
  const [begin, end] = [await sliders.nth(1).boundingBox(), await sliders.nth(2).boundingBox()]
  expect(end?.x, 'time goes on to the right').toBeGreaterThan(begin?.x ?? Infinity)
  expect(await violations(page)).toEqual([])
  for (const width of [1440, 390, 320]) {
    await page.setViewportSize({ width, height: 844 })
    await isIdle(page)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
  }
  tell('right to left: bar, panes and table turned round, 0 violations, nothing wider than 1440, 390 and 320 px')
})
