import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { debriefOf } from '#app/domain/exercise/debrief-of.ts'
import { ReplayStrip } from '#app/demo/debrief/replay-strip.tsx'
import { showEntry } from '#app/demo/debrief/show-entry.ts'
import { TranslatorContext } from '#app/i18n/translator.ts'
import { readExercise } from '#app/state/exercise/exercise-file.ts'
import { useExercise } from '#app/state/exercise/exercise-store.ts'
import { showMoment, useReplayedMoment } from '#app/state/exercise/replayed-moment.ts'
import { leaveExercise, openRun } from '#app/state/exercise/trainer.ts'
import { useUi } from '#app/state/ui-store.ts'
import { currentView } from '#app/state/use-view.ts'
import { WITNESSES, witnessFile, witnessRun } from '#tests/demo/debrief/witness-run.ts'
import { english } from '#tests/support/translators.ts'

function Window() {
  const seat = useExercise((state) => state.seat)
  const moment = useReplayedMoment((state) => state.moment)
  const isCovered = useUi(({ dialog }) => dialog !== null)
  return seat.role === 'trainer' && moment ? <ReplayStrip seat={seat} moment={moment} isCovered={isCovered} /> : null
}

function setup(entry = 0) {
  showEntry(debriefOf(WITNESSES, witnessRun()), entry)
  render(
    <TranslatorContext value={english}>
      <Window />
    </TranslatorContext>,
  )
  const user = userEvent.setup()
  return {
    user,
    strip: () => screen.queryByRole('region', { name: 'Replay' }),
    press: (name: string) => user.click(screen.getByRole('button', { name })),
    told: () => screen.getByRole('status').textContent,
  }
}

beforeEach(() => {
  sessionStorage.clear()
  useUi.setState(useUi.getInitialState(), true)
  window.history.replaceState(null, '', '/?case=training&leg=WH-300-rail')
  const read = readExercise(witnessFile())
  if (read.ok) openRun(read.value.documentText, read.value.run)
})

afterEach(() => {
  showMoment(null)
  leaveExercise()
})

const injects = () => useReplayedMoment.getState().moment?.injects.length

describe('the replay', () => {
  test('says which moment of the exercise is on the page, and takes the focus', () => {
    const { strip, told } = setup(5)
    expect(strip()).toHaveFocus()
    expect(told()).toContain('Replay: 0:06:40 of the exercise')
    expect(told()).toContain('6 of 13')
  })

  test('goes from moment to moment: of what happened only that counts which had', async () => {
    const { press, told } = setup()
    expect(injects()).toBe(0)
    await press('Next moment')
    await press('Next moment')
    expect([injects(), told()]).toEqual([2, expect.stringContaining('Inject: The harbour bulletin')])
    await press('Previous moment')
    expect(injects()).toBe(1)
  })

  test('ends where nothing more happened', async () => {
    const { press, told } = setup(12)
    await press('Next moment')
    expect(told()).toContain('13 of 13')
    expect(screen.getByRole('button', { name: 'Play' })).toHaveAttribute('aria-disabled', 'true')
  })

  test('leads back to the debrief, and leaving gives the page back as it was', async () => {
    const before = currentView()
    const { press, strip } = setup(5)
    expect(currentView().selection?.id).toBe('SYN-CW-C-letter')
    await press('Back to the debrief')
    expect(useUi.getState().dialog).toBe('debrief')
    await press('Leave the replay')
    expect(strip()).toBeNull()
    expect(currentView()).toEqual(before)
  })

  test('is over when the exercise is left', () => {
    setup(5)
    leaveExercise()
    expect(useReplayedMoment.getState().moment).toBeNull()
  })
})
