import { screen, waitFor, within } from '@testing-library/react'
import { beforeEach, expect, test, vi } from 'vitest'
import { withView } from '#app/domain/work/edits.ts'
import { PageCommands } from '#app/page-commands.tsx'
import { useDialogOpening } from '#app/panels/frame/use-dialog-opening.ts'
import { SearchDialog } from '#app/panels/search/search-dialog.tsx'
import type { Board } from '#app/state/board.ts'
import { openDialog, useUi } from '#app/state/ui-store.ts'
import { currentView, useView } from '#app/state/use-view.ts'
import { closeWork, work } from '#app/state/work/work-store.ts'
import { Timeline } from '#app/timeline/timeline.tsx'
import { at } from '#tests/support/sketch.ts'
import { setUpPanes } from '#tests/panels/setup-panels.tsx'

beforeEach(() => {
  window.localStorage.clear()
  useUi.setState(useUi.getInitialState(), true)
  closeWork()
})

/** The timeline and the two dialogs as the page holds them; there is no map. */
function Page({ board }: { readonly board: Board }) {
  const view = useView()
  const dialog = useUi((state) => state.dialog)
  useDialogOpening(view)
  const close = () => openDialog(null)
  return (
    <>
      <button type="button">Before</button>
      <Timeline board={board} positionsArrival={{ condition: 'good', leftOutCount: 0 }} />
      {dialog === 'acts' && (
        <PageCommands view={view} table={{ known: board.known, cases: [board.case] }} board={board} onClose={close} />
      )}
      {dialog === 'search' && <SearchDialog board={board} onClose={close} />}
    </>
  )
}

/** The page with its commands open. */
async function setUp(address = '') {
  const { user } = setUpPanes((board) => <Page board={board} />, { address })
  const dialog = () => screen.getByRole('dialog', { name: 'Commands' })
  const option = (name: RegExp | string) => within(dialog()).getByRole('option', { name })
  const open = async () => {
    await user.keyboard('{Control>}k{/Control}')
    await waitFor(() => expect(within(dialog()).getByRole('combobox', { name: 'Find a command' })).toHaveFocus())
  }
  await open()
  const closed = () => waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  return { user, dialog, option, open, closed }
}

test('a few letters and Enter do it, and the next time it heads the list', async () => {
  const { user, dialog, option, open, closed } = await setUp()
  await user.keyboard('theme da')
  expect(within(dialog()).getByRole('status')).toHaveTextContent('1 command')
  expect(option('Theme: Dark')).toHaveAttribute('aria-selected', 'true')
  await user.keyboard('{Enter}')
  await closed()
  expect(currentView().theme).toBe('dark')
  await open()
  const recent = within(dialog()).getByRole('group', { name: 'Recently used' })
  expect(within(recent).getAllByRole('option')).toHaveLength(1)
  // It is so already, which it says, and Enter does nothing.
  expect(option(/^Theme: Dark/)).toHaveAccessibleName('Theme: Dark It is so already')
  expect(option(/^Theme: Dark/)).toHaveAttribute('aria-disabled', 'true')
  await user.keyboard('{Enter}')
  expect(dialog()).toBeInTheDocument()
})

test('what cannot be done says why, stays in reach of the arrows, and is not done', async () => {
  const { user, option, dialog } = await setUp()
  await user.keyboard('debrief')
  expect(option(/^Debrief/)).toHaveAccessibleName('Debrief Only the trainer of an exercise has a debrief')
  await user.keyboard('{Enter}')
  expect(dialog()).toBeInTheDocument()
  await user.keyboard('{Control>}a{/Control}all legs')
  expect(option(/Show all legs/)).toHaveAccessibleName('Map: Show all legs The map is not on the screen')
})

test('the window, the days of publication, the layers and the tours are all there', async () => {
  const { dialog } = await setUp('?leg=WH-300-vessel')
  const said = [...dialog().querySelectorAll('[role=option]')].map(({ textContent }) => textContent.trim())
  for (const name of [
    /^Window: Whole case, 7 Sep/,
    /^Window: Statement of 13 Oct/,
    /^As known on: 17 Oct 2023$/,
    /^Take off the map: Rail legs$/,
    /^Tours: Analyst tour$/,
    /^Language: Deutsch$/,
    /^Export$/,
    /^Saved work$/,
    /^Open a file: /,
    /^Undo a change of saved work .*Nothing to undo$/,
    /^Close inset The map is not on the screen$/,
    /^Move inset The inset is not on the screen$/,
    /^Feeds$/,
    /^Play Space$/,
    /^Next event N$/,
    /^Shortcuts \?$/,
    /^Close Detail, choose nothing$/,
  ]) {
    expect(said).toContainEqual(expect.stringMatching(name))
  }
})

test('an act of the timeline is done by the timeline', async () => {
  const { user, closed } = await setUp('?at=2023-09-07T00:00Z')
  await user.keyboard('next event{Enter}')
  await closed()
  await waitFor(() => expect(currentView().at).not.toBeNull())
  expect(new URL(window.location.href).searchParams.get('at')).not.toBe('2023-09-07T00:00Z')
})

test('a change of saved work is undone and done again by its name', async () => {
  const view = { id: 'SYN-1', name: 'By train', query: '', created: at('2026-11-26') }
  work().edit({ edit: 'addView', what: view.name }, (all) => withView(all, view))
  const names = () =>
    work()
      .get()
      .work.views.map(({ name }) => name)
  const { user, option, open, closed } = await setUp()
  await user.keyboard('undo')
  expect(option(/^Undo: save view “By train”/)).toHaveAttribute('aria-selected', 'true')
  await user.keyboard('{Enter}')
  await closed()
  expect(names()).toEqual([])
  await open()
  await user.keyboard('redo{Enter}')
  await closed()
  expect(names()).toEqual(['By train'])
})

test('a file is chosen by a command, and opened', async () => {
  const { user, closed } = await setUp()
  const file = new File(['{}'], 'work.transload.json')
  const asked = vi.spyOn(HTMLInputElement.prototype, 'click').mockImplementation(function (this: HTMLInputElement) {
    Object.defineProperty(this, 'files', { value: [file] })
    this.dispatchEvent(new Event('change'))
  })
  await user.keyboard('open a file{Enter}')
  await waitFor(() => expect(useUi.getState().openedFile).toBe(file))
  expect(useUi.getState().dialog).toBe('file')
  asked.mockRestore()
  await closed()
})

test('words that no command has are searched for in the case', async () => {
  const { user, option } = await setUp()
  await user.keyboard('angara')
  expect(option('Search the case for “angara”')).toHaveAttribute('aria-selected', 'true')
  await user.keyboard('{Enter}')
  const search = await screen.findByRole('dialog', { name: 'Search' })
  expect(within(search).getByRole('combobox')).toHaveValue('angara')
})

test('the keys pressed once more open the search, and closing it gives the focus back to where it was', async () => {
  const { user, closed, open } = await setUp()
  await user.keyboard('{Escape}')
  await closed()
  const button = screen.getByRole('button', { name: 'Before' })
  button.focus()
  await open()
  await user.keyboard('{Control>}k{/Control}')
  expect(await screen.findByRole('dialog', { name: 'Search' })).toBeInTheDocument()
  await user.keyboard('{Escape}')
  await closed()
  await waitFor(() => expect(button).toHaveFocus())
})
