import type { Page } from '@playwright/test'
import { openStopped } from '#tests/screens/stopped-clock.ts'
import { expect, isIdle, openApp, QUIET, test, type AppParts } from '#tests/screens/support.ts'

const FROM_START = `${QUIET}&at=2023-09-07T00:00Z`

const stands = (app: AppParts, day: string) => expect(app.playhead).toHaveAttribute('aria-valuetext', day)

test('25 days at a day a second take 25 seconds, were there but one frame a second', async ({ page }) => {
  const app = await openStopped(page, FROM_START)
  await app.playhead.press('Space')
  await expect(app.button('Pause')).toBeVisible()
  for (let second = 0; second < 24; second++) await page.clock.fastForward(1_000)
  await stands(app, '1 October 2023')
  await expect(app.button('Pause')).toBeVisible()
  await page.clock.fastForward(1_100)
  await expect(app.button('Play')).toBeVisible()
  expect(app.query().get('at'), 'the end of the window').toBeNull()
})

test('a frame more or less changes nothing: time that has passed counts', { tag: '@long' }, async ({ page }) => {
  const app = await openStopped(page, FROM_START)
  await app.playhead.press('Space')
  await expect(app.button('Pause')).toBeVisible()
  await page.clock.fastForward(1_500)
  await page.clock.runFor(500)
  await app.playhead.press('Space')
  await expect(app.button('Play')).toBeVisible()
  // As far as the last frame before the two seconds were over; an hour is a twenty-fourth of a second.
  expect(app.query().get('at')).toMatch(/^2023-09-(08T23:\d|09T00:0)\d/)
})

test('a hidden tab pauses', async ({ page }) => {
  const app = await openApp(page, FROM_START)
  await app.button('Play').click()
  await expect(app.button('Pause')).toBeVisible()
  await hideTab(page)
  await expect(app.button('Play')).toBeVisible()
  await isIdle(page)
  expect(app.query().get('at')).toMatch(/^2023-09-\d\dT/)
})

/** A browser without windows hides no tab: the page is told so. */
const hideTab = (page: Page) =>
  page.evaluate(() => {
    Object.defineProperty(document, 'hidden', { get: () => true })
    document.dispatchEvent(new Event('visibilitychange'))
  })

for (const [reducedMotion, after] of [
  ['reduce', '8 Sep 2023, 00:00 UTC'],
  ['no-preference', '8 Sep 2023, 02:24 UTC'],
] as const) {
  test(`after 1.1 s the clock says ${after} when the reader's wish for motion is "${reducedMotion}"`, async ({
    page,
  }) => {
    await page.emulateMedia({ reducedMotion })
    const app = await openStopped(page, FROM_START)
    await app.playhead.press('Space')
    await expect(app.button('Pause')).toBeVisible()
    await page.clock.fastForward(1_100)
    await expect(app.timeline.getByText(after, { exact: true })).toBeVisible()
    expect(app.query().get('view'), 'the camera stays where it was').toBeNull()
  })
}

test.describe('where nothing happens for days', () => {
  const EMPTY = 'from=2023-08-26&to=2023-09-10&at=2023-08-26T18:00Z&inset=closed'
  const notice = (app: AppParts) => app.timeline.getByRole('alert').filter({ hasText: 'Play stopped' })

  test('play stops, says so and offers what comes next', async ({ page }) => {
    const app = await openApp(page, EMPTY)
    await app.button('Play').click()
    await expect(notice(app)).toContainText('Play stopped: 27 Aug – 5 Sep 2023, no leg under way, no sighting')
    await isIdle(page)
    expect(app.query().get('at')).toBe('2023-08-27T00:00Z')
    await notice(app).getByRole('button', { name: 'Go to the next event, 6 Sep 2023' }).click()
    await stands(app, '6 September 2023')
    await expect(notice(app)).toHaveCount(0)
  })

  test('play that is begun again goes on through it', { tag: '@long' }, async ({ page }) => {
    const app = await openApp(page, EMPTY)
    await app.button('Play').click()
    await expect(notice(app)).toBeVisible()
    await app.button('Play').click()
    await expect(notice(app)).toHaveCount(0)
    await stands(app, '28 August 2023')
    await app.button('Pause').click()
  })
})

test('a loop goes on from the start', { tag: '@long' }, async ({ page }) => {
  const app = await openStopped(page, `${QUIET}&at=2023-10-01T00:00Z`)
  await app.button('Loop').press('Enter')
  await app.playhead.press('Space')
  await expect(app.button('Pause')).toBeVisible()
  await page.clock.fastForward(2_500)
  await stands(app, '8 September 2023')
  await expect(app.button('Pause')).toBeVisible()
})
