import { expect, test } from 'vitest'
import { debriefOf } from '#app/domain/exercise/debrief-of.ts'
import { readExercise, writeExercise } from '#app/state/exercise/exercise-file.ts'
import { WITNESSES, witnessFile, witnessRun } from '#tests/demo/debrief/witness-run.ts'

test('a debrief opens again from its file as it was', () => {
  const before = debriefOf(WITNESSES, witnessRun())
  const read = readExercise(witnessFile())
  if (!read.ok) throw new Error(JSON.stringify(read.error))
  const { scenario, run, documentText } = read.value
  expect(debriefOf(scenario, run)).toEqual(before)
  expect(writeExercise(documentText, run)).toBe(witnessFile())
})

test('its scores are those counted by hand', () => {
  const { score } = debriefOf(WITNESSES, witnessRun())
  expect([score.points, score.of]).toEqual([6.5, 25])
  expect(score.objectives.map(({ id, points, of }) => `${id} ${points} ${of}`)).toEqual([
    'cw-origins 2 4',
    'cw-words 1.5 5',
    'cw-conflict 0 7',
    'cw-judgement 3 9',
  ])
})
