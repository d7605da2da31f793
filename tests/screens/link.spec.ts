import oldAddresses from '#tests/support/old/addresses.json' with { type: 'json' }
import { expect, openApp, QUIET, SUMMARY, test, viewApp, WINDOW } from '#tests/screens/support.ts'

const FULL =
  `${WINDOW}&at=2023-09-12T00:00Z&mode=rolling&days=9&markers=interpolated&view=131.5,42.6,7.5,0,0&leg=WH-300-rail` +
  '&filter=train&hide=corridors,sightings,positions&inset=closed&lang=fr&theme=dark'

test('a link opens as the same view elsewhere, and gives the same link again', async ({ page, browser, baseURL }) => {
  const app = await openApp(page, FULL)
  const seen = async (some: typeof app) => ({
    summary: await some.status.innerText(),
    panes: await some.page.getByRole('main').innerText(),
    playhead: await some.page
      .getByRole('slider')
      .evaluateAll((thumbs) => thumbs.map((thumb) => thumb.getAttribute('aria-valuetext'))),
    address: new URL(some.page.url()).search,
  })
  const here = await seen(app)
  expect(here.address).toBe(`?${FULL}`)

  const elsewhere = await browser.newContext({ timezoneId: 'Pacific/Kiritimati', ...(baseURL && { baseURL }) })
  const other = await openApp(await elsewhere.newPage(), FULL)
  expect(await seen(other)).toEqual(here)
  await elsewhere.close()
})

test('what the button copies is the address of the view', { tag: '@long' }, async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const app = await openApp(page, `${WINDOW}&leg=WH-300-vessel&inset=closed`)
  await app.button('Share link').click()
  await expect(page.getByText('The link to this view is on the clipboard.')).toBeVisible()
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  await page.goto(copied)
  await expect(app.status).toHaveText(SUMMARY)
  expect(new URL(copied).search).toBe(`?${WINDOW}&leg=WH-300-vessel&inset=closed`)
})

test('what a link says that cannot be', { tag: '@long' }, async ({ page }) => {
  await test.step('each value that cannot be read is left out alone, and named', async () => {
    const long = 'x'.repeat(10_240)
    const app = await openApp(
      page,
      `from=%%&to=2023-10-01&at=NaN&mode=NaN&days=1e3&markers=%%&asof=9999-99-99&view=&hide=${long}&inset=NaN&filter=rail&theme=%%`,
    )
    for (const name of ['from', 'at', 'mode', 'days', 'markers', 'asof', 'view', 'hide', 'inset', 'theme']) {
      await expect(page.getByText(new RegExp(`“${name}”`))).toBeVisible()
    }
    expect(Object.fromEntries(app.query())).toEqual({ to: '2023-10-01', filter: 'rail' })
    await expect(app.rows).toHaveCount(1)
  })
  await test.step('what the case does not have is named, and the page stands', async () => {
    const app = await viewApp(page, `${QUIET}&leg=NaN`)
    await expect(page.getByText(/Leg “NaN”/)).toBeVisible()
    await expect(app.status).toHaveText(SUMMARY)
    await app.goTo(`case=NaN`)
    await expect(page.getByText(/no case “NaN”/)).toBeVisible()
    await expect(app.rows).toHaveCount(2)
  })
})

test('a start that cannot be read is left out, and the rest holds', { tag: '@long' }, async ({ page, isLong }) => {
  const starts = ['%%', '9999-99-99', ...(isLong ? ['NaN', '', 'x'.repeat(10_240)] : [])]
  for (const value of starts) {
    await test.step(`“${value.slice(0, 12)}”`, async () => {
      const app = await openApp(page, `from=${value}&to=2023-09-20&inset=closed&theme=dark`)
      await expect(page.getByText(/“from”/)).toBeVisible()
      expect(Object.fromEntries(app.query())).toEqual({ to: '2023-09-20', inset: 'closed', theme: 'dark' })
      await expect(app.windowStart).toHaveAttribute('aria-valuetext', '7 September 2023')
      await expect(app.windowEnd).toHaveAttribute('aria-valuetext', '20 September 2023')
    })
  }
})

test('Back undoes acts, not the pixels of a slider', async ({ page }) => {
  const app = await openApp(page, QUIET)
  const start = await page.evaluate(() => window.history.length)
  await app.windowStart.focus()
  for (let press = 0; press < 5; press++) await page.keyboard.press('ArrowRight')
  await expect(app.windowStart).toHaveAttribute('aria-valuetext', '12 September 2023')
  await app.row('Train, not identified').click()
  await expect(app.detail).toBeVisible()
  expect(await page.evaluate(() => window.history.length)).toBeLessThanOrEqual(start + 2)

  await page.goBack()
  await expect(app.detail).toBeHidden()
  await expect(app.windowStart).toHaveAttribute('aria-valuetext', '12 September 2023')
  await page.goBack()
  await expect(app.windowStart).toHaveAttribute('aria-valuetext', '7 September 2023')
  await page.goForward()
  await expect(app.windowStart).toHaveAttribute('aria-valuetext', '12 September 2023')
})

test('links of earlier releases open', { tag: '@long' }, async ({ page }) => {
  for (const { address } of oldAddresses.filter((old) => !old.address.includes('case=load'))) {
    await viewApp(page, address)
    expect(await page.getByText(/cannot be read|illisible/).count(), address).toBe(0)
    await expect(page.getByRole('slider')).toHaveCount(3)
  }
})
