import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { recordsOf } from '#tests/export/read-csv.ts'
import { readPdf } from '#tests/export/read-pdf.ts'
import { witnessFile } from '#tests/demo/debrief/witness-run.ts'
import { violations } from '#tests/screens/axe.ts'
import { colour, pixelsTinted } from '#tests/screens/picture.ts'
import { drawnBy, expect, INK, isIdle, openApp, test, type AppParts } from '#tests/screens/support.ts'
import { openWithoutMap } from '#tests/screens/without-map.ts'

/** Opens an exercise that was played before, from its file; its debrief stands then. */
async function openFile(page: Page, text = witnessFile()) {
  await page.getByRole('button', { name: 'Training', exact: true }).click()
  await page
    .getByLabel('Open a scenario or exercise file', { exact: true })
    .setInputFiles({ name: 'played.json', mimeType: 'application/json', buffer: Buffer.from(text) })
  const dialog = page.getByRole('dialog', { name: 'Debrief' })
  await expect(dialog).toBeVisible()
  await isIdle(page)
  return dialog
}

async function saved(page: Page, button: string): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent('download', { timeout: 60_000 }),
    page.getByRole('dialog').getByRole('button', { name: button }).click(),
  ])
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) }
}

const replayOf = (page: Page) => {
  const strip = page.getByRole('region', { name: 'Replay' })
  return {
    strip,
    press: async (name: string) => {
      await strip.getByRole('button', { name }).click()
      await isIdle(page)
    },
  }
}

const lotLeg = ({ legs }: AppParts) => legs.locator('tbody').getByRole('row').filter({ hasText: 'SYN-CW-lot' })

test(
  'an exercise that was played is opened, looked back at, replayed on the page and saved',
  { tag: '@long' },
  async ({ page }) => {
    test.slow()
    const app = await openWithoutMap(page, 'case=training&inset=closed')
    const dialog = await openFile(page)
    await expect(dialog).toContainText('EXERCISE - made-up data')
    await expect(dialog.getByRole('region', { name: 'Scores' })).toContainText('6.5 of 25 points')
    const marks = dialog.getByRole('toolbar', { name: 'Timeline of the exercise' }).getByRole('button')
    await expect(marks).toHaveCount(13)
    await marks.first().focus()
    await page.keyboard.press('End')
    await page.keyboard.press('ArrowLeft')
    await page.keyboard.press('Enter')
    const card = dialog.getByRole('region', { name: 'The chosen moment' })
    await expect(card).toContainText('Decision of Anne: A judgement that nobody asked for')
    await expect(card).toContainText('Likelihood: likely.')
    expect(await violations(page)).toEqual([])

    const before = page.url()
    await marks.first().click()
    await card.getByRole('button', { name: 'Show this on the map' }).click()
    await expect(dialog).toHaveCount(0)
    await isIdle(page)
    const { strip, press } = replayOf(page)
    await expect(strip).toBeFocused()
    await expect(strip).toContainText('Replay: 0:00:00 of the exercise')
    await expect(lotLeg(app), 'nothing had happened yet').toHaveCount(0)
    await press('Next moment')
    await expect(strip).toContainText('Inject: The task')
    await expect(lotLeg(app)).toHaveCount(1)
    for (let step = 0; step < 4; step++) await press('Next moment')
    await expect(strip).toContainText('Replay: 0:06:40 of the exercise')
    await expect(app.detail, 'what Anne had before her eyes').toContainText('SYN-CW')
    expect(await violations(page)).toEqual([])
    expect(page.url(), 'the address is that of before').toBe(before)

    await press('Back to the debrief')
    await expect(card).toContainText('Decision of Anne: The translation says')
    const csv = await saved(page, 'Save CSV')
    expect(csv.name).toBe('transload-exercise-conflicting-witnesses-debrief.csv')
    const rows = recordsOf(csv.bytes.toString('utf8').replace(/^\uFEFF/, ''))
    expect(rows).toHaveLength(13)
    expect(rows.filter(({ kind }) => kind === 'decision').map(({ trainee, points }) => `${trainee} ${points}`)).toEqual(
      ['Anne 3', 'Ben 4', 'Anne '],
    )
    expect(csv.bytes.toString('utf8')).toContain(`"'=The railwayman saw his own train alone"`)
    const pdf = await saved(page, 'Save PDF')
    const { pages } = readPdf(new Uint8Array(pdf.bytes))
    for (const one of pages) expect(one.replaceAll(/\s+/g, ' ')).toContain('EXERCISE - made-up data')
    expect(pages.join(' ').replaceAll(/\s+/g, ' ')).toContain('6.5 of 25 points')
    const file = await saved(page, 'Save the exercise file')
    expect(JSON.parse(file.bytes.toString('utf8'))).toEqual(JSON.parse(witnessFile()))

    await page.keyboard.press('Escape')
    await press('Leave the replay')
    await expect(strip).toHaveCount(0)
    await expect(lotLeg(app), 'all that happened counts again').toHaveCount(1)
    expect(page.url()).toBe(before)
    await app.button('Debrief').click()
    await expect(dialog).toBeVisible()
  },
)

test('the replay draws on the map what had happened by then', { tag: ['@map', '@long'] }, async ({ page }) => {
  test.slow()
  const app = await openApp(page, 'case=training&inset=closed&view=131.3,42.6,8,0,0&from=2023-09-20&to=2023-10-01')
  const dialog = await openFile(page)
  await dialog.getByRole('toolbar', { name: 'Timeline of the exercise' }).getByRole('button').first().click()
  await dialog.getByRole('button', { name: 'Show this on the map' }).click()
  await isIdle(page)
  const { press } = replayOf(page)
  await expect(lotLeg(app)).toHaveCount(0)
  const nothing = await drawnBy(app.map)
  await press('Next moment')
  await expect(lotLeg(app)).toHaveCount(1)
  expect(pixelsTinted(await drawnBy(app.map), nothing, colour(INK.vessel)).length).toBeGreaterThan(20)
  await press('Previous moment')
  await expect(lotLeg(app)).toHaveCount(0)
  expect(pixelsTinted(await drawnBy(app.map), nothing, colour(INK.vessel))).toEqual([])
})

test(
  'at 390 px and in the dark the debrief needs no scrolling sideways, and notes outlive a reload',
  { tag: '@long' },
  async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await openWithoutMap(page, 'case=training&inset=closed&theme=dark')
    const dialog = await openFile(page)
    const tooWide = await dialog.evaluate((box) => {
      const { left, right } = box.getBoundingClientRect()
      return [...box.querySelectorAll('*')]
        .filter((one) => {
          const place = one.getBoundingClientRect()
          return place.width > 1 && (place.left < left || place.right > right)
        })
        .map((one) => `${one.tagName} ${one.getAttribute('class')}`)
    })
    expect(tooWide).toEqual([])
    await dialog.getByRole('button', { name: 'Show as a table' }).click()
    expect(await violations(page)).toEqual([])
    await dialog
      .getByRole('textbox', { name: /^Notes:/ })
      .first()
      .fill('At the digest.')
    await page.reload()
    await isIdle(page)
    await page.getByRole('tab', { name: /^Exercise/ }).click()
    await page.getByRole('button', { name: 'Debrief', exact: true }).click()
    await expect(dialog.getByRole('textbox', { name: /^Notes:/ }).first()).toHaveValue('At the digest.')
    await dialog.getByRole('button', { name: 'Show this on the map' }).click()
    await expect(page.getByRole('region', { name: 'Replay' })).toBeVisible()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
  },
)
