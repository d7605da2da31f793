import { serveLive, type Fault } from '#tests/screens/live.ts'
import { colour, pixelsNear } from '#tests/screens/picture.ts'
import { drawnBy, expect, INK, isIdle, openApp, QUIET, test, type AppParts } from '#tests/screens/support.ts'

const NEAR = 'view=131.3,42.6,8,0,0&hide=rail,corridors,places,sightings&inset=closed'
/** Fewer would be the edge of a letter. */
const A_LINE = 40

/** The sea leg alone, with times of its own: it left at the earliest `from`, and came at the latest `to`. */
const seaLegOf = (from: string, to: string): Fault => ({
  kind: 'rows',
  change: (rows) =>
    (rows as readonly { id: string; departs: object; arrives: object }[])
      .filter(({ id }) => id === 'WH-300-vessel')
      .map((leg) => ({
        ...leg,
        corridor: null,
        departs: { ...leg.departs, when: { from, to: null }, seen: null },
        arrives: { ...leg.arrives, when: { from: null, to }, seen: null },
      })),
})

test('a leg stands in every window that overlaps it by a minute, on the map and in the list', async ({ page }) => {
  const live = await serveLive(page)
  live.fail('legs', seaLegOf('2023-09-10T23:59Z', '2023-09-14T00:01Z'))
  const app = await openApp(page, `from=2023-09-08&to=2023-09-09&${NEAR}`)
  for (const [from, to, isIn] of [
    ['2023-09-08', '2023-09-09', false],
    ['2023-09-10', '2023-09-10', true],
    ['2023-09-11', '2023-09-13', true],
    ['2023-09-14', '2023-09-14', true],
    ['2023-09-15', '2023-09-30', false],
    ['2023-09-01', '2023-10-01', true],
  ] as const) {
    await app.goTo(`from=${from}&to=${to}&${NEAR}`)
    await expect(app.rows, `${from} to ${to}`).toHaveCount(isIn ? 1 : 0)
    const drawn = pixelsNear(await drawnBy(app.map), colour(INK.vessel)).length
    expect(drawn > A_LINE, `${from} to ${to}: ${drawn} px`).toBe(isIn)
  }
})

test('a step of a key is drawn before the address knows of it', { tag: '@long' }, async ({ page }) => {
  const live = await serveLive(page)
  live.fail('legs', seaLegOf('2023-09-10', '2023-09-14'))
  const app = await openApp(page, `from=2023-09-14&to=2023-09-16&${NEAR}`)
  expect(pixelsNear(await drawnBy(app.map), colour(INK.vessel)).length).toBeGreaterThan(A_LINE)
  await app.windowStart.press('ArrowRight')
  await expect(app.legsPane.locator('p').last()).toContainText('No leg in this window')
  await isIdle(page)
  await expect(app.rows).toHaveCount(0)
  expect(pixelsNear(await drawnBy(app.map), colour(INK.vessel)).length).toBeLessThan(A_LINE)
})

const markers = ({ page }: AppParts) => page.locator('[data-interpolated]:visible')

test('between two sightings no marker is drawn unless it is asked for, and then it says what it is', async ({
  page,
}) => {
  // Only the vessel may be under way on that day.
  const app = await openApp(page, `${QUIET}&at=2023-09-10T00:00Z`)
  await expect(markers(app)).toHaveCount(0)
  const ask = app.map.getByRole('checkbox', { name: 'Interpolated markers' })
  await expect(ask).not.toBeChecked()
  await ask.check()
  await isIdle(page)
  expect(app.query().get('markers')).toBe('interpolated')
  await expect(markers(app)).toHaveText(['interpolated, not reported'])
  await expect(app.map).toContainText('Between two sightings no source says where it is.')
  await app.playhead.press('End')
  await expect(markers(app), 'where nothing is under way').toHaveCount(0)
  await app.playhead.press('Home')
  await expect(markers(app)).toHaveCount(1)
  await ask.uncheck()
  await expect(markers(app)).toHaveCount(0)
})
