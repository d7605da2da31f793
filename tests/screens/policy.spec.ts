import { readdirSync } from 'node:fs'
import type { Page, Response } from '@playwright/test'
import { headersOf } from '../../deploy/policy.mjs'
import { openWitness, SILENT, type Witness } from '#tests/screens/off-origin-witness.ts'
import { provoke, type Attempts } from '#tests/screens/provocations.ts'
import { expect, isIdle, openApp, QUIET, SUMMARY, tell, test } from '#tests/screens/support.ts'

/* The security policy as a browser keeps it, in the built site served by the server of `npm start`. */

/** Checks the headers of all answers, among which must be one of each name. */
function checkAnswers(answers: readonly Response[], names: readonly string[]): void {
  const own = answers.filter((response) => response.url().startsWith('http'))
  const paths = own.map((response) => new URL(response.url()).pathname)
  for (const name of names)
    expect(
      paths.filter((path) => path.includes(name)),
      name,
    ).not.toEqual([])
  for (const [index, response] of own.entries()) {
    const path = paths[index] ?? ''
    const policy = Object.entries(headersOf(path)).map(([name, value]) => [name.toLowerCase(), value])
    expect(response.headers(), path).toMatchObject(Object.fromEntries(policy))
  }
}

type Factory = { readonly defaultPolicy: { readonly createScriptURL: (address: string) => unknown } }

/** Those of the paths that the page's fence would let become a worker. */
const acceptedOf = (page: Page, paths: readonly string[]): Promise<readonly string[]> =>
  page.evaluate((asked) => {
    const { defaultPolicy } = (window as unknown as { readonly trustedTypes: Factory }).trustedTypes
    return asked.filter((path) => {
      try {
        return String(defaultPolicy.createScriptURL(path)) !== ''
      } catch {
        return false
      }
    })
  }, paths)

test('every answer of a session carries the policy, those of workers included', async ({ page }) => {
  const answers: Response[] = []
  page.context().on('response', (response) => answers.push(response))
  const app = await openApp(page, QUIET)
  await app.combobox('Case').selectOption('load')
  await isIdle(page)
  checkAnswers(answers, ['index-', 'config.json', 'own.worker', 'positions.worker', 'case-job'])
  // Nor does one of those that are started later lack it.
  const files = readdirSync('dist', { recursive: true, encoding: 'utf8' })
  const workers = await acceptedOf(page, files)
  for (const path of workers) {
    const { headers } = await fetch(new URL(path, page.url()))
    for (const [header, value] of Object.entries(headersOf(`/${path}`))) expect(headers.get(header)).toBe(value)
  }
  const names = workers.map((path) => path.replace(/-[\w-]{8}(?=\.js$)/, '')).toSorted()
  tell(`fence: ${names.length} of ${files.length} files of the site may become a worker: ${names.join(', ')}`)
  expect(names).toEqual([
    'assets/maplibre-gl-worker.js',
    'assets/own.worker.js',
    'assets/positions.worker.js',
    'service-worker.js',
  ])
  expect(await page.evaluate(() => window.crossOriginIsolated)).toBe(true)
})

test('so do the answers of the map and of its pictures', { tag: ['@map', '@long'] }, async ({ page }) => {
  const answers: Response[] = []
  page.context().on('response', (response) => answers.push(response))
  const app = await openApp(page, QUIET)
  await app.button('Export').click()
  await expect(page.getByRole('dialog', { name: 'Export' }).getByRole('img')).toBeVisible({ timeout: 60_000 })
  checkAnswers(answers, ['maplibre-gl-worker', 'world.pmtiles', 'encode-job'])
})

test.describe('what the policy refuses', () => {
  // All of it is provoked here, and each refusal is looked at below.
  test.use({ expectedWords: [/./] })

  // Else the browser's driver answers for the policy.
  test.use({ serviceWorkers: 'allow' })

  let witness: Witness

  test.beforeEach(async () => {
    witness = await openWitness(0)
  })

  test.afterEach(async () => {
    await witness.close()
  })

  test('is refused in the page, and the page goes on', async ({ page }) => {
    const app = await openApp(page, QUIET)
    const { origin } = new URL(page.url())
    const attempts = await page.evaluate(provoke, { origin, foreign: `http://127.0.0.1:${witness.port}` })

    const trusted = 'TypeError require-trusted-types-for'
    const wanted: Attempts = {
      'program of text': 'EvalError require-trusted-types-for',
      'call of eval': 'EvalError require-trusted-types-for',
      'timer of text': trusted,
      // Chromium drops it without a word; that it did not run shows in that nothing is added to this list.
      'inline script': 'no word',
      'text of a script': trusted,
      'inline handler': trusted,
      'HTML in a div': trusted,
      'outer HTML': trusted,
      'HTML beside a div': trusted,
      'written document': trusted,
      'parsed document': trusted,
      'document of a frame': trusted,
      'range of HTML': trusted,
      'second policy': 'TypeError trusted-types',
      'inline style': 'style-src-elem',
      'foreign fetch': 'connect-src',
      'foreign socket': 'connect-src',
      'foreign beacon': 'connect-src',
      'foreign picture': 'img-src',
      'foreign style sheet': 'style-src-elem',
      'foreign font': 'font-src',
      'foreign frame': 'frame-src',
      'base of addresses': 'base-uri',
      'foreign form': 'form-action',
      // Thrown by the page's own fence.
      'foreign script': 'TypeError',
      'blob script': 'TypeError',
      'foreign worker': 'TypeError',
      'blob worker': 'TypeError',
      'data worker': 'TypeError',
      'own file that is no worker': 'TypeError',
      'foreign service worker': 'TypeError',
    }
    expect(attempts).toEqual(wanted)
    // Not one request came. Chromium knocks for a frame and a form, before it refuses both: no path, no word.
    const knocks = [...witness.visits]
    expect(knocks.filter((visit) => visit !== SILENT)).toEqual([])
    expect(knocks.length).toBeLessThanOrEqual(2)

    await expect(app.status).toHaveText(SUMMARY)
    await app.row('Train, not identified').click()
    await expect(app.detail).toBeVisible()

    // The witness does count: Node, which no policy holds, is seen by it.
    await fetch(`http://127.0.0.1:${witness.port}/seen`)
    expect(witness.visits.slice(knocks.length)).toEqual([`GET /seen HTTP/1.1 host: 127.0.0.1:${witness.port}`])
  })

  test('is refused in a worker too, as its own file carries the policy', async ({ page }) => {
    const [reader] = await Promise.all([
      page.waitForEvent('worker', (worker) => worker.url().includes('own.worker')),
      openApp(page, QUIET),
    ])
    const attempts = await reader.evaluate(async (foreign) => {
      const wordOf = (error: unknown) => (error instanceof Error ? error.name : String(error))
      const attempt = async (act: () => unknown) => {
        try {
          await act()
          return 'done'
        } catch (error) {
          return wordOf(error)
        }
      }
      const heard = new Promise<string>((resolve) => {
        self.addEventListener('securitypolicyviolation', (event) => resolve(event.effectiveDirective), { once: true })
      })
      // What the test's own call runs at once is held by no policy.
      const fetched = await attempt(() => fetch(foreign))
      const refusedBy = await heard
      return {
        fetched,
        refusedBy,
        program: await attempt(() => Reflect.construct(Reflect.get(self, 'Function'), ['return 1'])),
      }
    }, `http://127.0.0.1:${witness.port}/`)
    expect(attempts).toEqual({ fetched: 'TypeError', refusedBy: 'connect-src', program: 'EvalError' })
    expect(witness.visits).toEqual([])
  })
})
