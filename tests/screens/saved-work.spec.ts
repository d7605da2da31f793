import { readFile } from 'node:fs/promises'
import { chromium, type Page } from '@playwright/test'
import { dropFile } from '#tests/screens/drop-file.ts'
import { expect, partsOf, QUIET, tell, test } from '#tests/screens/support.ts'
import { openWithoutMap } from '#tests/screens/without-map.ts'

/** What is wrong with keeping things is told within this time, ms. */
const ANNOUNCED_MS = 1_000

const dialogOf = (page: Page) => page.getByRole('dialog', { name: 'Saved work' })
const openDialog = async (page: Page) => {
  await page.getByRole('button', { name: 'Saved work', exact: true }).click()
  await expect(dialogOf(page).getByRole('button', { name: 'Save this view' })).toBeVisible()
}
const saveView = async (page: Page, name: string) => {
  await dialogOf(page).getByRole('textbox', { name: 'Name of the view' }).fill(name)
  await dialogOf(page).getByRole('button', { name: 'Save this view' }).click()
}
const viewNames = (page: Page) =>
  dialogOf(page)
    .getByRole('textbox', { name: /^Name of view \d/ })
    .evaluateAll((fields) => fields.map((field) => (field as HTMLInputElement).value))
const isSaved = (page: Page) =>
  expect(dialogOf(page).locator('[data-part="saving"]')).toHaveText(/^Saved \d\d:\d\d:\d\dZ$/)

type CaseFile = { readonly views: readonly { readonly name: string }[] }

/** The case file that the page offers, as an object. */
async function downloaded(page: Page): Promise<CaseFile> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download the case file' }).last().click(),
  ])
  expect(download.suggestedFilename()).toMatch(/^transload-work-\d{4}-\d\d-\d\d\.transload\.json$/)
  return JSON.parse(await readFile(await download.path(), 'utf8')) as CaseFile
}

test('a view that is saved opens again as it was, with a note beside the record', async ({ page }) => {
  await openWithoutMap(page, `${QUIET}&leg=WH-300-rail&filter=rail`)
  const { detail } = partsOf(page)
  await detail.getByRole('button', { name: 'Add a note' }).click()
  await page.keyboard.type('Who loaded this train?')
  await openDialog(page)
  await saveView(page, 'By train')
  await isSaved(page)
  await page.goto('./')
  await openDialog(page)
  await expect.poll(() => viewNames(page)).toEqual(['By train'])
  await dialogOf(page)
    .getByRole('button', { name: /^Open ?, view 1$/ })
    .click()
  await expect(page).toHaveURL(/leg=WH-300-rail&filter=rail/)
  await expect(detail.getByRole('textbox', { name: /^Your note/ })).toHaveValue('Who loaded this train?')
})

test('each of two tabs shows what the other saves', { tag: '@long' }, async ({ page, context }) => {
  await openWithoutMap(page, QUIET)
  const other = await context.newPage()
  await openWithoutMap(other, QUIET)
  await openDialog(page)
  await openDialog(other)
  await saveView(page, 'Sea')
  await expect.poll(() => viewNames(other)).toEqual(['Sea'])
  await saveView(other, 'Rail')
  await expect.poll(() => viewNames(page)).toEqual(['Sea', 'Rail'])
})

test('after a crash of the tab what was written up to the last seconds is there', async ({ page, context }) => {
  await openWithoutMap(page, QUIET)
  await openDialog(page)
  await saveView(page, 'Before the crash')
  await isSaved(page)
  const crash = page.waitForEvent('crash')
  const session = await context.newCDPSession(page)
  session.send('Page.crash').catch(() => undefined)
  await crash
  const next = await context.newPage()
  await openWithoutMap(next, QUIET)
  await openDialog(next)
  await expect.poll(() => viewNames(next)).toEqual(['Before the crash'])
})

/** Within a second of the edit, and the figure is printed. */
async function isTold(page: Page, what: string, words: string): Promise<void> {
  const begun = Date.now()
  await expect(page.getByRole('alert', { includeHidden: true }).filter({ hasText: words })).toBeAttached({
    timeout: ANNOUNCED_MS,
  })
  tell(`Saving: ${what} is told of after ${Date.now() - begun} ms`)
}

test('a full disk is told of at once; the work stays in hand, downloads, and is saved when there is room', async ({
  baseURL,
  launchOptions,
}, { outputDir }) => {
  // Chromium heeds a quota only in a profile that lies on a disk.
  const context = await chromium.launchPersistentContext(`${outputDir}/profile`, {
    ...launchOptions,
    baseURL: baseURL ?? '',
  })
  const page = await context.newPage()
  await openWithoutMap(page, QUIET)
  const session = await context.newCDPSession(page)
  const { origin } = new URL(page.url())
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 })
  await openDialog(page)
  await saveView(page, 'In hand')
  await isTold(page, 'a full disk', 'no room left')
  expect((await downloaded(page)).views.map(({ name }) => name)).toEqual(['In hand'])
  await session.send('Storage.overrideQuotaForOrigin', { origin })
  await saveView(page, 'With room')
  await isSaved(page)
  await page.reload()
  await openDialog(page)
  await expect.poll(() => viewNames(page)).toEqual(['In hand', 'With room'])
  await context.close()
})

test('a browser that denies its database is told of, and nothing in hand is lost', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', {
      get: () => {
        throw new DOMException('denied', 'SecurityError')
      },
    })
  })
  await openWithoutMap(page, QUIET)
  await openDialog(page)
  await saveView(page, 'In hand')
  await isTold(page, 'a denied database', 'keeps nothing')
  expect((await downloaded(page)).views.map(({ name }) => name)).toEqual(['In hand'])
})

test(
  'a database that another tab holds is waited for no longer than 3 seconds, and that is said',
  { tag: '@long' },
  async ({ page, context }) => {
    await openWithoutMap(page, QUIET)
    const other = await context.newPage()
    await openWithoutMap(other, QUIET)
    // Somebody of an older make, who gives nothing back while the database is to be deleted.
    await other.evaluate(
      () =>
        new Promise<void>((resolve, reject) => {
          const request = indexedDB.open('transload-work')
          request.addEventListener('upgradeneeded', () => request.result.createObjectStore('pieces'))
          request.addEventListener('error', reject)
          request.addEventListener('success', () => {
            const deletion = indexedDB.deleteDatabase('transload-work')
            deletion.addEventListener('blocked', () => resolve())
          })
        }),
    )
    await openDialog(page)
    const status = dialogOf(page).locator('[data-part="saving"]')
    await expect(status).toContainText('has not opened your saved work yet', { timeout: ANNOUNCED_MS })
    await saveView(page, 'In hand')
    await expect(status).toContainText('Another tab may hold the saved work', { timeout: 4_000 })
    expect((await downloaded(page)).views.map(({ name }) => name)).toEqual(['In hand'])
    await other.close()
    await saveView(page, 'Let go')
    await isSaved(page)
    expect(await viewNames(page)).toEqual(['In hand', 'Let go'])
  },
)

test(
  'a case file is dropped on the page, added or refused, and taken back by undo',
  { tag: '@long' },
  async ({ page }) => {
    await openWithoutMap(page, QUIET)
    await openDialog(page)
    await saveView(page, 'Own')
    await isSaved(page)
    await page.keyboard.press('Escape')
    const text = await readFile('tests/support/old/work-v1.transload.json', 'utf8')
    await dropFile(page, 'later.transload.json', text.replace('"version": 1', '"version": 2'))
    await expect(page.getByRole('dialog', { name: 'Open a case file' }).getByRole('alert')).toContainText(
      'written by a later release (version 2',
    )
    await page.keyboard.press('Escape')
    await dropFile(page, 'work.transload.json', text)
    const question = page.getByRole('dialog', { name: 'Open a case file' })
    await expect(question).toContainText('holds: 2 views, 1 note, 0 slides, 0 exercises. You have now: 1 view, 0 notes')
    await expect(question).toContainText('Not known here, and left out: drawings.')
    await question.getByRole('button', { name: 'Add to my work' }).click()
    await expect.poll(() => viewNames(page)).toEqual(['Own', 'Both legs', 'By train'])
    await dialogOf(page)
      .getByRole('button', { name: /^Undo: open the file/ })
      .click()
    expect(await viewNames(page)).toEqual(['Own'])
  },
)
