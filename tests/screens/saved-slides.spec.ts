import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { strFromU8, unzipSync } from 'fflate'
import { COLOUR_MODES, violations, wear } from '#tests/screens/axe.ts'
import { dropFile } from '#tests/screens/drop-file.ts'
import { clean, executionsIn, expectInert, witness } from '#tests/screens/hostile-witness.ts'
import { expect, QUIET, tell, test } from '#tests/screens/support.ts'
import { openWithoutMap } from '#tests/screens/without-map.ts'
import { PAYLOADS } from '#tests/support/payloads.ts'

/** A file of version 1, with a view, a note, a slide and an exercise. */
const FILE = 'tests/support/old/work-v1-slides.transload.json'

const savedWork = (page: Page) => page.getByRole('dialog', { name: 'Saved work' })
const briefing = (page: Page) => page.getByRole('dialog', { name: 'Briefing' })

async function takeFile(page: Page, text: string): Promise<void> {
  await dropFile(page, 'work.transload.json', text)
  const question = page.getByRole('dialog', { name: 'Open a case file' })
  await question.getByRole('button', { name: 'Replace my work' }).click()
  // Hundreds of each take a busy machine a while.
  await expect(savedWork(page)).toBeVisible({ timeout: 60_000 })
}

async function download(page: Page, button: string): Promise<Buffer> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).last().click(),
  ])
  return await readFile(await file.path())
}

const expectNothingFound = async (page: Page, where: string) => expect(await violations(page), where).toEqual([])

test(
  'a case file brings slides and an exercise, opens them, and is saved again as it was',
  { tag: '@long' },
  async ({ page }) => {
    const text = await readFile(FILE, 'utf8')
    await openWithoutMap(page, QUIET)
    await dropFile(page, 'notes.json', '{"to":"all"}')
    await expect(page.getByRole('dialog', { name: 'Open a case file' }).getByRole('alert')).toContainText(
      'notes.json is no case file. It is JSON of another kind',
    )
    await page.keyboard.press('Escape')
    await takeFile(page, text)
    const withoutTime = (json: string) => json.replace(/"saved": ".*"/, '')
    expect(withoutTime((await download(page, 'Download the case file')).toString('utf8'))).toBe(withoutTime(text))
    await expectNothingFound(page, 'Saved work')
    await savedWork(page).getByRole('button', { name: 'Open the briefing' }).click()
    await expect(briefing(page).getByRole('textbox', { name: 'Title of slide 1' })).toHaveValue('By ship and train')
    await briefing(page).getByRole('button', { name: 'Delete slide 1' }).click()
    await briefing(page).getByRole('button', { name: 'Undo: delete slide “By ship and train”' }).click()
    await expect(briefing(page).getByRole('article')).toHaveCount(1)
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Saved work', exact: true }).click()
    await savedWork(page)
      .getByRole('button', { name: /^Open exercise/ })
      .click()
    await expect(page.getByRole('dialog', { name: 'Debrief' })).toBeVisible()
  },
)

test('axe finds nothing in Saved work, in any colours and at any width', { tag: '@long' }, async ({ page }) => {
  const text = await readFile(FILE, 'utf8')
  await openWithoutMap(page, QUIET)
  await takeFile(page, text)
  for (const width of [360, 1440]) {
    await page.setViewportSize({ width, height: 800 })
    for (const colours of COLOUR_MODES) {
      await wear(page, colours)
      await expectNothingFound(page, `${width} px, ${colours.name}`)
    }
    const tooWide = await savedWork(page).evaluate((box) =>
      [box, ...box.querySelectorAll('*')]
        .filter(
          (one) => !one.matches('input, button *') && one.clientWidth > 1 && one.scrollWidth > one.clientWidth + 1,
        )
        .map((one) => `${one.tagName} ${one.className}`),
    )
    expect(tooWide).toEqual([])
  }
})

/** Work of the main thread for an act, ms of CPU. */
const MOST_MS = 50

test(
  'on the load case Saved work opens and takes a note without holding the page',
  { tag: '@long' },
  async ({ page }) => {
    test.slow()
    await openWithoutMap(page, 'case=load&n=10000&seed=7&inset=closed')
    const session = await page.context().newCDPSession(page)
    await session.send('Performance.enable', { timeDomain: 'threadTicks' })
    const busy = async (): Promise<number> => {
      const { metrics } = await session.send('Performance.getMetrics')
      const parts = new Set(['ScriptDuration', 'RecalcStyleDuration', 'LayoutDuration'])
      return metrics.filter(({ name }) => parts.has(name)).reduce((sum, { value }) => sum + value * 1_000, 0)
    }
    const measured = async (act: () => Promise<unknown>): Promise<number> => {
      const before = await busy()
      await act()
      return (await busy()) - before
    }
    const open = async () => {
      await page.evaluate(() =>
        [...document.querySelectorAll('button')].find(({ textContent }) => textContent === 'Saved work')?.click(),
      )
      await savedWork(page).getByRole('button', { name: 'Add a note on this day' }).waitFor()
    }
    // Its code comes the first time.
    await open()
    await page.keyboard.press('Escape')
    const opening = await measured(open)
    const noting = await measured(async () => {
      await savedWork(page).getByRole('button', { name: 'Add a note on this day' }).click()
      await savedWork(page)
        .getByRole('textbox', { name: /^Your note/ })
        .fill('Ask about this day')
    })
    tell(
      `Saved work on 10,000 legs: script, style and layout of opening ${opening.toFixed(1)} ms of CPU, of a note ${noting.toFixed(1)} ms`,
    )
    expect(opening).toBeLessThanOrEqual(MOST_MS)
    expect(noting).toBeLessThanOrEqual(MOST_MS)
  },
)

type Work = Readonly<Record<'views' | 'notes' | 'slides', readonly Record<string, unknown>[]>> & {
  readonly exercises: readonly { readonly exercise: { readonly run: { readonly log: readonly LogEntry[] } } }[]
}
type LogEntry = { readonly kind: string; readonly decision?: { readonly id: string; readonly answer: object } }

/** Their words together stay under the 8,000 letters that a decision may have. */
const PER_DECISION = 60

test('hostile words in saved work are shown and exported letter by letter, and nothing of them runs', async ({
  page,
  isLong,
}) => {
  test.setTimeout(isLong ? 1_800_000 : 120_000)
  const payloads = PAYLOADS.filter((_, at) => isLong || at % 58 === 0)
  await page.addInitScript(() => Object.assign(window, { openWindow: window.open.bind(window) }))
  await page.addInitScript(witness)
  await openWithoutMap(page, QUIET)
  const work = JSON.parse(await readFile(FILE, 'utf8')) as Work
  const each = (item: object | undefined, part: (payload: string, id: string) => object) =>
    payloads.map((payload, at) => ({ ...item, id: `p${at}`, ...part(payload, `p${at}`) }))
  const [kept] = work.exercises
  // The words of one decision hold so many.
  const parts = Array.from({ length: Math.ceil(payloads.length / PER_DECISION) }, (_, at) =>
    payloads.slice(at * PER_DECISION, (at + 1) * PER_DECISION),
  )
  const log = kept?.exercise.run.log.flatMap((entry): readonly LogEntry[] => {
    const { decision } = entry
    if (!decision || !('text' in decision.answer)) return [entry]
    return parts.map((words, at) => ({
      ...entry,
      decision: { ...decision, id: `${decision.id}-${at}`, answer: { ...decision.answer, text: words.join('\n') } },
    }))
  })
  expect(log, 'decisions in words').not.toEqual(kept?.exercise.run.log)
  const hostile = {
    ...work,
    views: each(work.views[0], (name) => ({ name: name.slice(0, 120) })),
    notes: each(work.notes[0], (text) => ({ text })),
    slides: each(work.slides[0], (title) => ({ title, notes: title, made: { title: '', notes: '' } })),
    exercises: each(kept, (title, id) => ({
      title: { en: title },
      // The one that is opened.
      ...(id === 'p0' && { exercise: { ...kept?.exercise, run: { ...kept?.exercise.run, log } } }),
    })),
  }
  const sinks: string[] = []
  const shows = (sink: string, words: string, of: readonly string[] = payloads) => {
    sinks.push(`${sink} ${of.length}`)
    const text = clean(words)
    expect(
      of.filter((payload) => !text.includes(clean(payload))),
      sink,
    ).toEqual([])
  }
  const fields = async (name: RegExp) =>
    (
      await page
        .getByRole('dialog')
        .getByRole('textbox', { name })
        .evaluateAll((found) => found.map((field) => (field as HTMLInputElement).value))
    ).join(' ')

  await takeFile(page, JSON.stringify(hostile))
  await test.step('Saved work', async () => {
    shows(
      'names of views',
      await fields(/^Name of view/),
      payloads.map((payload) => payload.replaceAll(/[\r\n]/g, '').slice(0, 120)),
    )
    shows('notes', await fields(/^Your note/))
    shows('exercises', (await savedWork(page).textContent()) ?? '')
    await expectInert(page, 'Saved work')
  })
  await test.step('the case file', async () => {
    const file = JSON.parse((await download(page, 'Download the case file')).toString('utf8')) as Work
    expect(file.slides.map(({ title }) => title)).toEqual(payloads)
    expect(file.notes.map(({ text }) => text)).toEqual(payloads)
    expect(file.exercises).toEqual(hostile.exercises)
  })
  await test.step('the tray, and its files', async () => {
    await savedWork(page).getByRole('button', { name: 'Open the briefing' }).click()
    await expect(briefing(page).getByRole('article')).toHaveCount(payloads.length, { timeout: 60_000 })
    shows('notes of slides', await fields(/^Notes of slide/))
    await expectInert(page, 'tray')
    const parts = unzipSync(new Uint8Array(await download(page, 'Save PPTX')))
    const xml = Object.entries(parts).filter(([name]) => /slides\/slide\d+\.xml$|notesSlide\d+\.xml$/.test(name))
    // Read in an empty page, which is no part of the site.
    const reader = await page.context().newPage()
    const words = await reader.evaluate(
      (texts) =>
        texts.map((text) => {
          const read = new DOMParser().parseFromString(text, 'text/xml')
          return [...read.querySelectorAll('parsererror')].length > 0 ? 'broken' : read.documentElement.textContent
        }),
      xml.map(([, bytes]) => strFromU8(bytes)),
    )
    await reader.close()
    expect(words).not.toContain('broken')
    // Lines are paragraphs there.
    const joined = (text: string) => text.replaceAll(/\s/g, '')
    shows('PPTX', joined(words.join('')), payloads.map(joined))
    const pdf = await download(page, 'Save PDF')
    expect(pdf.toString('latin1')).not.toMatch(/\/(JS|JavaScript|Launch|SubmitForm)\b/)
  })
  await test.step('the show, and the presenter’s window', async () => {
    await briefing(page).getByRole('button', { name: 'Present' }).click()
    const show = page.getByRole('dialog', { name: 'Slide show' })
    await page.evaluate(() =>
      Object.assign(window, { open: (window as unknown as { openWindow: unknown }).openWindow }),
    )
    const [presenter] = await Promise.all([
      page.context().waitForEvent('page'),
      show.getByRole('button', { name: 'Presenter view' }).click(),
    ])
    await page.bringToFront()
    const shown: string[] = []
    const spoken: string[] = []
    for (const at of payloads.keys()) {
      await expect(show.getByText(`Slide ${at + 1} of ${payloads.length}`, { exact: true }).first()).toBeAttached()
      shown.push((await show.textContent()) ?? '')
      spoken.push((await presenter.locator('body').textContent()) ?? '')
      await page.keyboard.press('ArrowRight')
    }
    shows('show', shown.join(' '))
    shows('presenter’s window', spoken.join(' '))
    await expectInert(page, 'show')
    // It has no witness of its own: what would run in it would be an element or an attribute.
    expect(await presenter.locator('script, iframe, object, embed, [onerror], [onload], [onfocus]').count()).toBe(0)
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
  })
  await test.step('the debrief', async () => {
    await page.getByRole('button', { name: 'Saved work', exact: true }).click()
    await savedWork(page)
      .getByRole('button', { name: /^Open exercise/ })
      .first()
      .click()
    const debrief = page.getByRole('dialog', { name: 'Debrief' })
    const ofAnne = debrief.getByRole('button', { name: /Anne/ })
    await expect(ofAnne.last()).toBeVisible()
    const last = (await ofAnne.count()) - 1
    const decided: string[] = []
    for (const at of parts.keys()) {
      await ofAnne.nth(last - at).click()
      decided.push((await debrief.textContent()) ?? '')
      await expectInert(page, 'debrief')
    }
    shows('decisions', decided.join(' '))
  })
  tell(
    `Hostile words in saved work, ${payloads.length} payloads, shown letter by letter: ${sinks.join(', ')}; ${await executionsIn(page)} executions`,
  )
})
