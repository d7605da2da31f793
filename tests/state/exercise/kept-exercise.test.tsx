import { waitFor } from '@testing-library/react'
import { IDBFactory } from 'fake-indexeddb'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { EMPTY_WORK } from '#app/domain/work/work.ts'
import { instant } from '#app/domain/time.ts'
import { readCaseFile, writeCaseFile } from '#app/feeds/work/case-file.ts'
import { readExercise } from '#app/state/exercise/exercise-file.ts'
import { useExercise } from '#app/state/exercise/exercise-store.ts'
import { standUp } from '#app/state/exercise/own-seat.ts'
import { beginExercise, endExercise, leaveExercise, openExercise, openRun } from '#app/state/exercise/trainer.ts'
import { closeWork, work } from '#app/state/work/work-store.ts'
import { witnessFile } from '#tests/demo/debrief/witness-run.ts'
import { TEXT } from '#tests/state/exercise/two-windows.ts'

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory())
  window.sessionStorage.clear()
})
afterEach(() => {
  standUp()
  closeWork()
  vi.unstubAllGlobals()
})

const kept = () => work().get().work.exercises
const trainer = () => {
  const { seat } = useExercise.getState()
  if (seat.role !== 'trainer') throw new Error('There is no trainer')
  return seat
}

test('an exercise is kept when it ends, whole, and no earlier', async () => {
  openExercise(TEXT)
  beginExercise()
  expect(kept()).toEqual([])
  endExercise()
  const { run } = trainer()
  await waitFor(() => expect(kept()).toHaveLength(1))
  expect(kept()[0]).toMatchObject({ id: run.id, decisionCount: 0 })
  const read = readExercise(JSON.stringify(kept()[0]?.exercise))
  expect(read.ok && read.value.run).toEqual(run)
})

test('an exercise that is left before its end is kept as far as it went, once', async () => {
  openExercise(TEXT)
  beginExercise()
  const { run } = trainer()
  leaveExercise()
  await waitFor(() => expect(kept().map(({ id }) => id)).toEqual([run.id]))
})

test('a file that is opened to look back at it is not kept as if it had been played here', () => {
  const read = readExercise(witnessFile())
  if (!read.ok) throw new Error('The exercise cannot be read')
  openRun(read.value.documentText, read.value.run)
  leaveExercise()
  expect(kept()).toEqual([])
})

test('what was decided goes through a case file and opens again, word for word', () => {
  const exercise = JSON.parse(witnessFile()) as unknown
  const one = { id: 'witness-run-1', title: { en: 'Witnesses' }, kept: instant(0), decisionCount: 3, exercise }
  const text = writeCaseFile({ ...EMPTY_WORK, exercises: [one] }, new Map(), 'Transload', instant(0))
  const read = readCaseFile(text)
  const [back] = read.ok ? read.value.work.exercises : []
  expect(back).toEqual(one)
  expect(readExercise(JSON.stringify(back?.exercise))).toEqual(readExercise(witnessFile()))
})
