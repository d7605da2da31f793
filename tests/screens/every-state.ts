import { readFile } from 'node:fs/promises'
import type { Locator, Page } from '@playwright/test'
import { witnessFile } from '#tests/demo/debrief/witness-run.ts'
import { archiveFile } from '#tests/import/archive-sketch.ts'
import { dropFile } from '#tests/screens/drop-file.ts'
import { PLAYED_TEXT } from '#tests/screens/exercise-scenario.ts'
import { expect, isIdle, partsOf, QUIET, WINDOW } from '#tests/screens/support.ts'

/** What stands between a person and a state of the page: how it is come to from wherever the one before left it. */
export type State = {
  readonly name: string
  /** Gives another window, where the state is in that one. */
  readonly come: (visit: Visit) => Promise<Page | void>
}

export type Visit = {
  readonly page: Page
  /** Loads the page anew at an address, in the direction of the visit. */
  readonly load: (query: string) => Promise<void>
  /** Opens another window at a query, in the direction of the visit. */
  readonly loadBeside: (query: string) => Promise<Page>
  /** Goes to a view of the page that is open; what stands over it is put away. */
  readonly goTo: (query: string) => Promise<void>
  /** A button by its English name, whichever way it is written. */
  readonly button: (name: string, within?: Locator) => Locator
  readonly dialog: Locator
}

const PHONE = { width: 390, height: 844 }
const DESK = { width: 1440, height: 900 }

/** Marks of direction: those of turned words, and those that keep a name apart from the sentence round it. */
const TURNS = '[\\u202C\\u202E\\u2066-\\u2069]*'

/** A name as it is written in English, or with each word turned round. */
function written(name: string): RegExp {
  const words = name.split(/(\p{L}+)/u).map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`))
  return new RegExp(`^${TURNS}${words.join(TURNS)}${TURNS}`, 'u')
}

export function visiting(page: Page, direction: 'ltr' | 'rtl'): Visit {
  const app = partsOf(page)
  // A button that is not there is told of, and not waited for until the whole test is over.
  page.setDefaultTimeout(60_000)
  const dialog = page.getByRole('dialog').last()
  const close = async () => {
    for (let left = await page.getByRole('dialog').count(); left > 0; left--) {
      await page.keyboard.press('Escape')
      await expect(page.getByRole('dialog')).toHaveCount(left - 1)
    }
  }
  const load = async (one: Page, query: string) => {
    await one.goto(direction === 'rtl' ? `./?pseudo=rtl&${query}` : `./?${query}`)
    await isIdle(one)
  }
  return {
    page,
    dialog,
    button: (name, within) => (within ?? page).getByRole('button', { name: written(name) }).first(),
    goTo: async (query) => {
      await close()
      await app.goTo(query)
    },
    load: (query) => load(page, query),
    loadBeside: async (query) => {
      const beside = await page.context().newPage()
      await load(beside, query)
      return beside
    },
  }
}

const view = (name: string, query: string): State => ({ name, come: ({ goTo }) => goTo(query) })

/** A dialog that a button of the bar opens. */
const ofBar = (name: string): State => ({
  name: `dialog: ${name}`,
  come: async ({ goTo, button, dialog, page }) => {
    await goTo(QUIET)
    await button(name, page.getByRole('banner')).click()
    await expect(dialog).toBeVisible()
  },
})

const state = (name: string, come: State['come']): State => ({ name, come })

const json = (name: string, text: string) => ({ name, mimeType: 'application/json', buffer: Buffer.from(text) })

/** Opens a file of scenarios or exercises by the menu of training. */
async function train({ button, load, dialog }: Visit, query: string, text: string): Promise<void> {
  await load(query)
  await button('Training').click()
  await dialog.locator('input[type=file]').first().setInputFiles(json('played.json', text))
}

const WORK_FILE = 'tests/support/old/work-v1-slides.transload.json'

/** Opens a case file with a slide in place of the work that is there. */
async function takeWork(visit: Visit): Promise<void> {
  await visit.load(QUIET)
  await dropFile(visit.page, 'work.transload.json', await readFile(WORK_FILE))
  await visit.button('Replace my work').click()
  await expect(visit.button('Open the briefing')).toBeVisible()
}

const tabs = (page: Page) => page.getByRole('tab', { disabled: false })

/** What a person meets on the page and over it, where the map is no matter. */
export const STATES: readonly State[] = [
  view('as it opens', QUIET),
  state('all parts of the figures, as known on a day', async ({ page, goTo }) => {
    await goTo(`${QUIET}&asof=2023-10-17`)
    const folds = page.locator('details:not([open]) > summary').filter({ visible: true })
    for (let left = await folds.count(); left > 0; left--) await folds.first().click()
  }),
  view('a leg', `${QUIET}&leg=WH-300-vessel`),
  view('a claim', `${QUIET}&claim=WH-more-than-1000`),
  view('a consignment', `${QUIET}&consignment=WH-300`),
  view('a place', `${QUIET}&place=dunay-facility`),
  view('a ship', `${QUIET}&vessel=angara`),
  view('a source', `${QUIET}&source=WH-2023-10-13`),
  view('a day', `${QUIET}&mode=day&at=2023-09-12T00:00Z`),
  view('nothing that fits a filter', `${QUIET}&filter=nothing`),
  view('an empty window', 'from=2023-10-20&to=2023-10-25&inset=closed'),
  view('made-up records', `case=training&${QUIET}`),
  ofBar('Search'),
  state('search with results', async ({ page, button, dialog, goTo }) => {
    await goTo(QUIET)
    await button('Search').click()
    await dialog.getByRole('combobox').fill('dunay')
    await expect(page.getByRole('option').first()).toBeVisible()
  }),
  ofBar('QR code and embed'),
  ofBar('Commands'),
  state('commands that are not there', async ({ button, dialog, goTo }) => {
    await goTo(QUIET)
    await button('Commands').click()
    await dialog.getByRole('combobox').fill('xyz')
  }),
  ofBar('Shortcuts'),
  ofBar('Help'),
  ofBar('Saved work'),
  ofBar('Briefing'),
  ofBar('Training'),
  ofBar('Export'),
  state('dialog: Feeds', async ({ page, goTo }) => {
    await goTo(QUIET)
    await page.locator('[data-badge]').click()
  }),
  ...(['glossary-claim', 'method'] as const).map((part) =>
    state(`dialog: ${part}`, async ({ page, goTo, dialog }) => {
      await goTo(QUIET)
      await page.evaluate((hash) => (window.location.hash = hash), part)
      await expect(dialog).toBeVisible()
    }),
  ),
  state('a file that carries nothing', async (visit) => {
    await visit.goTo(QUIET)
    await dropFile(visit.page, 'letter.png', 'no picture')
    await expect(visit.dialog).toBeVisible()
  }),
  state('an archive that was opened', async (visit) => {
    await visit.goTo(QUIET)
    await dropFile(visit.page, 'shipments.zip', new Uint8Array(await (await archiveFile()).arrayBuffer()))
    // Its dialog is gone as soon as it has been read without a fault.
    await expect(visit.button('Close file')).toBeVisible()
  }),
  state('a case file to open', async (visit) => {
    await visit.goTo(QUIET)
    await dropFile(visit.page, 'work.transload.json', await readFile(WORK_FILE))
    await expect(visit.button('Replace my work')).toBeVisible()
  }),
  state('saved work with a view, notes and a slide', takeWork),
  state('a briefing with a slide', async (visit) => {
    await takeWork(visit)
    await visit.button('Open the briefing').click()
    await expect(visit.dialog.getByRole('article')).toHaveCount(1)
  }),
  state('a slide show', async ({ page, button }) => {
    await button('Present', page.getByRole('dialog').last()).click()
    await expect(button('End the show')).toBeAttached()
  }),
  state('the first look', async ({ load, button, page }) => {
    await load('lang=en')
    await expect(page.getByRole('banner')).toBeVisible()
    await button('Help').click()
    await button('First look').click()
    await expect(page.locator('[data-card="tour"]')).toBeVisible()
  }),
  state('a tour', async ({ load, button, dialog, page }) => {
    await load(QUIET)
    await button('Training').click()
    await button('Analyst tour', dialog).click()
    await expect(page.locator('[data-card="tour"]')).toBeVisible()
  }),
  state('the show', async ({ load, button, page }) => {
    await load(`${QUIET}&show=1`)
    await expect(page.locator('[data-card="show"]')).toBeVisible()
    await button('Pause the show').click()
  }),
  state('the presenter’s window of a slide show', async (visit) => {
    const { page, button, dialog } = visit
    await takeWork(visit)
    await button('Open the briefing').click()
    await button('Present', dialog).click()
    const opened = page.waitForEvent('popup')
    await button('Presenter view').click()
    const presenter = await opened
    await expect(presenter.getByRole('timer')).toBeVisible()
    return presenter
  }),
  state('the scenario editor', async ({ load, button }) => {
    await load(QUIET)
    await button('Training').click()
    await button('New scenario').click()
    await expect(button('Save as file')).toBeVisible()
  }),
  state('a trainer’s desk', async (visit) => {
    await train(visit, `case=training&${QUIET}`, PLAYED_TEXT)
    await expect(visit.page.getByRole('timer')).toBeVisible()
  }),
  state('a trainee’s window', async ({ page, button, loadBeside }) => {
    const link = page.locator('a[href*="exercise="]').first()
    const seat = await loadBeside(new URL((await link.getAttribute('href')) ?? '', page.url()).search.slice(1))
    await seat.getByRole('textbox').first().fill('Anne')
    await button('Join', seat.locator('body')).click()
    await expect(seat.getByRole('timer')).toBeVisible()
    return seat
  }),
  state('a debrief', async (visit) => {
    // Somebody has joined: the window keeps its exercise until it is left.
    await visit.button('Leave').click()
    await visit.button('Leave it', visit.dialog).click()
    await expect(visit.page.getByRole('timer')).toHaveCount(0)
    await train(visit, `case=training&${QUIET}`, witnessFile())
    await expect(visit.dialog.getByRole('toolbar')).toBeVisible()
  }),
  state('a replay', async ({ button, dialog, page }) => {
    await dialog.getByRole('toolbar').getByRole('button').first().click()
    await button('Show this on the map', dialog).click()
    await expect(page.getByRole('dialog')).toHaveCount(0)
  }),
  state('embedded in a page of another', ({ load }) => load(`${QUIET}&embed=1`)),
  ...[0, 1, 2, 3].map((place) =>
    state(`tab ${place} on a phone`, async ({ page, load }) => {
      await page.setViewportSize(PHONE)
      if (place === 0) await load(`${QUIET}&leg=WH-300-vessel`)
      await tabs(page).nth(place).click()
    }),
  ),
  ...['Search', 'Commands', 'Help', 'Export'].map((name) =>
    state(`${name} on a phone`, async (visit) => {
      await visit.page.setViewportSize(PHONE)
      await ofBar(name).come(visit)
    }),
  ),
]

/** What cannot be seen without the map. */
export const STATES_OF_MAP: readonly State[] = [
  state('the map with its inset', async ({ page, load }) => {
    await page.setViewportSize(DESK)
    await load(WINDOW)
  }),
  state('a picture before it is exported', async ({ button, dialog, goTo }) => {
    await goTo(`${QUIET}&leg=WH-300-vessel`)
    await button('Export').click()
    await expect(dialog.getByRole('img').or(dialog.locator('canvas, img')).first()).toBeVisible({ timeout: 60_000 })
  }),
  state('the map on a phone', async ({ page, goTo }) => {
    await page.setViewportSize(PHONE)
    await goTo(`${QUIET}&leg=WH-300-vessel`)
  }),
]
