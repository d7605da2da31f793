import type { Page } from '@playwright/test'
import { withReceipt } from '#app/export/receipt/picture-receipt.ts'
import { smallPng } from '#tests/export/small-png.ts'
import { COLOUR_MODES, violations, wear } from '#tests/screens/axe.ts'
import { faultsOf } from '#tests/screens/focus-stop.ts'
import { keyboardOf } from '#tests/screens/keyboard.ts'
import { expect, isIdle, openApp, QUIET, tell, test } from '#tests/screens/support.ts'
import { openStopped } from '#tests/screens/stopped-clock.ts'
import { targetsOf } from '#tests/screens/targets.ts'
import { notVisited, noteVisits } from '#tests/screens/visits.ts'

/** A picture whose numbers have changed since, and whose records too. */
async function oldPicture() {
  const receipt = {
    version: 1 as const,
    address: 'https://example.org/?from=2023-09-07&to=2023-10-01&inset=closed',
    caseId: 'published',
    exported: '2026-11-06T21:20Z',
    statements: [{ name: 'summary', text: '3 legs' }],
    dataHash: '0'.repeat(64),
    records: [],
  }
  const file = await withReceipt(new Blob([smallPng()]), receipt)
  return { name: 'picture.png', mimeType: 'image/png', buffer: Buffer.from(await file.arrayBuffer()) }
}

/** Looks in light, dark and forced colours by turns; all states are looked at in each, and from right to left, in a long run. */
function looker(page: Page) {
  const found: string[] = []
  let looks = 0
  const look = async (where: string) => {
    const colours = COLOUR_MODES[looks % COLOUR_MODES.length] ?? COLOUR_MODES[0]
    looks += 1
    await wear(page, colours)
    await isIdle(page)
    found.push(...(await violations(page)).map((violation) => `${where} (${colours.name}): ${violation}`))
  }
  return { found, look }
}

test('axe finds nothing on the page and in its main dialogs, in colours by turns', async ({ page }) => {
  test.slow()
  expect(await foundOnTheWay(page, false)).toEqual([])
})

test('axe finds nothing on any screen or dialog, in colours by turns', { tag: '@long' }, async ({ page }) => {
  test.slow()
  expect(await foundOnTheWay(page, true)).toEqual([])
})

/** What axe finds on a way through the page and its dialogs, the whole of it or its main stops. */
async function foundOnTheWay(page: Page, isWhole: boolean): Promise<readonly string[]> {
  const { found, look } = looker(page)
  const app = await openApp(page, QUIET)
  await look('as it opens')
  await app.goTo(`${QUIET}&asof=2023-10-17&leg=WH-300-vessel`)
  for (const fold of await app.figures.locator('details > summary').all()) await fold.click()
  await look('a leg, and all parts of the figures, as known on a day')
  if (isWhole) {
    await app.goTo(`${QUIET}&claim=WH-more-than-1000&lang=fr`)
    await look('a claim, in French')
  }
  await app.goTo('from=2023-10-20&to=2023-10-25&inset=closed')
  if (isWhole) await look('an empty window')
  await app.button('QR code and embed').click()
  await expect(page.getByRole('dialog', { name: 'Share' })).toBeVisible()
  await look('Share')
  await page.keyboard.press('Escape')
  await app.button('Export').click()
  await page
    .getByLabel('Open a file', { exact: true })
    .and(page.locator('input'))
    .setInputFiles(await oldPicture())
  await expect(page.getByRole('dialog', { name: 'Receipt of a file' }).getByRole('alert')).toBeVisible()
  await look('Receipt of a file')
  await page.keyboard.press('Escape')
  const others = isWhole ? ['Training', 'Feeds', 'Search', 'Shortcuts', 'Commands', 'Help', 'Method', 'Glossary'] : []
  for (const dialog of ['Export', 'Briefing', ...others]) {
    await openDialog(page, dialog)
    await expect(page.getByRole('dialog', { name: dialog })).toBeVisible()
    await look(dialog)
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toBeHidden()
  }
  return found
}

const HASHES: Readonly<Record<string, string>> = { Method: 'method', Glossary: 'glossary-claim' }

async function openDialog(page: Page, name: string): Promise<void> {
  const hash = HASHES[name]
  if (hash !== undefined) await page.evaluate((part) => (window.location.hash = part), hash)
  else if (name === 'Feeds') await page.locator('[data-badge]').click()
  else await page.getByRole('button', { name, exact: true }).click()
}

test('on a phone axe finds nothing either', { tag: '@long' }, async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await openApp(page, QUIET)
  const found: string[] = []
  for (const tab of await page.getByRole('tab', { disabled: false }).all()) {
    await tab.click()
    await isIdle(page)
    const name = await tab.innerText()
    found.push(...(await violations(page)).map((violation) => `${name}: ${violation}`))
  }
  expect(found).toEqual([])
  expect(await page.getByRole('tab').count()).toBeGreaterThan(2)
})

test(
  'the page with its map has its landmarks, nothing for axe, and room on a phone',
  {
    tag: '@map',
  },
  async ({ page }) => {
    test.slow()
    const app = await openApp(page, `${QUIET}&leg=WH-300-vessel`)
    await test.step('the landmarks are those of the contract, each once', async () => {
      await expect(page.getByRole('main')).toHaveCount(1)
      await expect(page.getByRole('banner')).toHaveCount(1)
      await expect(page.getByRole('status').first()).toHaveText(/2 legs/)
      for (const name of ['Map', 'Timeline', 'Figures', 'Legs']) {
        await expect(page.getByRole('region', { name, exact: true })).toHaveCount(1)
      }
      for (const name of ['Case', 'Language']) await expect(app.combobox(name)).toBeVisible()
      for (const name of ['Export', 'Share link', 'Shortcuts', 'Play']) await expect(app.button(name)).toBeVisible()
    })
    const { found, look } = looker(page)
    await look('with the map')
    await page.setViewportSize({ width: 390, height: 844 })
    await look('on a phone')
    expect(found).toEqual([])
    await test.step('at 320 px nothing is lost and nothing scrolls sideways', async () => {
      await page.setViewportSize({ width: 320, height: 640 })
      await isIdle(page)
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
      await expect(app.map).toBeVisible()
      for (const name of ['Figures', 'Timeline', 'Legs']) {
        await page.getByRole('tab', { name }).click()
        await expect(page.getByRole('region', { name, exact: true })).toBeVisible()
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
      }
      tell('reflow: nothing wider than 320 px, which is 1280 px at 400 %')
    })
  },
)

test(
  'every target is at least 24 by 24 px, and Tab leads to each, in sight and with a ring',
  { tag: '@map' },
  async ({ page }) => {
    test.slow()
    const app = await openApp(page, `${QUIET}&leg=WH-300-vessel`)
    await test.step('targets', async () => {
      const { small, count } = await targetsOf(page)
      tell(`targets: ${count} on one page, ${small.length} below 24 by 24 px`)
      expect(small).toEqual([])
    })

    await test.step('stops', async () => {
      await page.evaluate(noteVisits)
      const keys = keyboardOf(page)
      await keys.press('Tab', 'Tab')
      // Once round the page and back: a trap lets nobody through.
      await keys.to(page.getByRole('link', { name: 'Skip to the legs table' }))
      const missed = await page.evaluate(notVisited)
      tell(`focus: ${keys.stops().length} stops round the page, ${missed.length} controls without, 0 traps`)
      expect(faultsOf(keys.stops())).toEqual([])
      expect(missed).toEqual([])
    })
    await expect(app.status).toBeAttached()
  },
)

test('with reduced motion no frame is drawn unasked, and a minute of play is told in 12 messages at most', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  // A single day is shown and each is another sum: nothing could have more to say.
  const app = await openStopped(page, `case=training&${QUIET}&at=2023-09-07T00:00Z&mode=day`)
  await test.step('no frame', async () => {
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0)
    // What was under way when the page came to rest ends.
    await page.clock.fastForward(1_000)
    await page.evaluate(countFrames)
    for (let second = 0; second < 10; second++) await page.clock.fastForward(1_000)
    const frames = await page.evaluate(() => (window as Counting).asked)
    tell(`reduced motion: ${frames} frames asked for in 10 s without a hand`)
    expect(frames).toBe(0)
  })

  await test.step('12 messages', async () => {
    await page.emulateMedia({ reducedMotion: 'no-preference' })
    await page.evaluate(countMessages)
    await app.button('Loop').press('Enter')
    await app.button('Play').press('Enter')
    await expect(app.button('Pause')).toBeVisible()
    // A quarter of a day at a time, so that what waits for its turn gets it.
    for (let step = 0; step < 240; step++) await page.clock.fastForward(250)
    const told = await page.evaluate(() => (window as Counting).told)
    tell(`live region: ${told?.length} messages in a minute of play at a day a second, a single day shown`)
    expect(told?.length, told?.join('\n')).toBeLessThanOrEqual(12)
    expect(told?.length).toBeGreaterThan(2)
  })
})

type Counting = Window & { asked?: number; told?: string[] }

/** Runs in the page. */
function countFrames(): void {
  const counting: Counting = window
  const ask = window.requestAnimationFrame.bind(window)
  counting.asked = 0
  window.requestAnimationFrame = (callback) => {
    counting.asked = (counting.asked ?? 0) + 1
    return ask(callback)
  }
}

/** Runs in the page: takes down what each live region says whenever it says something new. */
function countMessages(): void {
  const told: string[] = []
  Object.assign(window, { told })
  const LIVE = '[role=status], [role=alert], [role=log], [aria-live=polite], [aria-live=assertive]'
  const last = new Map<Element, string>()
  const note = () => {
    for (const region of document.querySelectorAll(LIVE)) {
      const text = region.textContent.trim()
      if (text !== '' && text !== last.get(region)) told.push(text)
      last.set(region, text)
    }
  }
  for (const region of document.querySelectorAll(LIVE)) last.set(region, region.textContent.trim())
  new MutationObserver(note).observe(document.body, { childList: true, characterData: true, subtree: true })
}

test('the voice is polite and says one sentence for many steps', async ({ page }) => {
  const app = await openApp(page, QUIET)
  await expect(app.status).toHaveCount(1)
  await page.evaluate(() => {
    const status = document.querySelector('[role=status]')
    const said: number[] = []
    Object.assign(window, { said })
    if (status)
      new MutationObserver((changes) => said.push(changes.length)).observe(status, {
        childList: true,
        characterData: true,
        subtree: true,
      })
  })
  await app.windowEnd.focus()
  for (let press = 0; press < 12; press++) await page.keyboard.press('PageDown')
  await isIdle(page)
  expect(await page.evaluate(() => (window as unknown as { said: number[] }).said.length)).toBeLessThanOrEqual(3)
})
