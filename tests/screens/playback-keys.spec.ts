import { expect, isIdle, QUIET, test, viewApp, type AppParts } from '#tests/screens/support.ts'

const stands = (app: AppParts, day: string) => expect(app.playhead).toHaveAttribute('aria-valuetext', day)

test('the keys of the playhead', { tag: '@long' }, async ({ page }) => {
  await test.step('Space plays and pauses', async () => {
    const app = await viewApp(page, `${QUIET}&at=2023-09-07T00:00Z`)
    await app.playhead.press('Space')
    await expect(app.button('Pause')).toBeVisible()
    await stands(app, '8 September 2023')
    await page.keyboard.press('Space')
    await expect(app.button('Play')).toBeVisible()
    await isIdle(page)
    expect(app.query().get('at')).toMatch(/^2023-09-(08|09|1\d)T/)
  })
  await test.step('the arrows take the playhead a day on, with Shift a week, Home and End to the ends', async () => {
    const app = await viewApp(page, QUIET)
    await app.playhead.focus()
    for (const [key, day] of [
      ['Home', '7 September 2023'],
      ['ArrowRight', '8 September 2023'],
      ['Shift+ArrowRight', '15 September 2023'],
      ['Shift+ArrowLeft', '8 September 2023'],
      ['ArrowLeft', '7 September 2023'],
      ['ArrowLeft', '7 September 2023'],
      ['End', '1 October 2023'],
      ['ArrowRight', '1 October 2023'],
    ] as const) {
      await page.keyboard.press(key)
      await stands(app, day)
    }
  })
  await test.step('N and P take the playhead to the next and the previous event, wherever the focus is', async () => {
    const app = await viewApp(page, `${QUIET}&at=2023-09-07T00:00Z`)
    await app.rows.first().focus()
    // Sightings, and the days on which a leg may begin or is over.
    const days = ['12', '13', '14', '22', '24', '28'].map((day) => `${day} September 2023`)
    for (const day of [...days, '1 October 2023']) {
      await page.keyboard.press('n')
      await stands(app, day)
    }
    await page.keyboard.press('n')
    await stands(app, '1 October 2023')
    await expect(app.timeline.getByText('No later event in this window').first()).toBeAttached()
    for (const day of [...days.toReversed(), '7 September 2023']) {
      await page.keyboard.press('p')
      await stands(app, day)
    }
    await page.keyboard.press('p')
    await expect(app.timeline.getByText('No earlier event in this window').first()).toBeAttached()
    expect(app.query().get('at')).toBe('2023-09-07T00:00Z')
  })
  await test.step('what happens there is said', async () => {
    const app = await viewApp(page, `${QUIET}&at=2023-09-13T00:00Z`)
    await app.playhead.press('n')
    await expect(app.timeline.locator('[aria-live=polite]').filter({ hasText: 'sighting' })).toContainText(
      '14 September 2023, sighting: RFA, in Planet images',
    )
  })
  await test.step('the sheet of keys has all of them', async () => {
    await viewApp(page, QUIET)
    await page.keyboard.press('?')
    const sheet = page.getByRole('dialog', { name: 'Shortcuts' })
    for (const [keys, effect] of [
      ['←→', 'one day back or forward'],
      ['Page UpPage DownShift ←Shift →', 'seven days back or forward'],
      ['HomeEnd', 'as far as they go'],
      ['Space', 'play or pause'],
      ['NP', 'playhead to the next or the previous event'],
      ['+-0', 'fewer days, more days, all days'],
      ['Esc', 'Drop a drag'],
      ['?', 'open this sheet'],
      ['Ctrl K⌘ K', 'all commands'],
      ['Ctrl Z⌘ ZCtrl Shift Z⌘ Shift ZCtrl Y⌘ Y', 'undo or redo'],
    ] as const) {
      const row = sheet.getByRole('row').filter({ hasText: effect })
      await expect(row.getByRole('cell').first()).toHaveText(keys)
    }
    await page.keyboard.press('Escape')
  })
  await test.step('a letter that is typed in a field goes nowhere', async () => {
    const app = await viewApp(page, `${QUIET}&at=2023-09-07T00:00Z`)
    await page.getByLabel('Filter legs').pressSequentially('np')
    await stands(app, '7 September 2023')
  })
})
