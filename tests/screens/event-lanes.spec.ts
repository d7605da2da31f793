import type { Locator } from '@playwright/test'
import { ensure } from '#app/base/ensure.ts'
import { serveLive, type Fault } from '#tests/screens/live.ts'
import { drawnBy, expect, openApp, QUIET, test, type AppParts } from '#tests/screens/support.ts'

const DAYS = 25

/** The sightings of the case are these alone: copies of the first, each with what is its own. */
const sightings = (own: readonly Readonly<Record<string, unknown>>[]): Fault => ({
  kind: 'rows',
  change: ([first]) => own.map((fields) => ({ ...(first as object), consignment: null, legs: [], ...fields })),
})

const lane = (app: AppParts, name: string): Locator => app.timeline.getByRole('toolbar', { name, exact: true })
const mark = (app: AppParts, id: string): Locator => app.timeline.locator(`[data-event="${id}"]`)

/** Has each mark of a lane to itself. */
async function spread(app: AppParts, name: string): Promise<void> {
  const folded = app.timeline.getByRole('button', { name, exact: true, expanded: false })
  if ((await folded.count()) > 0) await folded.click()
}

test(
  'imagery of 7 and 8 September is two days wide, from the start of the window',
  { tag: '@long' },
  async ({ page }) => {
    const app = await openApp(page, QUIET)
    await spread(app, 'Sightings')
    const [start, end] = [await app.windowStart.boundingBox(), await app.windowEnd.boundingBox()]
    // The line of a thumb stands 20 px into that of the start, 4 px into that of the end.
    const [left, right] = [ensure(start, 'start').x + 20, ensure(end, 'end').x + 4]
    const drawn = ensure(await mark(app, 'SEEN-najin-2023-09-07').locator('span').boundingBox(), 'the mark')
    expect(Math.abs(drawn.width - (2 * (right - left)) / DAYS)).toBeLessThan(1.5)
    expect(Math.abs(drawn.x - left)).toBeLessThan(1.5)
    await expect(mark(app, 'SEEN-najin-2023-09-07')).toHaveAccessibleName(/^7–8 September 2023, sighting: About 300/)
  },
)

test('a click on a mark opens its card', { tag: '@long' }, async ({ page }) => {
  const app = await openApp(page, QUIET)
  await spread(app, 'Sightings')
  await mark(app, 'SEEN-tumangang-2023-09-22').click()
  await expect(app.detail).toContainText('RFA, in Planet images: the rail yard is loaded.')
  await expect(app.detail).toContainText('Sources')
  await expect(mark(app, 'SEEN-tumangang-2023-09-22')).toHaveAttribute('aria-current', 'true')
  expect(app.query().get('sighting')).toBe('SEEN-tumangang-2023-09-22')
})

test(
  'an event with a date and no place stands in its lane alone, and says so',
  { tag: ['@map', '@long'] },
  async ({ page }) => {
    const live = await serveLive(page)
    const on = { from: '2023-09-12', to: '2023-09-12' }
    live.fail('sightings', sightings([{ id: 'SEEN-nowhere', when: on, place: null }]))
    const near = `${QUIET}&view=130.3,42.2,9,0,0`
    const app = await openApp(page, near)
    await expect(lane(app, 'No place given').getByRole('button')).toHaveAccessibleName(
      /^12 September 2023, sighting: .*\(no place given\)$/,
    )
    await expect(lane(app, 'Sightings').getByRole('button')).toHaveCount(0)
    expect(await isOnMap(app, near), 'without a place').toBe(false)

    live.fail('sightings', sightings([{ id: 'SEEN-somewhere', when: on, place: 'rajin-port' }]))
    const other = await openApp(page, near)
    await expect(lane(other, 'Sightings').getByRole('button')).toHaveCount(1)
    await expect(lane(other, 'No place given')).toHaveCount(0)
    expect(await isOnMap(other, near), 'with a place').toBe(true)
  },
)

/** Does taking the sightings off the map change what is drawn? */
async function isOnMap(app: AppParts, query: string): Promise<boolean> {
  const shown = await drawnBy(app.map)
  await app.goTo(`${query}&hide=sightings`)
  const hidden = await drawnBy(app.map)
  for (let y = 0; y < shown.height; y++) {
    for (let x = 0; x < shown.width; x++) {
      if (shown.at(x, y).some((part, channel) => Math.abs(part - (hidden.at(x, y)[channel] ?? 0)) > 30)) return true
    }
  }
  return false
}

test('an event with a place and no date is on the map, and under the lane in words', async ({ page }) => {
  const app = await openApp(page, QUIET)
  await app.timeline.getByRole('button', { name: '2 undated sightings' }).click()
  const list = app.timeline.getByRole('list', { name: '2 undated sightings' })
  await expect(list.getByRole('button')).toHaveText([
    /^No date given, sighting: RUSI/,
    /^No date given, sighting: RUSI/,
  ])
  await list.getByRole('button').first().click()
  await expect(app.detail).toContainText('RUSI')
})

test('ten events on one day are all reached by keyboard', async ({ page }) => {
  const live = await serveLive(page)
  const ids = Array.from({ length: 10 }, (_, index) => `SEEN-ten-${index}`)
  const on = { from: '2023-09-12', to: '2023-09-12' }
  live.fail('sightings', sightings(ids.map((id) => ({ id, when: on, place: 'rajin-port' }))))
  const app = await openApp(page, QUIET)
  const stops = lane(app, 'Sightings').locator('[data-roving][tabindex="0"]')
  await expect(stops, 'a lane is one stop of the Tab key').toHaveCount(1)
  await stops.focus()
  const focused = page.locator(':focus')
  if ((await focused.getAttribute('data-event')) === null) {
    await expect(focused).toHaveAccessibleName('10 sightings, 12 September 2023: show one by one')
    await page.keyboard.press('Enter')
  }
  const reached: (string | null)[] = []
  for (let press = 0; press < 10; press++) {
    await expect(focused).toBeInViewport()
    reached.push(await focused.getAttribute('data-event'))
    await page.keyboard.press('ArrowRight')
  }
  expect(reached).toEqual(ids)
  await page.keyboard.press('Enter')
  await expect(app.detail).toBeVisible()
  expect(app.query().get('sighting')).toBe('SEEN-ten-9')
})
