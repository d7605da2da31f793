import type { Page } from '@playwright/test'
import { POSITION_FAULTS, positionBody, soundRows, truncated } from '#tests/mocks/position-faults.ts'
import { servePositions, trackId } from '#tests/screens/live-positions.ts'
import { expect, isIdle, openApp, partsOf, QUIET, SUMMARY, test } from '#tests/screens/support.ts'

const badge = (page: Page) => page.locator('[data-badge]')
const dialog = (page: Page) => page.getByRole('dialog', { name: 'Feeds' })

const ROWS = Object.values(POSITION_FAULTS).flatMap((plant, index) => plant(soundRows(trackId(index), 11)))

const cellsOf = (page: Page) =>
  dialog(page)
    .getByRole('row', { name: /^positions/ })
    .getByRole('cell')

async function openAccount(page: Page): Promise<Record<string, number>> {
  await badge(page).click()
  await expect(cellsOf(page).first()).toHaveText('Good')
  const [read, accepted, quarantined, rejected, skipped] = (await cellsOf(page).allInnerTexts()).slice(1).map(Number)
  return { read, accepted, quarantined, rejected, skipped } as Record<string, number>
}

test('every bad row is accounted for by its rule, and the page stays up', { tag: '@map' }, async ({ page }) => {
  await servePositions(page, ROWS)
  const app = await openApp(page, QUIET)
  await expect(badge(page)).toHaveText('LIVE')
  await expect(app.status).toHaveText(SUMMARY)
  const account = await openAccount(page)
  expect(account).toEqual({ read: ROWS.length, accepted: ROWS.length - 5, quarantined: 2, rejected: 2, skipped: 1 })
  for (const words of [
    'Of a track that the feed “tracks” does not have: 1 row, rejected',
    'Latitude beyond 90° or longitude beyond 180°, or no number: 1 row, rejected',
    'Outside the time asked for: 1 row, quarantined',
    'Within 0.001° of 0°, 0°, where broken transmitters say they are: 1 row, quarantined',
    'Same track, same second, same position as a row before: 1 row, skipped',
    'One track at two positions in one second, no line drawn to them: 2 rows, flagged',
    'Ends of a move of a vessel faster than 50 kn, no line drawn between them: 2 rows, flagged',
    'No position given, accepted and not drawn: 2 rows',
  ]) {
    await expect(dialog(page).getByText(words, { exact: true })).toBeVisible()
  }
  await expect(dialog(page)).toContainText(/Came out of order: \d+ rows, sorted\./)
  await expect(dialog(page)).toContainText('4 are flagged')
  await dialog(page)
    .getByText(/^Latitude beyond/)
    .click()
  await expect(dialog(page).getByText(/Row \d+ \(SYN-T-\d+\): 200, -95/)).toBeVisible()
})

test('rows at 0°, 0° are held back, taken on request and held back again', { tag: '@long' }, async ({ page }) => {
  await servePositions(page, POSITION_FAULTS['at zero'](soundRows(trackId(0), 11)))
  await openApp(page, QUIET)
  expect(await openAccount(page)).toMatchObject({ read: 11, accepted: 10, quarantined: 1 })
  await dialog(page).getByRole('button', { name: 'Take the rows near 0°, 0° as they are' }).click()
  const again = dialog(page).getByRole('button', { name: 'Hold back the rows near 0°, 0° again' })
  await expect(again).toBeVisible()
  const cells = cellsOf(page)
  await expect(cells.nth(2)).toHaveText('11')
  await expect(cells.nth(3)).toHaveText('0')
  await again.click()
  await expect(cells.nth(2)).toHaveText('10')
  await expect(cells.nth(3)).toHaveText('1')
})

test('an answer without rows is a good answer', { tag: '@long' }, async ({ page }) => {
  await servePositions(page, [])
  const app = await openApp(page, QUIET)
  await expect(badge(page)).toHaveText('LIVE')
  await expect(app.timeline.getByText('No source gives positions')).toBeVisible()
  expect(await openAccount(page)).toEqual({ read: 0, accepted: 0, quarantined: 0, rejected: 0, skipped: 0 })
  await expect(dialog(page)).toContainText('There are no positions in this case.')
})

const fault = (page: Page) => page.getByRole('alert').filter({ hasText: 'Feed “positions”' })

test(
  'an answer that is cut short is DOWN with its reason, and nothing else is lost',
  { tag: ['@map', '@long'] },
  async ({ page }) => {
    await servePositions(page, ROWS, truncated)
    const app = await openApp(page, QUIET)
    await expect(badge(page)).toHaveText('DOWN')
    await expect(fault(page)).toContainText(`cut short: 0 of ${ROWS.length} records came`)
    await expect(app.rows).toHaveCount(2)
    await expect(app.status).toContainText(SUMMARY)
    await expect(app.map.locator('canvas').first()).toBeVisible()
    await expect(partsOf(page).figures).toContainText('about 300')
  },
)

test('a later answer that is cut short leaves the positions that were there', async ({ page }) => {
  const live = await servePositions(page, soundRows(trackId(0), 11))
  const app = await openApp(page, QUIET)
  const lane = app.timeline.getByRole('spinbutton', { name: 'Reported positions over time' })
  await expect(lane).toBeVisible()
  live.fail('positions', { kind: 'bytes', body: truncated(positionBody(ROWS, { caseId: 'published' })) })
  await badge(page).click()
  await dialog(page).getByRole('button', { name: 'Ask again: positions' }).click()
  await page.keyboard.press('Escape')
  await expect(badge(page)).toHaveText('DOWN')
  await expect(fault(page)).toContainText(/Showing data of \d+ \w+ \d{4}/)
  await isIdle(page)
  await expect(lane).toBeVisible()
})
