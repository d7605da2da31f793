import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { makeLoad } from '#mocks/cases/load/load.ts'
import { LegList } from '#app/panels/leg-list/leg-list.tsx'
import { setHover, useUi } from '#app/state/ui-store.ts'
import { PUBLISHED, readCase } from '#tests/panels/published-case.ts'
import { setUpPanes } from '#tests/panels/setup-panels.tsx'

function setUp({ address = '', of = PUBLISHED } = {}) {
  const page = setUpPanes((board) => <LegList board={board} />, { address, of })
  const table = () => screen.getByRole('table', { name: /Legs|Trajets/ })
  /** Rows of legs, without the heading. */
  const rows = () => within(table()).getAllByRole('row').slice(1)
  /** Asking thousands of elements for their role takes seconds in jsdom. */
  const drawn = () => [...table().querySelectorAll<HTMLElement>('tr[aria-selected]')]
  const cells = (row: HTMLElement | undefined) =>
    within(row ?? document.body)
      .getAllByRole('cell')
      .map((cell) => cell.textContent.replace(/\s+/g, ' ').trim())
  const column = (name: RegExp | string) => within(table()).getByRole('columnheader', { name })
  return {
    ...page,
    table,
    rows,
    drawn,
    cells,
    column,
    sortBy: (name: string) => page.user.click(within(column(name)).getByRole('button')),
    carriers: () => rows().map((row) => cells(row)[2]),
    selected: () => within(table()).queryAllByRole('row', { selected: true }),
    field: () => screen.getByRole('textbox', { name: 'Filter legs' }),
    words: () => screen.getByRole('region').textContent.replace(/\s+/g, ' '),
  }
}

test('each leg of the window is a row that says what the sources say', () => {
  const { rows, cells } = setUp()
  expect(rows().map(cells)).toEqual([
    [
      'About 300 containers, Najin to near Tikhoretsk',
      'Vessel',
      'Angara',
      'Rajin (Najin) port 나진항',
      'Dunay (Dunai) naval facility Дунай',
      'seen 7–8 Sep; left by 12 Sep 2023',
      'by 12 Sep 2023; seen 12 Sep',
      'about 300',
      'Published',
      'B6Usually reliable; Truth cannot be judged',
    ],
    [
      'About 300 containers, Najin to near Tikhoretsk',
      'Rail',
      'Train, not identified',
      'Dunay (Dunai) naval facility Дунай',
      'Tikhoretsk (town) Тихорецк',
      'seen 12 Sep; left by 1 Oct 2023',
      'by 1 Oct 2023; seen 1 Oct',
      'about 300',
      'Published',
      'B6Usually reliable; Truth cannot be judged',
    ],
  ])
})

test('the columns have their names', () => {
  const { table } = setUp()
  expect(
    within(table())
      .getAllByRole('columnheader')
      .map((cell) => cell.textContent),
  ).toEqual(['Consignment', 'Mode', 'Carrier', 'From', 'To', 'Departs', 'Arrives', 'Containers', 'Basis', 'Grade'])
})

test('the footer sums up, and says that the boxes of both rows are the same', () => {
  const { words } = setUp()
  expect(words()).toContain('2 legs, about 300 containers itemised, more than 1,000 claimed')
  expect(words()).toContain('the same about 300 containers on 2 legs')
})

test('a column sorts up, down and not at all, and says so', async () => {
  const { sortBy, carriers, column } = setUp()
  expect(column('Carrier')).toHaveAttribute('aria-sort', 'none')
  await sortBy('Carrier')
  expect(column('Carrier')).toHaveAttribute('aria-sort', 'ascending')
  expect(carriers()).toEqual(['Angara', 'Train, not identified'])
  await sortBy('Carrier')
  expect(column('Carrier')).toHaveAttribute('aria-sort', 'descending')
  expect(carriers()).toEqual(['Train, not identified', 'Angara'])
  await sortBy('Carrier')
  expect(column('Carrier')).toHaveAttribute('aria-sort', 'none')
})

test('departures sort by time and not by their words', async () => {
  const { sortBy, carriers } = setUp()
  await sortBy('Departs')
  await sortBy('Departs')
  expect(carriers()).toEqual(['Train, not identified', 'Angara'])
})

test('words in the filter leave only the legs that have them, and are in the address', async () => {
  const { user, field, carriers, address, words } = setUp()
  await user.type(field(), 'angara')
  await waitFor(() => expect(address()).toBe('?filter=angara'))
  expect(carriers()).toEqual(['Angara'])
  expect(words()).toContain('1 leg hidden by the filter')
})

test('typing in one go is one step back', async () => {
  const { user, field, address } = setUp()
  const before = window.history.length
  await user.type(field(), 'ang')
  await waitFor(() => expect(address()).toBe('?filter=ang'))
  await user.type(field(), 'ara')
  await waitFor(() => expect(address()).toBe('?filter=angara'))
  expect(window.history.length).toBe(before + 1)
})

test('Enter filters at once', async () => {
  const { user, field, address } = setUp()
  await user.type(field(), 'rail{Enter}')
  expect(address()).toBe('?filter=rail')
})

test('a filter that nothing passes says so and can be cleared', async () => {
  const { words, address, user } = setUp({ address: '?filter=nowhere' })
  expect(words()).toContain('No leg in this window passes the filter.')
  await user.click(screen.getAllByRole('button', { name: 'Clear filter' })[0] ?? document.body)
  expect(address()).toBe('')
})

test('a click selects the leg for all panes', async () => {
  const { user, rows, address, selected } = setUp()
  await user.click(rows()[1] ?? document.body)
  expect(address()).toBe('?leg=WH-300-rail')
  expect(selected()).toEqual([rows()[1]])
})

test('what is selected elsewhere is selected here, and its whole chain is marked', () => {
  const { selectElsewhere, selected, cells } = setUp()
  selectElsewhere({ kind: 'leg', id: 'WH-300-vessel' })
  expect(selected().map((row) => cells(row)[2])).toEqual(['Angara'])
})

test('arrow keys move over the rows, Enter selects, and the page does not hear of it', async () => {
  const { user, rows, address } = setUp()
  const heard: string[] = []
  const listener = (event: KeyboardEvent) => heard.push(event.key)
  window.addEventListener('keydown', listener)
  act(() => rows()[0]?.focus())
  await user.keyboard('{ArrowDown}')
  expect(rows()[1]).toHaveFocus()
  await user.keyboard('{Home}{End}{ArrowUp}{Enter}')
  expect(rows()[0]).toHaveFocus()
  expect(address()).toBe('?leg=WH-300-vessel')
  window.removeEventListener('keydown', listener)
  expect(heard).toEqual([])
})

test('one row is a stop of the Tab key', () => {
  const { rows } = setUp({ address: '?leg=WH-300-rail' })
  expect(rows().map((row) => row.tabIndex)).toEqual([-1, 0])
})

test('the row with the focus or the pointer lights up on the map, and the other way round', async () => {
  const { rows, user } = setUp()
  act(() => rows()[0]?.focus())
  expect(useUi.getState().hover).toEqual({ kind: 'leg', id: 'WH-300-vessel' })
  await user.hover(rows()[1] ?? document.body)
  expect(useUi.getState().hover).toEqual({ kind: 'leg', id: 'WH-300-rail' })
  act(() => setHover({ kind: 'leg', id: 'WH-300-vessel' }))
  expect(rows()[0]?.className).toMatch(/hovered/)
})

test('an empty window names the nearest leg and leads there', async () => {
  const { words, press, address, rows } = setUp({ address: '?from=2023-10-10&to=2023-10-12' })
  expect(words()).toContain('No leg in this window; the nearest is 12 Sep – 1 Oct 2023.')
  expect(words()).toContain('2 legs hidden by the window')
  await press('Go there')
  expect(address()).toBe('?from=2023-09-12&to=2023-10-01')
  expect(rows()).toHaveLength(2)
})

test('French names, dates and numbers', () => {
  const { words } = setUp({ address: '?lang=fr' })
  expect(words()).toContain('environ 300')
  expect(words()).toMatch(/2 trajets, environ 300 conteneurs détaillés, plus de 1\s000 selon la déclaration/u)
  expect(screen.getByRole('textbox', { name: 'Filtrer les trajets' })).toBeInTheDocument()
})

const LOAD = readCase(makeLoad(10_000, 7))
// jsdom lays nothing out; a list that draws what is in sight needs a height.
Object.defineProperty(Element.prototype, 'clientHeight', { configurable: true, get: () => 800 })

test('10,000 legs are announced, and only those in sight are drawn', () => {
  const { table, drawn } = setUp({ of: LOAD })
  expect(table()).toHaveAttribute('aria-rowcount', '10001')
  expect(drawn().length).toBeLessThan(100)
  expect(drawn().length).toBeGreaterThan(20)
  expect(drawn()[0]).toHaveAttribute('aria-rowindex', '2')
})

test('a row far down keeps its number, and the row with the focus is never lost', async () => {
  const { table, drawn, user } = setUp({ of: LOAD })
  act(() => drawn()[0]?.focus())
  const scroller = table().parentElement ?? document.body
  scroller.scrollTop = 160_000
  fireEvent.scroll(scroller)
  await waitFor(() => expect(table().querySelector('[aria-rowindex="5002"]')).toBeInTheDocument())
  expect(drawn()[0]).toHaveFocus()
  await user.keyboard('{End}')
  await waitFor(() => expect(table().querySelector('[aria-rowindex="10001"]')).toHaveFocus())
})

test('made-up containers are counted once for each consignment and called synthetic', () => {
  expect(setUp({ of: LOAD }).words()).toMatch(/10,000 legs, [\d,]+ containers made up \(SYNTHETIC\)/)
})

test('a case whose legs did not come is not called empty', () => {
  const empty = { ...PUBLISHED, file: { ...PUBLISHED.file, legs: [] } }
  setUpPanes((board) => <LegList board={board} feedsDown={['legs']} />, { of: empty })
  expect(screen.getByRole('region').textContent).toContain('Not counting: legs (no answer)')
  expect(screen.getByRole('region').textContent).not.toContain('No leg in this case')
})
