import { afterEach, expect, test } from 'vitest'
import type { TraineeView } from '#app/domain/exercise/trainee-view.ts'
import { traineeView } from '#app/domain/exercise/make-trainee-view.ts'
import { exerciseLine } from '#app/export/exercise-line.ts'
import { newsCountOf, titleOf } from '#app/state/exercise/exercise-now.ts'
import { tellSeat, type TraineeState } from '#app/state/exercise/exercise-store.ts'
import { ANNE, desk, inject, minutes, scenario } from '#tests/domain/exercise/exercise-sketch.ts'
import { english, french } from '#tests/support/translators.ts'

afterEach(() => tellSeat(null))

const seatOf = (view: TraineeView | null): TraineeState => ({
  role: 'trainee',
  runId: 'run',
  view,
  isTrainerHeard: true,
  trainerSilentSince: null,
  hasChannel: true,
  trainee: { ...ANNE, role: 'analyst' },
  pending: [],
  decisions: [],
})

/** An exercise that stands at five minutes. */
function standing() {
  const played = scenario([
    inject('told', 0, { message: { en: 'Told' } }),
    inject('silent', 0),
    inject('of others', 0, { message: { en: 'Not told' }, roles: ['briefer'] }),
  ])
  const stage = desk(played)
  stage.begin()
  stage.wait(minutes(5) / 4)
  stage.pause()
  return traineeView(played, stage.run(), stage.state())
}

test('a file that is made in an exercise says so, with its title and the time of its scenario', () => {
  tellSeat(seatOf(standing()))
  expect(exerciseLine(english)).toBe('EXERCISE: Sketch, 1 May 2031, 08:05 UTC, made up')
  expect(exerciseLine(french)).toContain('EXERCICE\u00a0: Sketch')
})

test('outside an exercise, and before its trainer is heard, nothing is said', () => {
  expect(exerciseLine(english)).toBe('')
  tellSeat(seatOf(null))
  expect(exerciseLine(english)).toBe('')
  expect(titleOf(seatOf(null))).toBeNull()
})

test('news to a trainee is what that trainee reads', () => {
  expect(newsCountOf(seatOf(standing()))).toBe(1)
  expect(newsCountOf({ role: 'none' })).toBe(0)
})
