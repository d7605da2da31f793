import { readFileSync } from 'node:fs'
import type { Locator, Page } from '@playwright/test'
import { strFromU8, unzipSync } from 'fflate'
import { witnessFile } from '#tests/demo/debrief/witness-run.ts'
import { joinAs, openDesk } from '#tests/screens/desk.ts'
import { PLAYED_TEXT } from '#tests/screens/exercise-scenario.ts'
import { expect, isIdle, openApp, partsOf, test } from '#tests/screens/support.ts'
import { says, see, seeText, walkFor, type Walk } from '#tests/screens/walk.ts'
import { openWithoutMap, withoutMaps } from '#tests/screens/without-map.ts'

/*
 * What is made up is called so on every screen and in every file, and what was published never is. A screen counts when
 * the word can be read on it; a file when it holds the word, a table when each of its made-up rows does.
 */

const DIALOGS = [/^Feeds: /, /^Search/, /^QR code/, /^Shortcuts/, /^Briefing/, /^Training/, /^Export/]
const FILES = ['Table (CSV)', 'Legs for maps (GeoJSON)', 'Legs for Earth viewers (KML)', 'All data files (ZIP)']

async function closed(page: Page, dialog: Locator): Promise<void> {
  await page.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)
}

/** All dialogs, the pane of details, and each pane of a phone. */
async function walkScreens(walk: Walk, page: Page, row: RegExp): Promise<void> {
  const app = partsOf(page)
  const dialog = page.getByRole('dialog')
  await see(walk, page, 'the page')
  for (const name of DIALOGS) {
    await page.getByRole('button', { name }).first().click()
    await expect(dialog.first()).toBeVisible()
    await see(walk, page, String(name))
    await closed(page, dialog)
  }
  await app.row(row).first().click()
  await expect(app.detail).toBeVisible()
  await see(walk, page, 'details')
  await page.setViewportSize({ width: 390, height: 844 })
  const tabs = page.getByRole('tab')
  await expect(tabs.first()).toBeVisible()
  for (let index = 0; index < (await tabs.count()); index += 1) {
    await tabs.nth(index).click()
    await see(walk, page, `on a phone, tab ${index + 1}`)
  }
  await page.setViewportSize({ width: 1440, height: 900 })
}

async function walkFiles(walk: Walk, page: Page): Promise<void> {
  const dialog = page.getByRole('dialog', { name: 'Export' })
  await page.getByRole('button', { name: 'Export', exact: true }).click()
  for (const label of FILES) {
    await dialog.getByRole('combobox', { name: 'Format' }).selectOption({ label })
    const [download] = await Promise.all([
      page.waitForEvent('download', { timeout: 60_000 }),
      dialog.getByRole('button', { name: 'Download' }).click(),
    ])
    const bytes = readFileSync(await download.path())
    if (!label.includes('ZIP')) seeText(walk, label, bytes.toString('utf8'))
    else {
      for (const [name, content] of Object.entries(unzipSync(new Uint8Array(bytes)))) {
        if (name === 'README.txt') seeText(walk, `${label} ${name}`, strFromU8(content))
      }
    }
  }
  await closed(page, dialog)
}

async function walkEmbed(walk: Walk, page: Page, query: string): Promise<void> {
  await page.goto(`./?${query}&embed=1`)
  await see(walk, page, 'an embed')
}

test('of what was published no screen and no file says that it is made up', { tag: '@long' }, async ({ page }) => {
  test.slow()
  await openWithoutMap(page, 'inset=closed')
  const walk = walkFor(['SYNTHETIC', 'EXERCISE'], false)
  await walkScreens(walk, page, /Train, not identified/)
  const files = walkFor(['SYN-', 'SYNTHETIC', 'EXERCISE'], false)
  await walkFiles(files, page)
  await walkEmbed(walk, page, 'inset=closed')
  says(walk, 'the published case')
  says(files, 'its files')
})

const CASES: readonly (readonly [name: string, query: string, row: RegExp, isLong: boolean])[] = [
  ['the training case', 'case=training&inset=closed', /SYN-03/, false],
  ['a forged case', 'case=forge&inset=closed', /./, true],
  ['a load case', 'case=load&n=300&seed=7&inset=closed', /./, true],
]

for (const [name, query, row, isLong] of CASES) {
  test(
    `${name} says on every screen and in every file that it is made up`,
    {
      ...(isLong && { tag: '@long' }),
    },
    async ({ page }) => {
      test.slow()
      await openWithoutMap(page, query)
      const walk = walkFor(['SYNTHETIC'])
      await walkScreens(walk, page, row)
      await walkFiles(walk, page)
      await page.getByRole('button', { name: 'Training', exact: true }).click()
      await page
        .getByRole('dialog')
        .getByRole('button', { name: /^Trainer tour/ })
        .first()
        .click()
      await expect(page.locator('[data-card="tour"]')).toBeVisible()
      await see(walk, page, 'a tour')
      await walkEmbed(walk, page, query)
      says(walk, name)
    },
  )
}

test('an exercise is called one in both windows', { tag: '@long' }, async ({ page, context }) => {
  test.slow()
  await withoutMaps(context)
  await openApp(page, 'case=training&inset=closed')
  const desk = await openDesk(page, PLAYED_TEXT)
  const anne = await joinAs(desk, 'Anne')
  await desk.press('Start')
  await isIdle(anne.page)
  const words = ['EXERCISE', 'SYNTHETIC']
  const walk = walkFor(words)
  for (const window of [page, anne.page]) {
    await window.bringToFront()
    await see(walk, window, 'the page')
    await walkScreens(walk, window, /SYN-03/)
    await walkFiles(walk, window)
  }
  // Back to a view that was an embed leaves the seat as it is, and what has happened is on its map.
  await partsOf(anne.page).goTo('case=training&inset=closed&embed=1')
  await see(walk, anne.page, 'an embed in an exercise')
  await page.bringToFront()
  // The walk has put details beside the desk.
  await page.getByRole('tab', { name: /^Exercise/ }).click()
  await desk.press('End')
  await page.getByRole('dialog').getByRole('button', { name: 'End it' }).click()
  await desk.press('Debrief')
  await expect(page.getByRole('dialog', { name: 'Debrief' })).toBeVisible()
  await see(walk, page, 'the debrief')
  says(walk, 'an exercise')
})

test('a debrief and its sheet are called an exercise, in each row', { tag: '@long' }, async ({ page }) => {
  await openWithoutMap(page, 'case=training&inset=closed')
  await openDesk(page, witnessFile())
  const dialog = page.getByRole('dialog', { name: 'Debrief' })
  const walk = walkFor(['EXERCISE'])
  await expect(dialog).toBeVisible()
  await see(walk, page, 'the debrief')
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: 'Save CSV' }).click(),
  ])
  const [, ...rows] = readFileSync(await download.path(), 'utf8')
    .trimEnd()
    .split('\r\n')
  for (const [index, row] of rows.entries()) seeText(walk, `row ${index + 1}`, row)
  says(walk, 'a debrief')
})
