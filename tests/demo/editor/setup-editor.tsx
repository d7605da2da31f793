import { render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { OwnScenarios } from '#app/demo/editor/own-scenarios.tsx'
import type { TableCase } from '#app/demo/editor/case-choices.ts'
import { openEditor } from '#app/demo/editor/opening.ts'
import { TranslatorContext } from '#app/i18n/translator.ts'
import { openDraft, type DraftDocument } from '#app/state/exercise/scenario-draft.ts'
import { keepOwnScenario, readOwnScenarios } from '#app/state/exercise/scenario-drafts.ts'
import { english } from '#tests/support/translators.ts'

/** One of each part, all of it right. */
export const LESSON: DraftDocument = {
  format: 'transload-scenario',
  version: 1,
  id: 'lesson',
  title: { en: 'A lesson', fr: 'Une leçon' },
  summary: { en: 'Made for a test' },
  case: 'training',
  caseParameters: {},
  view: '',
  start: '2031-05-01T08:00Z',
  duration: 'PT30M',
  speed: 1,
  roles: [{ id: 'analyst', name: { en: 'Analyst' }, task: { en: 'Counts' } }],
  objectives: [{ id: 'counting', text: { en: 'Count boxes' } }],
  injects: [
    {
      id: 'bulletin',
      title: { en: 'A bulletin' },
      at: 'PT5M',
      isEnabled: true,
      message: { en: 'Read this' },
      note: null,
      roles: [],
      view: null,
      effect: { kind: 'message' },
    },
    {
      id: 'asked',
      title: { en: 'How many' },
      at: null,
      isEnabled: true,
      message: null,
      note: null,
      roles: ['analyst'],
      view: null,
      effect: {
        kind: 'question',
        question: { id: 'boxes', text: { en: 'How many boxes?' }, answer: { kind: 'figure' } },
      },
    },
  ],
  expectations: [
    {
      id: 'counted',
      objective: 'counting',
      text: { en: 'About 300' },
      points: 5,
      within: 'PT10M',
      rule: { kind: 'figure', question: 'boxes', low: 250, high: 350, kinds: [] },
    },
  ],
  answerKey: [{ id: 'key', question: { en: 'How many boxes?' }, answer: { en: 'About 300' } }],
  debrief: [{ id: 'why', text: { en: 'Why?' } }],
}

type Setup = {
  readonly document?: DraftDocument
  readonly table?: TableCase | null
  readonly translator?: typeof english
}

/** The part of the training dialog that lists one's own scenarios; the editor opens over it. */
export function setupOwn({ table = null, translator = english }: Setup = {}) {
  const user = userEvent.setup()
  const page = render(
    <TranslatorContext value={translator}>
      <OwnScenarios table={table} cases={[{ value: 'training', label: 'Training' }]} />
    </TranslatorContext>,
  )
  return {
    user,
    unmount: page.unmount,
    press: (name: string | RegExp) => user.click(screen.getByRole('button', { name })),
  }
}

/** The editor over a scenario that the browser keeps. */
export async function setupEditor(options: Setup = {}) {
  await keepOwnScenario('own', JSON.stringify(options.document ?? LESSON))
  const own = setupOwn(options)
  await own.press(/^Edit: /)
  await screen.findByRole('dialog', { name: 'Scenario editor' })
  // Another scenario is another dialog, so it is looked up each time.
  const editor = () => within(screen.getByRole('dialog', { name: 'Scenario editor' }))
  return {
    ...own,
    editor,
    field: (name: string | RegExp) => editor().getByLabelText(name),
    choose: (name: string | RegExp) =>
      own.user.click(within(editor().getByRole('navigation', { name: 'Parts' })).getByRole('button', { name })),
    write: async (name: string, text: string) => {
      const field = editor().getByLabelText(name)
      await own.user.clear(field)
      if (text !== '') await own.user.click(field)
      if (text !== '') await own.user.paste(text)
    },
    mark: (name: string) => editor().getByRole('slider', { name }),
    faults: () => within(editor().getByRole('region', { name: 'Faults' })),
    isSaved: () => editor().findByText('Saved in this browser'),
    openFile: (name: string, text: string) =>
      own.user.upload(
        editor().getByLabelText('Open file', { selector: 'input' }),
        new File([text], name, { type: 'application/json' }),
      ),
  }
}

/** What the browser keeps now, read anew. */
export async function keptDocuments(key = 'own'): Promise<DraftDocument | null> {
  const { entries } = await import('idb-keyval')
  const { keptStore } = await import('#app/state/kept-store.ts')
  const all = await entries<string, { readonly text: string }>(keptStore('transload-scenarios', 'drafts'))
  const found = all.find(([name]) => name === key)
  return found ? openDraft(found[1].text).document : null
}

export async function forget(): Promise<void> {
  const { clear } = await import('idb-keyval')
  const { keptStore } = await import('#app/state/kept-store.ts')
  openEditor(null)
  await clear(keptStore('transload-scenarios', 'drafts'))
  await readOwnScenarios()
  await waitFor(() => {
    if (document.querySelector('[role=dialog]')) throw new Error('The editor is still open')
  })
}
