import { ensure } from '#app/base/ensure.ts'
import { expect, QUIET, test, viewApp, type AppParts } from '#tests/screens/support.ts'

const daysIn = async (app: AppParts) => {
  const [start, end] = [await app.windowStart.boundingBox(), await app.windowEnd.boundingBox()]
  return ensure(end, 'end').x - ensure(start, 'start').x
}

const zoom = (app: AppParts) => app.timeline.getByRole('group', { name: 'Zoom of the time axis' })

test('the axis of time', async ({ page }) => {
  await test.step('a wheel over the ruler zooms, and the day under the pointer stays there', async () => {
    const app = await viewApp(page, QUIET)
    const box = ensure(await app.windowStart.boundingBox(), 'the thumb')
    const [x, y] = [box.x + (await daysIn(app)) * 0.4, box.y + box.height / 2]
    /** The day that the line under the lanes tells of the place of the pointer, looked up anew. */
    const dayUnderPointer = async () => {
      await page.mouse.move(x, 5)
      await page.mouse.move(x, y)
      const words = await app.timeline.getByText(/^\d+ September 2023, UTC: /).innerText()
      return words.slice(0, words.indexOf(','))
    }
    const [day, before] = [await dayUnderPointer(), await daysIn(app)]
    for (let notch = 0; notch < 3; notch++) await page.mouse.wheel(0, -120)
    await expect.poll(() => daysIn(app)).toBeGreaterThan(before * 1.5)
    expect(await dayUnderPointer()).toBe(day)
    for (let notch = 0; notch < 3; notch++) await page.mouse.wheel(0, 120)
    await expect.poll(() => daysIn(app)).toBeCloseTo(before, 0)
    expect(await dayUnderPointer()).toBe(day)
    expect(app.query().get('from'), 'a way of looking is no part of the link').toBe('2023-09-07')
  })
  await test.step('keys and buttons zoom about the playhead, and bring all days back', async () => {
    const app = await viewApp(page, `${QUIET}&at=2023-09-12T00:00Z`)
    const before = await daysIn(app)
    const placeOfPlayhead = async () => ensure(await app.playhead.boundingBox(), 'the playhead').x
    const place = await placeOfPlayhead()
    await app.playhead.press('+')
    await expect.poll(() => daysIn(app)).toBeGreaterThan(before * 1.3)
    expect(await placeOfPlayhead()).toBeCloseTo(place, 0)
    await zoom(app).getByRole('button', { name: 'Zoom out' }).click()
    await expect.poll(() => daysIn(app)).toBeCloseTo(before, 0)
    await zoom(app).getByRole('button', { name: 'Zoom in' }).click()
    await expect.poll(() => daysIn(app)).toBeGreaterThan(before * 1.3)
    await app.playhead.press('0')
    await expect.poll(() => daysIn(app)).toBeCloseTo(before, 0)
  })
  await test.step('what of the window is out of sight is said, and a click goes there', async () => {
    const app = await viewApp(page, `${QUIET}&at=2023-09-12T00:00Z`)
    for (let press = 0; press < 4; press++) await app.playhead.press('+')
    const away = app.timeline.getByRole('button', { name: 'Window to 1 Oct' })
    await away.click()
    await expect(away).toBeHidden()
    await expect(app.windowEnd).not.toHaveAttribute('data-away')
  })
  await test.step('a preset is chosen from the list, and the list says which it is', async () => {
    const app = await viewApp(page, QUIET)
    const presets = app.combobox('Window presets')
    await expect(presets.locator('option:checked')).toHaveText('Whole case, 7 Sep – 1 Oct 2023')
    await presets.selectOption({ label: '14–20 Sep 2023' })
    await expect(app.timeline.getByText('14 Sep - 20 Sep 2023, UTC, both days included (7 days)')).toBeVisible()
    await expect(app.rows).toHaveCount(1)
    await app.windowEnd.press('ArrowRight')
    await expect(presets.locator('option:checked')).toHaveText('Own dates')
  })
})

test.describe('on a tablet', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 1280, height: 800 } })

  test('days are in sight above the dates, and the playhead covers no button', async ({ page }) => {
    await viewApp(page, `case=load&n=1000&seed=7&lang=de&${QUIET}`)
    const timeline = page.getByRole('region', { name: 'Zeitleiste' })
    const boxOf = async (name: string, role: 'slider' | 'textbox' | 'button') =>
      ensure(await timeline.getByRole(role, { name, exact: true }).boundingBox(), name)
    const days = await boxOf('Ende des Zeitraums', 'slider')
    expect(days.y + days.height).toBeLessThanOrEqual((await boxOf('Letzter Tag', 'textbox')).y)
    const playhead = ensure(await timeline.locator('[data-thumb=playhead]').boundingBox(), 'the playhead')
    const button = ensure(
      await timeline.getByRole('group', { name: 'Maßstab der Zeitachse' }).getByRole('button').first().boundingBox(),
      'a button',
    )
    expect(playhead.x + playhead.width).toBeLessThanOrEqual(button.x)
  })
})
