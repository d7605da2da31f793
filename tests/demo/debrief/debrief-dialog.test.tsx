import { render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { DebriefDialog } from '#app/demo/debrief/debrief-dialog.tsx'
import { TranslatorContext } from '#app/i18n/translator.ts'
import type { Paper, SheetCell } from '#app/state/exercise/debrief-files.ts'
import { useExercise } from '#app/state/exercise/exercise-store.ts'
import { readExercise } from '#app/state/exercise/exercise-file.ts'
import { showMoment, useReplayedMoment } from '#app/state/exercise/replayed-moment.ts'
import { leaveExercise, openRun } from '#app/state/exercise/trainer.ts'
import { currentView } from '#app/state/use-view.ts'
import { witnessFile } from '#tests/demo/debrief/witness-run.ts'
import { english, french } from '#tests/support/translators.ts'

type Saved = {
  readonly onPaper?: (paper: Paper, name: string) => void
  readonly onSheet?: (rows: readonly (readonly SheetCell[])[], name: string) => void
  readonly translator?: typeof english
}

/** The dialog over the exercise that this window leads. */
function Window({ onPaper, onSheet, onClose }: Saved & { readonly onClose: () => void }) {
  const seat = useExercise((state) => state.seat)
  if (seat.role !== 'trainer') return null
  const files = {
    savePaper: (paper: Paper, name: string) => {
      onPaper?.(paper, name)
      return Promise.resolve()
    },
    saveSheet: (rows: readonly (readonly SheetCell[])[], name: string) => onSheet?.(rows, name),
  }
  return (
    <DebriefDialog seat={seat} index={null} cases={[]} fetchFiles={() => Promise.resolve(files)} onClose={onClose} />
  )
}

function setup(saved: Saved = {}) {
  let closed = 0
  render(
    <TranslatorContext value={saved.translator ?? english}>
      <Window {...saved} onClose={() => closed++} />
    </TranslatorContext>,
  )
  const user = userEvent.setup()
  const dialog = screen.getByRole('dialog')
  const card = () => within(dialog).getByRole('region', { name: 'The chosen moment' })
  return {
    user,
    dialog,
    card,
    marks: () =>
      within(within(dialog).getByRole('toolbar', { name: 'Timeline of the exercise' })).getAllByRole('button'),
    choose: (name: RegExp) => user.click(within(dialog).getByRole('button', { name })),
    press: (name: string) => user.click(within(dialog).getByRole('button', { name })),
    closedTimes: () => closed,
  }
}

beforeEach(() => {
  sessionStorage.clear()
  window.history.replaceState(null, '', '/')
  const read = readExercise(witnessFile())
  if (!read.ok) throw new Error(JSON.stringify(read.error))
  openRun(read.value.documentText, read.value.run)
})

afterEach(() => {
  showMoment(null)
  leaveExercise()
})

describe('the debrief', () => {
  test('says what was played, how long on both clocks, and that it is made up', () => {
    const { dialog } = setup()
    expect(dialog).toHaveAccessibleName('Debrief')
    expect(dialog).toHaveTextContent('EXERCISE - made-up data')
    expect(dialog).toHaveTextContent('Conflicting witnesses')
    expect(dialog).toHaveTextContent('Played 2 Mar 2026, 09:00 UTC to 2 Mar 2026, 09:05 UTC')
    expect(dialog).toHaveTextContent('On the wall: 0:05:00, of which 0:02:00 paused.')
    expect(dialog).toHaveTextContent('up to 0:12:00 of 0:30:00, when it was 16 Oct 2023, 08:12 UTC.')
  })

  test('shows the first decision with its answer, what was known on both clocks, and why it scored', () => {
    const { card } = setup()
    expect(card()).toHaveTextContent('Decision of Anne: The translation says "on the Danube"')
    expect(card()).toHaveTextContent('Leave the place open and ask for the word of the original')
    expect(card()).toHaveTextContent('4 injects had happened:')
    expect(card()).toHaveTextContent('0:04:00 A letter, in translation')
    expect(card()).toHaveTextContent('20 Sep – 1 Oct 2023, UTC; playhead at the end; all that is known now')
    expect(card()).toHaveTextContent('Met: 3 of 3. Expected: Leave the place open')
  })

  test('is walked through by the arrow keys, one tab stop in all', async () => {
    const { user, marks, card } = setup()
    expect(marks().filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1)
    const [first] = marks()
    if (first) await user.click(first)
    await user.keyboard('{ArrowRight}{ArrowRight}{Enter}')
    expect(marks()[2]).toHaveFocus()
    expect(marks()[2]).toHaveAttribute('aria-pressed', 'true')
    expect(card()).toHaveTextContent('Inject: The harbour bulletin')
    expect(card()).toHaveTextContent('as planned at 0:02:00')
  })

  test('puts likelihood and confidence of a judgement into two sentences', async () => {
    const { choose, card } = setup()
    await choose(/0:12:00 Decision of Anne/)
    expect(within(card()).getByText('Likelihood: likely.')).toBeVisible()
    expect(within(card()).getByText('Confidence: low.')).toBeVisible()
    expect(card()).toHaveTextContent('playhead 25 Sep 2023, 00:00 UTC')
    expect(card()).toHaveTextContent('No rule scores this decision.')
  })

  test('tells the scores by objective, and a score by hand counts at once', async () => {
    const { dialog, user, card } = setup()
    const scores = within(dialog).getByRole('region', { name: 'Scores' })
    expect(scores).toHaveTextContent('6.5 of 25 points')
    expect(within(scores).getByRole('row', { name: /Count origins and not texts/ })).toHaveTextContent('2 of 4 points')
    const form = within(card()).getByRole('form', { name: /Score Anne by hand/ })
    expect(within(form).getByRole('combobox', { name: 'For' })).toHaveDisplayValue('Anne')
    await user.type(within(form).getByRole('textbox', { name: /Points/ }), '2')
    await user.click(within(form).getByRole('button', { name: 'Score' }))
    // A window that opened a run first asks whether another leads it; what is done meanwhile counts then.
    await waitFor(() => expect(scores).toHaveTextContent('5.5 of 25 points'), { timeout: 20_000 })
  })

  test('has the same as a table', async () => {
    const { press, dialog, card, user } = setup()
    await press('Show as a table')
    const table = within(dialog).getByRole('table', { name: 'What happened, on both clocks' })
    expect(within(table).getAllByRole('row')).toHaveLength(14)
    await user.click(within(table).getByRole('button', { name: 'Pause' }))
    expect(card()).toHaveTextContent('0:08:00 of the exercise')
  })

  test('shows a moment on the page behind: its view, and what had happened by then', async () => {
    const { press, closedTimes } = setup()
    await press('Show this on the map')
    expect(closedTimes()).toBe(1)
    const { moment } = useReplayedMoment.getState()
    expect(moment?.scenarioMs).toBe(400_000)
    expect(moment?.injects).toEqual(['cw-open', 'cw-harbour', 'cw-letter', 'cw-danube'])
    expect(currentView()).toMatchObject({ caseId: 'training', selection: { kind: 'claim', id: 'SYN-CW-C-letter' } })
    showMoment(null)
    expect(currentView().selection).toBeNull()
  })

  test('keeps notes with the run, and prints them', async () => {
    const papers: Paper[] = []
    const { dialog, user, press } = setup({ onPaper: (paper) => papers.push(paper) })
    const [first] = within(dialog).getAllByRole('textbox', { name: /^Notes:/ })
    if (!first) throw new Error('No notes')
    await user.type(first, 'At the digest')
    await user.click(within(dialog).getByRole('checkbox', { name: /Answer key/ }))
    await press('Save PDF')
    expect(await within(dialog).findByText('Saved: transload-exercise-conflicting-witnesses-debrief.pdf')).toBeVisible()
    const words = JSON.stringify(papers[0]?.blocks)
    expect(words).toContain('At the digest')
    expect(words).not.toContain('Appendix')
    expect(sessionStorage.getItem('transload.exercise.debrief')).toContain('At the digest')
  })

  test('saves a sheet in English whatever the page speaks', async () => {
    const sheets: (readonly (readonly SheetCell[])[])[] = []
    const { user, dialog } = setup({ onSheet: (rows) => sheets.push(rows), translator: french })
    expect(dialog).toHaveAccessibleName('Bilan')
    await user.click(within(dialog).getByRole('button', { name: 'Enregistrer le CSV' }))
    await within(dialog).findByText(/^Enregistré/)
    const words = JSON.stringify(sheets[0])
    expect(words).toContain('EXERCISE - made-up data')
    expect(words).toContain('from=2023-09-24&to=2023-09-26&asof=2023-10-17')
  })

  test('uncovers the key only when asked', async () => {
    const { dialog, press } = setup()
    const count = () => dialog.textContent.split('Answer key').length
    const before = count()
    await press('Show the answer key')
    expect(count()).toBe(before + 1)
  })
})
