import type { Scenario } from '#app/domain/exercise/scenario.ts'
import { expectation, inject, minutes, scenario } from '#tests/domain/exercise/exercise-sketch.ts'

/** An exercise with one of each that a desk shows. What trainees must not read says SECRET. */
export const PLAYED: Scenario = scenario(
  [
    inject('by-hand', null, { title: { en: 'A call from the port' }, note: { en: 'SECRET note' } }),
    inject('second', minutes(10), {
      title: { en: 'Second source' },
      message: { en: 'A second source has come.' },
      view: 'leg=WH-300-rail',
    }),
    inject('first', minutes(5), {
      title: { en: 'First question' },
      message: { en: 'The minister asks.' },
      effect: {
        kind: 'question',
        question: {
          id: 'which',
          text: { en: 'Which port?' },
          answer: {
            kind: 'choice',
            options: [
              { id: 'a', text: { en: 'Najin' } },
              { id: 'b', text: { en: 'Vostochny' } },
            ],
          },
        },
      },
    }),
  ],
  {
    title: { en: 'Follow the boxes', fr: 'Suivre les conteneurs' },
    roles: [{ id: 'analyst', name: { en: 'Analyst' }, task: { en: 'Counts what is seen.' } }],
    objectives: [{ id: 'O', text: { en: 'Read a claim' } }],
    expectations: [
      expectation('names the port', { kind: 'choice', question: 'which', option: 'a' }),
      expectation('speaks plainly', { kind: 'by-hand' }, { points: 5 }),
    ],
    answerKey: [{ id: 'k', question: { en: 'Which port is it?' }, answer: { en: 'SECRET answer' } }],
  },
)
