import { test as base, expect, type Locator, type Page } from '@playwright/test'
import { readPicture, type Picture } from '#tests/screens/picture.ts'
import { hearViolations } from '#tests/screens/policy-watch.ts'

export { expect }

/** What the driver of software WebGL says when pixels are read back; no fault of ours. */
const DRIVER = /GPU stall due to ReadPixels|GroupMarkerNotSet/
/** Browser and map library both tell of missing graphics. */
const NO_GRAPHICS = /WebGL/i

/** What Playwright says where it lets no page set up a worker. */
const NO_WORKERS = /Service Worker registration blocked by Playwright/

/** What a project of the Playwright configuration sets. */
export type Circumstances = {
  /** Does the browser give WebGL? Without it the page says that the map is missing. */
  readonly hasMap: boolean
  /** Does all run that takes long, or a fixed part of it? */
  readonly isLong: boolean
}

type Fixtures = Circumstances & {
  /** What may be said on the console, refused by the policy or asked of others in a test that provokes it. */
  readonly expectedWords: readonly RegExp[]
  /** Fails the test for words on the console, errors of the page, what the policy refuses and requests that leave the site. */
  readonly watch: void
}

export const test = base.extend<Fixtures>({
  hasMap: [true, { option: true }],
  isLong: [false, { option: true }],
  expectedWords: [[], { option: true }],
  watch: [
    async ({ context, baseURL, hasMap, expectedWords }, use) => {
      const heard: string[] = []
      const expected = [hasMap ? DRIVER : NO_GRAPHICS, NO_WORKERS, ...expectedWords]
      const hear = (text: string) => {
        if (!expected.some((pattern) => pattern.test(text))) heard.push(text)
      }
      const own = new URL(baseURL ?? '').origin
      context.on('console', (message) => {
        const isWord = message.type() === 'error' || message.type() === 'warning'
        if (isWord) hear(`console ${message.type()}: ${message.text()}`)
      })
      context.on('weberror', (error) => hear(`page error: ${error.error().message}`))
      context.on('request', (request) => {
        const { protocol, origin } = new URL(request.url())
        if (protocol.startsWith('http') && origin !== own) hear(`request to ${request.url()}`)
      })
      await hearViolations(context, hear)
      await use()
      expect(heard, 'nothing is said on the console, refused by the policy or asked of others').toEqual([])
    },
    { auto: true },
  ],
})

/** Prints a figure that a test has measured, on a line of its own. */
export const tell = (text: string): boolean => process.stdout.write(`${text}\n`)

/** Waits until nothing is fetched, drawn or played. */
export const isIdle = (page: Page): Promise<void> =>
  // A locator looks again within a tenth of a second; an expectation waits up to a whole one.
  page.locator('html[data-idle="true"]').waitFor({ state: 'attached', timeout: 60_000 })

/** Opens the app at an address and gives its parts by their names in the contract. */
export async function openApp(page: Page, query = '') {
  await page.goto(query === '' ? './' : `./?${query}`)
  await isIdle(page)
  return partsOf(page)
}

/** Gives another view of the app where it is open already, and opens it where it is not: a load takes seconds. */
export async function viewApp(page: Page, query: string) {
  if (page.url() === 'about:blank') return await openApp(page, query)
  const app = partsOf(page)
  await app.goTo(query)
  return app
}

export type AppParts = ReturnType<typeof partsOf>

export function partsOf(page: Page) {
  const region = (name: string) => page.getByRole('region', { name, exact: true })
  const legs = page.getByRole('table', { name: 'Legs' }).or(page.getByRole('grid', { name: 'Legs' }))
  const slider = (name: string) => page.getByRole('slider', { name, exact: true })
  return {
    page,
    map: region('Map').first(),
    timeline: region('Timeline'),
    figures: region('Figures'),
    legsPane: region('Legs'),
    detail: region('Detail'),
    legs,
    rows: legs.locator('tbody').getByRole('row'),
    row: (text: string | RegExp) => legs.locator('tbody').getByRole('row').filter({ hasText: text }),
    status: page.getByRole('status').first(),
    windowStart: slider('Window start'),
    windowEnd: slider('Window end'),
    playhead: slider('Playhead'),
    startDate: page.getByRole('textbox', { name: 'Start date' }),
    endDate: page.getByRole('textbox', { name: 'End date' }),
    button: (name: string) => page.getByRole('button', { name, exact: true }),
    combobox: (name: string) => page.getByRole('combobox', { name, exact: true }),
    /** Text of the whole page as a reader sees it, spaces made even. */
    text: async () => (await page.locator('body').innerText()).replaceAll(/\s+/g, ' '),
    /** The query of the address. */
    query: () => new URL(page.url()).searchParams,
    /** Goes to another view without loading the page again, as Back and Forward do. */
    goTo: async (query: string) => {
      await page.evaluate((search) => {
        window.history.pushState(null, '', search)
        window.dispatchEvent(new PopStateEvent('popstate'))
      }, `?${query}`)
      await isIdle(page)
    },
  }
}

/** Leaves of the page only what is drawn on canvases: words, legend and buttons have colours too. */
const CANVAS_ONLY = 'body * { visibility: hidden !important } canvas { visibility: visible !important }'

/** What the map draws, without the words and controls that stand on it. */
export async function drawnBy(map: Locator, style = CANVAS_ONLY): Promise<Picture> {
  const clip = await map.boundingBox()
  if (!clip) throw new Error('The map is not on the screen')
  const page = map.page()
  // Playwright's own way is a style element, which the policy refuses.
  const sheet = await page.evaluateHandle((text) => {
    const worn = new CSSStyleSheet()
    worn.replaceSync(text)
    document.adoptedStyleSheets.push(worn)
    return worn
  }, style)
  try {
    return readPicture(await page.screenshot({ clip, animations: 'disabled' }))
  } finally {
    await sheet.evaluate((worn) => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== worn)
    })
  }
}

export const BLANK = `${CANVAS_ONLY} canvas { visibility: hidden !important }`

/** The colours of the light theme by which legs are told from the rest. */
export const INK = { vessel: '#0b5fa5', rail: '#a8480a' }
export const INK_DARK = { vessel: '#6cb4f0', rail: '#f0a05a' }

/** The window of the published case. */
export const WINDOW = 'from=2023-09-07&to=2023-10-01'
/** The same without the inset, which is a second map and doubles the time of software drawing. */
export const QUIET = `${WINDOW}&inset=closed`
export const SUMMARY = '2 legs, about 300 containers itemised, more than 1,000 claimed'
export const WINDOW_LABEL = '7 Sep - 1 Oct 2023, UTC, both days included (25 days)'
