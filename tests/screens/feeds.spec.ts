import { readdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { hurryDeadlines, serveLive, type Fault } from '#tests/screens/live.ts'
import { withMockCode } from '#tests/screens/mock-words.ts'
import { expect, isIdle, openApp, partsOf, SUMMARY, QUIET, tell, test } from '#tests/screens/support.ts'

const badge = (page: Page) => page.locator('[data-badge]')
const fault = (page: Page) => page.getByRole('alert').filter({ hasText: 'Feed “' })

test.describe('stored answers', () => {
  const check = async (page: Page) => {
    await isIdle(page)
    await expect(badge(page)).toHaveText('MOCK')
    await expect(badge(page)).toHaveAccessibleName(/in-page demo feed/)
    await expect(page.locator('[data-banner]')).toContainText('MOCK')
    await expect(partsOf(page).status).toHaveText(SUMMARY)
  }

  test('say that they are, on first load and on hard reload', async ({ page }) => {
    await openApp(page, QUIET)
    await check(page)
    const cdp = await page.context().newCDPSession(page)
    await cdp.send('Page.reload', { ignoreCache: true })
    await check(page)
  })

  test('and in a second tab, and in a private window', { tag: '@long' }, async ({ page, browser, baseURL }) => {
    await openApp(page, QUIET)
    const second = await page.context().newPage()
    await second.goto(`./?${QUIET}`)
    await check(second)
    const own = await browser.newContext(baseURL ? { baseURL } : {})
    const secret = await own.newPage()
    await secret.goto(`./?${QUIET}`)
    await check(secret)
    await own.close()
  })

  test('ask nothing of the network but the site itself, and no feed', async ({ page }) => {
    const asked: string[] = []
    page.on('request', (request) => asked.push(new URL(request.url()).pathname))
    await openApp(page, QUIET)
    expect(asked.filter((path) => path.includes('/api/v1/'))).toEqual([])
    expect(asked.some((path) => path.endsWith('/config.json'))).toBe(true)
  })
})

test('the site works under a folder of its own', { tag: '@map' }, async ({ page, baseURL }) => {
  const below = new URL('/a/folder/', baseURL).href
  await page.route('**/a/folder/**', async (route) => {
    const response = await route.fetch({ url: route.request().url().replace('/a/folder/', '/') })
    await route.fulfill({ response })
  })
  await page.goto(`${below}?${QUIET}`)
  await isIdle(page)
  await expect(partsOf(page).status).toHaveText(SUMMARY)
  await expect(partsOf(page).map.locator('canvas').first()).toBeVisible()
})

test.describe('a live deployment', () => {
  // The browser itself says on the console that an answer had a bad status.
  test.use({ expectedWords: [/Failed to load resource/] })

  test('is LIVE, without a word of mocks', async ({ page }) => {
    const live = await serveLive(page, 60)
    // Those that a worker asks for are among them.
    const scripts = new Set<string>()
    page.context().on('request', (request) => {
      const { pathname } = new URL(request.url())
      if (pathname.endsWith('.js')) scripts.add(pathname.slice(1))
    })
    const app = await openApp(page, QUIET)
    await expect(badge(page)).toHaveText('LIVE')
    await expect(page.locator('[data-banner]')).toHaveCount(0)
    await expect(app.status).toHaveText(SUMMARY)
    expect([...new Set(live.asked)].toSorted()).toEqual([
      'cases',
      'claims',
      'consignments',
      'legs',
      'places',
      'positions',
      'sightings',
      'sources',
      'tracks',
      'vessels',
    ])
    const asked = [...scripts]
    expect(asked.filter((path) => /(own|positions)\.worker/.test(path))).toHaveLength(2)
    expect(withMockCode(asked)).toEqual([])
    // It is known where it is met.
    const built = readdirSync('dist/assets').filter((name) => name.endsWith('.js'))
    const ofMocks = withMockCode(built.map((name) => `assets/${name}`))
    expect(ofMocks.some((path) => path.includes('case-job'))).toBe(true)
    tell(`live: ${asked.length} scripts asked for, none of the ${ofMocks.length} with code of the mocks`)
  })

  const FAULTS: readonly { readonly name: string; readonly trouble: Fault; readonly words: RegExp }[] = [
    { name: 'status 500', trouble: { kind: 'status', status: 500 }, words: /status 500/ },
    { name: 'silence', trouble: { kind: 'silent' }, words: /no answer within/ },
    { name: 'half a JSON', trouble: { kind: 'body', body: '{"feed":"legs","items":[' }, words: /not data/ },
    {
      name: 'a login page',
      trouble: { kind: 'body', body: '<!doctype html><title>Log in</title>' },
      words: /not data.*<!doctype html>/,
    },
  ]

  // All of them, on each feed and at each time, are tried on the page's parts; here one is, and in a long run each.
  for (const { name, trouble, words } of FAULTS) {
    const tag = name === 'half a JSON' ? [] : ['@long']
    test(
      `says DOWN and what is not counted when the legs answer with ${name} from the start`,
      { tag: [...tag, '@map'] },
      async ({ page }) => {
        if (trouble.kind === 'silent') await page.addInitScript(hurryDeadlines)
        const live = await serveLive(page)
        live.fail('legs', trouble)
        const app = await openApp(page, QUIET)
        await expect(badge(page)).toHaveText('DOWN')
        await expect(fault(page)).toContainText(words)
        await expect(app.status).toContainText('not counting legs')
        await expect(app.legsPane).toContainText('not counting legs')
        await expect(app.figures).toContainText(/Not counting: legs/i)
        const layer = (words: RegExp) => app.map.getByRole('listitem').filter({ hasText: words })
        const hatched = await layer(/^Vessel legs: no data$/)
          .locator('svg')
          .innerHTML()
        expect(hatched).toContain('<rect')
        expect(
          await layer(/^Rail legs: no data$/)
            .locator('svg')
            .innerHTML(),
        ).toBe(hatched)
        await expect(layer(/no data/)).toHaveCount(3)
        await expect(layer(/^Places, each in its halo$/)).toHaveCount(1)
        for (const pane of [app.figures, app.legsPane, app.timeline]) {
          await expect(pane, 'what is not known is no nought').not.toContainText(/(?<![\d,.:-])0(?![\d,.:-])/)
        }
      },
    )

    test(`keeps the last good legs and says so when a later answer is ${name}`, { tag }, async ({ page }) => {
      const live = await serveLive(page)
      const app = await openApp(page, QUIET)
      await expect(app.rows).toHaveCount(2)
      live.fail('legs', trouble)
      if (trouble.kind === 'silent') await page.evaluate(hurryDeadlines)
      await askAgain(page, 'legs')
      await expect(badge(page)).toHaveText('DOWN', { timeout: 60_000 })
      await expect(fault(page)).toContainText(words)
      await expect(fault(page)).toContainText(/Showing data of \d+ \w+ \d{4}, \d\d:\d\d UTC/)
      await expect(app.rows).toHaveCount(2)
      await expect(app.status).toContainText(`${SUMMARY}, not up to date: legs (as of `)

      // Else the page might come back by itself before the hand gets there.
      await expect(fault(page)).toContainText(/Next try in (\d+ min|[2-5]\d s)|It is not asked again by itself/, {
        timeout: 30_000,
      })
      live.heal('legs')
      await fault(page).getByRole('button', { name: 'Try again' }).click()
      await expect(badge(page)).toHaveText('LIVE', { timeout: 60_000 })
      await expect(fault(page)).toHaveCount(0)
    })
  }

  test('leaves out a bad record, counts it and says which', { tag: '@long' }, async ({ page }) => {
    const live = await serveLive(page)
    live.fail('legs', {
      kind: 'rows',
      change: (rows) => [...rows, { ...(rows[0] as object), id: 'BAD', mode: 'camel' }],
    })
    const app = await openApp(page, QUIET)
    await expect(app.rows).toHaveCount(2)
    await page.getByRole('button', { name: 'See which' }).click()
    const dialog = page.getByRole('dialog', { name: 'Feeds' })
    await expect(dialog).toContainText(/legs, row 3 \(BAD\): mode/)
  })

  test('asks again by the clock', { tag: '@long' }, async ({ page }) => {
    await page.clock.install()
    const live = await serveLive(page, 60)
    await openApp(page, QUIET)
    const before = live.asked.length
    await page.clock.fastForward(61_000)
    await expect.poll(() => live.asked.length).toBeGreaterThan(before)
  })

  async function askAgain(page: Page, feed: string) {
    await badge(page).click()
    await page.getByRole('button', { name: `Ask again: ${feed}` }).click()
    await page.keyboard.press('Escape')
  }
})

test.describe('a deployment whose config is broken', () => {
  test.use({ expectedWords: [/Failed to load resource/] })

  for (const [name, body, words] of [
    ['no JSON', 'feeds: none', 'is not JSON'],
    ['no description', '{"feeds":{"base":"ftp://x"}}', 'is not as described'],
  ] as const) {
    test(`does not turn into a demo unsaid: ${name}`, async ({ page }) => {
      await page.route('**/config.json', (route) => route.fulfill({ contentType: 'application/json', body }))
      await page.goto('./')
      await expect(page.getByText('Transload cannot start')).toBeVisible()
      await expect(page.getByText(words)).toBeVisible()
    })
  }
})

test('the built page loads the mocks only when it needs them', async () => {
  const page = await readFile('dist/index.html', 'utf8')
  expect(page).not.toMatch(/mock|published/i)
})
