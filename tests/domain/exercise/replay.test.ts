import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { replay, replayFrom, scenarioInstantAt, stateBefore } from '#app/domain/exercise/replay.ts'
import { instant } from '#app/domain/time.ts'
import {
  ANNE,
  asking,
  BEN,
  desk,
  inject,
  minutes,
  NINE,
  scenario,
  START,
} from '#tests/domain/exercise/exercise-sketch.ts'
import { someRun } from '#tests/domain/exercise/some-run.ts'

const PLAYED = scenario([
  inject('A', minutes(3)),
  asking('B', minutes(9)),
  inject('C', minutes(40), { isEnabled: false }),
  inject('D', null),
])

describe('replay', () => {
  test('an exercise that nobody began waits', () => {
    const state = replay(PLAYED, { id: 'run', log: [] })
    expect(state).toMatchObject({ phase: 'waiting', speed: 4, fired: [] })
    expect([...state.switchedOff]).toEqual(['C'])
    expect(scenarioInstantAt(PLAYED, state, instant(NINE + minutes(5)))).toBe(START)
  })

  test('the scenario has its day and time', () => {
    const play = desk(PLAYED)
    play.begin()
    play.wait(minutes(2))
    expect(scenarioInstantAt(PLAYED, play.state(), play.wall())).toBe(START + minutes(8))
  })

  test('the first part of a log and then its rest give what the whole gives, and change neither', () => {
    fc.assert(
      fc.property(someRun(PLAYED), fc.nat({ max: 60 }), (run, cut) => {
        const written = JSON.stringify(run)
        const first = replay(PLAYED, { ...run, log: run.log.slice(0, cut) })
        const kept = JSON.stringify({ ...first, switchedOff: [...first.switchedOff] })
        expect(replayFrom(first, run.log.slice(cut))).toEqual(replay(PLAYED, run))
        expect(replayFrom(stateBefore(PLAYED), run.log)).toEqual(replay(PLAYED, run))
        expect(JSON.stringify({ ...first, switchedOff: [...first.switchedOff] })).toBe(kept)
        expect(JSON.stringify(run)).toBe(written)
      }),
    )
  })

  test('a log that was written and read again gives the same exercise', () => {
    fc.assert(
      fc.property(someRun(PLAYED), (run) => {
        expect(replay(PLAYED, JSON.parse(JSON.stringify(run)))).toEqual(replay(PLAYED, run))
      }),
    )
  })

  test('what somebody does comes after what should have happened before, also where the timer is late', () => {
    const play = desk(PLAYED)
    play.join(ANNE)
    play.begin()
    play.sleep(minutes(0.75) + 1)
    play.answer(ANNE, 'A?', { kind: 'choice', option: 'A' })
    play.sleep(minutes(1.5))
    play.join(BEN)
    expect(
      play
        .run()
        .log.slice(2)
        .map(({ kind, scenarioMs }) => [kind, scenarioMs]),
    ).toEqual([
      ['fired', minutes(3)],
      ['decided', minutes(3) + 4],
      ['fired', minutes(9)],
      ['joined', minutes(9) + 4],
    ])
  })

  test('the wall never goes back in a log, and the clock of the scenario only where it jumped', () => {
    fc.assert(
      fc.property(someRun(PLAYED), ({ log }) => {
        let [wall, now] = [-Infinity, -Infinity]
        for (const entry of log) {
          expect(entry.wallAt).toBeGreaterThanOrEqual(wall)
          expect(entry.scenarioMs).toBeGreaterThanOrEqual(now)
          wall = entry.wallAt
          now = entry.kind === 'jumped' ? entry.toMs : entry.scenarioMs
        }
      }),
    )
  })
})
