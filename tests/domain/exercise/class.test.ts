import { describe, expect, test } from 'vitest'
import { instant } from '#app/domain/time.ts'
import { ANNE, asking, BEN, desk, expectation, minutes, scenario } from '#tests/domain/exercise/exercise-sketch.ts'

const kinds = ({ run }: ReturnType<typeof desk>) => run().log.map(({ kind }) => kind)
const CHOICE = { kind: 'choice', option: 'yes' } as const

describe('the class', () => {
  test('somebody who comes back keeps the seat, under another name perhaps', () => {
    const play = desk(scenario([]))
    play.join(ANNE)
    play.join(BEN)
    play.join(ANNE)
    play.join({ ...ANNE, name: 'Anna' })
    expect(kinds(play)).toEqual(['joined', 'joined', 'joined'])
    expect(play.state().trainees.map(({ name }) => name)).toEqual(['Anna', 'Ben'])
  })

  test('a decision is taken once, and seats who made it', () => {
    const play = desk(scenario([asking('Q', 0)]))
    play.begin()
    const decision = play.answer(ANNE, 'Q?', CHOICE)
    play.decide(decision)
    expect(kinds(play)).toEqual(['began', 'fired', 'joined', 'decided'])
  })

  test('one that was made before the end is taken after it, one that was made later is not', () => {
    const play = desk(scenario([]))
    play.begin()
    play.wait(minutes(1))
    const [decision, madeAt] = [play.answer(ANNE, null, CHOICE), play.wall()]
    play.wait(minutes(20))
    play.decide({ ...decision, id: 'late to arrive' })
    play.decide({ ...decision, id: 'late', wallAt: instant(madeAt + minutes(15)) })
    expect(play.state().decisions.map(({ id }) => id)).toEqual([decision.id, 'late to arrive'])
  })

  test('the trainer scores what is to be scored by hand, within its points, also after the end', () => {
    const play = desk(
      scenario([], {
        expectations: [
          expectation('hand', { kind: 'by-hand' }),
          expectation('rule', { kind: 'choice', question: 'Q?', option: 'yes' }),
        ],
      }),
    )
    const score = { expectation: 'hand', trainee: null, points: 99, note: '' }
    play.score(score)
    play.begin()
    play.score(score)
    play.score({ ...score, expectation: 'rule' })
    play.end()
    play.score({ ...score, points: -1 })
    expect(play.state().scores.map(({ points }) => points)).toEqual([10, 0])
  })
})
