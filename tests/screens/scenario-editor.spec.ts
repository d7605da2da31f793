import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { violations } from '#tests/screens/axe.ts'
import { expect, QUIET, test } from '#tests/screens/support.ts'
import { openWithoutMap } from '#tests/screens/without-map.ts'

/** What a trainer does in the editor. */
function writing(page: Page) {
  const menu = page.getByRole('dialog', { name: 'Training', exact: true })
  const editor = page.getByRole('dialog', { name: 'Scenario editor' })
  return {
    menu,
    editor,
    openMenu: () => page.getByRole('button', { name: 'Training', exact: true }).click(),
    button: (name: string | RegExp) => editor.getByRole('button', { name, exact: true }),
    title: editor.getByLabel('Title, English'),
    mark: (name: string) => editor.getByRole('slider', { name }),
    saveFile: async () => {
      const saved = page.waitForEvent('download')
      await editor.getByRole('button', { name: 'Save as file' }).click()
      const download = await saved
      return { name: download.suggestedFilename(), path: await download.path() }
    },
    openFile: async (name: string, text: string) => {
      const asked = page.waitForEvent('filechooser')
      await editor.getByRole('button', { name: 'Open file', exact: true }).click()
      await (await asked).setFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) })
    },
  }
}

test('a scenario made of a copy is changed, saved, opened again the same, and run', async ({ page }) => {
  test.slow()
  await openWithoutMap(page, QUIET)
  const { menu, editor, openMenu, button, title, mark, saveFile, openFile } = writing(page)
  await openMenu()
  await menu.getByRole('button', { name: 'Duplicate: Follow the boxes' }).click()
  await expect(title).toHaveValue('Follow the boxes (copy)')
  await button('Add: Inject').click()
  await expect(title).toBeFocused()
  await page.keyboard.type('A late bulletin')
  await mark('A late bulletin').focus()
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('Shift+ArrowRight')
  const at = await mark('A late bulletin').getAttribute('aria-valuetext')
  expect(at).toMatch(/:10$/)
  await expect(editor.getByText('Saved in this browser')).toBeVisible()
  await expect(editor.getByText('No faults: it can be run.')).toBeVisible()

  const first = await saveFile()
  expect(first.name).toBe('follow-the-boxes-copy.transload-scenario.json')
  const text = await readFile(first.path, 'utf8')
  await button('Undo').click()
  await openFile('broken.json', text.replace('"duration"', '"length"'))
  const faults = page.getByRole('dialog', { name: /broken\.json/ })
  await expect(faults).toContainText(/Line \d+, length: /)
  await faults.getByRole('button', { name: 'Do not open it' }).click()
  await expect(title).toHaveValue(/bulletin|Follow/)
  await openFile(first.name, text)
  await expect(title).toHaveValue('Follow the boxes (copy)')
  await expect(mark('A late bulletin')).toHaveAttribute('aria-valuetext', at ?? '')
  const second = await saveFile()
  expect(await readFile(second.path, 'utf8')).toBe(text)

  await button('Run').click()
  const desk = page.getByRole('region', { name: 'Exercise', exact: true })
  await expect(desk).toContainText('Follow the boxes (copy)')
  await expect(desk).toContainText('A late bulletin')
  await expect(editor).toBeHidden()
})

test(
  'an own scenario is there after the page is loaded again, and deleted only when that is meant',
  { tag: '@long' },
  async ({ page }) => {
    await openWithoutMap(page, QUIET)
    const { menu, editor, openMenu, button, title } = writing(page)
    await openMenu()
    await menu.getByRole('button', { name: 'New scenario' }).click()
    await title.fill('Mine')
    await expect(editor.getByText('Saved in this browser')).toBeVisible()
    await button('Close').click()
    await page.reload()
    await openMenu()
    await expect(menu.getByRole('button', { name: 'Run: Mine' })).toHaveAttribute('aria-disabled', 'true')
    await menu.getByRole('button', { name: 'Delete: Mine' }).click()
    await menu.getByRole('button', { name: 'Keep: Mine' }).click()
    await menu.getByRole('button', { name: 'Delete: Mine' }).click()
    await menu.getByRole('button', { name: 'Delete for good: Mine' }).click()
    await expect(menu.getByRole('button', { name: 'Edit: Mine' })).toBeHidden()
  },
)

for (const theme of ['light', 'dark'] as const) {
  for (const [width, height] of [
    [1440, 900],
    [390, 844],
  ] as const) {
    test(`the editor fits and can be read by all (${theme}, ${width} px)`, { tag: '@long' }, async ({ page }) => {
      await page.setViewportSize({ width, height })
      await openWithoutMap(page, `${QUIET}&theme=${theme}`)
      const { menu, editor, openMenu, button } = writing(page)
      await openMenu()
      await menu.getByRole('button', { name: 'Duplicate: Follow the boxes' }).click()
      await button('Add: Inject').click()
      await expect(editor.getByText('One fault: it cannot be run yet.')).toBeVisible()
      const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
      expect(wider).toBeLessThanOrEqual(0)
      expect(await violations(page, '[role=dialog]:has([data-part=faults])')).toEqual([])
    })
  }
}
