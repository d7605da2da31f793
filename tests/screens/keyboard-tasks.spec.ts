import { readFile } from 'node:fs/promises'
import type { Download, Locator, Page } from '@playwright/test'
import { ensure } from '#app/base/ensure.ts'
import { POSITION_FAULTS, soundRows } from '#tests/mocks/position-faults.ts'
import { faultsOf } from '#tests/screens/focus-stop.ts'
import { keyboardOf } from '#tests/screens/keyboard.ts'
import { servePositions, trackId } from '#tests/screens/live-positions.ts'
import { readable } from '#tests/screens/readable.ts'
import { expect, openApp, QUIET, tell, test, type AppParts } from '#tests/screens/support.ts'
import { withoutMaps } from '#tests/screens/without-map.ts'

type Keys = ReturnType<typeof keyboardOf>
type Tasks = {
  readonly app: AppParts
  readonly page: Page
  readonly keys: Keys
  readonly dialog: (name: string) => Locator
  readonly saved: (download: Promise<Download>) => Promise<Buffer>
  readonly hasMap: boolean
}

/** The fifteen things that anybody must be able to do without a mouse, in an order in which one leads to the next. */
const TASKS: Readonly<Record<string, (tasks: Tasks) => Promise<void>>> = {
  'load the demo': async ({ app, page, keys }) => {
    await keys.to(app.combobox('Case'))
    await keys.press('ArrowDown')
    await expect.poll(() => app.query().get('case')).toBe('training')
    await expect(page.locator('[data-banner=synthetic]')).toContainText('SYNTHETIC')
    await keys.press('ArrowUp')
    await expect(page.locator('[data-banner=synthetic]')).toBeHidden()
  },
  'set the range': async ({ app, keys }) => {
    await keys.to(app.startDate)
    await keys.press('Control+a')
    await keys.type('2023-09-10')
    await keys.press('Enter')
    await expect(app.windowStart).toHaveAttribute('aria-valuetext', '10 September 2023')
    await keys.to(app.windowStart, 'Shift+Tab')
    await keys.press('ArrowLeft', 'ArrowLeft', 'ArrowLeft')
    await expect(app.windowStart).toHaveAttribute('aria-valuetext', '7 September 2023')
    await expect(app.startDate).toHaveValue('2023-09-07')
  },
  'step a day': async ({ app, keys }) => {
    await keys.to(app.playhead, 'Shift+Tab')
    await keys.press('Home', 'ArrowRight')
    await expect(app.playhead).toHaveAttribute('aria-valuetext', '8 September 2023')
    await keys.enter(app.button('Next day'), 'Shift+Tab')
    await expect(app.playhead).toHaveAttribute('aria-valuetext', '9 September 2023')
  },
  'change the speed': async ({ app, keys }) => {
    await keys.to(app.combobox('Speed'))
    await keys.press('ArrowDown')
    await expect(app.combobox('Speed').locator('option:checked')).toHaveText('2 days/s')
  },
  'play and pause': async ({ app, keys }) => {
    await keys.enter(app.button('Play'), 'Shift+Tab')
    await expect(app.button('Pause')).toBeFocused()
    await expect(app.playhead).toHaveAttribute('aria-valuetext', '10 September 2023')
    await keys.press('Enter')
    await expect(app.button('Play')).toBeFocused()
  },
  'find a vessel': async ({ keys, dialog }) => {
    await keys.press('Control+k')
    await expect(dialog('Commands').getByRole('combobox', { name: 'Find a command' })).toBeFocused()
    await keys.press('Control+k')
    await expect(dialog('Search').getByRole('combobox', { name: 'Search the case' })).toBeFocused()
    await keys.type('angara')
    await expect(
      dialog('Search')
        .getByRole('option', { name: /Angara/ })
        .first(),
    ).toBeVisible()
  },
  'select it': async ({ app, keys, dialog }) => {
    const chosen = dialog('Search').getByRole('option', { selected: true })
    for (let press = 0; press < 20 && !(await chosen.innerText()).startsWith('Angara'); press++)
      await keys.press('ArrowDown')
    await keys.press('Enter')
    await expect(app.detail.getByRole('heading', { level: 2, name: 'Angara' })).toBeFocused()
    expect(app.query().get('vessel')).toBe('angara')
  },
  'read its legs': async ({ app, page, keys }) => {
    await keys.enter(app.detail.getByRole('button', { name: /^Vessel.*Rajin \(Najin\) port to Dunay/ }))
    await expect(app.detail.getByRole('heading', { level: 2 })).toBeFocused()
    expect(app.query().get('leg')).toBe('WH-300-vessel')
    await expect.poll(() => readable(page, ['about 300 containers'])).toEqual(['about 300 containers'])
  },
  annotate: async ({ app, keys }) => {
    await keys.enter(app.detail.getByRole('button', { name: 'Add a note' }))
    await keys.type('Ask for the loading list')
    await expect(app.detail.getByRole('textbox', { name: /^Your note/ })).toHaveValue('Ask for the loading list')
    await keys.press('Tab')
  },
  save: async ({ app, keys, dialog }) => {
    await keys.enter(app.button('Saved work'))
    await keys.to(dialog('Saved work').getByRole('textbox', { name: 'Name of the view' }))
    await keys.type('By keyboard')
    await keys.enter(dialog('Saved work').getByRole('button', { name: 'Save this view' }))
    await expect(dialog('Saved work').locator('[data-part="saving"]')).toHaveText(/^Saved \d\d:\d\d:\d\dZ$/)
    await keys.press('Escape')
    await expect(app.button('Saved work')).toBeFocused()
  },
  'copy a permalink': async ({ app, page, keys }) => {
    await keys.enter(app.button('Share link'), 'Shift+Tab')
    await expect(page.getByText('The link to this view is on the clipboard.')).toBeAttached()
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    expect(new URL(copied).searchParams.get('leg')).toBe('WH-300-vessel')
    expect(app.query().get('leg')).toBe('WH-300-vessel')
  },
  export: async ({ app, page, keys, dialog, saved, hasMap }) => {
    await keys.enter(app.button('Export'))
    const format = dialog('Export').getByRole('combobox', { name: 'Format' })
    const download = dialog('Export').getByRole('button', { name: 'Download' })
    if (hasMap) {
      await keys.to(download)
      const [png] = await Promise.all([saved(page.waitForEvent('download')), keys.press('Enter')])
      expect(png.subarray(1, 4).toString()).toBe('PNG')
    }
    await keys.to(format)
    await keys.press('ArrowDown')
    await keys.to(download)
    const [csv] = await Promise.all([saved(page.waitForEvent('download')), keys.press('Enter')])
    expect(csv.toString()).toContain('about')
    await keys.press('Escape')
    // Pictures need the map: without it only the table is exported, and the page says why.
    if (!hasMap) return
    await keys.enter(app.button('Briefing'), 'Shift+Tab')
    await keys.enter(dialog('Briefing').getByRole('button', { name: 'Add this view' }))
    await expect(dialog('Briefing').getByRole('article')).toHaveCount(1, { timeout: 60_000 })
    for (const [button, begin] of [
      ['Save PPTX', 'PK'],
      ['Save PDF', '%PDF'],
    ] as const) {
      await keys.to(dialog('Briefing').getByRole('button', { name: button }))
      const [file] = await Promise.all([saved(page.waitForEvent('download')), keys.press('Enter')])
      expect(file.toString('latin1').startsWith(begin)).toBe(true)
    }
    await keys.press('Escape')
  },
  'import a file': async ({ app, page, keys, dialog, saved }) => {
    await keys.enter(app.button('Export'))
    await keys.to(dialog('Export').getByRole('combobox', { name: 'Format' }))
    await keys.press('End')
    await keys.to(dialog('Export').getByRole('button', { name: 'Download' }))
    const [zip] = await Promise.all([saved(page.waitForEvent('download')), keys.press('Enter')])
    const chosen = page.waitForEvent('filechooser')
    await keys.enter(dialog('Export').getByRole('button', { name: 'Open a file' }), 'Shift+Tab')
    await (await chosen).setFiles({ name: 'own.zip', mimeType: 'application/zip', buffer: zip })
    await expect(page.locator('[data-banner=archive]')).toContainText('Opened from file own.zip')
  },
  'open a flagged row': async ({ page, keys, dialog }) => {
    const rows = Object.values(POSITION_FAULTS).flatMap((plant, index) => plant(soundRows(trackId(index), 11)))
    await servePositions(page, rows)
    await openApp(page, QUIET)
    await keys.enter(page.locator('[data-badge]'))
    await keys.enter(
      dialog('Feeds')
        .locator('summary')
        .filter({ hasText: /faster than 50 kn.*flagged/ }),
    )
    const [row = ''] = await dialog('Feeds')
      .getByText(/^Row \d+ \(SYN-T-\d+\)/)
      .allInnerTexts()
    await expect.poll(() => readable(page, [row])).toEqual([row])
  },
  'read the list of what was rejected': async ({ page, keys, dialog }) => {
    const rule = dialog('Feeds')
      .locator('summary')
      .filter({ hasText: /^Latitude beyond/ })
    await keys.to(rule, 'Shift+Tab')
    await keys.press('Enter')
    await expect.poll(() => readable(page, ['200, -95'])).toEqual(['200, -95'])
    await keys.press('Escape')
    await expect(dialog('Feeds')).toBeHidden()
  },
}

/** Those that need no walk round the page, which takes seconds. */
const SHORT = [
  'load the demo',
  'find a vessel',
  'select it',
  'read its legs',
  'open a flagged row',
  'read the list of what was rejected',
]

async function doAll(page: Page, names: readonly string[], hasMap: boolean): Promise<void> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  const app = await openApp(page, QUIET)
  const keys = keyboardOf(page)
  const dialog = (name: string) => page.getByRole('dialog', { name })
  const saved = async (download: Promise<Download>) => readFile(await (await download).path())
  for (const name of names) {
    await test.step(name, () => ensure(TASKS[name], name)({ app, page, keys, dialog, saved, hasMap }))
  }
  const stops = keys.stops()
  const without = hasMap ? '' : ' without WebGL, where only the table is exported'
  tell(
    `keyboard: ${names.length} of ${names.length} tasks${without}, ${keys.presses()} keys, ${stops.length} stops, ` +
      `${faultsOf(stops).length} without a ring or out of sight`,
  )
  expect(faultsOf(stops)).toEqual([])
}

test(
  'the fifteen tasks are done by keyboard alone, each stop in sight and with a ring',
  { tag: '@long' },
  async ({ page }) => {
    test.setTimeout(10 * 60_000)
    expect(Object.keys(TASKS)).toHaveLength(15)
    await doAll(page, Object.keys(TASKS), true)
  },
)

test('without WebGL all of them are done but pictures', { tag: '@long' }, async ({ page, context }) => {
  test.setTimeout(10 * 60_000)
  await withoutMaps(context)
  await doAll(page, Object.keys(TASKS), false)
})

test('six of them are done by keyboard alone', async ({ page, hasMap }) => {
  await doAll(page, SHORT, hasMap)
})
