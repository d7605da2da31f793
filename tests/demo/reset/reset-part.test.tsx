import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import type { Places } from '#app/demo/reset/forget-all.ts'
import { ResetPart } from '#app/demo/reset/reset-part.tsx'
import { TranslatorContext } from '#app/i18n/translator.ts'
import { english } from '#tests/support/translators.ts'

/** A place with one thing in it, which can be deleted or not. */
function setup({ isLocked = false } = {}) {
  const reload = vi.fn<() => void>()
  const kept: Record<string, string> = { 'transload.tours': '1' }
  const removeItem = (name: string) => {
    if (!isLocked) delete kept[name]
  }
  const storage = new Proxy(kept, {
    get: (target, name) => (name === 'removeItem' ? removeItem : target[String(name)]),
  }) as unknown as Storage
  const places = (): Places => ({ databases: null, storages: [storage], caches: null, workers: null })
  render(
    <TranslatorContext value={english}>
      <ResetPart places={places} reload={reload} />
    </TranslatorContext>,
  )
  const user = userEvent.setup()
  return {
    reload,
    kept,
    press: (name: string) => user.click(screen.getByRole('button', { name })),
    button: (name: string) => screen.getByRole('button', { name }),
  }
}

test('it asks first, says what goes, and offers to keep it before anything else', async () => {
  const { press, button, kept, reload } = setup()
  await press('Reset this page')
  const question = screen.getByRole('group', { name: /^Delete all that this page has kept/ })
  for (const what of ['Slides', 'preferences', 'tours', 'Exercises', 'Files']) expect(question).toHaveTextContent(what)
  expect(button('Keep it')).toHaveFocus()
  await press('Keep it')
  expect(kept).not.toEqual({})
  expect(reload).not.toHaveBeenCalled()
  expect(button('Reset this page')).toBeVisible()
})

test('it deletes, and loads the page anew', async () => {
  const { press, kept, reload } = setup()
  await press('Reset this page')
  await press('Delete all of it')
  expect(kept).toEqual({})
  expect(reload).toHaveBeenCalledOnce()
})

test('what is still there is told, and the page waits for a decision', async () => {
  const { press, button, reload } = setup({ isLocked: true })
  await press('Reset this page')
  await press('Delete all of it')
  expect(await screen.findByRole('alert')).toHaveTextContent('Still there: transload.tours.')
  expect(button('Try again')).toHaveFocus()
  expect(reload).not.toHaveBeenCalled()
  await press('Open the page anew')
  expect(reload).toHaveBeenCalledOnce()
})
