import type { Page } from '@playwright/test'
import { TOURS } from '#app/demo/tours/tours.ts'
import { ROLES, type Role } from '#app/state/tour.ts'
import { LANGUAGES, type Language } from '#app/state/view.ts'
import { violations } from '#tests/screens/axe.ts'
import { expect, QUIET, test } from '#tests/screens/support.ts'
import { openWithoutMap } from '#tests/screens/without-map.ts'
import { speaking } from '#tests/support/translators.ts'

/** What a person does with tours, and what must hold at each step. */
function touring(page: Page, language: Language) {
  const { t } = speaking(language)
  const card = page.locator('[data-card="tour"]')
  const menu = page.getByRole('dialog', { name: t('training.title') })
  return {
    card,
    menu,
    openMenu: () => page.getByRole('button', { name: t('training.title'), exact: true }).click(),
    start: (role: Role) =>
      menu
        .getByRole('button', { name: t(`tours.${role}`) })
        .first()
        .click(),
    /** The step stands, is named and told, and holds the focus. */
    stands: async (role: Role, index: number) => {
      const steps = TOURS[role]
      const step = steps[index]
      if (!step) throw new Error(`No step ${index}`)
      await expect(card).toHaveAttribute('data-step', step.id)
      const progress = t('tours.step', { name: t(`tours.${role}`), number: index + 1, count: steps.length })
      await expect(card).toHaveAccessibleName(`${progress} ${t(step.title)}`)
      await expect(card.locator('[aria-live=polite]')).toContainText(t(step.body))
      await expect(card.locator(':focus')).toHaveCount(1)
    },
  }
}

/** The card is in the window, whole, and the page has not become wider than it. */
async function fits(page: Page): Promise<void> {
  const lost = await page.evaluate(() => {
    const box = document.querySelector('[data-card="tour"]')?.getBoundingClientRect()
    const isInside = box && box.left >= 0 && box.top >= 0 && box.right <= innerWidth && box.bottom <= innerHeight
    return isInside && document.documentElement.scrollWidth <= innerWidth ? null : JSON.stringify(box)
  })
  expect(lost).toBeNull()
}

for (const language of LANGUAGES) {
  for (const [width, height] of [
    [360, 740],
    [1440, 900],
  ] as const) {
    // Where there is least room for the longest words.
    const tag = language === 'fr' && width < 900 ? [] : '@long'
    test(
      `each step of each tour stands, forwards and back (${language}, ${width} px)`,
      { tag },
      async ({ page, isLong }) => {
        test.slow()
        await page.setViewportSize({ width, height })
        await openWithoutMap(page, language === 'en' ? QUIET : `${QUIET}&lang=${language}`)
        const address = page.url()
        const { openMenu, start, stands, card, menu } = touring(page, language)
        await openMenu()
        for (const role of ROLES) {
          await start(role)
          const last = TOURS[role].length - 1
          for (let index = 0; index <= last; index++) {
            await stands(role, index)
            // On a wide screen everything that is told of is in sight.
            if (width > 1000) await expect(card, `${role} ${index}`).toHaveAttribute('data-beside', 'true')
            await fits(page)
            if (index < last) await page.keyboard.press(index % 2 === 0 ? 'ArrowRight' : 'Enter')
          }
          for (let index = last - 1; index >= (isLong ? 0 : last - 1); index--) {
            await page.keyboard.press('ArrowLeft')
            await stands(role, index)
          }
          await page.keyboard.press('Escape')
          await expect(card).toHaveCount(0)
          await expect(menu.locator(`[data-tour="${role}"]`)).toBeFocused()
          expect(page.url(), 'the view is as it was').toBe(address)
        }
        await page.keyboard.press('Escape')
        await expect(page.getByRole('button', { name: speaking(language).t('training.title') })).toBeFocused()
      },
    )
  }
}

test('Tab goes round in the card, also beside a dialog, and nothing else takes the focus', async ({ page }) => {
  await openWithoutMap(page, QUIET)
  const { openMenu, start, stands, card } = touring(page, 'en')
  await openMenu()
  await start('briefer')
  await stands('briefer', 0)
  for (let index = 0; index < 3; index++) await page.keyboard.press('ArrowRight')
  await stands('briefer', 3)
  await expect(page.getByRole('dialog', { name: 'Export' })).toBeVisible()
  const names: string[] = []
  for (let press = 0; press < 4; press++) {
    await page.keyboard.press('Tab')
    names.push(await card.locator(':focus').innerText())
  }
  expect(names).toEqual(['Leave', 'Back', 'Next', 'Leave'])
  await page.keyboard.press('Control+k')
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog')).toHaveCount(2)
  await page.mouse.click(5, 450)
  await expect(page.getByRole('dialog', { name: 'Export' })).toBeVisible()
  await expect(card.locator(':focus')).toHaveCount(1)
  expect(await violations(page)).toEqual([])
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog', { name: 'Training' }), 'Enter on Leave leaves').toBeVisible()
})

test(
  'a tour that is left goes on where it was, and the focus ends where the way began',
  { tag: '@long' },
  async ({ page }) => {
    const app = await openWithoutMap(page, `${QUIET}&leg=WH-300-rail&asof=2023-10-17`)
    const address = page.url()
    const { openMenu, start, stands, menu } = touring(page, 'en')
    await openMenu()
    await start('analyst')
    await stands('analyst', 0)
    for (let index = 0; index < 3; index++) await page.keyboard.press('ArrowRight')
    await stands('analyst', 3)
    await page.keyboard.press('Escape')
    await expect(menu.getByRole('button', { name: /^Analyst tour.*Resume at step 4 of 9/ })).toBeFocused()
    await page.reload()
    await openMenu()
    await expect(menu.getByRole('button', { name: /Resume at step 4 of 9/ })).toBeVisible()
    await start('analyst')
    await stands('analyst', 3)
    for (let index = 4; index < 9; index++) await page.keyboard.press('ArrowRight')
    await stands('analyst', 8)
    await page.keyboard.press('ArrowRight')
    await expect(menu.getByRole('button', { name: /Seen to its end/ })).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(app.button('Training')).toBeFocused()
    expect(page.url()).toBe(address)
    await expect(app.detail).toBeVisible()
  },
)

test('Back ends a tour, and an embed offers none', { tag: '@long' }, async ({ page }) => {
  const app = await openWithoutMap(page, QUIET)
  await app.goTo(`${QUIET}&leg=WH-300-rail`)
  const { openMenu, start, stands, card } = touring(page, 'en')
  await openMenu()
  await start('trainer')
  await stands('trainer', 0)
  await page.goBack()
  await expect(card).toHaveCount(0)
  await expect(page.locator('[data-banner="synthetic"]')).toHaveCount(0)
  await app.goTo(`${QUIET}&embed=1`)
  await expect(app.button('Training')).toHaveCount(0)
})
