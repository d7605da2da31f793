import { describe, expect, test } from 'vitest'
import { debriefAxis } from '#app/domain/exercise/debrief-axis.ts'
import { aheadOf, debriefOf, knownBefore, pausedMs } from '#app/domain/exercise/debrief-of.ts'
import { pointsOf, reasonsFor } from '#app/domain/exercise/debrief-reasons.ts'
import { PLAYED, playedRun, timesOf } from '#tests/domain/exercise/debrief-sketch.ts'
import { desk, inject, minutes, NINE, scenario } from '#tests/domain/exercise/exercise-sketch.ts'

const debrief = debriefOf(PLAYED, playedRun())
const decided = (name: string, at: string) => {
  const entry = debrief.entries.find(
    (one) => one.kind === 'decision' && one.decision.trainee.name === name && timesOf(one).endsWith(at),
  )
  if (entry?.kind !== 'decision') throw new Error(`No decision of ${name} at ${at}`)
  return entry
}

describe('the entries', () => {
  test('stand in the order of the wall, each with both clocks', () => {
    expect(debrief.entries.map(timesOf)).toEqual([
      'began 0:00 0:00',
      'inject Q1 0:30 2:00',
      'decision Anne 0:45 3:00',
      'decision Ben 1:20 5:20',
      'inject Q2 1:30 6:00',
      'decision Anne 1:40 6:40',
      'paused 2:00 8:00',
      'inject news 3:00 8:00',
      'resumed 4:00 8:00',
      'speed 4:00 8:00',
      'decision Ben 5:00 10:00',
      'jumped 5:00 10:00',
      'inject late 5:00 20:00',
      'ended 10:00 30:00',
    ])
  })

  test('a decision that came over late stands where it was made, and rests on what was known then', () => {
    const play = desk(scenario([inject('A', minutes(2)), inject('B', minutes(4))]))
    play.begin()
    play.wait(minutes(0.75))
    const made = { trainee: { id: 'anne', name: 'Anne', role: null }, question: null, view: '' } as const
    const answer = { kind: 'choice', option: 'x' } as const
    const decision = { id: 'd', ...made, answer, wallAt: play.wall(), scenarioMs: play.now() }
    play.wait(minutes(1))
    play.decide(decision)
    const { entries } = debriefOf(scenario([inject('A', minutes(2)), inject('B', minutes(4))]), play.run())
    expect(entries.map(({ kind }) => kind)).toEqual(['began', 'inject', 'decision', 'inject'])
    expect(entries[2]?.known).toEqual(['A'])
  })

  test('what was known when a decision was made is what had happened, and no more', () => {
    const entry = decided('Ben', '10:00')
    expect(knownBefore(debrief, entry).map(({ id }) => id)).toEqual(['Q1', 'Q2', 'news'])
    expect(aheadOf(debrief, entry).map(({ id }) => id)).toEqual(['late', 'never'])
  })
})

test('it lasted so long on both clocks, and what never happened is told', () => {
  expect(debrief.played).toEqual({ from: NINE, to: NINE + minutes(10) })
  expect(pausedMs(debrief)).toBe(minutes(2))
  expect(debrief.scenarioMs).toBe(minutes(30))
  expect(debrief.unfired.map(({ id }) => id)).toEqual(['never'])
})

test('one that was never begun has nothing to tell', () => {
  expect(debriefOf(PLAYED, { id: 'run', log: [] })).toMatchObject({ entries: [], played: null, pauses: [] })
})

describe('the scores', () => {
  /*
   *                of    Anne  Ben   class
   *  E1 choice     10    10    0     5      find
   *  E2 figure     20    20    0     10     find     15 of 30
   *  E3 by hand    30    12    21    16.5   judge    16.5 of 30
   *                60                31.5
   */
  test('are those counted by hand', () => {
    expect(debrief.score).toMatchObject({ points: 31.5, of: 60 })
    expect(debrief.score.objectives).toEqual([
      { id: 'find', points: 15, of: 30 },
      { id: 'judge', points: 16.5, of: 30 },
    ])
  })

  test('a decision says why it was worth what it was', () => {
    const reasons = (name: string, at: string) =>
      reasonsFor(decided(name, at).decision, debrief).map(({ verdict, points, of, afterMs }) => [
        verdict,
        points,
        of,
        afterMs,
      ])
    expect(reasons('Anne', '3:00')).toEqual([['met', 10, 10, minutes(1)]])
    expect(reasons('Ben', '5:20')).toEqual([['late', 0, 10, minutes(3) + 20_000]])
    expect(reasons('Ben', '10:00')).toEqual([['unmet', 0, 20, minutes(4)]])
    expect(pointsOf(decided('Anne', '3:00').decision, debrief)).toEqual({ points: 10, of: 10 })
    expect(pointsOf(decided('Ben', '5:20').decision, debrief)).toBeNull()
  })
})

describe('the axis', () => {
  const played = debrief.played ?? { from: NINE, to: NINE }

  test('goes from beginning to end, and marks round moments on both clocks', () => {
    const { at, ticks } = debriefAxis(debrief, played)
    expect([at(played.from), at(played.to)]).toEqual([0, 1])
    expect(ticks.map(({ wall, scenarioMs }) => [(wall - NINE) / 60_000, scenarioMs / 60_000])).toEqual([
      [0, 0],
      [2, 8],
      [4, 8],
      [6, 22],
      [8, 26],
      [10, 30],
    ])
  })

  test('a pause overnight is no wider than a tenth of the rest, and nothing changes its order', () => {
    const play = desk(PLAYED)
    play.begin()
    play.wait(minutes(2))
    play.pause()
    play.wait(minutes(900))
    play.resume()
    play.wait(minutes(3))
    play.end()
    const long = debriefOf(PLAYED, play.run())
    const { at, pauses, ticks } = debriefAxis(long, long.played ?? played)
    const [pause] = pauses
    expect((pause?.to ?? 0) - (pause?.from ?? 0)).toBeCloseTo(0.1 / 1.1)
    const places = long.entries.map(({ wallAt }) => at(wallAt))
    expect(places).toEqual(places.toSorted((a, b) => a - b))
    expect(ticks.length).toBeLessThan(9)
  })
})
