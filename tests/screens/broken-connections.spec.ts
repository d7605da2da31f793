import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { feedOriginsOf } from '../../tools/serve.mjs'
import { openStaticServer } from '../../tools/static-server.mjs'
import { FEED_NAMES } from '#app/feeds/feed-names.ts'
import { openFaultServer, type FaultServer } from '#tests/screens/fault-server.ts'
import { expect, partsOf, QUIET, SUMMARY, test as base } from '#tests/screens/support.ts'
import { TCP_FAULTS, type NamedFault } from '#tests/screens/tcp-faults.ts'

const REFRESH_SECONDS = 60
/** After so long nobody waits for an answer any more. */
const DEADLINE_MS = 10_000
/** After so long a feed that is well is asked again; one that failed four times may take twice that. */
const NEXT_ASK_MS = 61_000

type Deployment = { readonly site: string; readonly feeds: FaultServer; readonly elsewhere: FaultServer }

/** A deployment as an operator sets it up: the built page with its config, its policy, and its feeds on another origin. */
const test = base.extend<object, { readonly deployment: Deployment }>({
  deployment: [
    // Playwright reads of the pattern what a fixture needs.
    // oxlint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const [feeds, elsewhere] = [await openFaultServer(), await openFaultServer()]
      const folder = await mkdtemp(join(tmpdir(), 'transload-deployment-'))
      await cp('dist', folder, { recursive: true })
      const config = { feeds: { base: `${feeds.origin}/api/v1`, refreshSeconds: REFRESH_SECONDS } }
      await writeFile(join(folder, 'config.json'), JSON.stringify(config))
      const site = await openStaticServer({ folder, host: '127.0.0.1', port: 0, feedOrigins: feedOriginsOf(folder) })
      await use({ site: site.origin, feeds, elsewhere })
      await Promise.all([site.close(), feeds.close(), elsewhere.close()])
      await rm(folder, { recursive: true })
    },
    { scope: 'worker' },
  ],
  baseURL: ({ deployment }, use) => use(`${deployment.site}/`),
})

/** Opens the page while `fault` is on the feeds of these names. */
async function setup(page: Page, { feeds, elsewhere }: Deployment, fault: NamedFault) {
  const act = fault.act(elsewhere.origin)
  let askedBefore = 0
  const fail = (names: readonly (typeof FEED_NAMES)[number][]) => {
    askedBefore = feeds.asked.length
    feeds.fail(names, act)
  }
  await page.clock.install()
  const app = partsOf(page)
  const badge = page.locator('[data-badge]')
  const banners = page.getByRole('alert').filter({ hasText: 'Feed “' })
  const pass = async () => {
    feeds.pass(NEXT_ASK_MS)
    await page.clock.fastForward(NEXT_ASK_MS)
  }
  return {
    app,
    fail,
    pass,
    open: () => page.goto(`./?${QUIET}`),
    isDown: async (names: readonly string[], kept: RegExp) => {
      if (fault.isSlow) {
        await expect.poll(() => feeds.asked.length).toBeGreaterThan(askedBefore)
        await page.clock.fastForward(DEADLINE_MS)
      }
      await expect(banners).toHaveCount(names.length)
      for (const name of names) {
        const banner = banners.filter({ hasText: `Feed “${name}”` })
        await expect(banner).toContainText((name === 'positions' && fault.wordsOfPositions) || fault.words)
        await expect(banner).toContainText(kept)
      }
      await expect(badge).toHaveText('DOWN')
    },
    /** The fault ends; nobody presses anything. */
    isWellAgain: async () => {
      feeds.heal()
      // An ask that was under way when the fault ended fails yet, and the one after it waits anew.
      await expect(async () => {
        await pass()
        await expect(badge).toHaveText('LIVE', { timeout: 4_000 })
      }).toPass()
      await expect(banners).toHaveCount(0)
      await expect(app.rows).toHaveCount(2)
      await expect(app.status).toHaveText(SUMMARY)
    },
  }
}

/** Positions wait until tracks have come. */
const FIRST_ASKED = FEED_NAMES.filter((name) => name !== 'positions')
const NOTHING = /Nothing of it is shown or counted\./
const KEPT = /Showing data of \d+ \w+ \d{4}, \d\d:\d\d UTC\./

/** The browser tells of each failed request; and the feeds are on another origin than the page. */
const FAILED = /Failed to load resource|^request to http:\/\/127\.0\.0\.1:\d+\/api\/v1\//
const REFUSED = new RegExp(`${FAILED.source}|connect-src|Fetch API cannot load`)

/** One of each kind that the page tells apart; a long run tries all. */
const TRIED_ALWAYS = new Set(['reset in the middle of the body', 'a body that drips', 'a redirect to another server'])

test.describe('what only a connection can do wrong', () => {
  for (const fault of TCP_FAULTS) {
    test.describe(fault.name, () => {
      test.use({ expectedWords: [fault.isRefused ? REFUSED : FAILED] })

      test.afterEach(({ deployment }) => {
        deployment.feeds.heal()
        expect(deployment.elsewhere.asked, 'nobody goes where no operator sent him').toEqual([])
      })

      const tag = TRIED_ALWAYS.has(fault.name) ? [] : ['@long']
      test('all feeds from the start, then one of them, then positions', { tag }, async ({ page, deployment }) => {
        const { app, fail, pass, open, isDown, isWellAgain } = await setup(page, deployment, fault)
        fail(FEED_NAMES)
        await open()
        await isDown(FIRST_ASKED, NOTHING)
        await expect(app.rows).toHaveCount(0)
        await isWellAgain()
        fail(['legs'])
        await pass()
        await isDown(['legs'], KEPT)
        await expect(app.rows).toHaveCount(2)
        await expect(app.status).toContainText(`${SUMMARY}, not up to date: legs (as of `)
        await isWellAgain()
        // Asked by a worker, whose deadlines no clock of the page moves.
        if (fault.isSlow) return
        fail(['positions'])
        await pass()
        await isDown(['positions'], KEPT)
        await isWellAgain()
      })

      test('one feed from the start, then all of them', { tag: '@long' }, async ({ page, deployment }) => {
        const { app, fail, pass, open, isDown, isWellAgain } = await setup(page, deployment, fault)
        fail(['legs'])
        await open()
        await isDown(['legs'], NOTHING)
        await expect(app.status).toContainText('not counting legs')
        await isWellAgain()
        fail(FIRST_ASKED)
        await pass()
        await isDown(FIRST_ASKED, KEPT)
        await expect(app.rows).toHaveCount(2)
        await expect(app.status).toContainText(SUMMARY)
        await isWellAgain()
      })
    })
  }
})
