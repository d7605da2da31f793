import type { Locator, Page } from '@playwright/test'
import { ensure } from '#app/base/ensure.ts'
import type { WireLeg } from '#app/feeds/legs.ts'
import type { WirePlace } from '#app/feeds/places.ts'
import { serveLive } from '#tests/screens/live.ts'
import { readPicture, type Picture } from '#tests/screens/picture.ts'
import { expect, openApp, tell, test } from '#tests/screens/support.ts'

/** Names of places in twelve scripts, each as it is written there. Hebrew and Arabic are the ends of one leg. */
const NAMES = {
  Latin: 'Gdańsk',
  Cyrillic: 'Тихорецк',
  Greek: 'Πειραιάς',
  Hangul: '나진항',
  Kana: 'とまこまい',
  Han: '大連港',
  Hebrew: 'אשדוד',
  Arabic: 'بندرعباس',
  Devanagari: 'मुम्बई',
  Thai: 'แหลมฉบัง',
  Georgian: 'ბათუმი',
  Armenian: 'Երևան',
} as const
type Script = keyof typeof NAMES
const SCRIPTS = Object.keys(NAMES) as Script[]

const idOf = (script: Script) => `SYN-${script.toLowerCase()}`

/*
 *  o   o   o   o      twelve places with room for their names, and six legs from column to column
 *  o   o   o   o
 *  o   o   o   o
 */
const placesIn = (rows: readonly unknown[]): readonly WirePlace[] =>
  SCRIPTS.map((script, at) => ({
    ...(ensure(rows[0], 'a place') as WirePlace),
    id: idOf(script),
    name: NAMES[script],
    altNames: [],
    basis: 'synthetic',
    longitude: 100 + (at % 4) * 12,
    latitude: 56 - Math.floor(at / 4) * 8,
  }))

const legsIn = (rows: readonly unknown[]): readonly WireLeg[] =>
  SCRIPTS.flatMap((script, at) => {
    if (at % 2 === 1) return []
    const leg = ensure(rows[0], 'a leg') as WireLeg
    const to = idOf(ensure(SCRIPTS[at + 1], 'script'))
    return [
      {
        ...leg,
        id: `SYN-${at}`,
        basis: 'synthetic',
        corridor: null,
        departs: { ...leg.departs, place: idOf(script) },
        arrives: { ...leg.arrives, place: to },
      },
    ]
  })

const WHOLE =
  'names in twelve scripts are drawn whole, on the map and in the table, and none turns what stands beside it'

test(WHOLE, { tag: '@long' }, async ({ page }) => {
  const feeds = await serveLive(page)
  feeds.fail('places', { kind: 'rows', change: placesIn })
  feeds.fail('legs', { kind: 'rows', change: legsIn })
  for (const feed of ['sightings', 'claims', 'consignments'] as const) {
    feeds.fail(feed, { kind: 'rows', change: (rows) => (feed === 'consignments' ? rows : []) })
  }
  const app = await openApp(page, 'from=2023-09-07&to=2023-10-01&inset=closed')

  await test.step('each name stands on the map and in the table, letter by letter', async () => {
    for (const script of SCRIPTS) {
      const label = app.map.locator('bdi', { hasText: NAMES[script] })
      await expect(label, script).toBeVisible()
      await expect(app.legs.getByText(NAMES[script], { exact: true }), script).toBeVisible()
    }
  })

  await test.step('and its letters are there to be seen', async () => {
    const look = async (where: Locator, scripts: readonly Script[]) => {
      const [shown, hidden] = await withAndWithoutWords(page)
      for (const script of scripts) {
        const count = await inkOf(where.locator('bdi', { hasText: NAMES[script] }).first(), shown, hidden)
        expect(count, `pixels of ${script}`).toBeGreaterThan(NAMES[script].length * 10)
      }
    }
    await look(app.map, SCRIPTS)
    await look(app.legs, SCRIPTS.slice(0, 6))
    await app.rows.last().scrollIntoViewIfNeeded()
    await look(app.legs, SCRIPTS.slice(6))
  })

  await test.step('as letters and not as boxes, by fonts of ours, whatever this machine has', async () => {
    const drawn = await scriptsDrawn(page)
    tell(`scripts: ${drawn.length} of 12 drawn`)
    expect(SCRIPTS.filter((script) => !drawn.includes(script))).toEqual([])
    for (const script of SCRIPTS) expect(await foreignFonts(page, NAMES[script]), script).toEqual([])
  })

  await test.step('a way from a Hebrew to an Arabic name still goes from left to right', async () => {
    await app.goTo('from=2023-09-07&to=2023-10-01&inset=closed&leg=SYN-6')
    await app.timeline.getByRole('button', { name: /^Legs/ }).click()
    for (const pane of [app.detail, app.timeline]) {
      const [from, arrow, to] = await pane.evaluate(placesOfWords, [NAMES.Hebrew, NAMES.Arabic])
      expect(from).toBeLessThan(ensure(arrow, 'what stands between'))
      expect(arrow).toBeLessThan(ensure(to, 'end'))
    }
  })
})

/** The page with its words and without them. */
async function withAndWithoutWords(page: Page): Promise<readonly [Picture, Picture]> {
  const take = async () => readPicture(await page.screenshot({ animations: 'disabled' }))
  const shown = await take()
  const sheet = await page.evaluateHandle(() => {
    const worn = new CSSStyleSheet()
    worn.replaceSync('bdi { visibility: hidden !important }')
    document.adoptedStyleSheets.push(worn)
    return worn
  })
  const hidden = await take()
  await sheet.evaluate((worn) => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== worn)
  })
  return [shown, hidden]
}

/** How many pixels of the place of a word are other than without it. */
async function inkOf(word: Locator, shown: Picture, hidden: Picture): Promise<number> {
  const { x, y, width, height } = ensure(await word.boundingBox(), 'box')
  let count = 0
  for (let row = Math.ceil(y); row < y + height - 1; row++) {
    for (let column = Math.ceil(x); column < x + width - 1; column++) {
      const [a, b] = [shown.at(column, row), hidden.at(column, row)]
      if (a.some((part, at) => Math.abs(part - (b[at] ?? 0)) > 40)) count += 1
    }
  }
  return count
}

/** Scripts of which no letter is the box that stands for a missing one, by the fonts of a label. */
async function scriptsDrawn(page: Page): Promise<readonly Script[]> {
  const drawn = await page.locator('[data-label] bdi').first().evaluate(drawsLetters, Object.values(NAMES))
  return SCRIPTS.filter((_, at) => drawn[at])
}

/** The machine's own fonts with which the label of a name is drawn. */
async function foreignFonts(page: Page, name: string): Promise<readonly string[]> {
  const session = await page.context().newCDPSession(page)
  await session.send('DOM.enable')
  await session.send('CSS.enable')
  const { root } = await session.send('DOM.getDocument', { depth: -1 })
  const label = page.locator('[data-label] bdi', { hasText: name }).first()
  await label.evaluate((element) => element.setAttribute('data-looked-at', ''))
  const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector: '[data-looked-at]' })
  const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId })
  await label.evaluate((element) => element.removeAttribute('data-looked-at'))
  await session.detach()
  expect(fonts).not.toEqual([])
  return fonts.flatMap(({ isCustomFont, familyName }) => (isCustomFont ? [] : [familyName]))
}

/** Runs in the page. */
function drawsLetters(label: Element, names: readonly string[]): readonly boolean[] {
  const canvas = document.createElement('canvas')
  canvas.width = canvas.height = 64
  const pen = canvas.getContext('2d', { willReadFrequently: true })
  if (!pen) throw new Error('No canvas')
  pen.font = `32px ${getComputedStyle(label).fontFamily}`
  const look = (letter: string) => {
    pen.clearRect(0, 0, 64, 64)
    pen.fillText(letter, 16, 44)
    return pen.getImageData(0, 0, 64, 64).data.join(',')
  }
  // Never given to any letter: what is drawn for it is drawn for all that a machine has no font for.
  const box = look('\u{E0FFF}')
  const boxes = new Set([box, look('\u0378'), look('\u{10FFFD}')])
  // A mark of a vowel alone is drawn with a circle; letters are what is asked for.
  return names.map((name) => (name.match(/\p{L}/gu) ?? []).every((letter) => !boxes.has(look(letter))))
}

/** Runs in the page: the middles of a word, of what stands behind it, and of another word after that, px from the left. */
function placesOfWords(pane: Element, [from = '', to = '']: readonly string[]): readonly number[] {
  const walker = document.createTreeWalker(pane, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.textContent ?? ''
    const [first, second] = [text.indexOf(from), text.indexOf(to)]
    if (first < 0 || second < first) continue
    const middle = (start: number, end: number) => {
      const range = document.createRange()
      range.setStart(node, start)
      range.setEnd(node, end)
      const { left, right } = range.getBoundingClientRect()
      return (left + right) / 2
    }
    const between = text.slice(first + from.length, second)
    const sign = first + from.length + between.search(/[^\s\u2066-\u2069]/u)
    return [middle(first, first + from.length), middle(sign, sign + 1), middle(second, second + to.length)]
  }
  return []
}
