import { expect, openApp, QUIET, test } from '#tests/screens/support.ts'

const SUMMARY_FR = '2 trajets, environ 300 conteneurs détaillés, plus de 1\u202F000 selon la déclaration'

test('in French the sentence, the dates and the hedges are French', async ({ page }) => {
  const app = await openApp(page, `${QUIET}&lang=fr`)
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr')
  await expect(app.status).toHaveText(SUMMARY_FR)
  await expect(page.getByText('7 sept. - 1er oct. 2023, UTC, les deux jours compris (25 jours)').first()).toBeVisible()
  await expect(page.getByRole('slider').first()).toHaveAttribute(
    'aria-valuetext',
    /^\d{1,2}(er)? (septembre|octobre) 2023$/,
  )
})

test('the language changes on the spot, in the address too, and back', async ({ page }) => {
  const app = await openApp(page, QUIET)
  await app.combobox('Language').selectOption({ label: 'Français' })
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr')
  await expect(app.status).toHaveText(SUMMARY_FR)
  expect(app.query().get('lang')).toBe('fr')
  await page.goBack()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expect(app.status).toContainText('about 300 containers')
})

test(
  'letters that nobody reads on the page are not fetched for the names of the languages',
  { tag: '@long' },
  async ({ page }) => {
    const fetched: string[] = []
    page.on('request', (request) => fetched.push(new URL(request.url()).pathname))
    // A case whose records have no letters but Latin ones.
    await openApp(page, 'case=load&n=1000&seed=7')
    await expect(page.getByRole('combobox', { name: 'Language' })).toHaveValue('en')
    expect(fetched.filter((path) => /noto-sans-latin\b.*woff2$/.test(path)).length).toBeGreaterThan(0)
    expect(fetched.filter((path) => /noto-sans-(cyrillic|jp)\b.*woff2$/.test(path))).toEqual([])
  },
)

test('no English label is left in the French page', { tag: ['@map', '@long'] }, async ({ page }) => {
  await openApp(page, `${QUIET}&lang=fr&leg=WH-300-vessel`)
  const names = await page
    .locator('button, [role=slider], [role=region], section, th, [role=columnheader], label')
    .evaluateAll((elements) =>
      elements.map((element) => `${element.getAttribute('aria-label') ?? ''} ${element.textContent}`),
    )
  const english =
    /\b(Window|Playhead|Figures|Legs|Departs|Arrives|Containers|Export as|Share|Shortcuts|Theme|Language|Grade:|Claim)\b/
  expect(names.filter((name) => english.test(name))).toEqual([])
})

const HEDGES = {
  de: /etwa 300 Container.*mehr als 1\.000/,
  es: /alrededor de 300 contenedores.*más de 1000/,
  ru: /около 300 контейнеров.*более 1.000/,
  uk: /близько 300 контейнерів.*понад 1.000/,
  ko: /컨테이너 약 300.*1,000 초과/,
  ja: /コンテナ 約300.*1,000超/,
} as const

test('every other language speaks with its hedges, fits a narrow phone and cuts no button', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  const app = await openApp(page, QUIET)
  for (const [language, words] of Object.entries(HEDGES)) {
    await app.goTo(`${QUIET}&lang=${language}`)
    await expect(page.locator('html')).toHaveAttribute('lang', language)
    await expect(app.status).toHaveText(words)
    const wide = await page.evaluate(() => document.documentElement.scrollWidth)
    expect(wide, language).toBeLessThanOrEqual(360)
    const cut = await page
      .locator('button')
      .evaluateAll((buttons) =>
        buttons
          .filter((button) => button.clientWidth > 0 && button.scrollWidth > button.clientWidth + 1)
          .map((button) => button.textContent),
      )
    expect(cut, language).toEqual([])
  }
})

test('every language shows all that stands beside a lane', { tag: '@long' }, async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  const app = await openApp(page, QUIET)
  for (const language of ['fr', ...Object.keys(HEDGES)]) {
    await app.goTo(`${QUIET}&lang=${language}`)
    await expect(page.locator('html')).toHaveAttribute('lang', language)
    const cut = await page.locator('[data-pane="timeline"] :is(h2, div)').evaluateAll((parts) =>
      parts
        .filter((part) => {
          const links = [...part.children].filter((child) => child.matches('button') && /\d/.test(child.textContent))
          const tops = new Set(links.map((link) => Math.round(link.getBoundingClientRect().top)))
          const isLabel = part.matches('h2') && part.clientWidth > 1
          return isLabel ? part.scrollWidth > part.clientWidth + 1 : links.length > 1 && tops.size > 1
        })
        .map((part) => part.textContent),
    )
    expect(cut, language).toEqual([])
  }
})
