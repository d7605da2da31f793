import { readFile } from 'node:fs/promises'
import type { Locator, Page } from '@playwright/test'
import { strFromU8, unzipSync } from 'fflate'
import { SELECTION_KINDS } from '#app/state/view.ts'
import { hostileCase, hostileFeeds, idOf } from '#tests/screens/hostile-case.ts'
import { serveLive } from '#tests/screens/live.ts'
import { expect, openApp, QUIET, tell, test, type AppParts } from '#tests/screens/support.ts'
import { openWithoutMap } from '#tests/screens/without-map.ts'
import { clean, expectInert, witness } from '#tests/screens/hostile-witness.ts'
import { PAYLOADS } from '#tests/support/payloads.ts'

const KML_NAMES =
  'BalloonStyle Data Document ExtendedData Folder LineString LineStyle Placemark Point Style TimeSpan begin color coordinates description end kml name styleUrl tessellate text value width'.split(
    ' ',
  )

/** Payloads of which a sink showed all letters, by sink. */
const shown = new Map<string, Set<number>>()

/** Counts those payloads that the words of a sink hold letter by letter. */
function count(sink: string, words: string): void {
  const seen = shown.get(sink) ?? shown.set(sink, new Set()).get(sink)
  const text = clean(words)
  for (const [at, payload] of PAYLOADS.entries()) if (text.includes(clean(payload))) seen?.add(at)
}

/** So many of the payloads wait for nobody's hand and stand in no attribute, address or script. */
const RUN_AT_ONCE = 100

/** So many are found by search, of all and of each that is tried in a run that is not long. */
const LEAST_FOUND = { long: 182, short: 8 }

/** A sink that shows no payload proves nothing: this one showed all but so many. */
const expectShown = (sink: string, except = 0): void =>
  expect(shown.get(sink)?.size ?? 0, `payloads shown in ${sink}`).toBeGreaterThanOrEqual(PAYLOADS.length - except)

test('the witness sees what would run, and what has', async ({ page }) => {
  await page.addInitScript(witness)
  await openApp(page, QUIET)
  await expectInert(page, 'the page as it is')
  await page.evaluate(() => {
    const link = document.createElement('a')
    link.setAttribute('href', 'javascript:xss(1)')
    document.body.append(link)
  })
  await expect(expectInert(page, 'a link that would run')).rejects.toThrow(/javascript:xss/)
  await page.evaluate(() => document.body.lastElementChild?.remove())
  await page.evaluate(() => (window as unknown as { xss: (at: number) => void }).xss(1))
  await expect(expectInert(page, 'a payload that has run')).rejects.toThrow(/hits/)
})

test.describe('the payloads', () => {
  // Addresses that lead nowhere are told of on the console.
  test.use({ expectedWords: [/./] })

  test('run where a page takes text for HTML and sends no policy', { tag: '@long' }, async ({ page }) => {
    // Nothing is asked of others, not even here.
    const own = PAYLOADS.filter((payload) => !payload.includes('sink.invalid'))
    const escaped = own.map((text) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;'))
    await page.addInitScript(witness)
    await page.goto('about:blank')
    await page.setContent(escaped.map((text) => `<iframe srcdoc="<p>${text}"></iframe>`).join(''))
    const runs = () => page.evaluate(hitsInFrames)
    await expect.poll(runs, { timeout: 60_000 }).toBeGreaterThanOrEqual(RUN_AT_ONCE)
    tell(`canary: ${await runs()} of ${own.length} payloads run by themselves in a page without a policy`)
  })
})

/** Runs in a page of frames, each with a witness of its own: how many payloads have run. */
function hitsInFrames(): number {
  const frames = [...document.querySelectorAll('iframe')].map(({ contentWindow }) => contentWindow)
  const hitsOf = (some: Window | null) => {
    try {
      return (some as unknown as { readonly hits?: readonly unknown[] }).hits ?? []
    } catch {
      // One has gone where nobody may look.
      return []
    }
  }
  return new Set([window, ...frames].flatMap(hitsOf)).size
}

/** Payload by payload is looked at without the map, which is drawn with all of them where files are saved. */
async function openHostile(page: Page, open = openWithoutMap): Promise<AppParts> {
  await page.addInitScript(witness)
  const live = await serveLive(page)
  for (const [feed, rows] of hostileFeeds) live.fail(feed, { kind: 'rows', change: () => rows })
  live.fail('cases', { kind: 'rows', change: (rows) => rows.map(hostileCase) })
  return await open(page, QUIET)
}

/** All that a list shows while it is scrolled from its top to its end. */
async function scrolled(page: Page, region: string): Promise<string> {
  return await page.evaluate(async (name) => {
    const root = document.querySelector(`[aria-label="${name}"]`)
    if (!root) return ''
    const inside = [root, ...root.querySelectorAll('*')]
    const scroller = inside.find(
      (one) => one.scrollHeight > one.clientHeight + 40 && /auto|scroll/.test(getComputedStyle(one).overflowY),
    )
    if (!scroller) return root.textContent
    let words = ''
    for (let top = 0; top <= scroller.scrollHeight; top += scroller.clientHeight / 2) {
      scroller.scrollTop = top
      await new Promise(requestAnimationFrame)
      await new Promise(requestAnimationFrame)
      words += ` ${root.textContent}`
    }
    return words
  }, region)
}

test('what a feed says is shown letter by letter, in lists and on cards, and nothing of it runs', async ({
  page,
  isLong,
}) => {
  test.setTimeout(isLong ? 3_600_000 : 300_000)
  const app = await openHostile(page)
  await expectInert(page, 'the page')
  count('list of legs', await scrolled(page, 'Legs'))
  count('figures', (await app.figures.textContent()) ?? '')
  count('timeline', (await app.timeline.textContent()) ?? '')
  expectShown('list of legs')
  expectShown('figures')
  count('title of the page', await page.title())
  count('choice of cases', (await app.combobox('Case').textContent()) ?? '')
  await page.keyboard.press('Control+k')
  await page.keyboard.press('Control+k')
  for (const [at, payload] of PAYLOADS.entries()) {
    if (!isLong && at % 24 !== 0) continue
    await page.getByRole('combobox', { name: 'Search the case' }).fill(payload)
    // Signs count for nothing in a search: of those that are hardly more, others stand before a few.
    const found = page.getByRole('option').filter({ hasText: `xss(${at})` })
    await found
      .first()
      .waitFor({ state: 'attached', timeout: 2_000 })
      .catch(() => null)
    count('found by search', (await page.getByRole('listbox').last().textContent()) ?? '')
  }
  expectShown('found by search', PAYLOADS.length - (isLong ? LEAST_FOUND.long : LEAST_FOUND.short))
  await page.getByRole('combobox', { name: 'Search the case' }).fill('')
  await page.keyboard.press('Escape')
  await expectInert(page, 'lists')

  for (const [offset, kind] of SELECTION_KINDS.entries()) {
    for (const at of PAYLOADS.keys()) {
      if (!isLong && at % 42 !== offset * 6) continue
      await app.goTo(`${QUIET}&${kind}=${idOf(kind, at)}`)
      const words = clean((await app.detail.textContent()) ?? '')
      expect(words, `card of ${kind} ${at}`).toContain(clean(PAYLOADS[at] ?? ''))
      count(`card of ${kind}`, words)
    }
    await expectInert(page, `card of ${kind}`)
  }
})

test(
  'files hold what a feed says as text: nothing is broken, and no cell is a formula',
  { tag: '@long' },
  async ({ page }) => {
    const app = await openHostile(page, openApp)
    await app.button('Export').click()
    const dialog = page.getByRole('dialog', { name: 'Export' })
    const save = async (format: string): Promise<Buffer> => {
      await dialog.getByRole('combobox', { name: 'Format' }).selectOption({ label: format })
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        dialog.getByRole('button', { name: 'Download' }).click(),
      ])
      return await readFile(await download.path())
    }
    const table = (await save('Table (CSV)')).toString('utf8')
    count('CSV', table.replaceAll('""', '"'))
    // One of them stands in the raw text otherwise than in its cell.
    expectShown('CSV', 1)
    expect(table.split(/[\r\n]+/).filter((line) => /(^|,)"?[=+@\t]/.test(line))).toEqual([])

    const { features } = JSON.parse((await save('Legs for maps (GeoJSON)')).toString('utf8')) as { features: object[] }
    count('GeoJSON', features.map(wordsIn).join(' '))

    // Read in an empty page, which is no part of the site.
    const reader = await page.context().newPage()
    const kml = await reader.evaluate(
      (text) => {
        const root = new DOMParser().parseFromString(text, 'text/xml').documentElement
        const names = [root, ...root.querySelectorAll('*')].map(({ localName }) => localName)
        // What shows KML takes a description for HTML.
        const shownAsHtml = [...root.querySelectorAll('description')].flatMap((description) => [
          ...new DOMParser().parseFromString(description.textContent, 'text/html').body.querySelectorAll('*'),
        ])
        return { text: root.textContent, names: [...new Set(names)].toSorted(), html: shownAsHtml.length }
      },
      (await save('Legs for Earth viewers (KML)')).toString('utf8'),
    )
    await reader.close()
    count('KML', kml.text)
    expect(kml.names, 'nothing but what KML has').toEqual(KML_NAMES)
    expect(kml.html, 'elements in what is shown as HTML').toBe(0)

    const files = unzipSync(new Uint8Array(await save('All data files (ZIP)')))
    for (const [name, bytes] of Object.entries(files)) {
      if (name.endsWith('.json')) count(`ZIP ${name}`, wordsIn(JSON.parse(strFromU8(bytes))))
      if (/readme/i.test(name)) count('ZIP README', strFromU8(bytes))
    }
    for (const sink of ['GeoJSON', 'KML', 'ZIP records.json', 'ZIP README']) expectShown(sink)
    await expectInert(page, 'export')
  },
)

test('what a person types is kept letter by letter, and nothing of it runs', async ({ page, isLong }) => {
  test.setTimeout(isLong ? 600_000 : 120_000)
  await page.addInitScript(witness)
  const app = await openWithoutMap(page, QUIET)
  const type = async (sink: string, field: Locator) => {
    for (const [at, payload] of PAYLOADS.entries()) {
      if (!isLong && at % 12 !== 0) continue
      await field.fill(payload)
      count(sink, await field.inputValue())
    }
    await expectInert(page, sink)
  }
  await type('filter of legs', page.getByRole('textbox', { name: 'Filter legs' }))
  await page.getByRole('textbox', { name: 'Filter legs' }).fill('')
  await page.keyboard.press('Control+k')
  await page.keyboard.press('Control+k')
  await type('search', page.getByRole('combobox', { name: 'Search the case' }))
  await page.keyboard.press('Control+a')
  await page.keyboard.press('Delete')
  await page.keyboard.press('Escape')

  await app.button('Training').click()
  const menu = page.getByRole('dialog', { name: 'Training', exact: true })
  await menu.getByRole('button', { name: 'New scenario' }).click()
  const editor = page.getByRole('dialog', { name: 'Scenario editor' })
  await type('title of a scenario', editor.getByLabel('Title, English'))
})

test('an address says nothing that runs', async ({ page, isLong }) => {
  test.setTimeout(isLong ? 600_000 : 120_000)
  await page.addInitScript(witness)
  const app = await openWithoutMap(page, QUIET)
  for (const [at, payload] of PAYLOADS.entries()) {
    if (!isLong && at % 36 !== 0) continue
    const value = encodeURIComponent(payload)
    await app.goTo(`${QUIET}&filter=${value}`)
    count('filter in an address', await page.getByRole('textbox', { name: 'Filter legs' }).inputValue())
    await app.goTo(`case=${value}&from=${value}&leg=${value}&struck=${value}&facet=${value}&${value}=1`)
  }
  await expectInert(page, 'address')
})

test('rows that are left out are named by their letters', async ({ page }) => {
  await page.addInitScript(witness)
  const live = await serveLive(page)
  live.fail('sources', {
    kind: 'rows',
    change: (rows) => [...rows, ...PAYLOADS.slice(0, rows.length - 1).map((id) => ({ id, [id]: id, basis: id }))],
  })
  await openApp(page, QUIET)
  await page.getByRole('button', { name: 'See which' }).click()
  count('rows left out', (await page.getByRole('dialog', { name: 'Feeds' }).textContent()) ?? '')
  await expectInert(page, 'rows left out')
})

/** Among them those that would turn what stands behind them. */
const UNSEEN = /[\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF]/g

test('what a broken server sends is shown as text', { tag: '@long' }, async ({ page, isLong }) => {
  test.setTimeout(isLong ? 1_800_000 : 120_000)
  await page.addInitScript(witness)
  const live = await serveLive(page)
  for (const [at, payload] of PAYLOADS.entries()) {
    if (!isLong && at % 32 !== 0) continue
    // Some are JSON as they stand.
    live.fail('legs', { kind: 'body', body: `No data: ${payload}` })
    const app = await openWithoutMap(page, QUIET)
    // Of a long answer only the beginning is shown, and a space for letters that nobody sees.
    await expect(app.page.getByText(clean(payload.replaceAll(UNSEEN, ' ')).slice(0, 50)).first()).toBeVisible()
    count('answer that is no data', await app.text())
    await expectInert(page, 'answer that is no data')
  }
})

test.afterAll(() => {
  const cells = [...shown].map(([sink, seen]) => `${sink} ${seen.size}`)
  tell(`Hostile words, ${PAYLOADS.length} payloads, shown letter by letter: ${cells.join(', ')}`)
})

/** All texts of a JSON document, names included. */
function wordsIn(json: unknown): string {
  if (typeof json === 'string') return json
  if (typeof json !== 'object' || json === null) return ''
  return Object.entries(json)
    .flatMap(([name, value]) => [name, wordsIn(value)])
    .join(' ')
}
