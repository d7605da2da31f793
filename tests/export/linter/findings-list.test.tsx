import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { expect, test } from 'vitest'
import type { Draft } from '#app/export/linter/draft.ts'
import { FindingsList } from '#app/export/linter/findings-list.tsx'
import { TranslatorContext } from '#app/i18n/translator.ts'
import { draftOf, LANGUAGES, plainSpaces, type LanguageName } from '#tests/export/linter/draft-sketch.ts'

/** As a dialog uses it: the draft is kept beside a field for its notes. */
function Editor({ first }: { readonly first: Draft }) {
  const [draft, setDraft] = useState(first)
  return (
    <>
      <textarea
        aria-label="Notes"
        value={draft.notes}
        onChange={(event) => setDraft({ ...draft, notes: event.target.value })}
      />
      <FindingsList draft={draft} onChange={setDraft} />
    </>
  )
}

function setup(notes: string, language: LanguageName = 'en') {
  const user = userEvent.setup()
  render(
    <TranslatorContext value={LANGUAGES[language]}>
      <Editor first={draftOf({ notes }, language)} />
    </TranslatorContext>,
  )
  const button = (name: string | RegExp) => screen.getByRole('button', { name })
  return {
    user,
    button,
    press: (name: string | RegExp) => user.click(button(name)),
    findings: () => screen.queryAllByRole('listitem').map((item) => item.textContent),
    group: (name: string) => within(screen.getByRole('group', { name })),
    notes: () => plainSpaces(screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Notes' }).value),
    type: (text: string) => user.type(screen.getByRole('textbox', { name: 'Notes' }), text),
  }
}

const SPOKEN = 'A claim of 1,000 containers, which was denied.'

test('nothing found is one quiet line', () => {
  const { group } = setup('Containers by rail.')
  expect(group('Before it leaves').getByText('Nothing found by 10 rules.')).toBeInTheDocument()
  expect(screen.queryByRole('button')).not.toBeInTheDocument()
})

test('a finding says what it is, of what in the text, and a press mends it', async () => {
  const { findings, button, press, notes } = setup(SPOKEN)
  expect(screen.getByText('1 finding')).toBeInTheDocument()
  expect(findings()).toEqual([
    expect.stringMatching(/^The board has “more than 1,000”; the text says “1,000”\.Notes · A claim of 1,000 /),
  ])
  expect(button('Put “more than” before it')).toHaveAccessibleDescription(/^The board has “more than 1,000”/)
  await press('Put “more than” before it')
  expect(notes()).toBe('A claim of more than 1,000 containers, which was denied.')
  expect(screen.getByText('Nothing found by 10 rules.')).toBeInTheDocument()
  expect(screen.getByText('1 fix is made. Nothing is left.')).toHaveAttribute('aria-live', 'polite')
})

test('the last fix is undone, and the focus is never lost', async () => {
  const { button, press, notes } = setup(SPOKEN)
  await press('Put “more than” before it')
  expect(button('Undo the last fix')).toHaveFocus()
  await press('Undo the last fix')
  expect(notes()).toBe(SPOKEN)
  expect(screen.getByRole('group', { name: 'Before it leaves' })).toHaveFocus()
  expect(screen.getByText('The last fix is undone.')).toBeInTheDocument()
  expect(button('Put “more than” before it')).toBeInTheDocument()
})

test('who has typed since does not lose it to an undo', async () => {
  const { press, type } = setup(SPOKEN)
  await press('Put “more than” before it')
  await type(' More.')
  expect(screen.queryByRole('button', { name: 'Undo the last fix' })).not.toBeInTheDocument()
})

test('all fixes are made at once, and undone at once; what has none stays', async () => {
  const first = 'The route of 1,000 containers, seen at 14:30. Denied by 417 people.'
  const { press, notes, findings } = setup(first)
  expect(findings()).toHaveLength(4)
  await press('Fix all (3)')
  expect(notes()).toBe(
    'The route of more than 1,000 containers, seen at 14:30 UTC. Denied by 417 people. Arcs are schematic, not a route.',
  )
  expect(findings()).toEqual([expect.stringContaining('No record on the board gives this number: 417.')])
  expect(screen.getByText('3 fixes are made. 1 finding is left.')).toBeInTheDocument()
  await press('Undo the last fix')
  expect(notes()).toBe(first)
})

test('speaks French', async () => {
  const { press, notes } = setup('Soit 1 000 conteneurs, chiffre démenti.', 'fr')
  await press('Mettre « plus de » devant')
  expect(notes()).toBe('Soit plus de 1 000 conteneurs, chiffre démenti.')
  expect(screen.getByText('Rien à signaler selon 10 règles.')).toBeInTheDocument()
})
