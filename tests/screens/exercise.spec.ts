import type { Page } from '@playwright/test'
import { violations } from '#tests/screens/axe.ts'
import { joinAs, openDesk } from '#tests/screens/desk.ts'
import { BROKEN_TEXT, PLAYED_TEXT, SECRETS } from '#tests/screens/exercise-scenario.ts'
import { expect, isIdle, openApp, test } from '#tests/screens/support.ts'
import { openWithoutMap, withoutMaps } from '#tests/screens/without-map.ts'

/** All that a window holds, as text: the page, and every store that it can read. */
const heldBy = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const texts = [document.documentElement.outerHTML, JSON.stringify({ ...localStorage, ...sessionStorage })]
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const asked = indexedDB.open(name)
        asked.addEventListener('success', () => resolve(asked.result))
        asked.addEventListener('error', () => reject(new Error(name)))
      })
      for (const store of database.objectStoreNames) {
        const all = await new Promise<unknown>((resolve) => {
          const asked = database.transaction(store).objectStore(store).getAll()
          asked.addEventListener('success', () => resolve(asked.result))
        })
        texts.push(JSON.stringify(all))
      }
      database.close()
    }
    return texts.join('\n')
  })

test('a scenario with a mistake is not opened: its line and path are said, and nothing is lost', async ({ page }) => {
  await openWithoutMap(page, 'case=training&leg=WH-300-rail')
  const before = page.url()
  await openDesk(page, BROKEN_TEXT)
  const alert = page.getByRole('dialog').getByRole('alert')
  await expect(alert).toContainText('“played.json” was not opened')
  await expect(alert).toContainText(/Line \d+, injects\[0\]\.at/)
  expect(page.url()).toBe(before)
})

test(
  'an exercise is led in one window and played in another, and a reload of either loses nothing',
  { tag: '@long' },
  async ({ page: trainer, context }) => {
    await withoutMaps(context)
    await openApp(trainer, 'case=training')
    const desk = await openDesk(trainer, PLAYED_TEXT)
    await expect(trainer.locator('[data-banner]')).toContainText('EXERCISE: Played in two windows')
    const trainee = await joinAs(desk, 'Anne')
    await expect(desk.list('Trainees')).toContainText('Anne Analyst')
    await expect(trainee.page.locator('[data-banner]')).toContainText('EXERCISE: Played in two windows')

    await desk.region.getByRole('combobox', { name: 'Speed' }).selectOption('16x')
    await desk.press('Start')
    // 32 s and 48 s of the scenario are 2 s and 3 s of the wall.
    await expect(trainee.list('Messages')).toContainText('The first message.')
    await trainee.region.getByRole('radio', { name: 'Angara' }).check()
    await trainee.press('Send')
    await expect(desk.list('Decisions')).toContainText('Angara')
    await expect(trainee.region).toContainText('Received by the trainer')
    await desk.press('Pause')

    for (const secret of SECRETS) expect(await heldBy(trainee.page)).not.toContain(secret)

    // Browsers ask before a window closes whose exercise lies in no file.
    trainer.on('dialog', (dialog) => void dialog.accept())
    await trainer.reload()
    await isIdle(trainer)
    await expect(desk.list('Decisions')).toContainText('Angara')
    await expect(desk.list('Trainees')).toContainText('Anne')
    await expect(desk.inject('welcome')).toContainText('Happened at 0:00:32, as planned')
    await expect(desk.region.getByRole('button', { name: 'Resume' })).toBeVisible()
    await expect(trainer.locator('[data-banner]')).toContainText('EXERCISE')

    await trainee.page.reload()
    await isIdle(trainee.page)
    await expect(trainee.region).toContainText('You are Anne.')
    await expect(trainee.list('Messages')).toContainText('The first message.')
    await trainee.press('Change the answer')
    await expect(trainee.region.getByRole('radio', { name: 'Angara' })).toBeChecked()
    await expect(trainee.region).toContainText('Received by the trainer')

    await desk.press('Show what trainees must not see')
    await expect(desk.region).toContainText('Anne: met, 10 of 10')
    await desk.press('Show what trainees see')
    for (const secret of SECRETS) expect(await heldBy(trainee.page)).not.toContain(secret)

    for (const page of [trainer, trainee.page]) {
      expect(await violations(page)).toEqual([])
    }
  },
)

test('a trainee points at a place on the map', { tag: ['@map', '@long'] }, async ({ page: trainer }) => {
  await openWithoutMap(trainer, 'case=training')
  const desk = await openDesk(trainer, PLAYED_TEXT)
  await desk.press('Start')
  await desk.press('Fire now: where')
  const trainee = await joinAs(desk, 'Ben')
  await trainee.press('Pick on the map')
  const map = trainee.page.getByRole('region', { name: 'Map', exact: true }).first()
  await expect(map.getByRole('img', { name: /^Map of the legs/ })).toBeVisible()
  const box = await map.boundingBox()
  if (!box) throw new Error('The map is not on the screen')
  await trainee.page.mouse.click(box.x + box.width / 2, box.y + box.height / 2)
  await expect(trainee.page.locator('[data-picked-place]')).toBeVisible()
  await expect(trainee.region.getByRole('textbox', { name: 'Latitude, °' })).not.toHaveValue('')
  await trainee.region.getByRole('form', { name: 'Answer: Where?' }).getByRole('button', { name: 'Send' }).click()
  await expect(desk.list('Decisions')).toContainText(/Latitude [\d.]+°, longitude [\d.]+°/)
  await expect(trainee.page.locator('[data-picked-place]')).toHaveCount(0)
})
