import { makeLoad } from '#mocks/cases/load/load.ts'
import { openStopped } from '#tests/screens/stopped-clock.ts'
import { expect, openApp, test, viewApp, type AppParts } from '#tests/screens/support.ts'

/* Which legs are shown on each day of the window, against a reference of plain numbers. */

const CASE = 'case=load&n=2000&seed=7&inset=closed'
const { legs } = makeLoad(20, 7)

const DAY_MS = 86_400_000
const START_MS = Date.UTC(2023, 8, 7)
const DAYS = 25

const msOf = (text: string | null): number => Date.parse(text ?? '')

/** Ids of the legs that may be under way on some day from the first to the last, days counted from the start. */
const legsOn = (first: number, last: number): readonly string[] =>
  legs
    .filter(
      ({ departs, arrives }) =>
        msOf(departs.when.from) < START_MS + (last + 1) * DAY_MS && msOf(arrives.when.to) > START_MS + first * DAY_MS,
    )
    .map(({ id }) => id)
    .toSorted()

const shownLegs = (app: AppParts) =>
  app.rows.evaluateAll((rows) => rows.map((row) => row.getAttribute('data-leg') ?? '').toSorted())

test('the reference tells the modes apart', () => {
  const days = Array.from({ length: DAYS }, (_, day) => day)
  const sizeOf = (first: (day: number) => number) => days.map((day) => legsOn(Math.max(first(day), 0), day).length)
  const [single, rolling, cumulative] = [sizeOf((day) => day), sizeOf((day) => day - 2), sizeOf(() => 0)]
  expect(rolling.filter((size, day) => size > (single[day] ?? 0)).length).toBeGreaterThan(3)
  expect(cumulative.filter((size, day) => size > (rolling[day] ?? 0)).length).toBeGreaterThan(3)
  expect(Math.min(...single.slice(5, 20))).toBeGreaterThan(0)
})

/** Days of the window in a run that is not long: its ends, and one of a few between. */
const isTried = (day: number, isLong: boolean) => isLong || day % 3 === 0 || day === DAYS - 1

const MODES = [
  { name: 'up to the playhead', query: 'mode=cumulative', firstOf: () => 0 },
  { name: 'the last three days', query: 'mode=rolling&days=3', firstOf: (day: number) => Math.max(day - 2, 0) },
  { name: 'a single day', query: 'mode=day', firstOf: (day: number) => day },
]

test('the table has the legs of the reference day by day', async ({ page, isLong }) => {
  for (const { name, query, firstOf } of MODES) {
    await test.step(name, async () => {
      const app = await viewApp(page, `${CASE}&${query}`)
      await app.playhead.press('Home')
      for (let day = 0; day < DAYS; day++) {
        if (isTried(day, isLong))
          await expect.poll(() => shownLegs(app), `day ${day + 1}`).toEqual(legsOn(firstOf(day), day))
        await page.keyboard.press('ArrowRight')
      }
    })
  }
})

test('modes are chosen and read', { tag: '@long' }, async ({ page }) => {
  await test.step('the mode is chosen, stands in the address, and the days shown are said', async () => {
    const app = await viewApp(page, `${CASE}&at=2023-09-12T00:00Z`)
    await expect.poll(() => shownLegs(app)).toEqual(legsOn(0, DAYS - 1))
    await app.combobox('Shown').selectOption({ label: 'Last days' })
    await page.getByRole('spinbutton', { name: 'Number of days shown' }).fill('2')
    await expect(app.timeline.getByText('Shown: 11–12 Sep 2023')).toBeVisible()
    await expect(app.timeline.getByText('(last 2 days)')).toBeVisible()
    await expect.poll(() => shownLegs(app)).toEqual(legsOn(4, 5))
    expect([app.query().get('mode'), app.query().get('days')]).toEqual(['rolling', '2'])

    await app.combobox('Shown').selectOption({ label: 'Single day' })
    await expect(app.timeline.getByText('Shown: 12 Sep 2023')).toBeVisible()
    await expect.poll(() => shownLegs(app)).toEqual(legsOn(5, 5))
    await page.goBack()
    await expect.poll(() => shownLegs(app)).toEqual(legsOn(4, 5))
  })
  await test.step('a value of mode or days that cannot be read is left out and named', async () => {
    const app = await openApp(page, `${CASE}&mode=sometimes&days=0`)
    await expect(page.getByText(/“mode”.*“days”/)).toBeVisible()
    await expect.poll(() => shownLegs(app)).toEqual(legsOn(0, DAYS - 1))
  })
})

test('while it plays the table follows with each day', { tag: '@long' }, async ({ page }) => {
  const app = await openStopped(page, `${CASE}&mode=day&at=2023-09-07T12:00Z`)
  await app.playhead.press('Space')
  await expect(app.button('Pause')).toBeVisible()
  for (let day = 1; day < 6; day++) {
    await page.clock.fastForward(1_000)
    await expect.poll(() => shownLegs(app), `day ${day + 1}`).toEqual(legsOn(day, day))
  }
})
