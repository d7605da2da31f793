import { act, renderHook, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { useExercise, type TraineeState, type TrainerState } from '#app/state/exercise/exercise-store.ts'
import { useScenarioTime } from '#app/state/exercise/exercise-time.ts'
import { standUp } from '#app/state/exercise/own-seat.ts'
import { joinExercise, leaveAsTrainee, sitAsTrainee } from '#app/state/exercise/trainee.ts'
import {
  beginExercise,
  fireNow,
  keepsUnopenedRun,
  leaveExercise,
  markExerciseSaved,
  openExercise,
  openRun,
  pauseExercise,
  resumeKeptRun,
  traineeAddress,
} from '#app/state/exercise/trainer.ts'
import { keptDraft } from '#app/state/exercise/answer-drafts.ts'
import { useExerciseSeat } from '#app/state/exercise/use-exercise-seat.ts'
import { useFired } from '#app/state/exercise/use-fired.ts'
import { useUi } from '#app/state/ui-store.ts'
import { currentView, useView } from '#app/state/use-view.ts'
import { classRoom, DOCUMENT, fakeClock, pass, TEXT } from '#tests/state/exercise/two-windows.ts'

beforeEach(() => {
  window.history.replaceState(null, '', '/app/')
  window.sessionStorage.clear()
  useUi.setState(useUi.getInitialState(), true)
})
afterEach(() => {
  standUp()
  vi.useRealTimers()
})

const seat = () => useExercise.getState().seat
const trainer = () => seat() as TrainerState
/** Would the browser ask before the window closes? */
const isAsked = () => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }))

describe('the trainer’s window', () => {
  test('opens the case of the scenario, so that Back leads where it led', () => {
    window.history.replaceState(null, '', '/app/?lang=fr&theme=dark')
    expect(openExercise(TEXT)).toEqual({ ok: true, value: null })
    expect(seat()).toMatchObject({ role: 'trainer', lead: 'leading', state: { phase: 'waiting' } })
    expect(window.location.search).toBe('?case=training&from=2023-09-07&to=2023-10-01&lang=fr&theme=dark')
  })

  test('opens nothing of a scenario that is not sound, and says what is wrong', () => {
    expect(openExercise('{')).toMatchObject({ ok: false, error: [{ code: 'syntax' }] })
    expect(seat()).toEqual({ role: 'none' })
  })

  test('gives out an address that says nothing but which run it is', () => {
    window.history.replaceState(null, '', '/app/?leg=L-1&lang=fr')
    openExercise(TEXT)
    expect(traineeAddress()).toBe(`${window.location.origin}/app/?exercise=${trainer().run.id}&lang=fr`)
  })

  test('is asked about before it closes, while something happened that lies in no file', () => {
    openExercise(TEXT)
    expect(isAsked()).toBe(false)
    beginExercise()
    expect(isAsked()).toBe(true)
    markExerciseSaved()
    expect(isAsked()).toBe(false)
    pauseExercise()
    expect(isAsked()).toBe(true)
    leaveExercise()
    expect(isAsked()).toBe(false)
  })

  test('goes on after a reload', async () => {
    openExercise(TEXT)
    beginExercise()
    const { run } = trainer()
    standUp()
    renderHook(() => useExerciseSeat(useView()))
    await waitFor(() => expect(seat()).toMatchObject({ role: 'trainer', run, documentText: TEXT }))
    await waitFor(() => expect(seat()).toMatchObject({ lead: 'leading' }))
  })

  test('keeps what cannot be read, and says so', () => {
    window.sessionStorage.setItem('transload.exercise.scenario', TEXT)
    window.sessionStorage.setItem('transload.exercise.run', '{"run":{"id":"x"}}')
    resumeKeptRun()
    expect(seat()).toEqual({ role: 'none' })
    expect(useUi.getState().notices).toMatchObject([{ message: 'exerciseState.unreadable' }])
    expect(window.sessionStorage.length).toBe(2)
    expect(keepsUnopenedRun()).toBe(true)
  })

  test('leaves nothing behind when the exercise is left', () => {
    openExercise(TEXT)
    beginExercise()
    leaveExercise()
    expect(seat()).toEqual({ role: 'none' })
    expect(window.sessionStorage.length).toBe(0)
  })

  test('lets a run that was saved while it ran stand where its log ends', () => {
    openExercise(TEXT)
    beginExercise()
    const { run } = trainer()
    leaveExercise()
    openRun(TEXT, run)
    expect(seat()).toMatchObject({ isSaved: true, state: { phase: 'paused', clock: { scenarioMs: 0 } } })
  })

  test('shows what has happened on the case of the scenario alone, and the same list while nothing more happens', () => {
    openExercise(TEXT)
    beginExercise()
    const { result } = renderHook(() => useFired(useView()))
    expect(result.current).toEqual([])
    act(() => fireNow('first'))
    const fired = result.current
    expect(fired).toMatchObject([{ id: 'first', effect: { kind: 'delay' } }])
    act(() => pauseExercise())
    expect(result.current).toBe(fired)
    const elsewhere = renderHook(() => useFired({ caseId: 'published', caseParameters: {} }))
    expect(elsewhere.result.current).toEqual([])
  })
})

describe('a trainee’s window', () => {
  test('opens the case when the trainer first answers, stays in its exercise, and leaves it with nothing behind', async () => {
    fakeClock()
    const room = classRoom()
    room.trainer()
    window.history.replaceState(null, '', `/app/?exercise=${room.runId}&lang=fr`)
    sitAsTrainee(room.runId)
    await pass(1000)
    expect(window.location.search).toBe(`?case=training&from=2023-09-07&to=2023-10-01&exercise=${room.runId}&lang=fr`)
    joinExercise('Anne', null)
    await pass(1000)
    expect((seat() as TraineeState).trainee).toMatchObject({ name: 'Anne' })
    keptDraft(room.runId, 'how-many').keep({ low: '3' })
    expect(window.sessionStorage.length).toBe(2)
    leaveAsTrainee()
    room.close()
    expect(seat()).toEqual({ role: 'none' })
    expect(currentView().exercise).toBeNull()
    expect(window.sessionStorage.length).toBe(0)
  })

  test('is one by its address, but not in an embed', async () => {
    window.history.replaceState(null, '', '/app/?exercise=run-12345678&embed=1')
    const { rerender } = renderHook(() => useExerciseSeat(useView()))
    await act(async () => {})
    expect(seat()).toEqual({ role: 'none' })
    window.history.replaceState(null, '', '/app/?exercise=run-12345678')
    rerender()
    await waitFor(() => expect(seat()).toMatchObject({ role: 'trainee', runId: 'run-12345678', view: null }))
  })

  test('says plainly when the browser lets no windows speak to each other', () => {
    vi.stubGlobal('BroadcastChannel', undefined)
    sitAsTrainee('run-12345678')
    vi.unstubAllGlobals()
    expect(seat()).toMatchObject({ role: 'trainee', hasChannel: false })
    expect(useUi.getState().notices).toMatchObject([{ message: 'exerciseState.noChannel' }])
  })
})

test('the clock of the scenario is told once a second, and stands while it is paused', () => {
  fakeClock()
  openExercise(TEXT)
  const { result, unmount } = renderHook(() => useScenarioTime())
  expect(result.current).toBe(0)
  act(() => beginExercise())
  act(() => void vi.advanceTimersByTime(3000))
  expect(result.current).toBe(3000 * DOCUMENT.speed)
  act(() => pauseExercise())
  act(() => void vi.advanceTimersByTime(10_000))
  expect(result.current).toBe(3000 * DOCUMENT.speed)
  unmount()
})
