import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { indexCase } from '#app/domain/case-index.ts'
import { exactly } from '#app/domain/quantity.ts'
import { ClaimsOverTime } from '#app/panels/figures/claims-over-time.tsx'
import { ConservationPart } from '#app/panels/figures/conservation-part.tsx'
import { Figures } from '#app/panels/figures/figures.tsx'
import { PUBLISHED, type TestCase } from '#tests/panels/published-case.ts'
import { setUpPanes } from '#tests/panels/setup-panels.tsx'
import { boardOf, consignment, fileOf, legsOf } from '#tests/support/sketch.ts'

function setUp({ address = '', of = PUBLISHED } = {}) {
  const page = setUpPanes(
    (board) => (
      <>
        <ClaimsOverTime board={board} />
        <ConservationPart board={board} />
      </>
    ),
    { of, address },
  )
  const part = (title: RegExp) => screen.getByText(title).closest('details') ?? document.body
  const open = (title: RegExp) => page.user.click(screen.getByText(title))
  const claims = /Claimed so far|Chiffres avancés à ce jour/
  const boxes = /Boxes in and out|Conteneurs entrés et sortis/
  return {
    ...page,
    openClaims: () => open(claims),
    openBoxes: () => open(boxes),
    openTable: () => page.user.click(screen.getByText(/Show as a table|Afficher en tableau/)),
    /** All that is read in the part of the claims, and all that is only said. */
    claimTexts: () => [
      part(claims).textContent.replace(/\s+/g, ' '),
      ...[...part(claims).querySelectorAll('[aria-label]')].map((element) => element.getAttribute('aria-label') ?? ''),
    ],
    claimWords: () => part(claims).textContent.replace(/\s+/g, ' '),
    boxWords: () => part(boxes).textContent.replace(/\s+/g, ' '),
    marks: () => within(screen.getByRole('group', { name: /by the day on which it was said/ })).getAllByRole('button'),
    rows: () => within(screen.getByRole('table')).getAllByRole('row').slice(1),
  }
}

describe('the chart of claims', () => {
  test('is made when it is opened, and no sooner', async () => {
    const { openClaims } = setUp()
    expect(screen.queryByRole('radio', { name: 'Linear' })).not.toBeInTheDocument()
    await openClaims()
    expect(screen.getByRole('radio', { name: 'Linear' })).toBeChecked()
  })

  test('says above it that claimants count from different days', async () => {
    const { openClaims, claimWords } = setUp()
    await openClaims()
    expect(claimWords()).toContain('Not one series: each claimant counts from another day')
  })

  test('each mark names its figure, who said it and when, since when it counts and its origins', async () => {
    const { openClaims, marks } = setUp()
    await openClaims()
    expect(marks()[0]).toHaveAccessibleName(
      'more than 1,000 containers; John Kirby, White House National Security Council · 13 Oct 2023; ' +
        'counted: in recent weeks; 1 independent origin, 6 sources',
    )
    expect(marks()).toHaveLength(17)
  })

  test('is one tab stop; arrows go from mark to mark, the words follow, and Enter selects', async () => {
    const { openClaims, marks, user, address, claimWords } = setUp()
    await openClaims()
    expect(marks().filter((mark) => mark.tabIndex === 0)).toHaveLength(1)
    marks()[0]?.focus()
    await user.keyboard('{ArrowRight}')
    expect(marks()[1]).toHaveFocus()
    expect(claimWords()).toContain('about 1,500 containers · VOA (estimate) · 22 Oct 2023')
    await user.keyboard('{Enter}')
    expect(address()).toBe('?claim=CUM-2023-10-22-voa')
    expect(marks()[1]).toHaveAttribute('aria-current', 'true')
  })

  test('the scale changes over by keyboard', async () => {
    const { openClaims, user } = setUp()
    await openClaims()
    screen.getByRole('radio', { name: 'Linear' }).focus()
    await user.keyboard('{ArrowRight}')
    expect(screen.getByRole('radio', { name: 'Logarithmic' })).toBeChecked()
  })

  test('what has no number is listed apart', async () => {
    const { openClaims, claimWords } = setUp()
    await openClaims()
    expect(claimWords()).toMatch(/the number is not on record *several hundred containers/)
  })

  test('the table behind it has a row for each claim, and selects it', async () => {
    const { openClaims, openTable, rows, user, address } = setUp()
    await openClaims()
    await openTable()
    expect(
      within(screen.getByRole('table'))
        .getAllByRole('columnheader')
        .map((cell) => cell.textContent),
    ).toEqual(['Said', 'Who', 'Figure', 'Counted since', 'Sources'])
    expect(rows()).toHaveLength(18)
    const cells = within(rows()[0] ?? document.body)
      .getAllByRole('cell')
      .map((cell) => cell.textContent)
    expect(cells).toEqual([
      '13 Oct 2023',
      'John Kirby, White House National Security Council',
      'more than 1,000',
      'in recent weeks',
      '1 independent origin, 6 sources',
    ])
    await user.click(within(screen.getByRole('table')).getByRole('button', { name: 'at least 10,000' }))
    expect(address()).toBe('?claim=CUM-2024-06-14-rok')
  })

  test.each([
    ['en', /(more than|at least|above|over) *$/iu],
    ['fr', /(plus de|plus des|au moins) *$/iu],
  ])('no text of chart or table shows a bound without its hedge in %s', async (language, hedge) => {
    const { openClaims, openTable, claimTexts } = setUp({ address: `?lang=${language}` })
    await openClaims()
    await openTable()
    const bounds = new Set(
      PUBLISHED.file.claims.flatMap(({ figure }) =>
        figure && (figure.quantity.kind === 'moreThan' || figure.quantity.kind === 'atLeast')
          ? [figure.quantity.value]
          : [],
      ),
    )
    const found = claimTexts().flatMap((text) =>
      [...text.matchAll(/\d{1,3}(?:[, \u202f\u00a0]\d{3})+/gu)]
        .filter(([number]) => bounds.has(Number(number.replace(/\D/gu, ''))))
        .map(({ index }) => text.slice(0, index)),
    )
    expect(found.length).toBeGreaterThan(10)
    expect(found.filter((before) => !hedge.test(before))).toEqual([])
  })
})

describe('boxes in and out', () => {
  test('each place has what came and left with its hedge; unknown stays unknown', async () => {
    const { openBoxes, boxWords } = setUp()
    await openBoxes()
    expect(boxWords()).toContain(
      'Innot known: no leg tells how they came hereOutabout 300Still there, by this countnot known',
    )
    expect(boxWords()).toContain('Inabout 300Outabout 300Still there, by this countnone, approximately')
    expect(boxWords()).toContain('Inabout 300Outnone by a leg on recordStill there, by this countabout 300')
    expect(boxWords()).not.toContain('A question')
  })

  test('more out than in is a question with its arithmetic', async () => {
    const legs = legsOf('A vessel NAJ>DUN ==\nA rail VLA>TIK ..==')
    const file = fileOf(legs, { consignments: [consignment('A', exactly(300), { legs: legs.map(({ id }) => id) })] })
    const of: TestCase = { file, index: indexCase(file), case: boardOf(file).case }
    const { openBoxes, boxWords } = setUp({ of })
    await openBoxes()
    expect(boxWords()).toContain('A question: 300 out less 0 in leaves 300 that no leg brought.')
  })

  test('a case without totals has no chart', () => {
    const file = fileOf(legsOf('A vessel NAJ>DUN =='))
    setUp({ of: { file, index: indexCase(file), case: boardOf(file).case } })
    expect(screen.queryByText('Claimed so far, by claimant')).not.toBeInTheDocument()
  })
})

test('totals tell on how many origins they hang, claimant by claimant', () => {
  setUpPanes((board) => <Figures board={board} feedsDown={[]} />)
  expect(screen.getByRole('list', { name: 'US State Department' }).parentElement).toHaveTextContent(
    '1 independent origin',
  )
})
