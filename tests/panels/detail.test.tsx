import { act, screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { Detail } from '#app/panels/detail/detail.tsx'
import { LegList } from '#app/panels/leg-list/leg-list.tsx'
import { setUpPanes } from '#tests/panels/setup-panels.tsx'

/** The detail beside the table, as on the page. */
function setUp(address = '') {
  const page = setUpPanes(
    (board) => (
      <>
        <LegList board={board} />
        {board.selection && <Detail board={board} selection={board.selection} />}
      </>
    ),
    { address },
  )
  const pane = () => screen.getByRole('region', { name: /^D[eé]tail$/ })
  return {
    ...page,
    pane,
    words: () => pane().textContent.replace(/\s+/g, ' '),
    title: () => within(pane()).getByRole('heading', { level: 2 }),
    /** What stands beside a name in the list of facts. */
    fact: (name: string) =>
      within(pane())
        .getAllByRole('term')
        .find((term) => term.textContent === name)
        ?.nextElementSibling?.textContent.replace(/\s+/g, ' ')
        .trim(),
    follow: (name: string | RegExp) =>
      page.user.click(within(pane()).getAllByRole('button', { name })[0] ?? document.body),
    row: (carrier: string) => screen.getByText(carrier, { selector: 'td *' }).closest('tr') ?? document.body,
  }
}

test('a leg says what is known of its ends, and what is inferred', () => {
  const { title, fact, words } = setUp('?leg=WH-300-rail')
  expect(title()).toHaveTextContent('Dunay (Dunai) naval facility to Tikhoretsk (town)')
  expect(fact('Containers')).toBe('about 300 containers')
  expect(fact('Departs')).toContain(
    'seen 12 Sep; left by 1 Oct 2023 (the end of the departure is inferred: it left before it arrived)',
  )
  expect(fact('Departs')).toMatch(/seen 12 Sep 2023: JoongAng Ilbo.*from 7 Sep 2023: White House/)
  expect(fact('Basis')).toContain('Published')
  expect(words()).toContain('Inferred')
  expect(words()).toContain('about 8,457 km, sum of the straight parts. The real track: about 9,400 to 10,100 km.')
})

test('grades of position, cargo and identity stand apart, in words, with the reason', () => {
  const { fact, words } = setUp('?leg=WH-300-rail')
  expect(fact('Position')).toBe('B2 Usually reliable; Probably true')
  expect(fact('Cargo')).toBe('B6 Usually reliable; Truth cannot be judged')
  expect(fact('Identity')).toBe('Not graded')
  expect(words()).toContain("An editor's judgement, not published.")
})

test('a leg stands in the chain of its consignment, with the transfer and the wait', () => {
  const { words, pane } = setUp('?leg=WH-300-vessel')
  expect(words()).toContain('Transfer at Dunay (Dunai) naval facility')
  expect(words()).toContain('Waited at most 25 days (inferred: arrived 7–12 Sep 2023; left 12 Sep – 1 Oct 2023)')
  expect(within(pane()).getByRole('button', { current: true })).toHaveTextContent('Vessel')
})

test('the denials stand beside the claim that the leg is part of', () => {
  const { pane } = setUp('?leg=WH-300-vessel')
  const claim = within(pane())
    .getByRole('button', { name: /more than 1,000 containers/ })
    .closest('li')
  expect(within(claim ?? document.body).getAllByRole('button', { name: /^Denial/ }).length).toBeGreaterThan(2)
})

test('a source says who, when, what it cannot tell, and how it was read', () => {
  const { fact, words } = setUp('?source=YONHAP-2023-10-14')
  expect(words()).toContain('title not recorded')
  expect(fact('What it cannot tell')).toContain('the number or of the cargo')
  expect(fact('Published')).toBe('14 Oct 2023')
  expect(fact('Observed')).toBe('not recorded')
  expect(fact('Origin')).toBe('United States government')
  expect(fact('Read on')).toBe('the publisher’s page')
  expect(fact('Language')).toBe('English')
  expect(fact('Licence')).toContain('Not recorded')
})

test('a whole address is a link out, a shortened one is text', () => {
  setUp('?source=YONHAP-2023-10-14')
  const link = screen.getByRole('link', { name: 'en.yna.co.kr/view/AEN20231014000400315' })
  expect(link).toHaveAttribute('href', 'https://en.yna.co.kr/view/AEN20231014000400315')
  expect(link).toHaveAttribute('target', '_blank')
  expect(link).toHaveAttribute('rel', 'noopener noreferrer')
})

test('a shortened address is shown and leads nowhere', () => {
  const { words } = setUp('?source=UKRANEWS-961188')
  expect(words()).toContain('ukranews.com/en/news/961188-...')
  expect(screen.queryByRole('link')).toBeNull()
})

test('a ship says what was not found, and which listings came after the window', () => {
  const { fact, words } = setUp('?vessel=maria')
  expect(fact('MMSI')).toBe('not found')
  expect(fact('IMO')).toBe('8517839')
  expect(words()).toContain('United States, 12 Dec 2023 after the window')
  expect(words()).toContain('MARIA E')
})

test('a place shows all its spellings and no more precision than it has', () => {
  const { fact } = setUp('?place=dunay-facility')
  expect(fact('Spellings')).toBe('Dunai, Дунай')
  expect(fact('Position')).toBe('42.88° N, 132.37° E, within 2 km')
})

test('a sighting without a link to the containers says so', () => {
  const { fact } = setUp('?sighting=SEEN-tikhoretsk-2023-09-28')
  expect(fact('Consignment')).toBe('No source links it to a consignment')
  expect(fact('Count')).toBe('No count given')
})

test('a claim shows its words, its figure, its denials and its origin', () => {
  const { title, fact, words } = setUp('?claim=WH-more-than-1000')
  expect(title()).toHaveTextContent('more than 1,000 containers')
  expect(fact('Counted since')).toBe('in recent weeks')
  expect(fact('Form')).toBe('Quotation')
  expect(words()).toContain('Who denies it')
  expect(words()).toContain('1 independent origin, 6 sources')
})

test('a claim in conflict shows the other answers', () => {
  const { words } = setUp('?claim=WH-depot-290-km')
  expect(words()).toContain('Other answers to the same question')
  expect(words()).toContain('about 200 km')
})

test('links lead from record to record', async () => {
  const { follow, address, title } = setUp('?leg=WH-300-vessel')
  await follow('Angara')
  expect(address()).toBe('?vessel=angara')
  expect(title()).toHaveTextContent('Angara')
})

test('a leg outside the window says so, and the window can be widened to it', async () => {
  const { words, press, address } = setUp('?from=2023-10-10&to=2023-10-12&leg=WH-300-rail')
  expect(words()).toContain('This leg is outside the window 10–12 Oct 2023.')
  await press('Widen the window')
  expect(address()).toBe('?from=2023-09-12&to=2023-10-12&leg=WH-300-rail')
  expect(words()).not.toContain('outside the window')
})

test('a leg that the filter hides says so', () => {
  expect(setUp('?leg=WH-300-rail&filter=angara').words()).toContain('This leg is hidden by the filter.')
})

test('opened by keyboard, the heading has the focus; closed, the row has it back', async () => {
  const { user, row, title } = setUp()
  act(() => row('Angara').focus())
  await user.keyboard('{Enter}')
  expect(title()).toHaveFocus()
  await user.keyboard('{Escape}')
  expect(screen.queryByRole('region', { name: 'Detail' })).toBeNull()
  expect(row('Angara')).toHaveFocus()
})

test('a click of the mouse leaves the focus where it is', async () => {
  const { user, row, title } = setUp()
  await user.click(row('Angara'))
  expect(title()).not.toHaveFocus()
})

test('after a link inside, the focus is on the new heading and still finds its way back', async () => {
  const { user, row, follow, title, press } = setUp()
  act(() => row('Angara').focus())
  await user.keyboard('{Enter}')
  await follow('Angara')
  expect(title()).toHaveFocus()
  await press('Close detail')
  expect(row('Angara')).toHaveFocus()
})

test('French speaks French, and marks what is not', () => {
  const { fact, title } = setUp('?lang=fr&consignment=WH-300')
  expect(title()).toHaveAttribute('lang', 'fr')
  expect(fact('Conteneurs')).toBe('environ 300 conteneurs (les mêmes conteneurs sur 2 trajets, comptés une fois)')
})

test.each([
  ['leg', 'WH-300-vessel'],
  ['consignment', 'WH-300'],
  ['claim', 'WH-more-than-1000'],
  ['source', 'WH-2023-10-13'],
])('nowhere in the detail of a %s is the claim without its hedge', (kind, id) => {
  const words = setUp(`?${kind}=${id}`).words()
  expect(
    [...words.matchAll(/(.{24})(?<!\d)1,000/g)].filter(([, before = '']) => !/(more than|above) $/i.test(before)),
  ).toEqual([])
})

test('what a denial denies is no denial, and those that deny the same stand apart', () => {
  const { pane, words } = setUp('?claim=DENIAL-2022-09-22-dprk')
  const listUnder = (title: string) => {
    const heading = within(pane()).getByRole('heading', { name: title })
    return heading.nextElementSibling?.textContent ?? ''
  }
  expect(listUnder('What it denies')).toContain('the US had accused the DPRK')
  expect(listUnder('What it denies')).not.toContain('We have never exported')
  expect(listUnder('Other denials')).toContain('An arms transaction with Russia "has never happened".')
  expect(listUnder('Other denials')).not.toContain('We have never exported')
  expect(words()).not.toContain('Who denies it')
})
