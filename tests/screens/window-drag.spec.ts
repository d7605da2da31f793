import { ensure } from '#app/base/ensure.ts'
import { expect, isIdle, QUIET, test, viewApp, type AppParts } from '#tests/screens/support.ts'

type Point = { readonly x: number; readonly y: number }

async function middleOf(part: AppParts['windowStart']): Promise<Point> {
  const { x, y, width, height } = ensure(await part.boundingBox(), 'what is on the screen')
  return { x: x + width / 2, y: y + height / 2 }
}

/** Between the thumbs, on the window itself. */
async function bodyOf(app: AppParts): Promise<Point> {
  const [start, end] = [await middleOf(app.windowStart), await middleOf(app.windowEnd)]
  return { x: (start.x + end.x) / 2, y: start.y }
}

async function pull({ page }: AppParts, { x, y }: Point, dx: number): Promise<void> {
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x + dx, y, { steps: 5 })
}

const historyOf = ({ page }: AppParts) => page.evaluate(() => window.history.length)
const typedDays = async (app: AppParts) => [await app.startDate.inputValue(), await app.endDate.inputValue()]
const PUBLISHED = ['2023-09-07', '2023-10-01']

const DRAGS = [
  ['a thumb', (app: AppParts) => middleOf(app.windowEnd), (app: AppParts) => app.endDate],
  ['the window', bodyOf, (app: AppParts) => app.startDate],
] as const

test('Escape drops a drag', async ({ page }) => {
  for (const [what, from, changed] of DRAGS)
    await test.step(what, async () => {
      const app = await viewApp(page, QUIET)
      const [entries, before] = [await historyOf(app), await changed(app).inputValue()]
      await pull(app, await from(app), -100)
      await expect(changed(app)).not.toHaveValue(before)
      await page.keyboard.press('Escape')
      await expect.poll(() => typedDays(app)).toEqual(PUBLISHED)
      await page.mouse.move(0, 0)
      await page.mouse.up()
      await isIdle(page)
      expect(await typedDays(app)).toEqual(PUBLISHED)
      expect([app.query().get('from'), app.query().get('to')]).toEqual(PUBLISHED)
      await expect(app.rows).toHaveCount(2)
      expect(await historyOf(app)).toBe(entries)
    })
})

test('a drag is one step of Back', async ({ page }) => {
  for (const [what, from] of DRAGS)
    await test.step(what, async () => {
      const app = await viewApp(page, QUIET)
      const entries = await historyOf(app)
      await pull(app, await from(app), -100)
      await page.mouse.up()
      await isIdle(page)
      const after = await typedDays(app)
      expect(after).not.toEqual(PUBLISHED)
      expect([app.query().get('from'), app.query().get('to')]).toEqual(after)
      expect(await historyOf(app)).toBe(entries + 1)
      await page.goBack()
      await expect.poll(() => typedDays(app)).toEqual(PUBLISHED)
      await page.goForward()
      await expect.poll(() => typedDays(app)).toEqual(after)
    })
})

test('more of dragging', { tag: '@long' }, async ({ page }) => {
  await test.step('the window that is dragged keeps its length', async () => {
    const app = await viewApp(page, QUIET)
    await pull(app, await bodyOf(app), 60)
    await page.mouse.up()
    await expect(app.timeline.getByText(/both days included \(25 days\)/)).toBeVisible()
    expect(await typedDays(app)).not.toEqual(PUBLISHED)
  })
  await test.step('while the hand drags, list and address wait for it; the words and the sum do not', async () => {
    const app = await viewApp(page, QUIET)
    await pull(app, await middleOf(app.windowEnd), -400)
    await expect(app.timeline.getByText(/both days included \(25 days\)/)).toHaveCount(0)
    await expect(app.legsPane.locator('p').last()).toContainText('1 leg, about 300 containers')
    // A hand that rests is followed before it lets go.
    await expect(app.rows).toHaveCount(1)
    expect(app.query().get('to')).toBe('2023-10-01')
    await page.mouse.up()
    await isIdle(page)
    expect(app.query().get('to')).toBe(await app.endDate.inputValue())
  })
  await test.step('a run of keys is one step of Back, written when the keys rest', async () => {
    const app = await viewApp(page, QUIET)
    const entries = await historyOf(app)
    await app.windowEnd.focus()
    for (let press = 0; press < 6; press++) await page.keyboard.press('ArrowLeft')
    await expect(app.endDate).toHaveValue('2023-09-25')
    await isIdle(page)
    expect(app.query().get('to')).toBe('2023-09-25')
    expect(await historyOf(app)).toBe(entries + 1)
    await page.goBack()
    await expect.poll(() => typedDays(app)).toEqual(PUBLISHED)
  })
})
