import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { begin, fireNow } from '#app/domain/exercise/commands.ts'
import { traineeView } from '#app/domain/exercise/make-trainee-view.ts'
import { replay } from '#app/domain/exercise/replay.ts'
import type { ExerciseRun } from '#app/domain/exercise/run.ts'
import { instant } from '#app/domain/time.ts'
import {
  hearTrainee,
  hearTrainer,
  keptSeatOf,
  readKeptSeat,
  sayAsTrainee,
  sayAsTrainer,
  wireViewOf,
} from '#app/feeds/scenarios/exercise-messages.ts'
import { readScenario } from '#app/feeds/scenarios/read-scenario.ts'
import { writeScenario } from '#app/feeds/scenarios/write-scenario.ts'
import { someScenario } from '#tests/feeds/scenarios/some-scenario.ts'

const ANNE = { id: 'anne-1234', name: 'Anne', role: null }
const DECISION = {
  id: 'decision-1',
  trainee: ANNE,
  question: null,
  answer: { kind: 'place' as const, longitude: 131.9, latitude: 43.1 },
  wallAt: instant(1_000_000),
  scenarioMs: 0,
  view: '',
}

describe('a view', () => {
  test('of any scenario, with all that can happen in it, arrives as it was sent, and is kept so', () => {
    fc.assert(
      fc.property(someScenario, (document) => {
        const read = readScenario(writeScenario(document))
        if (!read.ok) throw new Error(JSON.stringify(read.error))
        const { scenario } = read.value
        const begun: ExerciseRun = {
          id: 'run-12345678',
          log: begin(scenario, { id: 'none', log: [] }, instant(1_000_000)),
        }
        const ahead = scenario.injects.filter(
          ({ id }) => !begun.log.some((one) => 'inject' in one && one.inject === id),
        )
        const log = ahead.flatMap(({ id }) => fireNow(scenario, begun, instant(1_000_000), id))
        const run = { ...begun, log: [...begun.log, ...log] }
        const view = traineeView(scenario, run, replay(scenario, run))
        const wire = structuredClone(wireViewOf(view, read.value.document))
        expect(hearTrainer(sayAsTrainer({ kind: 'view', view: wire }))).toEqual({
          kind: 'said',
          message: { kind: 'view', view, wire },
        })
        const seat = { trainee: ANNE, decisions: [DECISION], view, wire }
        expect(readKeptSeat(JSON.parse(JSON.stringify(keptSeatOf(seat))))).toEqual(seat)
      }),
    )
  })
})

describe('a message', () => {
  test.each([
    { kind: 'hello', trainee: null },
    { kind: 'hello', trainee: ANNE },
    { kind: 'decision', decision: DECISION },
    { kind: 'ping', trainee: ANNE },
    { kind: 'pong' },
  ] as const)('of a trainee ($kind) is heard by the trainer, and no affair of other trainees', (message) => {
    expect(hearTrainee(sayAsTrainee(message))).toEqual({
      kind: 'said',
      message: expect.objectContaining(message) as unknown,
    })
    expect(hearTrainer(sayAsTrainee(message))).toEqual({ kind: 'own-side' })
  })

  test.each([
    null,
    'hello',
    {},
    { exercise: 2, from: 'trainee', kind: 'pong' },
    { exercise: 1, from: 'nobody', kind: 'pong' },
    { exercise: 1, from: 'trainee', kind: 'hello' },
    { exercise: 1, from: 'trainee', kind: 'hello', trainee: { ...ANNE, name: '' } },
    { exercise: 1, from: 'trainee', kind: 'hello', trainee: { ...ANNE, name: 'x'.repeat(81) } },
    { exercise: 1, from: 'trainee', kind: 'decision', decision: { ...DECISION, wallAt: Number.NaN } },
    { exercise: 1, from: 'trainee', kind: 'decision', decision: { ...DECISION, answer: { kind: 'choice' } } },
    { exercise: 1, from: 'trainee', kind: 'decision', decision: { ...DECISION, extra: 1 } },
  ])('%j is malformed', (message) => {
    expect(hearTrainee(message)).toEqual({ kind: 'malformed' })
  })

  test('of any kind makes nobody throw', () => {
    const value = fc.oneof(
      fc.anything(),
      fc.record({
        exercise: fc.constant(1),
        from: fc.constantFrom('trainer', 'trainee'),
        kind: fc.constantFrom('hello', 'decision', 'view', 'ping', 'pong'),
        trainee: fc.anything(),
        decision: fc.anything(),
        view: fc.anything(),
      }),
    )
    fc.assert(
      fc.property(value, (message) => {
        expect(['malformed', 'own-side']).toContain(hearTrainee(message).kind)
        expect(['malformed', 'own-side']).toContain(hearTrainer(message).kind)
        expect(readKeptSeat(message)).toBeNull()
      }),
    )
  })
})
