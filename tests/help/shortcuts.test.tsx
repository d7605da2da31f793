import { screen, waitFor, within } from '@testing-library/react'
import { beforeEach, expect, test } from 'vitest'
import { Shortcuts } from '#app/help/shortcuts.tsx'
import { useDialogOpening } from '#app/panels/frame/use-dialog-opening.ts'
import { setLetterKeys } from '#app/state/letter-keys.ts'
import { adoptWindow, dropHeldWindow } from '#app/state/live-window.ts'
import { openDialog, useUi } from '#app/state/ui-store.ts'
import { useView } from '#app/state/use-view.ts'
import { Timeline } from '#app/timeline/timeline.tsx'
import type { Board } from '#app/state/board.ts'
import { PUBLISHED } from '#tests/panels/published-case.ts'
import { setUpPanes } from '#tests/panels/setup-panels.tsx'

beforeEach(() => {
  dropHeldWindow()
  adoptWindow({ from: PUBLISHED.case.extent.from, to: PUBLISHED.case.extent.from })
  useUi.setState(useUi.getInitialState(), true)
  setLetterKeys(true)
})

/** The timeline and the sheet of keys as the page holds them. */
function Page({ board }: { readonly board: Board }) {
  const dialog = useUi((state) => state.dialog)
  useDialogOpening(useView())
  return (
    <>
      <div data-pane="timeline">
        <Timeline board={board} positionsArrival={{ condition: 'good', leftOutCount: 0 }} />
      </div>
      {dialog === 'shortcuts' && <Shortcuts onClose={() => openDialog(null)} />}
    </>
  )
}

const sheet = () => screen.queryByRole('dialog', { name: 'Shortcuts' })
const playhead = () => screen.getByRole('slider', { name: 'Playhead' })

test('keys of one letter can be turned off, and stay so', async () => {
  const { user } = setUpPanes((board) => <Page board={board} />, {
    address: '?from=2023-09-07&to=2023-10-01&at=2023-09-07T00:00Z',
  })
  await user.keyboard('?')
  expect(sheet()).toBeVisible()
  await user.click(
    within(screen.getByRole('dialog')).getByRole('checkbox', { name: /^Keys without Ctrl: N, P and \?/ }),
  )
  await user.keyboard('{Escape}')
  expect(sheet()).toBeNull()

  playhead().focus()
  await user.keyboard('n?')
  expect(playhead()).toHaveAttribute('aria-valuetext', '7 September 2023')
  expect(sheet()).toBeNull()
  expect(window.localStorage.getItem('transload.letter-keys')).toBe('off')

  setLetterKeys(true)
  await user.keyboard('n')
  await waitFor(() => expect(playhead()).not.toHaveAttribute('aria-valuetext', '7 September 2023'))
  expect(window.localStorage.getItem('transload.letter-keys')).toBeNull()
})
