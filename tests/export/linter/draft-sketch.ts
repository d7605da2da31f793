import { WHOLE_PICTURE, type Draft, type Finding, type RuleId } from '#app/export/linter/draft.ts'
import { lint } from '#app/export/linter/lint.ts'
import { publishedBoard } from '#tests/export/published-board.ts'
import { english, french } from '#tests/support/translators.ts'

const PUBLISHED = publishedBoard()

export const LANGUAGES = { en: english, fr: french } as const
export type LanguageName = keyof typeof LANGUAGES

/** A draft of the published case with some words in it. */
export const draftOf = (part: Partial<Draft> = {}, language: LanguageName = 'en'): Draft => ({
  title: '',
  subtitle: '',
  notes: '',
  translator: LANGUAGES[language],
  board: PUBLISHED,
  snapshot: { banners: [] },
  picture: WHOLE_PICTURE,
  ...part,
})

export const findingsOf = (draft: Draft, rule: RuleId): readonly Finding[] =>
  lint(draft).filter((finding) => finding.rule === rule)

/** Rule, field and words of each finding, so that two lists of them can be compared. */
export const namesOf = (draft: Draft): readonly string[] =>
  lint(draft)
    .map(({ rule, field }) => `${rule} in ${field}`)
    .toSorted()

/** French sets its thousands and its marks off by spaces that no keyboard has. */
export const plainSpaces = (text: string): string => text.replaceAll(/[\u00a0\u202f]/g, ' ')
