import type { Page } from '@playwright/test'
import { ensure } from '#app/base/ensure.ts'
import { published } from '#mocks/cases/published/published.ts'
import { allOf, below, byRole, listenTo, only, wordsOf, type Told } from '#tests/screens/accessibility-tree.ts'
import { readable } from '#tests/screens/readable.ts'
import { expect, isIdle, openApp, QUIET, SUMMARY, tell, test } from '#tests/screens/support.ts'

/*
 * Five questions that anybody must be able to answer, and what the published case says, written by hand from the facts
 * and not read from the page: with their hedges, since an answer that is surer than its source is a wrong one.
 */
const ANSWERS = {
  vessel: {
    what: ['about 300 containers', 'Vessel', 'Angara'],
    when: ['seen 7–8 Sep; left by 12 Sep 2023', 'by 12 Sep 2023; seen 12 Sep'],
    where: ['Rajin (Najin) port', 'Dunay (Dunai) naval facility'],
    certainty: [
      'Published',
      'Usually reliable',
      'Truth cannot be judged',
      'no third party has seen what is in the containers',
    ],
  },
  rail: {
    what: ['about 300', 'Rail', 'Train, not identified'],
    when: ['seen 12 Sep; left by 1 Oct 2023', 'by 1 Oct 2023; seen 1 Oct'],
    where: ['Dunay (Dunai) naval facility', 'Tikhoretsk (town)'],
    certainty: ['Published', 'Usually reliable', 'Truth cannot be judged'],
  },
} as const

/** Who denied the claim: of the case, who said so and what is recorded of it. */
const denials = published.claims.filter(({ denies }) => denies.includes('WH-more-than-1000'))
const DENIERS = ['Oleg Burmistrov, Russian diplomat', 'Peskov, Kremlin', 'Choe Son Hui, DPRK foreign minister, KCNA']

/** A number of the case that stands without its hedge. */
const UNHEDGED = /(?<!about )\b300 containers|(?<!more than )\b1,000\b(?! nmi)/i

/** Roles of what a person works. */
const WORKED = new Set(['button', 'link', 'slider', 'textbox', 'combobox', 'tab', 'checkbox', 'spinbutton'])

async function press(page: Page, ...keys: readonly string[]): Promise<number> {
  for (const key of keys) await page.keyboard.press(key)
  return keys.length
}

test(
  'who has only a keyboard finds what moved, when, from where to where, how sure that is and who denies it',
  { tag: '@long' },
  async ({ page }) => {
    const app = await openApp(page, QUIET)
    const { what, when, where, certainty } = ANSWERS.vessel
    const unread = new Set<string>([...what, ...when, ...where, ...certainty, ...DENIERS])
    const read = async () => {
      for (const word of await readable(page, [...unread])) unread.delete(word)
    }
    // The link before all else leads past the figures to the table.
    let presses = await press(page, 'Tab', 'Enter')
    const isAtRow = () => app.rows.first().evaluate((row) => row === document.activeElement)
    while (!(await isAtRow()) && presses < 40) presses += await press(page, 'Tab')
    presses += await press(page, 'Enter')
    await expect(app.detail.getByRole('heading', { level: 2 })).toBeFocused()
    await isIdle(page)
    await read()
    // From its heading the card is read page by page, as any text.
    while (unread.size > 0 && presses < 60) {
      presses += await press(page, 'PageDown')
      await app.detail.evaluate(rest)
      await read()
    }
    tell(`answers by keyboard alone: ${presses} presses from the top of the page, ${unread.size} words not found`)
    expect([...unread]).toEqual([])
  },
)

test('who has only the words of the accessibility tree finds the same, with its hedges', async ({ page }) => {
  await openApp(page, QUIET)
  const listener = await listenTo(page)
  const before = await listener.tree()
  expect(byRole(before, 'status').map(wordsOf)).toContain(SUMMARY)

  await test.step('the table says it of each leg, cell by cell below its heading', () => {
    const table = only(before, 'table', 'Legs')
    const headings = byRole(table, 'columnheader').map(wordsOf)
    const rows = byRole(table, 'row').slice(1)
    expect(rows).toHaveLength(2)
    for (const [index, { what, when, where, certainty }] of [ANSWERS.vessel, ANSWERS.rail].entries()) {
      const cells = byRole(ensure(rows[index], 'row'), 'cell').map(wordsOf)
      const cell = (heading: string) => cells[headings.indexOf(heading)]
      expect(what[0].startsWith(ensure(cell('Containers'), 'containers'))).toBe(true)
      expect([cell('Mode'), cell('Carrier')]).toEqual(what.slice(1))
      expect([cell('Departs'), cell('Arrives')]).toEqual(when)
      expect(cell('From')).toContain(where[0])
      expect(cell('To')).toContain(where[1])
      expect(cell('Basis')).toBe(certainty[0])
      for (const words of certainty.slice(1, 3)) expect(cell('Grade')).toContain(words)
    }
  })

  const [row] = byRole(only(before, 'table', 'Legs'), 'row').slice(1)
  await listener.activate(ensure(row, 'row of the vessel leg'))
  await isIdle(page)
  const after = await listener.tree()
  const detail = only(after, 'region', 'Detail')

  await test.step('the card says it term by term', () => {
    const { what, when, where, certainty } = ANSWERS.vessel
    const facts = factsOf(detail)
    expect([facts.get('Containers'), facts.get('Mode'), facts.get('Carrier')]).toEqual(what)
    expect(facts.get('Departs')).toContain(when[0])
    expect(facts.get('Departs')).toContain('the end of the departure is inferred')
    expect(facts.get('Arrives')).toContain(when[1])
    expect(facts.get('From')).toContain(where[0])
    expect(facts.get('To')).toContain(where[1])
    expect(facts.get('Basis')).toBe('Published A source says it.')
    for (const words of certainty.slice(1, 3)) expect(facts.get('Cargo')).toContain(words)
    expect(wordsOf(detail)).toContain(certainty[3])
  })

  await test.step('who denies it stands below the claim, each with their words and their day', () => {
    expect(denials.length).toBe(4)
    const part = below(detail, 'Claims and denials')
    const told = part.filter(({ role, name }) => role === 'button' && name.startsWith('Denial')).map(({ name }) => name)
    expect(told).toHaveLength(denials.length)
    for (const { text, speaker } of denials) {
      expect(told.filter((name) => name.includes(text.en) && name.includes(speaker))).toHaveLength(1)
    }
    expect(new Set(denials.map(({ speaker }) => speaker))).toEqual(new Set(DENIERS))
  })

  await test.step('no number is told without its hedge, and nothing that can be worked is without a name', () => {
    const words = allOf(after)
      .map(({ name }) => name)
      .filter((name) => UNHEDGED.test(name))
    expect(words).toEqual([])
    const worked = allOf(after).filter(({ role }) => WORKED.has(role))
    expect(worked.filter(({ name }) => name.trim() === '')).toEqual([])
    tell(`answers by the accessibility tree alone: 5 of 5 for 2 legs, ${worked.length} controls, all with a name`)
  })
})

/** Runs in the page: until a pane that is scrolled by a key has come to rest. */
async function rest(pane: Element): Promise<void> {
  for (let still = 0, before = -1; still < 3;) {
    still = pane.scrollTop === before ? still + 1 : 0
    before = pane.scrollTop
    await new Promise(requestAnimationFrame)
  }
}

/** Terms and what stands beside each, the first of a name. */
function factsOf(part: Told): ReadonlyMap<string, string> {
  const all = allOf(part).filter(({ role }) => role === 'term' || role === 'definition')
  const pairs = all.flatMap((one, index): (readonly [string, string])[] => {
    const next = all[index + 1]
    return one.role === 'term' && next?.role === 'definition' ? [[wordsOf(one), wordsOf(next)]] : []
  })
  return new Map(pairs.toReversed())
}
