import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { telling } from '#app/i18n/telling.ts'
import { selectBoard } from '#app/state/board.ts'
import { countedCase, knowledgeOf } from '#app/state/known-on-table.ts'
import { DEFAULT_VIEW, type View } from '#app/state/view.ts'
import { addDays, windowOfDays } from '#app/domain/time.ts'
import { PUBLISHED } from '#tests/panels/published-case.ts'
import { at, days } from '#tests/support/sketch.ts'
import { english, french } from '#tests/support/translators.ts'

const board = (window = PUBLISHED.case.window, view: Partial<View> = {}) =>
  selectBoard({
    case: PUBLISHED.case,
    ...countedCase(PUBLISHED.file, knowledgeOf({ ...DEFAULT_VIEW, ...view })),
    positions: null,
    window,
    shown: DEFAULT_VIEW.shown,
    at: null,
    filter: '',
    selection: null,
  })

describe('the map in words', () => {
  test('tells the whole story of the case, hedge by hedge', () => {
    expect(telling(english, board())).toEqual([
      'Shown: 7 Sep - 1 Oct 2023, UTC, both days included (25 days).',
      'Angara, by sea, from Rajin (Najin) port to Dunay (Dunai) naval facility. Departure: seen 7–8 Sep; left by 12 Sep 2023. Arrival: by 12 Sep 2023; seen 12 Sep. Containers: about 300 containers. Published; lowest grade B6, an editor’s judgement.',
      'Train, not identified, by rail, from Dunay (Dunai) naval facility to Tikhoretsk (town). Departure: seen 12 Sep; left by 1 Oct 2023. Arrival: by 1 Oct 2023; seen 1 Oct. Containers: about 300 containers. Published; lowest grade B6, an editor’s judgement.',
      'Itemised: about 300 containers, in 1 consignment on 2 legs; each counted once.',
      'John Kirby, White House National Security Council claimed more than 1,000 containers (13 Oct 2023).',
      'Of these no leg accounts for more than 700, approximately.',
      expect.stringMatching(/^4 published denials stand beside it: /) as unknown as string,
      'Between two sightings nobody published where the containers were.',
    ])
  })

  test('tells it in French too', () => {
    const words = telling(french, board()).join(' ')
    expect(words).toContain('environ 300 conteneurs')
    expect(words).toMatch(/plus de 1.000 conteneurs/)
    expect(words).not.toMatch(/undefined|\{|\}/)
  })

  test('of a day before the release it tells that nothing is shown and how much does not count', () => {
    const words = telling(english, board(undefined, { asOf: at('2023-10-12') }))
    expect(words).toContain('No leg is shown.')
    expect(words.join(' ')).toMatch(/\d+ published later, 0 of struck sources, 0 below the grade/)
    expect(words.join(' ')).not.toMatch(/1,000|300/)
  })

  test('no number stands without its hedge in any window, and the same board gives the same words', () => {
    const first = at('2023-08-10')
    fc.assert(
      fc.property(fc.nat({ max: 80 }), fc.nat({ max: 40 }), (start, length) => {
        const from = addDays(first, start)
        const window = windowOfDays(from, addDays(from, length))
        const words = telling(english, board(window)).join(' ')
        expect(words).not.toMatch(/(?<!more than )1,000|(?<!about )300|(?<!more than )\b700/)
        expect(telling(english, board(window)).join(' ')).toBe(words)
      }),
      { numRuns: 50 },
    )
    expect(telling(english, board(days('2023-10-20', '2023-10-25'))).join(' ')).toContain(
      '2 legs lie outside these days.',
    )
  })
})
