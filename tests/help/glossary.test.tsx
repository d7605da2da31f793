import { act, screen, waitFor, within } from '@testing-library/react'
import { beforeEach, expect, test } from 'vitest'
import { TERMS } from '#app/base/terms.ts'
import { HelpDialogs } from '#app/help/help-dialogs.tsx'
import { TERM_NAMES } from '#app/i18n/term-text.ts'
import { isHelp, useHelpAddress } from '#app/state/help-address.ts'
import { openDialog, useUi } from '#app/state/ui-store.ts'
import { setUpPanes } from '#tests/panels/setup-panels.tsx'
import { everyLanguage } from '#tests/support/translators.ts'

beforeEach(() => useUi.setState(useUi.getInitialState(), true))

/** The dialogs as the page holds them. */
function Page() {
  const dialog = useUi((state) => state.dialog)
  useHelpAddress(false)
  return isHelp(dialog) && <HelpDialogs dialog={dialog} onClose={() => openDialog(null)} />
}

function setUp(address = '') {
  const { user } = setUpPanes(() => <Page />, { address })
  const glossary = () => screen.getByRole('dialog', { name: 'Glossary' })
  return {
    user,
    glossary,
    terms: () =>
      within(glossary())
        .queryAllByRole('term')
        .map(({ textContent }) => textContent),
  }
}

test('the address of a word opens it with the focus on it, and closing takes it out of the address', async () => {
  const { user, glossary } = setUp('?leg=WH-300-vessel#glossary-denial')
  await waitFor(() => expect(within(glossary()).getByRole('link', { name: 'Denial' })).toHaveFocus())
  await user.keyboard('{Escape}')
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  expect([window.location.search, window.location.hash]).toEqual(['?leg=WH-300-vessel', ''])
})

test('typing finds a word by its name and by what is said of it', async () => {
  const { user, terms, glossary } = setUp('#glossary')
  expect(terms()).toHaveLength(TERMS.length)
  await user.type(within(glossary()).getByRole('searchbox', { name: 'Find a word' }), 'admiralty')
  expect(terms()).toEqual(['Grade'])
  expect(within(glossary()).getByRole('status')).toHaveTextContent('1 word')
  await user.keyboard('xx')
  expect(within(glossary()).getByRole('status')).toHaveTextContent('No word here begins so.')
})

test('Back leads out of it', async () => {
  setUp()
  act(() => openDialog('help'))
  screen.getByRole('button', { name: /^Glossary/ }).click()
  expect(await screen.findByRole('dialog', { name: 'Glossary' })).toBeInTheDocument()
  expect(window.location.hash).toBe('#glossary')
  window.history.back()
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
})

test('the method says its numbers as the code has them', async () => {
  setUp('#method')
  const method = await screen.findByRole('dialog', { name: 'Method' })
  const words = method.textContent.replace(/\s+/g, ' ')
  expect(words).toContain('more than 1,000 less about 300 gives more than 700, approximately')
  expect(words).toContain('limit 23 kn, assumed by us, not published')
  expect(words).toContain('older than 2 of its intervals')
  expect(words).toContain('begin with SYN-')
  expect(within(method).getAllByRole('term')).toHaveLength(12)
})

test('no two words have one name, in any language', () => {
  for (const { language, t } of everyLanguage) {
    const names = TERMS.map((term) => t(TERM_NAMES[term]))
    expect(new Set(names).size, language).toBe(TERMS.length)
  }
})
