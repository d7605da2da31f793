import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { begin, decide, end, fireNow, join, score } from '#app/domain/exercise/commands.ts'
import { about } from '#app/domain/quantity.ts'
import { instant } from '#app/domain/time.ts'
import type { ExerciseRun } from '#app/domain/exercise/run.ts'
import { readScenario } from '#app/feeds/scenarios/read-scenario.ts'
import { readExercise, writeExercise } from '#app/state/exercise/exercise-file.ts'
import { BEGUN, TEXT } from '#tests/state/exercise/two-windows.ts'

const ANNE = { id: 'anne-1234', name: 'Anne', role: 'analyst' }

/** An exercise in which some of everything happened. */
function played(): ExerciseRun {
  const read = readScenario(TEXT)
  if (!read.ok) throw new Error('no scenario')
  const { scenario } = read.value
  const steps = [
    begin,
    (...now: Parameters<typeof begin>) => join(...now, ANNE),
    (...now: Parameters<typeof begin>) => fireNow(...now, 'by-hand'),
    (...now: Parameters<typeof begin>) =>
      decide(...now, {
        id: 'decision-1',
        trainee: ANNE,
        question: 'how-many',
        answer: { kind: 'figure', quantity: about(300) },
        wallAt: now[2],
        scenarioMs: 0,
        view: 'leg=L-1',
      }),
    (...now: Parameters<typeof begin>) =>
      score(...now, { expectation: 'reasoned', trainee: ANNE.id, points: 3, note: 'Well reasoned' }),
    end,
  ]
  return steps.reduce<ExerciseRun>(
    (run, step, index) => ({ ...run, log: [...run.log, ...step(scenario, run, instant(BEGUN + index * 10_000))] }),
    { id: 'run-12345678', log: [] },
  )
}

const RUN = played()
const FILE = writeExercise(TEXT, RUN)
const changed = (change: (file: Record<string, unknown>) => void): string => {
  const file = JSON.parse(FILE) as Record<string, unknown>
  change(file)
  return JSON.stringify(file)
}

describe('the file of an exercise', () => {
  test('gives back its scenario and its log', () => {
    const read = readExercise(FILE)
    expect(read).toMatchObject({ ok: true, value: { documentText: TEXT, run: RUN } })
    expect(RUN.log.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['began', 'decided', 'scored', 'ended']))
  })

  test('is the same when it is written again', () => {
    const read = readExercise(FILE)
    expect(read.ok && writeExercise(read.value.documentText, read.value.run)).toBe(FILE)
  })

  test.each([
    ['no JSON', '{', { kind: 'no-json' }],
    ['a list', '[]', { kind: 'no-exercise' }],
    ['null', 'null', { kind: 'no-exercise' }],
    ['a scenario', TEXT, { kind: 'no-exercise' }],
    ['of a later release', changed((file) => (file['version'] = 2)), { kind: 'newer', version: 2 }],
    ['without a version', changed((file) => delete file['version']), { kind: 'no-exercise' }],
    ['without a log', changed((file) => delete file['run']), { kind: 'log', path: '' }],
    [
      'of a log that names an inject that is not there',
      changed(
        (file) =>
          (file['run'] = { ...RUN, log: [{ kind: 'fired', wallAt: 0, scenarioMs: 0, inject: 'x', how: 'planned' }] }),
      ),
      { kind: 'log', path: 'log[0]' },
    ],
    [
      'of a log with a time that is none',
      changed((file) => (file['run'] = { ...RUN, log: [{ kind: 'paused', wallAt: 'now', scenarioMs: 0 }] })),
      { kind: 'log', path: 'log[0].wallAt' },
    ],
  ])('%s is refused, and why', (_, text, error) => {
    expect(readExercise(text)).toEqual({ ok: false, error })
  })

  test('with a scenario that is not sound says all that is wrong with it', () => {
    const read = readExercise(
      changed((file) => (file['scenario'] = { ...(file['scenario'] as object), speed: -1, start: 'x' })),
    )
    expect(read).toMatchObject({ ok: false, error: { kind: 'scenario' } })
    expect(!read.ok && read.error.kind === 'scenario' && read.error.faults.map(({ path }) => path).toSorted()).toEqual([
      'speed',
      'start',
    ])
  })

  test('never makes the reader throw', () => {
    const run = fc.oneof(
      fc.json(),
      fc.json().map((text) => changed((file) => (file['run'] = JSON.parse(text) as unknown))),
    )
    fc.assert(fc.property(run, (text) => !readExercise(text).ok))
  })
})
