import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test } from 'vitest'
import { useRunText } from '#app/demo/exercise/use-run-text.tsx'
import { TranslatorContext } from '#app/i18n/translator.ts'
import { useExercise } from '#app/state/exercise/exercise-store.ts'
import { leaveExercise } from '#app/state/exercise/trainer.ts'
import { TEXT } from '#tests/state/exercise/two-windows.ts'
import { english } from '#tests/support/translators.ts'

afterEach(() => {
  leaveExercise()
  window.sessionStorage.clear()
})

const KEPT = '{"run":{"id":"x"}}'

/** A tab that keeps a run which cannot be opened, and a button that opens a text. */
function setup(text: string) {
  window.sessionStorage.setItem('transload.exercise.scenario', TEXT)
  window.sessionStorage.setItem('transload.exercise.run', KEPT)
  const opened: string[] = []
  const faults: string[] = []
  function Choice() {
    const { run, question } = useRunText(() => opened.push(text))
    return (
      <>
        <button type="button" onClick={() => faults.push(...run(text))}>
          Run
        </button>
        {question}
      </>
    )
  }
  render(
    <TranslatorContext value={english}>
      <Choice />
    </TranslatorContext>,
  )
  const user = userEvent.setup()
  return {
    opened,
    faults,
    press: (name: string) => user.click(screen.getByRole('button', { name })),
    kept: () => window.sessionStorage.getItem('transload.exercise.run'),
    seat: () => useExercise.getState().seat.role,
  }
}

test('a run that this tab keeps and could not open is written over only when it is agreed', async () => {
  const { press, kept, seat, opened } = setup(TEXT)
  await press('Run')
  expect(screen.getByRole('dialog', { name: 'Open another exercise?' })).toHaveTextContent('it is lost')
  await press('Keep the other')
  expect([kept(), seat(), opened.length]).toEqual([KEPT, 'none', 0])
  await press('Run')
  await press('Open it and lose the other')
  expect([seat(), opened.length]).toEqual(['trainer', 1])
  expect(kept()).not.toBe(KEPT)
  expect(screen.queryByRole('dialog')).toBeNull()
})

test('nothing is asked for a text that cannot be opened', async () => {
  const { press, kept, faults, opened } = setup('{')
  await press('Run')
  expect(screen.queryByRole('dialog')).toBeNull()
  expect(faults.length).toBeGreaterThan(0)
  expect([kept(), opened.length]).toEqual([KEPT, 0])
})
