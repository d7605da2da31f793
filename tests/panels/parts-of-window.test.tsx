import { act } from '@testing-library/react'
import { expect, test } from 'vitest'
import { Detail } from '#app/panels/detail/detail.tsx'
import { Figures } from '#app/panels/figures/figures.tsx'
import { LegList } from '#app/panels/leg-list/leg-list.tsx'
import { playhead } from '#app/state/playhead.ts'
import { setUpPanes } from '#tests/panels/setup-panels.tsx'
import { at } from '#tests/support/sketch.ts'

/** The panes where a part of the window is shown, with the playhead on a day. */
function setUp(address: string, day: string) {
  playhead.set(at(day))
  return setUpPanes(
    (board) => (
      <>
        <Figures board={board} feedsDown={[]} />
        <LegList board={board} />
        {board.selection && <Detail board={board} selection={board.selection} />}
      </>
    ),
    { address },
  )
}

test('the figures are headed by the days that they stand for, and follow the playhead', () => {
  const { text } = setUp('?from=2023-09-07&to=2023-10-01&mode=cumulative', '2023-09-12')
  expect(text('Figures')).toContain('Cumulative: 7 Sep - 12 Sep 2023, UTC, both days included (6 days)')
  act(() => playhead.set(at('2023-09-20')))
  expect(text('Figures')).toContain('Cumulative: 7 Sep - 20 Sep 2023, UTC, both days included (14 days)')
})

test('legs that the mode hides are said to be hidden by window and mode', () => {
  const { text } = setUp('?from=2023-09-07&to=2023-10-01&mode=day', '2023-09-07')
  expect(text('Figures')).toContain('Single day: 7 Sep 2023, UTC')
  expect(text('Legs')).toMatch(/[12] legs? hidden by the window and the mode/)
})

test('days without a leg are not called a window without one', async () => {
  const { text, press, address } = setUp('?from=2023-10-05&to=2023-10-31&mode=day', '2023-10-20')
  expect(text('Legs')).toContain('No leg on the days shown; the nearest is')
  expect(text('Legs')).toContain('No leg on the days shown, more than 1,000 claimed')
  expect(text('Figures')).toContain('No leg on the days shown supports the claim.')
  expect(text('Figures') + text('Legs')).not.toContain('in this window')
  await press('Go there')
  expect(address()).toContain('mode=day')
  expect(text('Legs')).not.toContain('No leg')
})

test('what is chosen and not on the days shown says so, and the whole window can be shown', async () => {
  const { text, press, address } = setUp('?from=2023-09-07&to=2023-10-01&mode=day&leg=WH-300-rail', '2023-09-07')
  expect(text('Detail')).toContain('This leg is outside the days shown. Single day: 7 Sep 2023, UTC.')
  await press('Show the whole window')
  expect(address()).toBe('?from=2023-09-07&to=2023-10-01&leg=WH-300-rail')
  expect(text('Detail')).not.toContain('outside')
})

test('what is chosen and not in the window either is shown by more days and all of them', async () => {
  const { text, press, address } = setUp('?from=2023-10-10&to=2023-10-12&mode=day&leg=WH-300-rail', '2023-10-11')
  await press('Widen the window and show all of it')
  expect(address()).toBe('?from=2023-09-12&to=2023-10-12&leg=WH-300-rail')
  expect(text('Detail')).not.toContain('outside')
})
