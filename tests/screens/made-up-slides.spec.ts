import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { strFromU8, unzipSync } from 'fflate'
import { readPdf } from '#tests/export/read-pdf.ts'
import { joinAs, openDesk } from '#tests/screens/desk.ts'
import { PLAYED_TEXT } from '#tests/screens/exercise-scenario.ts'
import { expect, isIdle, openApp, test } from '#tests/screens/support.ts'
import { says, see, seeText, walkFor, type Walk } from '#tests/screens/walk.ts'

/* Pictures and slides of what is made up say so, on the screen, to an audience and in the files. */

test.use({ viewport: { width: 1024, height: 640 } })

async function saved(page: Page, button: string): Promise<Uint8Array> {
  const [download] = await Promise.all([
    page.waitForEvent('download', { timeout: 60_000 }),
    page.getByRole('button', { name: button }).click(),
  ])
  return new Uint8Array(readFileSync(await download.path()))
}

/** A slide of what is on the screen, its files, the show and the presenter's window. */
async function walkSlides(walk: Walk, page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Briefing', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: 'Briefing' })
  await dialog.getByRole('button', { name: 'Add this view' }).click()
  await expect(dialog.getByRole('article')).toHaveCount(1, { timeout: 60_000 })
  await see(walk, page, 'the briefing')
  const parts = unzipSync(await saved(page, 'Save PPTX'))
  const slides = Object.keys(parts).filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name))
  expect(slides.length).toBeGreaterThan(0)
  for (const name of slides) seeText(walk, name, strFromU8(parts[name] ?? new Uint8Array()))
  const { pages } = readPdf(await saved(page, 'Save PDF'))
  expect(pages.length).toBeGreaterThan(0)
  for (const [index, words] of pages.entries()) seeText(walk, `page ${index + 1} of the PDF`, words)

  await dialog.getByRole('button', { name: 'Present' }).click()
  const show = page.getByRole('dialog', { name: 'Slide show' })
  await expect(show).toBeVisible()
  await see(walk, page, 'the slide show')
  const [presenter] = await Promise.all([
    page.context().waitForEvent('page'),
    show.getByRole('button', { name: 'Presenter view' }).click(),
  ])
  await expect(presenter.getByRole('region', { name: 'Next' })).toBeVisible()
  for (const word of walk.words) await expect(presenter.locator('body')).toContainText(word)
  await page.bringToFront()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
}

test('slides of the training case say that it is made up', { tag: '@long' }, async ({ page }) => {
  test.slow()
  await openApp(page, 'case=training&inset=closed')
  const walk = walkFor(['SYNTHETIC'])
  await walkSlides(walk, page)
  await page.getByRole('button', { name: 'Training', exact: true }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'New scenario' }).click()
  await expect(page.getByRole('dialog', { name: 'Scenario editor' })).toBeVisible()
  const editor = walkFor(['EXERCISE'])
  await see(editor, page, 'the scenario editor')
  says(walk, 'slides of the training case')
  says(editor, 'a scenario that is written')
})

test('slides that a trainee makes say that they are of an exercise', { tag: '@long' }, async ({ page }) => {
  test.slow()
  await openApp(page, 'case=training&inset=closed')
  const desk = await openDesk(page, PLAYED_TEXT)
  const anne = await joinAs(desk, 'Anne')
  await desk.press('Start')
  await anne.page.bringToFront()
  await isIdle(anne.page)
  const walk = walkFor(['EXERCISE', 'SYNTHETIC'])
  await walkSlides(walk, anne.page)
  says(walk, 'slides of an exercise')
})
