import { render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { keepProgress, SEEN } from '#app/demo/tours/progress.ts'
import { TrainingDialog } from '#app/demo/training-dialog.tsx'
import { tellSeat } from '#app/state/exercise/exercise-store.ts'
import { TranslatorContext } from '#app/i18n/translator.ts'
import { endTour, showStep, useTour } from '#app/state/tour.ts'
import { useUi } from '#app/state/ui-store.ts'
import { currentView } from '#app/state/use-view.ts'
import { english } from '#tests/support/translators.ts'

function setup({ hasTrainingCase = true, exercises = null as string | null } = {}) {
  useUi.setState({ ...useUi.getInitialState(), dialog: 'training' }, true)
  render(
    <TranslatorContext value={english}>
      <TrainingDialog hasTrainingCase={hasTrainingCase} exercises={exercises} onClose={vi.fn<() => void>()} />
    </TranslatorContext>,
  )
  const user = userEvent.setup()
  return {
    press: (name: string | RegExp) => user.click(screen.getByRole('button', { name })),
    part: (name: string) => screen.getByRole('region', { name }),
    tour: () => useTour.getState().tour,
    button: (name: string | RegExp) => screen.getByRole('button', { name }),
  }
}

test('a tour that was not begun says how long it is, and starts at its first step', async () => {
  const { press, tour } = setup()
  await press(/^Briefer tour.*8 steps, about 3 minutes/)
  expect(tour()).toEqual({ role: 'briefer', step: 0 })
  endTour()
})

test('a tour that was left goes on where it was, or from its start', async () => {
  keepProgress(window.localStorage, 'analyst', 'map')
  keepProgress(window.localStorage, 'trainer', SEEN)
  const { press, tour, button } = setup()
  await press(/^Analyst tour.*Resume at step 4 of 9/)
  expect(tour()).toEqual({ role: 'analyst', step: 3 })
  await press('Analyst tour from the start')
  expect(tour()).toEqual({ role: 'analyst', step: 0 })
  expect(button(/^Trainer tour.*Seen to its end: 8 steps/)).toBeVisible()
  endTour()
})

test('after a tour the focus is where that tour began', async () => {
  showStep('trainer', 2)
  endTour()
  const { button } = setup()
  await waitFor(() => expect(button(/^Trainer tour/)).toHaveFocus())
})

test('the show starts from here: the dialog goes, and the address asks for it without a step to go back to', async () => {
  const { press, part } = setup()
  expect(part('Show')).toHaveTextContent('20 scenes in 5 minutes')
  const steps = window.history.length
  await press('Start the show')
  expect(currentView().isShow).toBe(true)
  expect(useUi.getState().dialog).toBeNull()
  expect(window.history.length).toBe(steps)
})

test('the training case opens from here, as from its own link', async () => {
  setup()
  const link = screen.getByRole('link', { name: 'Open the training case' })
  expect(link).toHaveAttribute('href', 'http://localhost:3000/?case=training')
  await userEvent.setup().click(link)
  expect(currentView().caseId).toBe('training')
  expect(useUi.getState().dialog).toBeNull()
})

test('where the feeds have no training case it offers neither that nor a show', () => {
  setup({ hasTrainingCase: false })
  expect(screen.queryByRole('button', { name: 'Start the show' })).toBeNull()
  expect(screen.queryByRole('link')).toBeNull()
  expect(screen.getByText(/offer no training case/)).toBeVisible()
})

test('exercises stand where they are given', () => {
  const { part } = setup({ exercises: 'Three of them' })
  expect(part('Exercises')).toHaveTextContent('Three of them')
})

test('a trainee’s window starts neither the show nor a tour, and says where they run', () => {
  tellSeat({
    role: 'trainee',
    runId: 'run',
    view: null,
    isTrainerHeard: false,
    trainerSilentSince: null,
    hasChannel: true,
    trainee: null,
    pending: [],
    decisions: [],
  })
  const { part } = setup()
  for (const name of ['Show', 'Tours']) {
    expect(within(part(name)).queryByRole('button')).toBeNull()
    expect(part(name)).toHaveTextContent('in a window that is in no exercise')
  }
  tellSeat(null)
})
