import { describe, expect, test } from 'vitest'
import { SCENES } from '#app/demo/show/scenes.ts'
import { TOURS } from '#app/demo/tours/tours.ts'
import type { Selection } from '#app/state/view.ts'
import type { CaseAnswers } from '#mocks/cases/case-answers.ts'
import { published } from '#mocks/cases/published/published.ts'
import { training } from '#mocks/cases/training/training.ts'
import { english, french } from '#tests/support/translators.ts'

const KINDS = {
  leg: 'legs',
  consignment: 'consignments',
  sighting: 'sightings',
  claim: 'claims',
  place: 'places',
  vessel: 'vessels',
  source: 'sources',
} as const

const holds = (answers: CaseAnswers, { kind, id }: Selection): boolean =>
  answers[KINDS[kind]].some((record) => record.id === id)

const caseOf = (caseId: string | undefined): CaseAnswers => (caseId === 'training' ? training : published)

describe('what is chosen in a scene or a step', () => {
  const chosen = [...SCENES, ...Object.values(TOURS).flat()].flatMap(({ id, view }) =>
    view?.selection ? [{ id, caseId: view.caseId, selection: view.selection }] : [],
  )

  test.each(chosen)('is in its case: $id', ({ caseId, selection }) => {
    expect(holds(caseOf(caseId), selection)).toBe(true)
  })
})

describe('a scene', () => {
  test('shows the training case when, and only when, it calls what it tells of made up', () => {
    for (const { view, isMadeUp = false } of SCENES) expect(view?.caseId === 'training').toBe(isMadeUp)
  })

  test('calls made up what is made up, in its very words', () => {
    for (const { caption, isMadeUp } of SCENES) {
      if (!isMadeUp) {
        expect(english.t(caption)).not.toMatch(/SYN-|\b720\b/)
        continue
      }
      expect(english.t(caption)).toMatch(/made.up/i)
      expect(french.t(caption)).toMatch(/invent/i)
    }
  })

  test('never drops the hedge of a number', () => {
    const hedged = {
      en: /more than 1,000|about 300|roughly 290|about 200|more than 700/gi,
      fr: /plus de 1\s000|environ 300|quelque 300|peu près 290|environ 200|plus de 700/gi,
    }
    for (const { caption } of SCENES) {
      for (const { language, t } of [english, french]) {
        const rest = t(caption).replaceAll(hedged[language as 'en' | 'fr'], '')
        expect(rest, `${language} ${caption}`).not.toMatch(/\b(1[,\s]?000|300|290|200|700)\b/)
      }
    }
  })
})
