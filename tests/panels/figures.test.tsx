import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { about, atLeast, moreThan } from '#app/domain/quantity.ts'
import { indexCase } from '#app/domain/case-index.ts'
import { Figures } from '#app/panels/figures/figures.tsx'
import { PUBLISHED, type TestCase } from '#tests/panels/published-case.ts'
import { setUpPanes } from '#tests/panels/setup-panels.tsx'
import { boardOf, claim, consignment, days, fileOf, legsOf } from '#tests/support/sketch.ts'

function setUp({ address = '', of = PUBLISHED, feedsDown = [] as readonly string[] } = {}) {
  const page = setUpPanes((board) => <Figures board={board} feedsDown={feedsDown} />, { of, address })
  return {
    ...page,
    figures: () => screen.getByRole('region', { name: /Figures|Chiffres/ }),
    words: () => screen.getByRole('region', { name: /Figures|Chiffres/ }).textContent.replace(/\s+/g, ' '),
  }
}

/** A drawn case with a headline claim, so that totals can contradict it. */
function sketched(claimed: Parameters<typeof claim>[1]): TestCase {
  const legs = legsOf('A vessel NAJ>DUN ====')
  const file = fileOf(legs, {
    consignments: [consignment('A', about(300), { legs: legs.map((leg) => leg.id), supports: ['C' as never] })],
    claims: [claim('C', claimed)],
  })
  return { file, index: indexCase(file), case: { ...boardOf(file).case, headline: 'C' as never } }
}

test('the window, the itemised containers, the claim and what is left stand in words', () => {
  const { words } = setUp()
  expect(words()).toContain('7 Sep - 1 Oct 2023, UTC, both days included (25 days)')
  expect(words()).toContain('about 300 containers itemised')
  expect(words()).toContain('1 consignment, 2 legs')
  expect(screen.getByText('more than 1,000 (claim, not counted from legs)')).toBeInTheDocument()
  expect(words()).toContain('more than 700 not itemised, approximately')
  expect(words()).toContain('more than 1,000 claimed less about 300 itemised, from 2 legs of 1 consignment.')
  expect(words()).toContain('Inferred')
})

test('of a claim that the itemised may exceed nothing is said to be left: "at least 0" would tell nobody anything', () => {
  const { words } = setUp({ of: sketched(atLeast(200)) })
  expect(words()).toContain('about 300 containers itemised')
  expect(words()).not.toContain('not itemised')
  expect(words()).not.toContain('at least 0')
})

test('the two statements are kept apart by the sentence of the case', () => {
  expect(setUp().words()).toContain('are two different statements')
})

test('the number and its hedge have one weight and size', () => {
  setUp()
  expect(screen.getByText('about 300', { selector: 'strong' })).toBeInTheDocument()
})

test('the claim is a button that selects it', async () => {
  const { press, address } = setUp()
  await press(/more than 1,000 \(claim/)
  expect(address()).toBe('?claim=WH-more-than-1000')
  expect(screen.getByRole('button', { name: /more than 1,000 \(claim/ })).toHaveAttribute('aria-current', 'true')
})

test('what supports the claim selects the consignment', async () => {
  const { press, address } = setUp()
  await press(/About 300 containers, Najin to near Tikhoretsk/)
  expect(address()).toBe('?consignment=WH-300')
})

test('denials stand beside the claim with speaker and day', () => {
  setUp()
  const denial = screen.getByRole('button', { name: /without providing any proof/ })
  expect(denial).toHaveTextContent('Denial')
  expect(denial).toHaveTextContent('Peskov, Kremlin · 17 Oct 2023')
  expect(denial.querySelector('q')).toHaveAttribute('lang', 'en')
})

test('words that are not the speaker’s own are labelled and not put in quotation marks', () => {
  setUp()
  const denial = screen.getByRole('button', { name: /Denied that Moscow violated/ })
  expect(denial).toHaveTextContent('paraphrase')
  expect(denial.querySelector('q')).toBeNull()
})

test('the claim hangs on one origin, however many sources repeat it', () => {
  expect(setUp().words()).toContain('1 independent origin, 6 sources')
})

test('distances that conflict stand side by side with their sources, without an average', () => {
  const { words } = setUp()
  const headline = screen.getByText('Different distances for the same thing').closest('li')
  const answers = within(headline ?? document.body).getAllByRole('button')
  expect(answers.map((answer) => answer.querySelector('strong')?.textContent)).toEqual([
    'about 290 km',
    'about 200 km',
    'about 201 km',
  ])
  expect(answers[2]).toHaveTextContent('Inferred')
  expect(words()).not.toContain('245')
})

test('container totals are grouped by claimant, each with what it counts from', () => {
  setUp()
  const group = screen.getByRole('list', { name: /US State/ })
  expect(within(group).getAllByRole('button').length).toBeGreaterThan(0)
})

test.each(['en', 'fr'])('no figure is without its hedge in %s', (language) => {
  const { words } = setUp({ address: `?lang=${language}` })
  const bare = [...words().matchAll(/(.{24})(?<!\d)1[,\u202f\u00a0 ]000(?!\d)/gu)].filter(
    ([, before = '']) => !/(more than|above|over|plus de|plus des) *$/iu.test(before),
  )
  expect(bare.map(([text]) => text)).toEqual([])
})

test('French says the same with the same hedges', () => {
  const { words } = setUp({ address: '?lang=fr' })
  expect(words()).toContain('environ 300 conteneurs détaillés')
  expect(words()).toMatch(/plus de 1\s000 \(chiffre avancé, non compté à partir des trajets\)/u)
  expect(words()).toContain('plus de 700 non détaillés, approximativement')
})

test('a window without legs itemises nothing and leaves the claim as it is', () => {
  const { words } = setUp({ address: '?from=2023-08-10&to=2023-08-12' })
  expect(words()).toContain('No containers itemised')
  expect(words()).toContain('more than 1,000 (claim, not counted from legs)')
  expect(words()).toContain('No leg in this window supports the claim.')
})

test('more itemised than claimed is called a contradiction and not a number', () => {
  const { words } = setUp({ of: sketched({ kind: 'about', value: 200 }) })
  expect(words()).toContain('Contradiction: about 300 itemised, about 200 claimed.')
})

test('a claim that nobody denied says so', () => {
  expect(setUp({ of: sketched(moreThan(1000)) }).words()).toContain('No denial of this claim is recorded.')
})

test('a feed without an answer is named as not counted', () => {
  expect(setUp({ feedsDown: ['legs'] }).words()).toContain('Not counting: legs (no answer)')
})

test('made-up containers are counted apart and say so', () => {
  const legs = legsOf('A vessel NAJ>DUN ====')
  const file = fileOf(legs, {
    consignments: [consignment('A', about(40), { basis: 'synthetic', legs: legs.map((leg) => leg.id) })],
  })
  const { words } = setUp({
    of: { file, index: indexCase(file), case: { ...boardOf(file).case, window: days('2023-09-01', '2023-09-30') } },
  })
  expect(words()).toContain('about 40 containers made up (SYNTHETIC)')
  expect(words()).not.toContain('itemised')
  expect(words()).toContain('No claim is recorded in this case.')
})
