import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Answer } from '#app/domain/exercise/decision.ts'
import { meetsRule, type AnswerRule } from '#app/domain/exercise/meets-rule.ts'
import { scoreRun } from '#app/domain/exercise/score.ts'
import { about, atLeast, boundsOf, exactly, moreThan, UNKNOWN, type Quantity } from '#app/domain/quantity.ts'
import { someQuantity } from '#tests/support/arbitraries.ts'
import { ANNE, asking, BEN, desk, expectation, minutes, scenario } from '#tests/domain/exercise/exercise-sketch.ts'

const figure = (quantity: Quantity): Answer => ({ kind: 'figure', quantity })
const range = (low: number, high: number): Quantity => ({ kind: 'range', low, high, about: false })
const choice = (option: string): Answer => ({ kind: 'choice', option })
const RULE: AnswerRule = { kind: 'choice', question: 'Q?', option: 'yes' }

describe('a figure', () => {
  const rule = (kinds: readonly Quantity['kind'][] = []): AnswerRule => {
    return { kind: 'figure', question: 'Q?', low: 250, high: 350, kinds }
  }

  test('is met where the whole estimate lies within, ends included', () => {
    expect(meetsRule(figure(exactly(300)), rule())).toBe(true)
    expect(meetsRule(figure(about(250)), rule())).toBe(true)
    expect(meetsRule(figure(range(250, 350)), rule())).toBe(true)
    expect(meetsRule(figure(range(250, 351)), rule())).toBe(false)
    expect(meetsRule(figure(exactly(249)), rule())).toBe(false)
  })

  test('is not met by an end that is not known, unless the rule names that way to hedge', () => {
    expect(meetsRule(figure(moreThan(300)), rule())).toBe(false)
    expect(meetsRule(figure(UNKNOWN), rule())).toBe(false)
    expect(meetsRule(figure(UNKNOWN), rule(['unknown']))).toBe(false)
    expect(meetsRule(figure(moreThan(300)), rule(['moreThan']))).toBe(true)
    expect(meetsRule(figure(moreThan(400)), rule(['moreThan']))).toBe(false)
    expect(meetsRule(figure(atLeast(300)), rule(['moreThan']))).toBe(false)
  })

  test('is hedged as asked', () => {
    expect(meetsRule(figure(exactly(300)), rule(['about', 'range']))).toBe(false)
    expect(meetsRule(figure(about(300)), rule(['about', 'range']))).toBe(true)
  })

  test('is met by no estimate that reaches outside', () => {
    fc.assert(
      fc.property(someQuantity, fc.nat({ max: 3000 }), fc.nat({ max: 3000 }), (quantity, low, width) => {
        const within: AnswerRule = { kind: 'figure', question: 'Q?', low, high: low + width, kinds: [] }
        const bounds = boundsOf(quantity)
        const isWithin = (bounds.low?.value ?? -Infinity) >= low && (bounds.high?.value ?? Infinity) <= low + width
        expect(meetsRule(figure(quantity), within)).toBe(isWithin)
      }),
    )
  })
})

test('a place is met within so many kilometres over the globe, across the antimeridian too', () => {
  const rule: AnswerRule = { kind: 'place', question: 'Q?', longitude: 179.9, latitude: 60, withinKm: 20 }
  // 0.2 degrees of longitude at 60 north are 11.1 km; 0.4 degrees are 22.2 km.
  expect(meetsRule({ kind: 'place', longitude: -179.9, latitude: 60 }, rule)).toBe(true)
  expect(meetsRule({ kind: 'place', longitude: -179.7, latitude: 60 }, rule)).toBe(false)
})

test('an assessment is met by one of the words and all that must be cited', () => {
  const cited = [
    { kind: 'source', id: 'S' },
    { kind: 'claim', id: 'S' },
  ] as const
  const answer = { kind: 'assessment', text: 'So it is', likelihood: 'likely', confidence: null, cited } as const
  const rule = { kind: 'assessment', question: 'Q?', likelihoods: ['likely'], mustCite: [cited[0]] } as const
  expect(meetsRule(answer, rule)).toBe(true)
  expect(meetsRule({ ...answer, likelihood: 'very-likely' }, rule)).toBe(false)
  expect(meetsRule({ ...answer, likelihood: null }, rule)).toBe(false)
  expect(meetsRule({ ...answer, likelihood: null }, { ...rule, likelihoods: [] })).toBe(true)
  // The claim S is not the source S.
  expect(meetsRule({ ...answer, cited: [cited[1]] }, rule)).toBe(false)
})

test('an answer of another kind meets nothing', () => {
  expect(meetsRule(figure(exactly(1)), RULE)).toBe(false)
  expect(meetsRule(choice('no'), RULE)).toBe(false)
  expect(meetsRule(choice('yes'), RULE)).toBe(true)
})

describe('the answer that counts', () => {
  const played = scenario([asking('Q', minutes(4))], {
    objectives: [{ id: 'O', text: { en: 'O' } }],
    expectations: [expectation('E', RULE, { withinMs: minutes(4) })],
  })
  const begun = () => {
    const play = desk(played)
    play.join(ANNE)
    play.begin()
    play.wait(minutes(1))
    return play
  }
  const annes = ({ state }: ReturnType<typeof desk>) => scoreRun(played, state()).expectations[0]?.byTrainee[0]

  test('is the last in time, up to the very end of it', () => {
    const play = begun()
    play.answer(ANNE, 'Q?', choice('no'))
    play.wait(minutes(1))
    const last = play.answer(ANNE, 'Q?', choice('yes'))
    expect(annes(play)).toEqual({ trainee: 'anne', points: 10, of: 10, met: true, decision: last.id })
  })

  test('is not one that came too late, and is not replaced by it', () => {
    const play = begun()
    const timely = play.answer(ANNE, 'Q?', choice('yes'))
    play.wait(minutes(1) + 1)
    play.answer(ANNE, 'Q?', choice('no'))
    expect(annes(play)?.decision).toBe(timely.id)
  })

  test('alone and too late is none', () => {
    const play = begun()
    play.wait(minutes(2))
    play.answer(ANNE, 'Q?', choice('yes'))
    expect(annes(play)).toEqual({ trainee: 'anne', points: 0, of: 10, met: false, decision: null })
  })

  test('has all its time on the clock of the scenario: a pause takes nothing from it', () => {
    const play = begun()
    play.pause()
    play.wait(minutes(120))
    play.answer(ANNE, 'Q?', choice('yes'))
    expect(annes(play)?.met).toBe(true)
  })

  test('is the last that was given, whichever came over first', () => {
    const play = begun()
    const first = play.answer(BEN, 'Q?', choice('no'))
    play.wait(1000)
    const second = { ...first, id: 'second', trainee: ANNE, wallAt: play.wall(), scenarioMs: play.now() }
    play.decide({ ...second, answer: choice('yes') })
    play.decide({ ...first, id: 'first', trainee: ANNE })
    expect(annes(play)?.decision).toBe('second')
  })
})

describe('a class', () => {
  const played = scenario([asking('Q', 0)], {
    objectives: [
      { id: 'O', text: { en: 'O' } },
      { id: 'P', text: { en: 'P' } },
    ],
    expectations: [
      expectation('rule', RULE, { points: 10 }),
      expectation('hand', { kind: 'by-hand' }, { points: 5, objective: 'P' }),
    ],
  })

  test('has the mean of all who joined, to two decimals', () => {
    const play = desk(played)
    for (const trainee of [ANNE, BEN, { ...BEN, id: 'carl' }]) play.join(trainee)
    play.begin()
    play.answer(BEN, 'Q?', choice('yes'))
    expect(scoreRun(played, play.state())).toMatchObject({
      objectives: [
        { id: 'O', points: 3.33, of: 10 },
        { id: 'P', points: 0, of: 5 },
      ],
      points: 3.33,
      of: 15,
    })
  })

  test("is scored by the trainer's last word, on a trainee before on all", () => {
    const play = desk(played)
    play.join(ANNE)
    play.join(BEN)
    play.begin()
    const hand = (trainee: string | null, points: number) =>
      play.score({ expectation: 'hand', trainee, points, note: '' })
    hand('ben', 1)
    hand('ben', 5)
    hand(null, 4)
    hand(null, 2)
    expect(scoreRun(played, play.state()).expectations[1]).toEqual({
      id: 'hand',
      byTrainee: [
        { trainee: 'anne', points: 2, of: 5, met: false, decision: null },
        { trainee: 'ben', points: 5, of: 5, met: true, decision: null },
      ],
      points: 3.5,
      of: 5,
    })
  })

  test('that never joined has no points but those that the trainer gives it', () => {
    const play = desk(played)
    play.begin()
    expect(scoreRun(played, play.state()).points).toBe(0)
    play.score({ expectation: 'hand', trainee: null, points: 4, note: '' })
    expect(scoreRun(played, play.state()).points).toBe(4)
  })
})
