import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { LegId } from '#app/domain/record.ts'
import { traineeView } from '#app/domain/exercise/make-trainee-view.ts'
import { replay } from '#app/domain/exercise/replay.ts'
import { ANNE, desk, expectation, inject, minutes, scenario } from '#tests/domain/exercise/exercise-sketch.ts'
import { someRun } from '#tests/domain/exercise/some-run.ts'

/** Stands in all that no trainee may see. */
const SECRET = 'MARKER-OF-WHAT-IS-SECRET'
const secret = { en: SECRET, fr: SECRET }

/** Whatever an inject says bears its own mark, so that one which has not happened is found in a view. */
const marked = (id: string, atMs: number | null, isEnabled = true) =>
  inject(id, atMs, {
    isEnabled,
    note: secret,
    title: secret,
    message: { en: `<message of ${id}>` },
    view: `leg=<view of ${id}>`,
    effect: { kind: 'delay', leg: `<leg of ${id}>` as LegId, hours: 5 },
  })

/** Times that stand nowhere else. */
const [DURATION, FIRST, SECOND, THIRD] = [1_801_307, 61_703, 423_701, 912_011]

const PLAYED = scenario([marked('A', FIRST), marked('B', SECOND), marked('C', THIRD, false), marked('D', null)], {
  durationMs: DURATION,
  roles: [{ id: 'analyst', name: { en: 'Analyst' }, task: { en: 'Say what you see' } }],
  objectives: [{ id: SECRET, text: secret }],
  expectations: [
    expectation(SECRET, { kind: 'choice', question: SECRET, option: SECRET }, { text: secret, objective: SECRET }),
  ],
  answerKey: [{ id: SECRET, question: secret, answer: secret }],
  debrief: [{ id: SECRET, text: secret }],
})

const viewAfter = (log: ReturnType<ReturnType<typeof desk>['run']>['log']) => {
  const run = { id: 'run', log }
  return traineeView(PLAYED, run, replay(PLAYED, run))
}

describe('what a trainee is told', () => {
  test('what has happened, when, and which decisions came over', () => {
    const play = desk(PLAYED)
    play.begin()
    play.fireNow('D')
    const decision = play.answer(ANNE, null, { kind: 'choice', option: 'yes' })
    const view = viewAfter(play.run().log)
    expect(view).toMatchObject({ runId: 'run', phase: 'running', received: [decision.id] })
    expect(view.scenario.roles[0]?.task).toEqual({ en: 'Say what you see' })
    expect(view.fired.map(({ id, message }) => [id, message?.en])).toEqual([['D', '<message of D>']])
  })

  test('never a note, an expectation, the key, the debrief, or what has not happened, at no moment of any exercise', () => {
    fc.assert(
      fc.property(someRun(PLAYED), ({ log }) => {
        for (let length = 0; length <= log.length; length++) {
          const told = JSON.stringify(viewAfter(log.slice(0, length)))
          const fired = new Set(log.slice(0, length).flatMap((entry) => (entry.kind === 'fired' ? entry.inject : [])))
          expect(told).not.toContain(SECRET)
          for (const { id } of PLAYED.injects) expect(told.includes(` of ${id}>`)).toBe(fired.has(id))
        }
      }),
    )
  })

  test('no time of what is planned', () => {
    const play = desk(PLAYED)
    play.begin()
    play.fireNow('A')
    play.wait(minutes(1))
    play.pause()
    const told = JSON.stringify(viewAfter(play.run().log))
    for (const planned of [FIRST, SECOND, THIRD, DURATION]) expect(told).not.toContain(String(planned))
  })

  test('what an inject and a scenario come to hold later is not told by mistake', () => {
    const more = { ...PLAYED, added: SECRET, injects: PLAYED.injects.map((one) => ({ ...one, added: SECRET })) }
    const play = desk(more)
    play.begin()
    play.fireNow('A')
    expect(JSON.stringify(traineeView(more, play.run(), play.state()))).not.toContain(SECRET)
  })
})
