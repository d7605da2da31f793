import type { Browser } from '@playwright/test'
import { serveLive } from '#tests/screens/live.ts'
import { expect, openApp, SUMMARY, QUIET, test, viewApp, WINDOW_LABEL } from '#tests/screens/support.ts'

/** The ends of the world's day: where the date is that of the day before, and of the day after. */
const ENDS = ['America/Los_Angeles', 'Pacific/Kiritimati']
const ZONES = [...ENDS, 'UTC', 'Asia/Vladivostok']

test.describe('time zones', () => {
  // Several browsers one after the other.
  test.slow()

  test('the same link gives the same label, list, totals and file in every one', async ({
    browser,
    baseURL,
    isLong,
  }) => {
    const zones = isLong ? ZONES : ENDS
    const seen = []
    for (const zone of zones) seen.push({ zone, ...(await readIn(zone, browser, baseURL ?? '')) })
    const [first, ...others] = seen
    expect(first?.label).toContain(WINDOW_LABEL)
    expect(first?.summary).toBe(SUMMARY)
    expect(first?.csv).toContain('2023-09-07')
    for (const other of others) expect(other).toEqual({ ...first, zone: other.zone, offset: other.offset })
    expect(new Set(seen.map(({ offset }) => offset)).size, 'the zones are really set').toBe(zones.length)
  })

  async function readIn(timezoneId: string, browser: Browser, baseURL: string) {
    const context = await browser.newContext({ timezoneId, baseURL, locale: 'en-GB' })
    const app = await openApp(await context.newPage(), QUIET)
    await expect(app.status).toHaveText(SUMMARY)
    const seen = {
      label: (await app.timeline.innerText()).replaceAll(/\s+/g, ' '),
      list: await app.legs.innerText(),
      summary: await app.status.innerText(),
      offset: await app.page.evaluate(() => new Date(Date.UTC(2023, 9, 1)).getTimezoneOffset()),
      csv: await csvOf(app),
    }
    await context.close()
    return seen
  }

  async function csvOf(app: Awaited<ReturnType<typeof openApp>>): Promise<string> {
    await app.button('Export').click()
    const dialog = app.page.getByRole('dialog', { name: 'Export' })
    await dialog.getByRole('combobox', { name: 'Format' }).selectOption({ label: 'Table (CSV)' })
    const [download] = await Promise.all([
      app.page.waitForEvent('download'),
      dialog.getByRole('button', { name: 'Download' }).click(),
    ])
    const chunks: Buffer[] = []
    for await (const chunk of await download.createReadStream()) chunks.push(Buffer.from(chunk as Uint8Array))
    // The file is stamped with when it was made, which no two are.
    return Buffer.concat(chunks)
      .toString('utf8')
      .replaceAll(/\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z/g, 'NOW')
  }
})

test('a leg is in or out by the minute', { tag: '@long' }, async ({ page }) => {
  const live = await serveLive(page)
  const times = {
    'ends-1-oct-2330': ['2023-09-28', '2023-10-01T23:30Z'],
    'starts-2-oct-0000': ['2023-10-02T00:00Z', '2023-10-03'],
    'starts-7-sep-0000': ['2023-09-07T00:00Z', '2023-09-08'],
    'ends-6-sep-2359': ['2023-09-01', '2023-09-06T23:59Z'],
  }
  live.fail('legs', {
    kind: 'rows',
    change: ([first]) =>
      Object.entries(times).map(([id, [from, to]]) => {
        const leg = first as { departs: object; arrives: object }
        const departs = { ...leg.departs, when: { from, to: null } }
        const arrives = { ...leg.arrives, when: { from: null, to } }
        return { ...leg, id, vessel: null, carrier: { en: `Carrier ${id}` }, departs, arrives }
      }),
  })
  const app = await openApp(page, QUIET)
  await expect(app.row('ends-1-oct-2330')).toBeVisible()
  await expect(app.row('starts-7-sep-0000')).toBeVisible()
  await expect(app.rows).toHaveCount(2)
})

test('the window is typed, moved and refused', async ({ page }) => {
  await test.step('a typed date moves the thumb, and a moved thumb changes the date', async () => {
    const app = await viewApp(page, QUIET)
    await app.startDate.fill('2023-09-12')
    await app.startDate.press('Enter')
    await expect(app.windowStart).toHaveAttribute('aria-valuetext', '12 September 2023')
    expect(app.query().get('from')).toBe('2023-09-12')

    await app.windowStart.press('ArrowRight')
    await expect(app.startDate).toHaveValue('2023-09-13')

    const thumb = await app.windowEnd.boundingBox()
    if (!thumb) throw new Error('The thumb is not on the screen')
    const [x, y] = [thumb.x + thumb.width / 2, thumb.y + thumb.height / 2]
    await page.mouse.move(x, y)
    await page.mouse.down()
    await page.mouse.move(x - 100, y, { steps: 4 })
    await page.mouse.up()
    await expect(app.endDate).not.toHaveValue('2023-10-01')
    await expect(app.endDate).toHaveValue(app.query().get('to') ?? '')
  })
  await test.step('an end before the start is refused with the reason, and the old value stays', async () => {
    const app = await viewApp(page, QUIET)
    await app.endDate.fill('2023-09-01')
    await app.endDate.press('Enter')
    await expect(app.timeline.getByText(/The end, 1 Sep\w* 2023, is before the start, 7 Sep\w* 2023/)).toBeVisible()
    await expect(app.windowEnd).toHaveAttribute('aria-valuetext', '1 October 2023')
    expect(app.query().get('to')).toBe('2023-10-01')

    await app.startDate.fill('2023-02-30')
    await app.startDate.press('Enter')
    await expect(app.timeline.getByText(/2023-02-30.*not a day/)).toBeVisible()
    expect(app.query().get('from')).toBe('2023-09-07')
  })
  await test.step('the thumbs go by day, by week and to the ends, and never pass each other', async () => {
    const app = await viewApp(page, QUIET)
    const says = (text: string) => expect(app.windowStart).toHaveAttribute('aria-valuetext', text)
    await app.windowStart.focus()
    await says('7 September 2023')
    await page.keyboard.press('ArrowRight')
    await says('8 September 2023')
    await page.keyboard.press('PageUp')
    await says('15 September 2023')
    await page.keyboard.press('PageDown')
    await page.keyboard.press('ArrowLeft')
    await says('7 September 2023')
    await page.keyboard.press('End')
    await says('1 October 2023')
    await expect(app.windowEnd).toHaveAttribute('aria-valuetext', '1 October 2023')
    await expect(app.timeline.getByText('1 Oct 2023, UTC (1 day)')).toBeVisible()
  })
  await test.step('an empty window says so and offers the nearest leg', async () => {
    const app = await viewApp(page, 'from=2023-10-20&to=2023-10-25&inset=closed')
    await expect(app.status).toHaveText('No leg in this window, more than 1,000 claimed')
    await expect(app.rows).toHaveCount(0)
    await app.legsPane.getByRole('button', { name: 'Go there' }).click()
    await expect(app.row('Train, not identified')).toBeVisible()
  })
})
