import 'fake-indexeddb/auto'
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { draftText } from '#app/state/exercise/scenario-draft.ts'
import { valueAt } from '#app/demo/editor/draft-tree.ts'
import { publishedBoard } from '#tests/export/published-board.ts'
import { forget, keptDocuments, LESSON, setupEditor } from '#tests/demo/editor/setup-editor.tsx'

afterEach(forget)

test('an inject is added, named and moved by keys, and all of it is kept', async () => {
  const { editor, user, mark, isSaved, faults } = await setupEditor()
  await user.click(editor().getByRole('button', { name: 'Add: Inject' }))
  await waitFor(() => expect(editor().getByLabelText('Title, English')).toHaveFocus())
  expect(await faults().findByText('One fault: it cannot be run yet.')).toBeInTheDocument()
  await user.paste('A second bulletin')
  expect(await faults().findByText('No faults: it can be run.')).toBeInTheDocument()

  const moved = mark('A second bulletin')
  moved.focus()
  expect(moved).toHaveAttribute('aria-valuetext', '0:10:00')
  await user.keyboard('{ArrowRight}{ArrowRight}{Shift>}{ArrowLeft}{/Shift}')
  expect(mark('A second bulletin')).toHaveAttribute('aria-valuetext', '0:11:50')
  await isSaved()
  const kept = await keptDocuments()
  expect(valueAt(kept, ['injects', 2])).toMatchObject({ title: { en: 'A second bulletin' }, at: 'PT11M50S' })
})

test('up and down go from inject to inject in the order of time', async () => {
  const { editor, user, mark } = await setupEditor()
  await user.click(editor().getByRole('button', { name: 'Add: Inject' }))
  mark('A bulletin').focus()
  await user.keyboard('{ArrowDown}')
  expect(mark('inject-1')).toHaveFocus()
  expect(editor().getByRole('heading', { name: 'Inject inject-1' })).toBeInTheDocument()
})

test('an inject is dragged, and is planned for where the hand lets go', async () => {
  const { mark } = await setupEditor()
  const bulletin = mark('A bulletin')
  fireEvent.pointerDown(bulletin, { button: 0, clientX: 100, pointerId: 1 })
  fireEvent.pointerMove(bulletin, { clientX: 100 + (960 - 32) / 3, pointerId: 1 })
  expect(mark('A bulletin')).toHaveAttribute('aria-valuetext', '0:15:00')
  fireEvent.pointerUp(bulletin, { pointerId: 1 })
  expect(mark('A bulletin')).toHaveAttribute('aria-valuetext', '0:15:00')
})

test('what is by hand alone stands beside the timeline', async () => {
  const { editor, user } = await setupEditor()
  const timeline = within(editor().getByRole('region', { name: 'Timeline of the injects' }))
  expect(timeline.getAllByRole('slider')).toHaveLength(1)
  await user.click(timeline.getByRole('button', { name: 'How many' }))
  expect(editor().getByLabelText('Planned at')).toHaveValue('')
})

test('a field says what is wrong with it, and the fault in the list leads there', async () => {
  const { editor, field, choose, write, user, faults } = await setupEditor()
  await choose(/A bulletin/)
  await write('Planned at', 'soon')
  await waitFor(() => expect(field('Planned at')).toHaveAttribute('aria-invalid', 'true'))
  expect(field('Planned at')).toHaveAccessibleDescription(/This is no duration of up to two weeks/)
  await choose('Scenario')
  await user.click(faults().getByRole('button', { name: /^injects\[0\]\.at: / }))
  await waitFor(() => expect(field('Planned at')).toHaveFocus())
  expect(field('Planned at')).toHaveValue('soon')
  expect(editor().getByRole('button', { name: 'Run' })).toHaveAttribute('aria-disabled', 'true')
})

test('what is wrong is kept too, word for word', async () => {
  const { choose, write, isSaved } = await setupEditor()
  await choose(/Why\?/)
  await write('Question, English', '')
  await write('Id', 'no id at all!')
  await isSaved()
  expect(valueAt(await keptDocuments(), ['debrief', 0])).toEqual({ id: 'no id at all!', text: { en: '' } })
})

test('records are written as JSON; what is no JSON yet stays as it was typed', async () => {
  const { field, choose, write, user, faults } = await setupEditor()
  await choose(/A bulletin/)
  await user.selectOptions(field('What it does'), 'Brings records')
  await write('Records, as JSON', '{"vessels": [')
  await waitFor(() => expect(field('Records, as JSON')).toHaveAttribute('aria-invalid', 'true'))
  await write('Records, as JSON', '{"vessels": [{"id": "real", "basis": "published"}]}')
  expect(
    await faults().findByRole('button', { name: /vessels\[0\]\.id: What an inject brings must be plainly made up/ }),
  ).toBeInTheDocument()
})

test('what is undone is undone step by step, by keys and by buttons, and done again', async () => {
  const { editor, field, choose, user } = await setupEditor()
  await user.click(field('Title, English'))
  await user.paste(' more')
  await choose(/Count boxes/)
  await user.click(editor().getByRole('button', { name: 'Delete entry' }))
  expect(editor().queryByRole('button', { name: /Count boxes/ })).not.toBeInTheDocument()
  await user.keyboard('{Control>}z{/Control}')
  expect(editor().getByRole('button', { name: /Count boxes/ })).toHaveAttribute('aria-current', 'true')
  await user.click(editor().getByRole('button', { name: 'Undo' }))
  expect(field('Title, English')).toHaveValue('A lesson')
  expect(editor().getByRole('button', { name: 'Undo' })).toBeDisabled()
  field('Title, English').focus()
  await user.keyboard('{Control>}{Shift>}z{/Shift}{/Control}')
  expect(field('Title, English')).toHaveValue('A lesson more')
  await user.click(editor().getByRole('button', { name: 'Redo' }))
  expect(editor().queryByRole('button', { name: /Count boxes/ })).not.toBeInTheDocument()
})

test('an entry is duplicated under an id of its own and moved', async () => {
  const { editor, user, choose, isSaved } = await setupEditor()
  await choose(/^By hand ?How many/)
  await user.click(editor().getByRole('button', { name: 'Duplicate entry' }))
  await user.click(editor().getByRole('button', { name: 'Move up' }))
  await isSaved()
  const injects = valueAt(await keptDocuments(), ['injects'])
  expect(injects).toMatchObject([{ id: 'bulletin' }, { id: 'inject-1' }, { id: 'asked' }])
  expect(valueAt(injects, [1, 'effect', 'question', 'id'])).toBe('question-1')
})

test('another kind of effect, answer or rule brings its own fields', async () => {
  const { field, choose, user, editor, faults } = await setupEditor()
  await choose(/^By hand ?How many/)
  await user.selectOptions(field('Kind of answer'), 'One of some options')
  expect(field('Option 2, English')).toBeInTheDocument()
  expect(await faults().findByRole('button', { name: /expectations\[0\]\.rule\.kind: / })).toBeInTheDocument()
  await user.click(editor().getByRole('button', { name: 'Add an option' }))
  expect(field('Id of option 3')).toHaveValue('option-3')
  await choose(/About 300/)
  await user.selectOptions(field('Scored by'), 'The chosen option')
  await user.selectOptions(field('Right option'), 'option-2')
  await choose(/^By hand ?How many/)
  await user.selectOptions(field('What it does'), 'Delays a leg')
  expect(field('Hours later')).toHaveValue('24')
})

test('a file that is no scenario is refused with its line, and what was open stays', async () => {
  const { openFile, field, press } = await setupEditor()
  await openFile('broken.json', '{\n  "format": "transload-scenario",\n  oops\n}')
  const refused = await screen.findByRole('dialog', { name: 'Something is wrong with “broken.json”' })
  expect(refused).toHaveTextContent('Line 3: The text stops being JSON here')
  expect(within(refused).queryByRole('button', { name: 'Open and mend it' })).not.toBeInTheDocument()
  await press('Do not open it')
  expect(field('Title, English')).toHaveValue('A lesson')
})

test('a scenario with faults can be opened and mended; one without opens at once', async () => {
  const { openFile, press, field, faults } = await setupEditor()
  const { roles: _, ...rest } = LESSON
  await openFile('faulty.json', draftText({ ...rest, oops: 1, title: { en: 'Faulty' } }))
  const refused = await screen.findByRole('dialog', { name: /faulty\.json/ })
  expect(refused).toHaveTextContent(/Line \d+, oops: /)
  await press('Open and mend it')
  await waitFor(() => expect(field('Title, English')).toHaveValue('Faulty'))
  await press('Take it out: oops')
  expect(await faults().findByRole('button', { name: /^roles: / })).toBeInTheDocument()
  await press('Add: Role')
  await press('Delete entry')
  expect(await faults().findByRole('button', { name: /roles\[0\]: There is no role/ })).toBeInTheDocument()
  await openFile('right.json', draftText({ ...LESSON, title: { en: 'Right' } }))
  await waitFor(() => expect(field('Title, English')).toHaveValue('Right'))
})

test('a duplicate is another scenario with another id', async () => {
  const { press, field, isSaved, editor } = await setupEditor()
  await press('Duplicate')
  await waitFor(() => expect(field('Title, English')).toHaveValue('A lesson (copy)'))
  expect(field('Title, French')).toHaveValue('Une leçon (copie)')
  expect(field('Id')).toHaveValue('lesson-copy')
  await isSaved()
  await editor().findByText('Saved in this browser')
  await press('Close')
  expect(await screen.findByRole('button', { name: 'Edit: A lesson (copy)' })).toBeInTheDocument()
  expect(screen.getByRole('button', { name: 'Edit: A lesson' })).toBeInTheDocument()
})

test('legs of the case on the table are chosen from a list; those of another case are written', async () => {
  const { file } = publishedBoard()
  const table = { caseId: 'training', caseParameters: {}, file }
  const { choose, field, user, write, press } = await setupEditor({ table })
  await choose(/A bulletin/)
  await user.selectOptions(field('What it does'), 'Diverts a leg')
  const [leg] = file.legs
  await user.selectOptions(field('Leg'), leg?.id ?? '')
  expect(field('Leg')).toHaveValue(leg?.id)
  expect(within(field('New destination')).getAllByRole('option').length).toBeGreaterThan(file.places.length)
  await choose('Scenario')
  await write('Case', 'another')
  await choose(/A bulletin/)
  expect(field('Leg')).toHaveRole('textbox')
  expect(field('Leg')).toHaveValue(leg?.id)
  await press('Undo')
  expect(field('Case')).toHaveValue('training')
})
