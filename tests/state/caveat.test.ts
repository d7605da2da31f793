import { describe, expect, test } from 'vitest'
import { ALL_COUNTS } from '#app/domain/known.ts'
import { selectBoard } from '#app/state/board.ts'
import { countedCase } from '#app/state/known-on-table.ts'
import { DEFAULT_SHOWN } from '#app/state/view.ts'
import type { CaseAnswers } from '#mocks/cases/case-answers.ts'
import { training } from '#mocks/cases/training/training.ts'
import { published } from '#mocks/cases/published/published.ts'

import { readCase } from '#tests/panels/published-case.ts'

/** The caveat of a case without the sources of its headline claim. */
function caveatOf(answers: CaseAnswers, isStruck: boolean) {
  const { case: ofCase, file } = readCase(answers)
  const origins = isStruck
    ? [...new Set(file.claims.find(({ id }) => id === ofCase.headline)?.sources ?? [])].flatMap((id) =>
        file.sources.filter((source) => source.id === id).map(({ origin }) => origin.id),
      )
    : []
  return selectBoard({
    case: ofCase,
    ...countedCase(file, { ...ALL_COUNTS, struck: { origins, sources: [] } }),
    positions: null,
    window: ofCase.window,
    shown: DEFAULT_SHOWN,
    at: null,
    filter: '',
    selection: null,
  }).caveat
}

describe('the caveat of a case', () => {
  test('goes with the claim that it speaks of', () => {
    expect(caveatOf(published, false)?.en).toContain('are two different statements')
    expect(caveatOf(published, true)).toBeNull()
  })

  test('stands as long as anything made up does', () => {
    expect(caveatOf(training, false)?.en).toContain('Training data.')
    expect(caveatOf(training, true)?.en).toContain('Training data.')
  })
})
