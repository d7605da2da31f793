import { act, cleanup, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { IDBFactory } from 'fake-indexeddb'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { NotesPart } from '#app/panels/work/notes-part.tsx'
import { WorkDialog } from '#app/panels/work/work-dialog.tsx'
import { WorkKeeper } from '#app/panels/work/work-keeper.tsx'
import { TranslatorContext } from '#app/i18n/translator.ts'
import { DEFAULT_VIEW } from '#app/state/view.ts'
import { closeWork, work } from '#app/state/work/work-store.ts'
import { english } from '#tests/support/translators.ts'

beforeEach(() => void vi.stubGlobal('indexedDB', new IDBFactory()))
afterEach(() => {
  cleanup()
  closeWork()
  vi.unstubAllGlobals()
})

const ON = { caseId: 'published', kind: 'leg', id: 'WH-300-sea' } as const

function setup() {
  const user = userEvent.setup()
  render(
    <TranslatorContext value={english}>
      <WorkKeeper />
      <NotesPart on={ON} />
      <WorkDialog view={DEFAULT_VIEW} exercises={null} onClose={() => undefined} />
    </TranslatorContext>,
  )
  const dialog = () => within(screen.getByRole('dialog', { name: 'Saved work' }))
  const press = (name: string | RegExp) => user.click(dialog().getByRole('button', { name }))
  const saveView = async (name: string) => {
    await user.type(dialog().getByRole('textbox', { name: 'Name of the view' }), name)
    await press('Save this view')
  }
  const names = () =>
    dialog()
      .queryAllByRole('textbox', { name: /^Name of view/ })
      .map((field) => (field as HTMLInputElement).value)
  return { user, dialog, press, saveView, names }
}

test('a view is saved by name, moved, copied, deleted, and each of it undone by key and by button', async () => {
  const { user, dialog, press, saveView, names } = setup()
  await saveView('Sea')
  await saveView('Rail')
  expect(names()).toEqual(['Sea', 'Rail'])
  await press('Move view 2 up')
  expect(names()).toEqual(['Rail', 'Sea'])
  await press('Duplicate view 1')
  expect(names()).toEqual(['Rail', 'Rail (copy)', 'Sea'])
  await press('Delete view 3')
  await press('Undo: delete view “Sea”')
  expect(names()).toEqual(['Rail', 'Rail (copy)', 'Sea'])
  await user.keyboard('{Control>}z{/Control}')
  await user.keyboard('{Meta>}z{/Meta}')
  expect(names()).toEqual(['Sea', 'Rail'])
  await user.keyboard('{Control>}{Shift>}z{/Shift}{/Control}')
  expect(names()).toEqual(['Rail', 'Sea'])
  await user.keyboard('{Control>}y{/Control}')
  expect(names()).toEqual(['Rail', 'Rail (copy)', 'Sea'])
  await waitFor(() => expect(dialog().getByText(/^Saved \d\d:\d\d:\d\dZ$/)).toBeVisible())
})

test('what is typed in a field is one step, and the keys of undo leave the field alone', async () => {
  const { user, dialog, saveView, names } = setup()
  await saveView('Sea')
  const field = dialog().getByRole('textbox', { name: 'Name of view 1' })
  await user.type(field, ' leg')
  await user.keyboard('{Control>}z{/Control}')
  expect(names()).toEqual(['Sea leg'])
  act(() => field.blur())
  await user.keyboard('{Control>}z{/Control}')
  expect(names()).toEqual(['Sea'])
})

test('a note is marked as the person’s own, and stands in the list of notes', async () => {
  const { user, dialog, press } = setup()
  await user.click(screen.getByRole('button', { name: 'Add a note', hidden: true }))
  await user.type(dialog().getByRole('textbox', { name: /Your note on Leg WH-300-sea/ }), '<b>bold</b>')
  expect(screen.getAllByDisplayValue('<b>bold</b>')).toHaveLength(2)
  expect(work().get().work.notes[0]).toMatchObject({ on: ON, text: '<b>bold</b>' })
  await press('Delete the note on Leg WH-300-sea')
  expect(screen.queryAllByDisplayValue('<b>bold</b>')).toHaveLength(0)
  await press('Undo: delete the note on Leg WH-300-sea')
  expect(screen.getAllByDisplayValue('<b>bold</b>')).toHaveLength(2)
})

test('a note on a day opens that day', async () => {
  const { user, dialog, press } = setup()
  const day = dialog().getByRole('textbox', { name: 'Day' })
  await user.clear(day)
  await user.type(day, '2023-09-12')
  await press('Add a note on this day')
  await press('12 Sep 2023')
  expect(window.location.search).toBe('?from=2023-09-12&to=2023-09-12')
})

test('a browser that keeps nothing is told of, the work stays in hand, and is offered as a file', async () => {
  vi.stubGlobal('indexedDB', {
    open: () => {
      throw new DOMException('denied', 'SecurityError')
    },
  })
  const { saveView, names } = setup()
  await saveView('Sea')
  await waitFor(() => expect(screen.getByRole('alert', { hidden: true })).toHaveTextContent(/^Not saved: this browser/))
  expect(names()).toEqual(['Sea'])
  expect(screen.getAllByRole('button', { name: 'Download the case file', hidden: true })).toHaveLength(2)
})
