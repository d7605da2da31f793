import { beforeAll, describe, expect, test } from 'vitest'
import type { Answer, Decision } from '#app/domain/exercise/decision.ts'
import { disturbancesOf } from '#app/domain/exercise/disturbances.ts'
import { traineeView } from '#app/domain/exercise/make-trainee-view.ts'
import { scoreRun, type Score } from '#app/domain/exercise/score.ts'
import { about, exactly, moreThan } from '#app/domain/quantity.ts'
import {
  ANNE,
  asking,
  BEN,
  desk,
  expectation,
  inject,
  minutes,
  NINE,
  scenario,
} from '#tests/domain/exercise/exercise-sketch.ts'

/*
 * Thirty minutes of a scenario at four times the speed of the wall, with a pause of five minutes, a reload of the
 * trainer's window, an inject by hand, a jump, and a class of two.
 *
 *  wall    scenario
 *  0:00    0:00    begins
 *  0:30    2:00    Q1 is put                            counts for 3:00, to 5:00
 *  0:45    3:00    Anne: Najin, right
 *  1:15    5:00    Ben: Dunay, wrong                    the last moment
 *  1:20    5:20    Anne: Dunay; Ben: Najin              too late, both
 *  1:30    6:00    Q2 is put
 *  1:40    6:40    pause
 *  3:40    6:40    Anne: about 300, right; Ben: exactly 300, not hedged as asked
 *  6:40    6:40    Q4 is put by hand                    counts for 4:00, to 10:40
 *  6:40    6:40    goes on
 *  6:50    7:20    Anne: likely, and cites the source, right
 *  7:30    10:00   the feed of legs fails
 *  7:50    11:20   Ben: likely, and cites the source    too late
 *  8:00    12:00   Q3 is put
 *  8:10    12:40   Anne: 550 km away, wrong; Ben: on the spot, right
 *  8:20    13:20   Anne: on the spot, right
 *  8:25    13:40   Anne: more than 200, wrong; Ben: 280 to 320, right
 *  8:30    14:00   the window of the trainer is loaded again
 *  8:30    14:00   jump to 27:00: the feed is well again (20:00), Q5 is put (26:00); the delay (18:00) is switched off
 *                                                       Q5 counts for 2:00 from 27:00, to 29:00
 *  8:45    28:00   Anne: yes, right
 *  9:00    29:00   Ben: no, wrong                       the last moment
 *  9:15    30:00   ends by itself
 *
 *                  of    Anne  Ben    class
 *  E1 choice       10    10    0      5       find
 *  E2 figure       20    0     20     10      find
 *  E3 place        10    10    10     10      find      25 of 40
 *  E4 assessment   30    30    0      15      judge
 *  E5 by hand      30    15    21     18      judge     33 of 60
 *  E6 choice       10    10    0      5       react     5 of 10
 *                  110                63
 */
const SOURCE = { kind: 'source', id: 'SYN-SOURCE' } as const
const NAJIN = { longitude: 130.3, latitude: 42.2 }

const PLAYED = scenario(
  [
    asking('Q1', minutes(2)),
    asking('Q2', minutes(6)),
    inject('fault', minutes(10), { effect: { kind: 'feed', feed: 'legs', fault: '500' } }),
    asking('Q3', minutes(12)),
    asking('Q4', null),
    inject('delay', minutes(18), { isEnabled: false }),
    inject('well', minutes(20), { effect: { kind: 'feed', feed: 'legs', fault: 'none' } }),
    asking('Q5', minutes(26)),
  ],
  {
    speed: 4,
    durationMs: minutes(30),
    objectives: ['find', 'judge', 'react'].map((id) => ({ id, text: { en: id } })),
    expectations: [
      expectation(
        'E1',
        { kind: 'choice', question: 'Q1?', option: 'Najin' },
        { objective: 'find', withinMs: minutes(3) },
      ),
      expectation(
        'E2',
        { kind: 'figure', question: 'Q2?', low: 250, high: 350, kinds: ['about', 'range'] },
        { objective: 'find', points: 20 },
      ),
      expectation('E3', { kind: 'place', question: 'Q3?', ...NAJIN, withinKm: 50 }, { objective: 'find' }),
      expectation(
        'E4',
        { kind: 'assessment', question: 'Q4?', likelihoods: ['likely', 'very-likely'], mustCite: [SOURCE] },
        { objective: 'judge', points: 30, withinMs: minutes(4) },
      ),
      expectation('E5', { kind: 'by-hand' }, { objective: 'judge', points: 30 }),
      expectation(
        'E6',
        { kind: 'choice', question: 'Q5?', option: 'yes' },
        { objective: 'react', withinMs: minutes(2) },
      ),
    ],
  },
)

const choice = (option: string): Answer => ({ kind: 'choice', option })
const likely: Answer = {
  kind: 'assessment',
  text: 'By the same ship',
  likelihood: 'likely',
  confidence: 'low',
  cited: [SOURCE],
}

describe('an exercise of thirty minutes', () => {
  const play = desk(PLAYED)
  /** What trainees were told at moments of the wall. */
  const seen: { readonly time: string; readonly view: string }[] = []
  const decisions: Record<string, Decision> = {}
  let score: Score = { expectations: [], objectives: [], points: 0, of: 0 }
  /** Waits until a moment of the wall since the beginning, `8:30`. */
  const until = (time: string) => {
    const [minute = 0, second = 0] = time.split(':').map(Number)
    play.wait(NINE + minutes(minute) + second * 1000 - play.wall())
    seen.push({ time, view: JSON.stringify(traineeView(PLAYED, play.run(), play.state())) })
  }

  beforeAll(() => {
    play.join(ANNE)
    play.join(BEN)
    play.begin()
    until('0:45')
    decisions['E1 Anne'] = play.answer(ANNE, 'Q1?', choice('Najin'))
    until('1:15')
    decisions['E1 Ben'] = play.answer(BEN, 'Q1?', choice('Dunay'))
    until('1:20')
    play.answer(ANNE, 'Q1?', choice('Dunay'))
    play.answer(BEN, 'Q1?', choice('Najin'))
    until('1:40')
    play.pause()
    until('3:40')
    play.answer(ANNE, 'Q2?', { kind: 'figure', quantity: about(300) })
    play.answer(BEN, 'Q2?', { kind: 'figure', quantity: exactly(300) })
    until('6:40')
    play.fireNow('Q4')
    play.resume()
    until('6:50')
    decisions['E4 Anne'] = play.answer(ANNE, 'Q4?', likely)
    until('7:50')
    play.answer(BEN, 'Q4?', likely)
    until('8:10')
    play.answer(ANNE, 'Q3?', { kind: 'place', longitude: 130.3, latitude: 47.2 })
    decisions['E3 Ben'] = play.answer(BEN, 'Q3?', { kind: 'place', ...NAJIN })
    until('8:20')
    decisions['E3 Anne'] = play.answer(ANNE, 'Q3?', { kind: 'place', ...NAJIN })
    until('8:25')
    decisions['E2 Anne'] = play.answer(ANNE, 'Q2?', { kind: 'figure', quantity: moreThan(200) })
    decisions['E2 Ben'] = play.answer(BEN, 'Q2?', {
      kind: 'figure',
      quantity: { kind: 'range', low: 280, high: 320, about: false },
    })
    until('8:30')
    play.reload()
    play.jumpTo(minutes(27))
    until('8:45')
    decisions['E6 Anne'] = play.answer(ANNE, 'Q5?', choice('yes'))
    until('9:00')
    decisions['E6 Ben'] = play.answer(BEN, 'Q5?', choice('no'))
    until('20:00')
    play.score({ expectation: 'E5', trainee: null, points: 12, note: '' })
    play.score({ expectation: 'E5', trainee: 'ben', points: 21, note: 'He asked first' })
    play.score({ expectation: 'E5', trainee: null, points: 15, note: 'Better than it looked' })
    score = scoreRun(PLAYED, play.state())
  })

  test('all that was planned happened once, when it was due, and what was switched off did not', () => {
    const told = play.fired().map(({ id, wallAt, scenarioMs }) => [id, (wallAt - NINE) / 1000, scenarioMs / 1000])
    expect(told).toEqual([
      ['Q1', 30, 120],
      ['Q2', 90, 360],
      ['Q4', 400, 400],
      ['fault', 450, 600],
      ['Q3', 480, 720],
      ['well', 510, 1620],
      ['Q5', 510, 1620],
    ])
  })

  test('it ended by itself after nine minutes and a quarter of the wall', () => {
    const ended = play.run().log.find(({ kind }) => kind === 'ended')
    expect(ended).toMatchObject({ wallAt: NINE + minutes(9.25), scenarioMs: minutes(30) })
  })

  test('the feed failed and is well again', () => {
    const fired = play.fired()
    expect(disturbancesOf(fired.slice(0, 5)).faults).toEqual({ legs: '500' })
    expect(disturbancesOf(fired).faults).toEqual({})
  })

  test('no trainee was told of a question before it was put', () => {
    const first = (id: string) => seen.find(({ view }) => view.includes(`"${id}?"`))?.time
    expect(['Q1', 'Q2', 'Q4', 'Q3', 'Q5'].map(first)).toEqual(['0:45', '1:40', '6:50', '8:10', '8:45'])
    expect(seen.some(({ view }) => view.includes('delay'))).toBe(false)
  })

  test('the points are those that were counted by hand', () => {
    expect(score.expectations.map(({ id, points, of }) => [id, points, of])).toEqual([
      ['E1', 5, 10],
      ['E2', 10, 20],
      ['E3', 10, 10],
      ['E4', 15, 30],
      ['E5', 18, 30],
      ['E6', 5, 10],
    ])
    expect(score.expectations.map(({ byTrainee }) => byTrainee.map(({ points }) => points))).toEqual([
      [10, 0],
      [0, 20],
      [10, 10],
      [30, 0],
      [15, 21],
      [10, 0],
    ])
    expect(score.objectives).toEqual([
      { id: 'find', points: 25, of: 40 },
      { id: 'judge', points: 33, of: 60 },
      { id: 'react', points: 5, of: 10 },
    ])
    expect([score.points, score.of]).toEqual([63, 110])
  })

  test('the decisions that counted are the last in time', () => {
    const counted = score.expectations.flatMap(({ id, byTrainee }) =>
      byTrainee.flatMap(({ trainee, decision }) => (decision === null ? [] : [`${id} ${trainee} ${decision}`])),
    )
    expect(counted.toSorted()).toEqual(
      Object.entries(decisions)
        .map(([name, { id, trainee }]) => `${name.split(' ')[0]} ${trainee.id} ${id}`)
        .toSorted(),
    )
  })
})
