import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { beforeEach, expect, test } from 'vitest'
import { Detail } from '#app/panels/detail/detail.tsx'
import { SearchDialog } from '#app/panels/search/search-dialog.tsx'
import { openDialog, useUi } from '#app/state/ui-store.ts'
import { makeLoad } from '#mocks/cases/load/load.ts'
import { PUBLISHED, readCase } from '#tests/panels/published-case.ts'
import { setUpPanes } from '#tests/panels/setup-panels.tsx'
import type { Board } from '#app/state/board.ts'

beforeEach(() => useUi.setState({ ...useUi.getInitialState(), dialog: 'search' }, true))

/** The dialog and the card as the page holds them. */
function Page({ board }: { readonly board: Board }) {
  const dialog = useUi((state) => state.dialog)
  return (
    <>
      <button type="button" onClick={() => openDialog('search')}>
        Open
      </button>
      {board.selection && <Detail board={board} selection={board.selection} />}
      {dialog === 'search' && <SearchDialog board={board} onClose={() => openDialog(null)} />}
    </>
  )
}

function setUp({ address = '', of = PUBLISHED } = {}) {
  const page = setUpPanes((board) => <Page board={board} />, { address, of })
  const dialog = () => screen.getByRole('dialog', { name: /Search|Rechercher/ })
  const field = () => within(dialog()).getByRole('combobox')
  return {
    ...page,
    dialog,
    field,
    type: (words: string) => page.user.type(field(), words),
    options: () => within(dialog()).queryAllByRole('option'),
    active: () => within(dialog()).getByRole('option', { selected: true }).textContent.replace(/\s+/g, ' '),
    count: () => within(dialog()).getByRole('status').textContent,
    groups: () =>
      within(dialog())
        .queryAllByRole('group')
        .filter((group) => group.closest('[role=listbox]'))
        .map((group) => group.firstElementChild?.textContent),
    choice: (name: string | RegExp) => within(dialog()).getByRole('checkbox', { name }),
    words: () => dialog().textContent.replace(/\s+/g, ' '),
  }
}

test('before anything is typed, it says what can be searched and how much of it', () => {
  const { words, options, count } = setUp()
  expect(words()).toContain(`Places ${PUBLISHED.file.places.length}`)
  expect(words()).toContain(`Sources ${PUBLISHED.file.sources.length}`)
  expect(options()).toHaveLength(0)
  expect(count()).toBe('')
})

test('a large case is listed while the dialog is open, which says so; what is typed meanwhile is found', async () => {
  const of = readCase(makeLoad(2_000, 7))
  const { count, type, options, words } = setUp({ of })
  expect(count()).toBe('Listing the records…')
  expect(options()).toHaveLength(0)
  await type(of.file.vessels[7]?.name ?? '')
  await waitFor(() => expect(options().length).toBeGreaterThan(0))
  expect(count()).toMatch(/^\d+ results/)
  expect(words()).not.toContain('Listing')
})

test('Enter opens the card of the best result, gives it the focus, and keeps the search in the address', async () => {
  const { type, active, user, address } = setUp()
  await type('Дунай')
  await waitFor(() => expect(active()).toMatch(/^Dunay \(Dunai\) naval facility/))
  await user.keyboard('{Enter}')
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
  expect(new URLSearchParams(address()).get('place')).toBe('dunay-facility')
  expect(new URLSearchParams(address()).get('search')).toBe('Дунай')
  await waitFor(() => expect(screen.getByRole('heading', { name: /Dunay \(Dunai\)/ })).toHaveFocus())
})

test('Enter right after the last letter opens what those letters find, not what the list still shows', async () => {
  const { type, field, active, address } = setUp()
  await type('rajin-city')
  await waitFor(() => expect(active()).toMatch(/^Rajin/))
  act(() => {
    fireEvent.change(field(), { target: { value: 'dunay-facility' } })
    fireEvent.keyDown(field(), { key: 'Enter' })
  })
  expect(new URLSearchParams(address()).get('place')).toBe('dunay-facility')
})

test('the spelling that was found stands beside the name, in its own language', async () => {
  const { type, options } = setUp()
  await type('나진')
  await waitFor(() => expect(options().length).toBeGreaterThan(0))
  const [first] = options()
  expect(first).toHaveTextContent('Rajin (Najin) port')
  expect(within(first ?? document.body).getByText('나진항')).toHaveAttribute('lang', 'ko')
})

test('arrows go through the results and stop at the ends', async () => {
  const { type, field, options, user } = setUp()
  await type('angara')
  await waitFor(() => expect(options().length).toBeGreaterThan(2))
  expect(field()).toHaveAttribute('aria-activedescendant', options()[0]?.id)
  await user.keyboard('{ArrowUp}')
  expect(options()[0]).toHaveAttribute('aria-selected', 'true')
  await user.keyboard('{ArrowDown}{ArrowDown}')
  expect(field()).toHaveAttribute('aria-activedescendant', options()[2]?.id)
})

test('a word that means something else is warned of', async () => {
  const { type, words, user, field } = setUp()
  await type('Danube')
  await waitFor(() => expect(words()).toContain('Dunay near Fokino is not the Danube'))
  await user.click(screen.getByRole('button', { name: 'Search “Dunay”' }))
  await waitFor(() => expect(field()).toHaveValue('Dunay'))
})

test('what is chosen narrows the results, and each count is what a choice would give', async () => {
  const { type, choice, count, user, address } = setUp()
  await type('angara')
  await waitFor(() => expect(count()).toMatch(/results/))
  const legs = choice(/^Legs \d+$/)
  const promised = legs.parentElement?.textContent.match(/\d+$/)?.[0]
  await user.click(legs)
  await waitFor(() => expect(count()).toMatch(new RegExp(`^${promised} results?$`)))
  expect(new URLSearchParams(address()).get('facet')).toBe('kind:leg')
})

test('no result: says what narrows it, and takes it back', async () => {
  const { words, user, options } = setUp({ address: '?search=fokino&facet=mode:rail,kind:vessel' })
  expect(words()).toMatch(/results? (has|have) these words, but what is chosen leaves (it|them) out: Rail, Vessels/)
  await user.click(screen.getAllByRole('button', { name: 'Clear what is chosen' })[0] ?? document.body)
  await waitFor(() => expect(options().length).toBeGreaterThan(0))
})

test('words that nothing has are said to be so', async () => {
  const { type, words } = setUp()
  await type('zzzz')
  await waitFor(() => expect(words()).toContain('Nothing in this case has “zzzz”.'))
})

test('what window or filter hides is marked, and its card offers the way out', async () => {
  const outside = setUp({ address: '?from=2023-10-20&to=2023-10-25&search=WH-300-vessel' })
  expect(outside.options()[0]).toHaveTextContent('outside the window')
  await outside.user.click(outside.options()[0] ?? document.body)
  expect(await screen.findByRole('button', { name: 'Widen the window' })).toBeInTheDocument()
})

test('what the filter leaves out is marked', () => {
  const { options } = setUp({ address: '?filter=rail&search=WH-300-vessel' })
  expect(options()[0]).toHaveTextContent('left out by the filter')
})

test('Escape closes it, takes the search out of the address and goes back to where one was', async () => {
  useUi.setState({ dialog: null })
  const { user, type, address, press } = setUp()
  await press('Open')
  await type('angara')
  await waitFor(() => expect(address()).toContain('search=angara'))
  await user.keyboard('{Escape}')
  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument())
  expect(address()).not.toContain('search')
  await waitFor(() => expect(screen.getByRole('button', { name: 'Open' })).toHaveFocus())
})

test('of thousands a hundred are listed, and the rest is told', () => {
  const { options, groups, words } = setUp({ of: readCase(makeLoad(300, 1)), address: '?search=syn' })
  expect(options()).toHaveLength(100)
  expect(groups().some((group) => /the first \d+ shown/.test(group ?? ''))).toBe(true)
  expect(words()).toMatch(/more: narrow the search\./)
})

test('in French too', () => {
  const { words, count } = setUp({ address: '?lang=fr&search=angara' })
  expect(count()).toMatch(/résultats/)
  expect(words()).toContain('Dans ce dossier, c’est un navire')
})
