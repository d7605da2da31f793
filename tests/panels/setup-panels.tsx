import { instant } from '#app/domain/time.ts'
import { act, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useMemo, type ReactNode } from 'react'
import { TranslatorContext } from '#app/i18n/translator.ts'
import type { Board } from '#app/state/board.ts'
import { NO_OUTAGE } from '#app/state/feed-state.ts'
import { countedCase, knowledgeOf } from '#app/state/known-on-table.ts'
import { useBoard } from '#app/state/use-board.ts'
import { changeView, useView } from '#app/state/use-view.ts'
import type { Selection } from '#app/state/view.ts'
import { english, french } from '#tests/support/translators.ts'
import { PUBLISHED, type TestCase } from '#tests/panels/published-case.ts'

type PageProps = { readonly of: TestCase; readonly draw: (board: Board) => ReactNode }

/** As the page does it: the view from the address, the board from the view. */
function Page({ of, draw }: PageProps) {
  const view = useView()
  const { asOf, struck, least } = view
  const counted = useMemo(
    () => countedCase(of.file, knowledgeOf({ asOf, struck, least })),
    [of.file, asOf, struck, least],
  )
  const board = useBoard(
    {
      ...of,
      ...counted,
      positions: null,
      outage: NO_OUTAGE,
      agedAt: instant(0),
      positionsArrival: { condition: 'good', leftOutCount: 0 },
      cases: [],
      isUnknownCase: false,
      quarantine: [],
      referenceNotes: [],
      feeds: [],
      isSettled: true,
    },
    view,
  )
  return (
    <TranslatorContext value={view.language === 'fr' ? french : english}>
      <main>{board && draw(board)}</main>
    </TranslatorContext>
  )
}

/** Puts panes on a page that lives in the address, with what a person can do there. */
export function setUpPanes(
  draw: (board: Board) => ReactNode,
  { of = PUBLISHED, address = '' }: { of?: TestCase; address?: string } = {},
) {
  window.history.replaceState(null, '', `/${address}`)
  render(<Page of={of} draw={draw} />)
  const user = userEvent.setup()
  return {
    user,
    region: (name: string) => within(screen.getByRole('region', { name })),
    text: (name: string) => screen.getByRole('region', { name }).textContent.replace(/\s+/g, ' '),
    /** What another pane would do. */
    selectElsewhere: (selection: Selection | null) => act(() => changeView({ selection })),
    address: () => window.location.search,
    press: (name: string | RegExp) => user.click(screen.getByRole('button', { name })),
  }
}
