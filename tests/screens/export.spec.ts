import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { chunkTypes, pngText } from '#app/export/writers/png-chunks.ts'
import { colour, pixelsNear, readPicture } from '#tests/screens/picture.ts'
import { expect, INK, isIdle, openApp, QUIET, test, WINDOW, type AppParts } from '#tests/screens/support.ts'

const dialogOf = (page: Page) => page.getByRole('dialog', { name: 'Export' })

async function openExport(app: AppParts) {
  await app.button('Export').click()
  const dialog = dialogOf(app.page)
  await expect(dialog).toBeVisible()
  return dialog
}

/** Saves the picture and gives its bytes. */
async function savePicture(page: Page): Promise<Buffer> {
  const [download] = await Promise.all([
    page.waitForEvent('download', { timeout: 60_000 }),
    dialogOf(page).getByRole('button', { name: 'Download' }).click(),
  ])
  return await readFile(await download.path())
}

const receiptIn = (file: Buffer) => pngText(file, 'Transload receipt') ?? ''

const SIZES = [
  ['1280 × 720', 1280, 720],
  ['A4 portrait, 150 dpi (1240 × 1754)', 1240, 1754],
] as const

test('a picture of any size holds the map, its legs and its receipt', async ({ page }) => {
  const app = await openApp(page, WINDOW)
  const dialog = await openExport(app)
  await dialog.getByRole('combobox', { name: 'Traffic Light Protocol' }).selectOption('TLP:AMBER')
  for (const [label, width, height] of SIZES) {
    await dialog.getByRole('combobox', { name: 'Size' }).selectOption({ label })
    const file = await savePicture(page)
    const picture = readPicture(file)
    expect([picture.width, picture.height]).toEqual([width, height])
    expect(pixelsNear(picture, colour(INK.vessel)).length, label).toBeGreaterThan(40)
    expect(pixelsNear(picture, colour(INK.rail)).length, label).toBeGreaterThan(200)
    expect(pixelsNear(picture, colour('#ffc000')).length, label).toBeGreaterThan(40)
    // The pixels, their size, and the receipt: nothing that tells of the machine or of who made it.
    expect(new Set(chunkTypes(file))).toEqual(
      new Set(['IHDR', 'sRGB', 'iTXt', 'IDAT', 'IEND'].filter((type) => chunkTypes(file).includes(type))),
    )
    expect(receiptIn(file)).toContain('7 Sep - 1 Oct 2023, UTC, both days included (25 days)')
  }
})

test('a picture that comes back opens its view, and its numbers still hold', async ({ page }) => {
  const app = await openApp(page, `${QUIET}&asof=2023-10-13`)
  await openExport(app)
  const file = await savePicture(page)
  await page.keyboard.press('Escape')
  await app.goTo('from=2023-09-20&to=2023-09-21&inset=closed')

  const drop = await page.evaluateHandle(
    (bytes) => {
      const data = new DataTransfer()
      data.items.add(new File([Uint8Array.from(bytes)], 'picture.png', { type: 'image/png' }))
      return data
    },
    [...file],
  )
  await page.dispatchEvent('body', 'dragover', { dataTransfer: drop })
  await expect(page.getByText('Drop the file to open it')).toBeVisible()
  await page.dispatchEvent('body', 'drop', { dataTransfer: drop })
  const receipt = page.getByRole('dialog', { name: 'Receipt of a file' })
  await expect(receipt.getByText('The numbers on this picture still hold.')).toBeVisible()
  await expect(receipt.getByText('The file is as it was when it was made.')).toBeVisible()
  expect(app.query().get('asof')).toBe('2023-10-13')
  expect(app.query().get('from')).toBe('2023-09-07')
  await page.keyboard.press('Escape')
  await page.goBack()
  await expect.poll(() => app.query().get('from')).toBe('2023-09-20')
})

test('the next picture shows what is on the board then, not what was drawn before', async ({ page, isLong }) => {
  const app = await openApp(page, isLong ? WINDOW : QUIET)
  const saveRails = async () => {
    await openExport(app)
    const picture = readPicture(await savePicture(page))
    await page.keyboard.press('Escape')
    return pixelsNear(picture, colour(INK.rail)).length
  }
  const whole = await saveRails()
  // No train has left by then.
  await app.endDate.fill('2023-09-09')
  await app.endDate.press('Enter')
  await isIdle(page)
  expect(await saveRails()).toBeLessThan(whole / 10)
  await app.endDate.fill('2023-10-01')
  await app.endDate.press('Enter')
  await isIdle(page)
  expect(Math.abs((await saveRails()) - whole)).toBeLessThan(whole / 10)
})

test('while it plays the picture is of the moment of the click', async ({ page }) => {
  const app = await openApp(page, `${QUIET}&at=2023-09-08T00:00Z&mode=cumulative`)
  await app.button('Play').click()
  await openExport(app)
  const file = await savePicture(page)
  // The address in the receipt and the days that are printed are of one moment.
  const { receipt } = JSON.parse(receiptIn(file)) as {
    receipt: { statements: { name: string; text: string }[] }
  }
  expect(receipt.statements[0]?.text).toMatch(/^Cumulative: 7( Sep)? - \d+ Sep 2023|^Cumulative: 7 Sep 2023/)
})

test('of a map that is lost there is a message, never a file', async ({ page }) => {
  const app = await openApp(page, QUIET)
  await page.evaluate(() => {
    // Neither the page nor a worker may read it.
    window.createImageBitmap = () => Promise.reject(new DOMException('tainted', 'SecurityError'))
    HTMLCanvasElement.prototype.toBlob = function () {
      throw new DOMException('tainted', 'SecurityError')
    }
  })
  const dialog = await openExport(app)
  let saved = 0
  page.on('download', () => (saved += 1))
  await dialog.getByRole('button', { name: 'Download' }).click()
  await expect(dialog.getByRole('alert')).toContainText('No file was saved.', { timeout: 60_000 })
  expect(saved).toBe(0)
})

test('pictures in a row, the last of 3840 x 2160, all hold the map', async ({ page, isLong }) => {
  test.slow()
  const app = await openApp(page, QUIET)
  const dialog = await openExport(app)
  await dialog.getByRole('combobox', { name: 'Size' }).selectOption({ label: '1280 × 720' })
  // Another title each time: what is seen would else be saved as it is.
  const rename = (count: number) =>
    dialog.getByRole('textbox', { name: 'Title', exact: true }).fill(`Picture ${String(count)}`)
  const [small, large] = isLong ? [10, 2] : [2, 1]
  for (let count = 0; count < small; count++) {
    await rename(count)
    const picture = readPicture(await savePicture(page))
    expect(pixelsNear(picture, colour(INK.rail)).length).toBeGreaterThan(200)
  }
  await dialog.getByRole('combobox', { name: 'Size' }).selectOption({ label: '3840 × 2160' })
  for (let count = small; count < small + large; count++) {
    await rename(count)
    const picture = readPicture(await savePicture(page))
    expect(picture.width).toBe(3840)
    expect(pixelsNear(picture, colour(INK.rail)).length).toBeGreaterThan(800)
  }
  await isIdle(page)
})
