import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { strFromU8, unzipSync } from 'fflate'
import { violations, wear } from '#tests/screens/axe.ts'
import { expect, isIdle, openApp, QUIET, test } from '#tests/screens/support.ts'

// The map on the screen is not what is looked at here.
test.use({ viewport: { width: 1024, height: 640 } })

async function addView(page: Page, number: number): Promise<void> {
  const dialog = page.getByRole('dialog', { name: 'Briefing' })
  await dialog.getByRole('button', { name: 'Add this view' }).click()
  await expect(dialog.getByRole('article')).toHaveCount(number, { timeout: 60_000 })
}

async function saved(page: Page, button: string): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent('download', { timeout: 60_000 }),
    page.getByRole('button', { name: button }).click(),
  ])
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) }
}

test('two views become slides, are put in order, saved, kept and presented in two windows', async ({
  page,
  context,
  isLong,
}) => {
  test.slow()
  const app = await openApp(page, QUIET)
  await app.button('Briefing').click()
  const dialog = page.getByRole('dialog', { name: 'Briefing' })
  await expect(dialog.getByText('There is no slide yet.')).toBeVisible()
  await addView(page, 1)
  await page.keyboard.press('Escape')
  await app.goTo('from=2023-09-20&to=2023-09-30&inset=closed')
  await app.button('Briefing').click()
  await addView(page, 2)

  await dialog.getByRole('button', { name: 'Move slide 2 up' }).press('Enter')
  await expect(dialog.getByRole('textbox', { name: 'Title of slide 1' })).toHaveValue(/20–30 Sep 2023/)
  await expect(dialog.getByRole('button', { name: 'Move slide 1 up' })).toBeFocused()
  expect(await violations(page)).toEqual([])

  const pptx = await saved(page, 'Save PPTX')
  expect(pptx.name).toBe('transload-published-briefing-2-slides.pptx')
  expect(pptx.bytes.length).toBeLessThan(1_000_000)
  const parts = unzipSync(new Uint8Array(pptx.bytes))
  expect(strFromU8(parts['ppt/slides/slide1.xml'] ?? new Uint8Array())).toContain('<a:tbl>')
  const pdf = await saved(page, 'Save PDF')
  expect(pdf.bytes.subarray(0, 8).toString('latin1')).toBe('%PDF-1.7')
  expect(pdf.bytes.length).toBeLessThan(1_000_000)

  await page.reload()
  await isIdle(page)
  await app.button('Briefing').click()
  await expect(dialog.getByRole('article')).toHaveCount(2)
  await expect(dialog.getByText('The numbers of this slide have changed')).toHaveCount(0)

  await dialog.getByRole('button', { name: 'Present' }).click()
  const show = page.getByRole('dialog', { name: 'Slide show' })
  const [presenter] = await Promise.all([
    context.waitForEvent('page'),
    show.getByRole('button', { name: 'Presenter view' }).click(),
  ])
  await expect(presenter.getByRole('region', { name: 'Next' }).getByRole('heading', { level: 3 })).toHaveText(
    /7 Sep – 1 Oct 2023/,
  )
  await wear(page, { media: { colorScheme: 'dark' } })
  await expect(presenter.locator('html'), 'the second window follows the first').toHaveAttribute('data-theme', 'dark')
  const inks = await presenter
    .getByRole('table')
    .evaluateAll((tables) =>
      tables.map((one) => [one, one.parentElement ?? one].map((each) => getComputedStyle(each).color)),
    )
  expect(inks.length).toBeGreaterThan(0)
  for (const [own, around] of inks)
    expect(own, 'paper stays light in the dark, and so its tables stay legible').toBe(around)
  await page.bringToFront()
  await page.keyboard.press('ArrowRight')
  await expect(show.getByRole('heading', { level: 3 })).toHaveText(/7 Sep – 1 Oct 2023/)
  await expect(presenter.getByText('This is the last slide.')).toBeVisible()
  await presenter.keyboard.press('Home')
  await expect(show.getByRole('heading', { level: 3 })).toHaveText(/20–30 Sep 2023/)
  if (isLong) expect(await violations(page)).toEqual([])
  await page.keyboard.press('Escape')
  await expect(dialog.getByRole('button', { name: 'Present' })).toBeFocused()
  expect(presenter.isClosed()).toBe(true)
  if (isLong) await expectRoomOnPhone(page)
})

/** At 360 px neither the briefing nor the show needs scrolling sideways. */
async function expectRoomOnPhone(page: Page): Promise<void> {
  await page.setViewportSize({ width: 360, height: 740 })
  const dialog = page.getByRole('dialog', { name: 'Briefing' })
  const tooWide = await dialog.evaluate((box) =>
    [box, ...box.querySelectorAll('*')]
      .filter((one) => !one.matches('input') && one.clientWidth > 1 && one.scrollWidth > one.clientWidth + 1)
      .map((one) => `${one.tagName} ${one.className}`),
  )
  expect(tooWide).toEqual([])
  await dialog.getByRole('button', { name: 'Present' }).click()
  await expect(page.getByRole('dialog', { name: 'Slide show' })).toBeVisible()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
  expect(await violations(page)).toEqual([])
}
