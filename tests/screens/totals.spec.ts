import { expect, SUMMARY, QUIET, test, viewApp, type AppParts } from '#tests/screens/support.ts'

/**
 * What a source hedged, wherever it stands without its hedge. Distances and the scale bar are others, and so is what a
 * source is quoted to have reckoned ("5 ships x 300").
 */
const BARE = [
  /(?<!more than |plus de |about |at least )\b1[, \u202F\u00A0]000\b(?!\s(?:k?m|nmi|NM)\b)/gi,
  /(?<!about |environ |x |[\w-])300\b(?!\s(?:k?m|nmi|NM)\b)/gi,
]

const bareIn = (text: string) =>
  BARE.flatMap((pattern) => [...text.matchAll(pattern)]).map((match) =>
    text.slice(Math.max(match.index - 40, 0), match.index + 30),
  )

/** What stands bare on the page, to the eye or to the ear. */
async function bareOn(app: AppParts): Promise<readonly string[]> {
  const spoken = await app.page
    .locator('[aria-label], [aria-valuetext], [title], [alt]')
    .evaluateAll((elements) =>
      elements.map((element) =>
        ['aria-label', 'aria-valuetext', 'title', 'alt'].map((name) => element.getAttribute(name)).join(' '),
      ),
    )
  return [...bareIn(await app.text()), ...bareIn(spoken.join('\n'))]
}

test('totals in words', async ({ page }) => {
  await test.step('the full window says about 300, of more than 1,000', async () => {
    const app = await viewApp(page, QUIET)
    await expect(app.status).toHaveText(SUMMARY)
    await expect(app.figures).toContainText(/more than 1,000.*\(claim, not counted from legs\)/)
    await expect(app.figures).toContainText(/about 300/)
    await expect(app.figures).toContainText(/more than 700\s+not itemised, approximately/)
    await expect(app.legs).toContainText('about 300')
    for (const pane of [app.legsPane, app.timeline]) await expect(pane).not.toContainText('600')
  })
  await test.step('a leg less changes what is left over, never the claim', async () => {
    const app = await viewApp(page, `${QUIET}&filter=rail`)
    await expect(app.status).toHaveText('1 leg, about 300 containers itemised, more than 1,000 claimed')
    await app.goTo(`${QUIET}&filter=no-such-leg`)
    await expect(app.status).toHaveText('No leg in this window, more than 1,000 claimed')
    await expect(app.figures).toContainText(/more than 1,000 \(claim, not counted from legs\)/)
    await expect(app.figures).toContainText(/more than 1,000\s+not itemised/)
  })
})

test('no number without its hedge, in both languages', async ({ page }) => {
  await test.step('no number stands without its hedge, whatever is chosen, in either language', async () => {
    const app = await viewApp(page, QUIET)
    for (const language of ['en', 'fr']) {
      for (const chosen of [
        '',
        '&leg=WH-300-vessel',
        '&leg=WH-300-rail',
        '&consignment=WH-300',
        '&claim=WH-more-than-1000',
      ]) {
        await app.goTo(`${QUIET}&lang=${language}${chosen}`)
        await expect(page.locator('html')).toHaveAttribute('lang', language)
        expect(await bareOn(app), `${language} ${chosen}`).toEqual([])
      }
    }
  })
})

test('totals in every window', { tag: '@map' }, async ({ page, isLong }) => {
  await test.step('panel, list, map and voice say the same in every window', async () => {
    // A fixed sequence that jumps about: starts and lengths in the reach of the case.
    const count = isLong ? 50 : 3
    for (let index = 0; index < count; index++) {
      const [first, length] = [(index * 29) % 75, (index * 13) % 30]
      const app = await viewApp(page, `from=${dayAt(first)}&to=${dayAt(Math.min(first + length, 82))}&inset=closed`)
      const footer = (await app.legsPane.locator('p').last().innerText()).replaceAll(/\s+/g, ' ')
      const summary = await settledStatus(app)
      const where = `${dayAt(first)} and ${length} days`
      expect(footer, where).toContain(summary)
      expect(await app.map.evaluate((map) => map.textContent + map.innerHTML), where).toContain(summary)
      const figures = (await app.figures.innerText()).replaceAll(/\s+/g, ' ')
      expect(figures.includes('about 300'), where).toBe(true)
      expect(await app.rows.count(), where).toBe(Number(/^(\d+) leg/.exec(summary)?.[1] ?? 0))
      expect(await bareOn(app), where).toEqual([])
    }
    expect(await bareOn(await viewApp(page, `${QUIET}&lang=fr`)), 'in French').toEqual([])

    /** The voice speaks at most once a second: what it will say is what the footer already shows. */
    async function settledStatus(app: AppParts): Promise<string> {
      const shown = (await app.legsPane.locator('p').last().innerText()).replaceAll(/\s+/g, ' ')
      const sentence = /^.*? claimed/.exec(shown)?.[0] ?? shown
      await expect(app.status).toHaveText(sentence)
      return await app.status.innerText()
    }
  })
})

const dayAt = (offset: number): string => new Date(Date.UTC(2023, 7, 10 + offset)).toISOString().slice(0, 10)
