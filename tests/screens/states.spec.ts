import { expect, isIdle, partsOf, SUMMARY, QUIET, test, viewApp } from '#tests/screens/support.ts'
import { openStopped } from '#tests/screens/stopped-clock.ts'

test('while answers are awaited the page says what it loads', async ({ page }) => {
  let release = () => {}
  const held = new Promise<void>((resolve) => (release = resolve))
  await page.route('**/config.json', async (route) => {
    await held
    await route.continue()
  })
  await page.goto(`./?${QUIET}`)
  await expect(page.locator('html')).toHaveAttribute('data-idle', 'false')
  release()
  await isIdle(page)
  await expect(partsOf(page).status).toHaveText(SUMMARY)
})

test('cases, play, windows and panes', async ({ page }) => {
  await test.step('another case opens with its own window', async () => {
    const app = await viewApp(page, `${QUIET}&leg=WH-300-rail`)
    await app.combobox('Case').selectOption('load')
    await isIdle(page)
    expect(app.query().get('case')).toBe('load')
    expect(app.query().get('from')).toBeNull()
    await expect(app.detail).toBeHidden()
    await expect(page.locator('[data-banner=synthetic]')).toBeVisible()
  })
  await test.step('playing moves the playhead and pausing writes it to the address', async () => {
    const app = await viewApp(page, `${QUIET}&at=2023-09-08T00:00Z`)
    await expect(app.playhead).toHaveAttribute('aria-valuetext', '8 September 2023')
    await app.button('Play').click()
    await expect(page.locator('html')).toHaveAttribute('data-idle', 'false')
    await expect(app.playhead).not.toHaveAttribute('aria-valuetext', '8 September 2023')
    await app.button('Pause').click()
    await isIdle(page)
    expect(app.query().get('at')).toMatch(/^2023-09-(08|09|1\d)T/)
  })
  await test.step('the window on screen is the window of the legs: a leg outside it can be chosen and says so', async () => {
    const app = await viewApp(page, 'from=2023-09-07&to=2023-09-08&leg=WH-300-rail&inset=closed')
    await expect(app.detail).toContainText(/leg is outside the window/)
    await app.detail.getByRole('button', { name: 'Widen the window' }).click()
    await expect(app.row('Train, not identified')).toBeVisible()
  })
  await test.step('panes that are put away stay away', async () => {
    const app = await viewApp(page, QUIET)
    await app.button('Collapse Figures').click()
    await expect(app.figures).toBeHidden()
    await page.reload()
    await isIdle(page)
    await expect(app.figures).toBeHidden()
    await app.button('Expand Figures').click()
    await expect(app.figures).toBeVisible()
  })
})

test('a page that stood still says for how long, and play rests where it was last seen', async ({ page }) => {
  const app = await openStopped(page, `${QUIET}&at=2023-09-08T00:00Z`)
  await app.button('Play').click()
  await expect(app.button('Pause')).toBeVisible()
  await page.clock.fastForward(2_100)
  await expect(app.playhead).toHaveAttribute('aria-valuetext', '10 September 2023')
  await page.clock.fastForward('43:00')
  await expect(page.getByText(/^This page stood still for 43 minutes/)).toBeVisible()
  await expect(app.button('Play')).toBeVisible()
  await expect(app.playhead).toHaveAttribute('aria-valuetext', '10 September 2023')
})
