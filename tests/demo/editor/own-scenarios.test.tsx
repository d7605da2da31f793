import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { setupOwn } from '#tests/demo/editor/setup-editor.tsx'

/* jsdom has no IndexedDB: a browser that keeps nothing for the page. */

test('where the browser keeps nothing it says so, and leaving asks', async () => {
  const { press, user } = setupOwn()
  expect(await screen.findByText(/This browser does not keep scenarios/)).toBeInTheDocument()
  await press('New scenario')
  const editor = await screen.findByRole('dialog', { name: 'Scenario editor' })
  expect(await within(editor).findByText(/Save a file before you leave/)).toBeInTheDocument()
  await user.type(within(editor).getByLabelText('Title, English'), 'Mine')
  await user.click(within(editor).getByRole('button', { name: 'Close' }))
  const ask = await screen.findByRole('dialog', { name: 'Leave without saving?' })
  await user.click(within(ask).getByRole('button', { name: 'Stay' }))
  expect(within(editor).getByLabelText('Title, English')).toHaveValue('Mine')
  await user.click(within(editor).getByRole('button', { name: 'Close' }))
  await press('Leave without saving')
  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument())
})
