import { expect, isIdle, QUIET, SUMMARY, test, viewApp } from '#tests/screens/support.ts'

/** What the page speaks of, and the first day on which anybody had. */
const FIRST_SAID = [
  { words: /more than 1,000|about 300/, day: 13 },
  { words: /RUSI/, day: 16 },
  { words: /Peskov/, day: 17 },
] as const

test('by the second clock, without an origin, by grade', { tag: '@long' }, async ({ page }) => {
  await test.step('on each day the page tells what was published by then, and no more', async () => {
    const app = await viewApp(page, QUIET)
    for (const day of [12, 13, 15, 16, 17]) {
      await app.goTo(`${QUIET}&asof=2023-10-${day}`)
      // A polite voice is a second behind.
      await expect(app.status).toContainText(`as known on ${day} Oct 2023`)
      const text = await app.text()
      for (const { words, day: first } of FIRST_SAID) {
        if (day < first) expect(text, `${day} October`).not.toMatch(words)
        else expect(text, `${day} October`).toMatch(words)
      }
      expect(text).toContain(`as known on ${day} Oct 2023`)
      await expect(page.getByText(/records that were published later are left out/)).toBeVisible()
    }
  })
  await test.step('the second clock is set by date, by its arrows and by Back', async () => {
    const app = await viewApp(page, QUIET)
    const field = page.getByRole('textbox', { name: 'As known on' })
    await field.fill('2023-10-12')
    await field.press('Enter')
    await expect(app.rows).toHaveCount(0)
    await expect(app.legsPane).toContainText('No leg of this case counts')
    await app.button('Next day on which a source begins to count').click()
    await expect(field).toHaveValue('2023-10-13')
    await expect(app.rows).toHaveCount(2)
    expect(app.query().get('asof')).toBe('2023-10-13')
    await expect(app.status).toHaveText(`${SUMMARY}, as known on 13 Oct 2023`)
    await page.goBack()
    await expect(field).toHaveValue('2023-10-12')
    await field.fill('soon')
    await field.press('Enter')
    await expect(page.getByText('“soon” is no day.')).toBeVisible()
    await field.press('Escape')
    await app.button('All that is known now').click()
    await expect(app.status).toHaveText(SUMMARY)
  })
  await test.step('without one origin nothing is left of the legs, and putting it back restores all of it', async () => {
    const app = await viewApp(page, QUIET)
    const before = await app.text()
    await app.figures.getByText('What counts').click()
    const origin = app.figures.getByRole('checkbox', { name: 'Count United States government', exact: true })
    await expect(app.figures).toContainText('Itemised with it: about 300 containers; without it: 0 containers.')
    await origin.uncheck()
    await expect(app.rows).toHaveCount(0)
    expect(app.query().get('struck')).toBe('origin:us-government')
    await page.reload()
    await expect(page.getByText(/1 source or origin struck out: \d+ records hang on it/)).toBeVisible()
    await app.button('Count all sources').click()
    await expect(app.rows).toHaveCount(2)
    await isIdle(page)
    // A polite voice is a second behind.
    await expect(app.status).toHaveText(SUMMARY)
    expect(await app.text()).toBe(before)
  })
  await test.step('a grade that is asked for says how many it hides', async () => {
    const app = await viewApp(page, `${QUIET}&grade=2`)
    await expect(app.rows).toHaveCount(0)
    await expect(
      page.getByText(/Only information 2 or better: \d+ records that are lower or not graded are left out/),
    ).toBeVisible()
    await app.button('Count all grades').click()
    await expect(app.rows).toHaveCount(2)
  })
})
