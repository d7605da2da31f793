import type { Page } from '@playwright/test'
import { colour, pixelsNear } from '#tests/screens/picture.ts'
import { drawnBy, expect, INK, isIdle, QUIET, test, viewApp, WINDOW } from '#tests/screens/support.ts'
import { coveredOnMap, targetsOf } from '#tests/screens/targets.ts'

const inset = (page: Page) => page.getByRole('group', { name: /^Inset:/ })

// On a smaller map the marks of the places cover the whole of the leg.
test.use({ viewport: { width: 1440, height: 900 } })

test('the inset of the sea leg', async ({ page }) => {
  await test.step('the inset of the sea leg comes by itself, with both ports and the leg', async () => {
    const app = await viewApp(page, WINDOW)
    await expect(inset(page)).toBeVisible()
    await expect(inset(page)).toContainText(/Najin|Rajin/)
    await expect(inset(page)).toContainText('Dunay')
    expect(pixelsNear(await drawnBy(inset(page)), colour(INK.vessel)).length).toBeGreaterThan(200)

    // On the main map the same leg is short, and lies where the inset does not.
    const [map, frame] = [await app.map.boundingBox(), await inset(page).boundingBox()]
    if (!map || !frame) throw new Error('The map is not on the screen')
    const isInInset = ([x, y]: readonly [number, number]) =>
      x >= frame.x - map.x &&
      x <= frame.x - map.x + frame.width &&
      y >= frame.y - map.y &&
      y <= frame.y - map.y + frame.height
    const onMain = pixelsNear(await drawnBy(app.map), colour(INK.vessel)).filter((pixel) => !isInInset(pixel))
    expect(onMain.length).toBeGreaterThan(0)
    expect(Math.max(...onMain.map(([x]) => x)) - Math.min(...onMain.map(([x]) => x))).toBeLessThan(60)
  })
  await test.step('it is moved, closed and shown again, and the address holds that', async () => {
    const app = await viewApp(page, WINDOW)
    const before = await inset(page).boundingBox()
    await inset(page).getByRole('button', { name: 'Move inset' }).click()
    await isIdle(page)
    expect(await inset(page).boundingBox()).not.toEqual(before)
    const corner = app.query().get('inset')
    expect(corner).toMatch(/^(top|bottom)-(left|right)$/)

    await inset(page).getByRole('button', { name: 'Close inset' }).click()
    await expect(inset(page)).toHaveCount(0)
    expect(app.query().get('inset')).toBe('closed')
    await page.getByRole('button', { name: 'Show inset' }).click()
    await expect(inset(page)).toBeVisible()
    await page.goBack()
    await expect(inset(page)).toHaveCount(0)
  })
})

test(
  'a link that closed it opens without it, and there is none where the main map shows the sea leg',
  { tag: '@long' },
  async ({ page }) => {
    const app = await viewApp(page, QUIET)
    await expect(inset(page)).toHaveCount(0)
    await app.goTo(`${WINDOW}&view=131.3,42.6,8,0,0`)
    await expect(inset(page)).toHaveCount(0)
  },
)

test('no name of the map lies over it', { tag: '@long' }, async ({ page }) => {
  for (const [width, height] of [
    [900, 600],
    [390, 844],
  ] as const) {
    await page.setViewportSize({ width, height })
    await viewApp(page, `${WINDOW}&embed=1`)
    await isIdle(page)
    await expect(inset(page)).toBeVisible()
    const covered = await inset(page).evaluate((group) => {
      const frame = group.getBoundingClientRect()
      return [...document.querySelectorAll<HTMLElement>('[data-label]')]
        .filter((label) => !group.contains(label) && getComputedStyle(label).visibility === 'visible')
        .filter((label) => {
          const box = label.getBoundingClientRect()
          return box.left < frame.right && box.right > frame.left && box.top < frame.bottom && box.bottom > frame.top
        })
        .map((label) => label.innerText)
    })
    expect(covered, `${width} x ${height}`).toEqual([])
  }
})

test.describe('under fingers', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 320, height: 568 } })

  test('no control of the map lies over another, with the inset or without', async ({ page, isLong }) => {
    if (isLong) test.setTimeout(10 * 60_000)
    const sizes = isLong ? SIZES : SIZES.slice(0, 2)
    for (const query of isLong ? [QUIET, WINDOW] : [QUIET]) {
      await viewApp(page, query)
      for (const [width, height] of sizes) {
        await page.setViewportSize({ width, height })
        for (const isLegendOpen of isLong ? [false, true] : [false]) {
          const legend = page.getByRole('button', { name: 'Legend', exact: true })
          if (isLegendOpen) await legend.click()
          await isIdle(page)
          const where = `${width} x ${height}, ${query}, ${isLegendOpen ? 'with the legend' : 'without the legend'}`
          if (query === QUIET) await expect(page.getByRole('button', { name: 'Show inset' }), where).toBeVisible()
          expect(await coveredOnMap(page), where).toEqual([])
          // Wider, there are lines between the panes, which other tests look at.
          if (width < 900) expect((await targetsOf(page)).small, where).toEqual([])
          if (isLegendOpen) await legend.click()
        }
      }
    }
  })

  test('where it would cover a leg it waits until it is asked for', { tag: '@long' }, async ({ page }) => {
    await page.setViewportSize({ width: 667, height: 375 })
    const app = await viewApp(page, `${WINDOW}&lang=de`)
    const group = page.getByRole('group', { name: /^Nebenkarte:/ })
    await expect(group).toHaveCount(0)
    const show = page.getByRole('button', { name: 'Nebenkarte zeigen' })
    await show.click()
    await expect(group).toBeVisible()
    expect(app.query().get('inset')).toMatch(/^(top|bottom)-(left|right)$/)
    expect(await coveredOnMap(page)).toEqual([])

    await group.getByRole('button', { name: 'Nebenkarte schließen' }).click()
    await expect(show).toBeVisible()
    await page.keyboard.press('Control+k')
    await page.getByRole('dialog', { name: 'Befehle' }).getByRole('combobox').fill('Nebenkarte zei')
    await page.keyboard.press('Enter')
    await expect(group).toBeVisible()
    expect(app.query().get('inset')).toMatch(/^(top|bottom)-(left|right)$/)
  })
})

const SIZES = [
  [320, 568],
  [360, 740],
  [390, 844],
  [568, 320],
  [640, 360],
  [844, 390],
  [1024, 600],
] as const
