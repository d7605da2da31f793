import type { Page } from '@playwright/test'
import { SCENES } from '#app/demo/show/scenes.ts'
import { COLOUR_MODES, violations, wear } from '#tests/screens/axe.ts'
import { openStopped } from '#tests/screens/stopped-clock.ts'
import { expect, isIdle, QUIET, test } from '#tests/screens/support.ts'
import { openWithoutMap } from '#tests/screens/without-map.ts'
import { english } from '#tests/support/translators.ts'

const SHOW = `${QUIET}&show=1`

function watching(page: Page) {
  const card = page.locator('[data-card="show"]')
  const button = (name: string) => card.getByRole('button', { name })
  return {
    card,
    button,
    showsScene: (id: string) => expect(card).toHaveAttribute('data-scene', id),
    /** Puts the show to its very beginning, whatever has run of it while the page loaded. */
    rewind: async () => {
      await button('Previous scene').click()
      await expect(card).toHaveAttribute('data-scene', 'end')
      await button('Next scene').click()
      await expect(card).toHaveAttribute('data-scene', 'opening')
    },
  }
}

test('five minutes show each scene once, then it begins again; address and history stay as they were', async ({
  page,
}) => {
  const app = await openStopped(page, SHOW, openWithoutMap)
  const { card, showsScene, rewind } = watching(page)
  const [address, steps] = [page.url(), await page.evaluate(() => window.history.length)]
  await rewind()
  let isSynthetic = false
  for (const { id, caption, durationMs, isMadeUp = false } of SCENES) {
    await showsScene(id)
    await expect(card).toContainText(english.t(caption))
    await expect(card.getByText('Made up', { exact: true })).toHaveCount(isMadeUp ? 1 : 0)
    isSynthetic ||= isMadeUp
    // Answers of another case come in their time, which stands still here but for these steps.
    let passedMs = 0
    await expect(async () => {
      passedMs += 100
      await page.clock.runFor(100)
      // What is made up is on the page only while the show says so.
      await expect(page.locator('[data-banner="synthetic"]')).toHaveCount(isMadeUp ? 1 : 0, { timeout: 500 })
    }).toPass()
    await page.clock.fastForward(durationMs - passedMs - 1)
    await showsScene(id)
    await page.clock.fastForward(1)
  }
  expect(isSynthetic).toBe(true)
  await showsScene('opening')
  expect(page.url()).toBe(address)
  expect(await page.evaluate(() => window.history.length)).toBe(steps)
  await expect(app.detail).toHaveCount(0)
})

test('it can be paused, moved on and back; while a tab is hidden it stands', { tag: '@long' }, async ({ page }) => {
  await openStopped(page, SHOW, openWithoutMap)
  const { button, showsScene, rewind } = watching(page)
  await rewind()
  await button('Pause the show').click()
  await page.clock.fastForward(100_000)
  await showsScene('opening')
  await button('Next scene').click()
  await button('Next scene').click()
  await showsScene('najin')
  await button('Previous scene').press('ArrowLeft')
  await showsScene('claim')
  await button('Go on with the show').click()
  await expect(button('Pause the show')).toBeVisible()
  await hideTab(page, true)
  await page.clock.fastForward(100_000)
  await showsScene('claim')
  await hideTab(page, false)
  await page.clock.fastForward(14_999)
  await showsScene('claim')
  await page.clock.fastForward(1)
  await showsScene('najin')
})

/** A browser without windows hides no tab: the page is told so. */
const hideTab = (page: Page, isHidden: boolean) =>
  page.evaluate((hidden) => {
    Object.defineProperty(document, 'hidden', { configurable: true, get: () => hidden })
    document.dispatchEvent(new Event('visibilitychange'))
  }, isHidden)

const ENDINGS: readonly (readonly [string, (page: Page) => Promise<void>])[] = [
  ['Escape', (page) => page.keyboard.press('Escape')],
  ['any key', (page) => page.keyboard.press('x')],
  ['a press beside the card', (page) => page.mouse.click(40, 400)],
  ['a press on the table', (page) => page.mouse.click(1100, 700)],
  ['a press on the detail', (page) => page.mouse.click(1200, 300)],
  ['Leave', (page) => page.getByRole('button', { name: 'Leave' }).click()],
]

test(
  'each way out gives back the view and the focus from before, and does nothing else',
  { tag: '@long' },
  async ({ page }) => {
    const app = await openWithoutMap(page, `${QUIET}&leg=WH-300-rail&asof=2023-10-17`)
    const address = page.url()
    const { card, button, showsScene } = watching(page)
    for (const [name, end] of ENDINGS) {
      await app.button('Training').click()
      await page.getByRole('button', { name: 'Start the show' }).click()
      await expect(card, name).toBeVisible()
      expect(new URL(page.url()).searchParams.get('show')).toBe('1')
      await button('Next scene').click()
      await showsScene('claim')
      await end(page)
      await expect(card).toHaveCount(0)
      expect(page.url(), name).toBe(address)
      await expect(app.detail).toContainText('Tikhoretsk')
      await expect(page.getByRole('dialog')).toHaveCount(0)
      await expect(app.button('Training')).toBeFocused()
    }
  },
)

test(
  'with reduced motion nothing moves between scenes, and the page says that it is idle',
  { tag: '@long' },
  async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    const app = await openWithoutMap(page, SHOW)
    const { button, showsScene } = watching(page)
    for (let press = 0; press < 3; press++) await button('Next scene').click()
    await showsScene('sea')
    await isIdle(page)
    await expect(app.playhead).toHaveAttribute('aria-valuetext', '13 September 2023')
    await expect.poll(() => page.evaluate(() => document.getAnimations().length)).toBe(0)
  },
)

test(
  'without that wish the playhead goes its way, and the page rests when it stands',
  { tag: '@long' },
  async ({ page }) => {
    const app = await openWithoutMap(page, SHOW)
    const { button, showsScene } = watching(page)
    for (let press = 0; press < 3; press++) await button('Next scene').click()
    await showsScene('sea')
    await expect(app.playhead).toHaveAttribute('aria-valuetext', /^(8|9) September/)
    await expect(page.locator('html')).toHaveAttribute('data-idle', 'false')
    await button('Pause the show').click()
    await isIdle(page)
  },
)

/** Runs in the page: is the whole card within the pane of the map, which is below the banner? */
function isOnMap(): boolean {
  const [card, map] = ['[data-card="show"]', '[data-pane="map"]'].map((one) =>
    document.querySelector(one)?.getBoundingClientRect(),
  )
  return card !== undefined && map !== undefined && card.top >= map.top && card.bottom <= map.bottom
}

test('the card stands on the map and covers no banner, and axe finds nothing', { tag: '@long' }, async ({ page }) => {
  const app = await openWithoutMap(page, `${SHOW}&lang=fr`)
  const { card, showsScene } = watching(page)
  await card.getByRole('button', { name: 'Suspendre la présentation' }).click()
  // The scenes go round: it is nearer from behind.
  const steps = SCENES.length - SCENES.findIndex(({ id }) => id === 'silence')
  for (let step = 0; step < steps; step++) await card.getByRole('button', { name: 'Scène précédente' }).click()
  await showsScene('silence')
  for (const [width, height] of [
    [360, 740],
    [390, 844],
    [1440, 900],
  ] as const) {
    await page.setViewportSize({ width, height })
    await showsScene('silence')
    await isIdle(page)
    await expect.poll(() => page.evaluate(isOnMap), `${width} px`).toBe(true)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
  }
  for (const colours of COLOUR_MODES) {
    await wear(page, colours)
    expect(await violations(page)).toEqual([])
  }
  await expect(app.legs).toHaveCount(0)
})

test('whoever gets a link or an embed meets no show', async ({ page }) => {
  const app = await openWithoutMap(page, `${QUIET}&embed=1&show=1`)
  const { card } = watching(page)
  await expect(app.status).not.toBeEmpty()
  await expect(card).toHaveCount(0)
  const link = page.getByRole('link', { name: 'Open in Transload' })
  expect(await link.getAttribute('href')).not.toContain('show')
})
