import type { Page } from '@playwright/test'
import { ALL_RULES, COLOUR_MODES, violations } from '#tests/screens/axe.ts'
import { expect, isIdle, openApp, QUIET, tell, test, type AppParts } from '#tests/screens/support.ts'

/** Addresses of what a person meets; the other states are the dialogs of the bar. */
const ADDRESSES = [
  QUIET,
  `${QUIET}&asof=2023-10-17`,
  `${QUIET}&leg=WH-300-vessel`,
  `${QUIET}&claim=WH-more-than-1000`,
  `${QUIET}&consignment=WH-300`,
  `${QUIET}&place=dunay-facility`,
  `${QUIET}&vessel=angara`,
  `${QUIET}&source=WH-2023-10-13`,
  `${QUIET}&mode=day&at=2023-09-12T00:00Z`,
  `${QUIET}&filter=nothing`,
  'from=2023-10-20&to=2023-10-25&inset=closed',
  `case=training&${QUIET}`,
]
/** Buttons of the bar that open a dialog, by their place: their names are turned round. */
const DIALOGS = [0, 1, 3, 4, 5, 6, 7, 8]

const barButtons = (page: Page) => page.getByRole('banner').getByRole('button')

async function everyState(app: AppParts, look: (where: string) => Promise<void>): Promise<number> {
  for (const address of ADDRESSES) {
    await app.goTo(address)
    await look(address)
  }
  for (const place of DIALOGS) {
    await barButtons(app.page).nth(place).click()
    await expect(app.page.getByRole('dialog')).toBeVisible()
    await isIdle(app.page)
    await look(`dialog ${place}`)
    await app.page.keyboard.press('Escape')
    await expect(app.page.getByRole('dialog')).toBeHidden()
  }
  return ADDRESSES.length + DIALOGS.length
}

for (const direction of ['ltr', 'rtl'] as const) {
  for (const { name, media } of COLOUR_MODES) {
    test(`axe finds nothing in 20 states (${direction}, ${name})`, { tag: '@long' }, async ({ page }) => {
      test.setTimeout(15 * 60_000)
      await page.emulateMedia(media)
      const app = await openApp(page, direction === 'rtl' ? `pseudo=rtl&${QUIET}` : QUIET)
      const found: string[] = []
      const count = await everyState(app, async (where) => {
        found.push(...(await violations(page, ALL_RULES)).map((violation) => `${where}: ${violation}`))
      })
      tell(`axe: ${count} states, ${direction}, ${name}: ${found.length} violations`)
      expect(found).toEqual([])
    })
  }
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
