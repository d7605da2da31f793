import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { chunkTypes, pngText } from '#app/export/writers/png-chunks.ts'
import { colour, pixelsNear, readPicture, type Picture } from '#tests/screens/picture.ts'
import { expect, INK, isIdle, openApp, QUIET, test, WINDOW, type AppParts } from '#tests/screens/support.ts'

/*
 * A page that opens with its map costs more than a picture, so each test takes several, and the map on the screen, which is
 * not what is looked at here, is small.
 */
test.use({ viewport: { width: 1024, height: 640 } })

const dialogOf = (page: Page) => page.getByRole('dialog', { name: 'Export' })

/** Opens the dialog and chooses a size at once, before a picture of the first size is drawn. */
async function openExport(app: AppParts, size = '1280 × 720') {
  await app.button('Export').click()
  const dialog = dialogOf(app.page)
  await chooseSize(app.page, size)
  return dialog
}

const chooseSize = (page: Page, label: string) =>
  dialogOf(page).getByRole('combobox', { name: 'Size' }).selectOption({ label })

/** Saves the picture and gives its bytes. */
async function savePicture(page: Page): Promise<Buffer> {
  const [download] = await Promise.all([
    page.waitForEvent('download', { timeout: 60_000 }),
    dialogOf(page).getByRole('button', { name: 'Download' }).click(),
  ])
  return await readFile(await download.path())
}

const receiptIn = (file: Buffer) => pngText(file, 'Transload receipt') ?? ''

/** The map with both legs and the label of its handling are in it, whatever its size. */
function expectWhole(picture: Picture, label: string): void {
  expect(pixelsNear(picture, colour(INK.vessel)).length, label).toBeGreaterThan(40)
  expect(pixelsNear(picture, colour(INK.rail)).length, label).toBeGreaterThan(200)
  expect(pixelsNear(picture, colour('#ffc000')).length, label).toBeGreaterThan(40)
}

/** The pixels, their size, and the receipt: nothing that tells of the machine or of who made it. */
const CHUNKS = ['IHDR', 'sRGB', 'iTXt', 'IDAT', 'IEND']

/** Drops a file onto the page as a hand does. */
async function dropOn(page: Page, file: Buffer): Promise<void> {
  const drop = await page.evaluateHandle((base64) => {
    const data = new DataTransfer()
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
    data.items.add(new File([bytes], 'picture.png', { type: 'image/png' }))
    return data
  }, file.toString('base64'))
  await page.dispatchEvent('body', 'dragover', { dataTransfer: drop })
  await expect(page.getByText('Drop the file to open it')).toBeVisible()
  await page.dispatchEvent('body', 'drop', { dataTransfer: drop })
}

/** The picture on the clipboard, as another program would get it. */
const onClipboard = async (page: Page): Promise<Buffer> =>
  Buffer.from(
    await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read()
      const picture = await item?.getType('image/png')
      const bytes = new Uint8Array((await picture?.arrayBuffer()) ?? new ArrayBuffer())
      return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
    }),
    'base64',
  )

test('a picture holds the map, its legs and its receipt, can be copied, and opens its view when it comes back', async ({
  page,
  context,
}) => {
  test.slow()
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const app = await openApp(page, `${WINDOW}&asof=2023-10-13`)
  const dialog = await openExport(app)
  await dialog.getByRole('combobox', { name: 'Traffic Light Protocol' }).selectOption('TLP:AMBER')
  const file = await savePicture(page)
  const picture = readPicture(file)
  expect([picture.width, picture.height]).toEqual([1280, 720])
  expectWhole(picture, 'saved')
  expect(CHUNKS).toEqual(expect.arrayContaining([...new Set(chunkTypes(file))]))
  expect(receiptIn(file)).toContain('7 Sep - 1 Oct 2023, UTC, both days included (25 days)')

  await chooseSize(page, 'A4 portrait, 150 dpi (1240 × 1754)')
  await dialog.getByRole('button', { name: 'Copy picture' }).click()
  await expect(dialog.getByText('The picture is on the clipboard.')).toBeVisible({ timeout: 60_000 })
  const copied = readPicture(await onClipboard(page))
  expect([copied.width, copied.height]).toEqual([1240, 1754])
  expectWhole(copied, 'copied')
  await page.keyboard.press('Escape')

  await app.goTo('from=2023-09-20&to=2023-09-21&inset=closed')
  await dropOn(page, file)
  const receipt = page.getByRole('dialog', { name: 'Receipt of a file' })
  await expect(receipt.getByText('The numbers on this picture still hold.')).toBeVisible()
  await expect(receipt.getByText('The file is as it was when it was made.')).toBeVisible()
  expect(app.query().get('asof')).toBe('2023-10-13')
  expect(app.query().get('from')).toBe('2023-09-07')
  await page.keyboard.press('Escape')
  await page.goBack()
  await expect.poll(() => app.query().get('from')).toBe('2023-09-20')
})

const OTHER_SIZES = [
  ['1920 × 1080', 1920, 1080],
  ['2560 × 1440', 2560, 1440],
  ['Square (1080 × 1080)', 1080, 1080],
  ['A4 landscape, 150 dpi (1754 × 1240)', 1754, 1240],
  ['A4 landscape, 300 dpi (3508 × 2480)', 3508, 2480],
  ['A4 portrait, 300 dpi (2480 × 3508)', 2480, 3508],
] as const

test('so does one of every other size', { tag: '@long' }, async ({ page }) => {
  test.slow()
  const app = await openApp(page, WINDOW)
  const dialog = await openExport(app)
  await dialog.getByRole('combobox', { name: 'Traffic Light Protocol' }).selectOption('TLP:AMBER')
  for (const [label, width, height] of OTHER_SIZES) {
    await chooseSize(page, label)
    const picture = readPicture(await savePicture(page))
    expect([picture.width, picture.height]).toEqual([width, height])
    expectWhole(picture, label)
  }
})

test(
  'each picture in a row shows what is on the board then; the last is of 3840 x 2160',
  { tag: '@long' },
  async ({ page, isLong }) => {
    test.slow()
    const app = await openApp(page, QUIET)
    const rails = (file: Buffer) => pixelsNear(readPicture(file), colour(INK.rail)).length
    const saveRails = async () => {
      await openExport(app)
      const file = await savePicture(page)
      await page.keyboard.press('Escape')
      return rails(file)
    }
    const setEnd = async (day: string) => {
      await app.endDate.fill(day)
      await app.endDate.press('Enter')
      await isIdle(page)
    }
    const whole = await saveRails()
    expect(whole).toBeGreaterThan(200)
    // No train has left by then.
    await setEnd('2023-09-09')
    expect(await saveRails()).toBeLessThan(whole / 10)
    await setEnd('2023-10-01')
    expect(Math.abs((await saveRails()) - whole)).toBeLessThan(whole / 10)

    const dialog = await openExport(app, '3840 × 2160')
    const [large, small] = isLong ? [2, 10] : [1, 0]
    // Another title each time: what is seen would else be saved as it is.
    const rename = (count: number) =>
      dialog.getByRole('textbox', { name: 'Title', exact: true }).fill(`Picture ${String(count)}`)
    for (let count = 0; count < large; count++) {
      await rename(count)
      const picture = readPicture(await savePicture(page))
      expect(picture.width).toBe(3840)
      expect(pixelsNear(picture, colour(INK.rail)).length).toBeGreaterThan(800)
    }
    if (small > 0) await chooseSize(page, '1280 × 720')
    for (let count = 0; count < small; count++) {
      await rename(large + count)
      expect(rails(await savePicture(page))).toBeGreaterThan(200)
    }
    await isIdle(page)
  },
)

test(
  'while it plays the picture is of the moment of the click; of a map that is lost there is none',
  { tag: '@long' },
  async ({ page }) => {
    const app = await openApp(page, `${QUIET}&at=2023-09-08T00:00Z&mode=cumulative`)
    await app.button('Play').click()
    const dialog = await openExport(app)
    const file = await savePicture(page)
    // The address in the receipt and the days that are printed are of one moment.
    const { receipt } = JSON.parse(receiptIn(file)) as {
      receipt: { statements: { name: string; text: string }[] }
    }
    expect(receipt.statements[0]?.text).toMatch(/^Cumulative: 7( Sep)? - \d+ Sep 2023|^Cumulative: 7 Sep 2023/)

    await page.evaluate(() => {
      // Neither the page nor a worker may read it.
      window.createImageBitmap = () => Promise.reject(new DOMException('tainted', 'SecurityError'))
      HTMLCanvasElement.prototype.toBlob = function () {
        throw new DOMException('tainted', 'SecurityError')
      }
    })
    let saved = 0
    page.on('download', () => (saved += 1))
    await dialog.getByRole('textbox', { name: 'Title', exact: true }).fill('Another')
    await dialog.getByRole('button', { name: 'Download' }).click()
    await expect(dialog.getByRole('alert')).toContainText('No file was saved.', { timeout: 60_000 })
    expect(saved).toBe(0)
  },
)
