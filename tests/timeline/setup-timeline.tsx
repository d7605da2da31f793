import { act, fireEvent, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { Profiler, useMemo } from 'react'
import { formatDay, lastDay } from '#app/domain/time.ts'
import type { Positions } from '#app/domain/track.ts'
import { TranslatorContext } from '#app/i18n/translator.ts'
import { adoptWindow, dropHeldWindow } from '#app/state/live-window.ts'
import type { PositionsArrival } from '#app/state/positions-arrival.ts'
import { useUi } from '#app/state/ui-store.ts'
import { useBoard } from '#app/state/use-board.ts'
import { currentView, useView } from '#app/state/use-view.ts'
import { Timeline } from '#app/timeline/timeline.tsx'
import { PUBLISHED, type TestCase } from '#tests/panels/published-case.ts'
import { positionsAt } from '#tests/timeline/some-positions.ts'
import { english } from '#tests/support/translators.ts'

type PageProps = {
  readonly of: TestCase
  readonly positions: Positions | null
  readonly arrival: PositionsArrival
}

function Page({ of, positions, arrival }: PageProps) {
  const view = useView()
  const board = useBoard({ ...of, positions, feeds: [], isSettled: true } as never, view)
  return useMemo(
    () => board && <Timeline board={board} positionsArrival={arrival} view={view} />,
    [board, view, arrival],
  )
}

/** The address of the window of the reference case. */
export const FIRST = '?from=2023-09-07&to=2023-10-01'

/** The reference case has none: no source gives any. */
const NO_POSITIONS = { ...positionsAt([]), tracks: [] }
const ARRIVED: PositionsArrival = { condition: 'good', leftOutCount: 0 }

type SetupOptions = {
  readonly of?: TestCase
  /** null: they have not come. */
  readonly positions?: Positions | null
  readonly arrival?: PositionsArrival
}

/** The timeline of the reference case, or of another, at an address, and what a person does with it. */
export function setup(
  query = FIRST,
  { of = PUBLISHED, positions = NO_POSITIONS, arrival = ARRIVED }: SetupOptions = {},
) {
  // What another test held is let go of, and forgotten.
  dropHeldWindow()
  adoptWindow({ from: of.case.extent.from, to: of.case.extent.from })
  window.history.replaceState(null, '', `/${query}`)
  useUi.setState(useUi.getInitialState(), true)
  let commits = 0
  render(
    <TranslatorContext value={english}>
      <Profiler id="timeline" onRender={() => (commits += 1)}>
        <div data-pane="timeline">
          <Page of={of} positions={positions} arrival={arrival} />
        </div>
        <button type="button">Outside</button>
      </Profiler>
    </TranslatorContext>,
  )
  const user = userEvent.setup()
  const slider = (name: string) => screen.getByRole('slider', { name })
  const field = (name: string) => screen.getByRole('textbox', { name })
  const spoken = (name: string) => slider(name).getAttribute('aria-valuetext')
  return {
    user,
    slider,
    field,
    spoken,
    timeline: within(screen.getByRole('region', { name: 'Timeline' })),
    entries: () => window.history.length,
    /** How often React has drawn anything of the timeline. */
    commits: () => commits,
    press: async (name: string, keys: string) => {
      act(() => slider(name).focus())
      await user.keyboard(keys)
    },
    /** Leaves what has the focus: what keys have stepped to is written. */
    leave: () => act(() => (document.activeElement as HTMLElement | null)?.blur()),
    type: async (name: string, text: string) => {
      await user.clear(field(name))
      await user.type(field(name), text)
    },
    window: () => {
      const { from, to } = currentView().window
      return from === null || to === null ? null : `${formatDay(from)} ${formatDay(lastDay({ from, to }))}`
    },
    drag: (element: Element, dx: number, letGo = true) => {
      fireEvent.pointerDown(element, { button: 0, isPrimary: true, pointerId: 1, clientX: 0 })
      fireEvent.pointerMove(element, { pointerId: 1, clientX: dx })
      if (letGo) fireEvent.pointerUp(element, { pointerId: 1, clientX: dx })
    },
  }
}

/** jsdom lays nothing out: the timeline is 960 px wide, less its two margins, and covers 83 days. */
export const DAY_PX = (960 - 100 - 104) / 83
