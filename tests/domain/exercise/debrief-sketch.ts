import type { DebriefEntry } from '#app/domain/exercise/debrief-entries.ts'
import type { ExerciseRun } from '#app/domain/exercise/run.ts'
import { about, exactly } from '#app/domain/quantity.ts'
import type { Answer } from '#app/domain/exercise/decision.ts'
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
 * Ten minutes of the wall, for who looks back.
 *
 *  wall    exercise
 *  0:00    0:00    begins, at 4x
 *  0:30    2:00    Q1 is put                        counts for 3:00
 *  0:45    3:00    Anne: Najin, right
 *  1:20    5:20    Ben: Najin                       too late
 *  1:30    6:00    Q2 is put
 *  1:40    6:40    Anne: about 300, right
 *  2:00    8:00    pause
 *  3:00    8:00    "news" is fired by hand
 *  4:00    8:00    goes on, at 2x
 *  5:00    10:00   Ben: exactly 900, wrong; jump to 20:00, where "late" happens
 *  10:00   30:00   ends by itself; "never" was only by hand
 */
export const PLAYED = scenario(
  [
    { ...asking('Q1', minutes(2)), message: { en: 'Where was it loaded?' } },
    asking('Q2', minutes(6)),
    inject('news', null, { message: { en: 'A paper writes: =1+1' } }),
    inject('late', minutes(15)),
    inject('never', null),
  ],
  {
    title: { en: 'Najin 나진 → Тихорецк', fr: 'De Najin à Tikhoretsk' },
    objectives: ['find', 'judge'].map((id) => ({ id, text: { en: `Objective ${id}` } })),
    expectations: [
      expectation(
        'E1',
        { kind: 'choice', question: 'Q1?', option: 'Najin' },
        { objective: 'find', withinMs: minutes(3) },
      ),
      expectation(
        'E2',
        { kind: 'figure', question: 'Q2?', low: 250, high: 350, kinds: ['about'] },
        { objective: 'find', points: 20 },
      ),
      expectation('E3', { kind: 'by-hand' }, { objective: 'judge', points: 30 }),
    ],
    answerKey: [{ id: 'K1', question: { en: 'Where was it loaded?' }, answer: { en: 'At Najin, the key says.' } }],
    debrief: [{ id: 'D1', text: { en: 'What would you have asked?' } }],
  },
)

const choice = (option: string): Answer => ({ kind: 'choice', option })

export function playedRun(id = 'run'): ExerciseRun {
  const play = desk(PLAYED)
  const until = (minute: number, second = 0) => play.wait(NINE + minutes(minute) + second * 1000 - play.wall())
  play.join(ANNE)
  play.join(BEN)
  play.begin()
  until(0, 45)
  play.answer(ANNE, 'Q1?', choice('Najin'))
  until(1, 20)
  play.answer(BEN, 'Q1?', choice('Najin'))
  until(1, 40)
  play.answer(ANNE, 'Q2?', { kind: 'figure', quantity: about(300) })
  until(2)
  play.pause()
  until(3)
  play.fireNow('news')
  until(4)
  play.resume()
  play.setSpeed(2)
  until(5)
  play.answer(BEN, 'Q2?', { kind: 'figure', quantity: exactly(900) })
  play.jumpTo(minutes(20))
  until(20)
  play.score({ expectation: 'E3', trainee: null, points: 12, note: '' })
  play.score({ expectation: 'E3', trainee: 'ben', points: 21, note: 'Asked first' })
  return { ...play.run(), id }
}

const clock = (milliseconds: number): string =>
  `${Math.floor(milliseconds / 60_000)}:${String(Math.round(milliseconds / 1000) % 60).padStart(2, '0')}`

/** `inject Q1 0:30 2:00`: what, on the wall since nine, on the clock of the exercise. */
export function timesOf(entry: DebriefEntry): string {
  const what = entry.kind === 'inject' ? ` ${entry.inject.id}` : ''
  const who = entry.kind === 'decision' ? ` ${entry.decision.trainee.name}` : ''
  return `${entry.kind}${what}${who} ${clock(entry.wallAt - NINE)} ${clock(entry.scenarioMs)}`
}
