import type { Claim } from '#app/domain/claim.ts'
import { foldText } from '#app/domain/search/fold.ts'
import type { Draft, Range, TextField } from '#app/export/linter/draft.ts'
import { meantIn } from '#app/export/linter/meant-figures.ts'
import { sentencesIn } from '#app/export/linter/sentences.ts'
import type { Board } from '#app/state/board.ts'

/** Claims that a text speaks of, by their number or in their words. */
export type Named = {
  readonly at: Range
  /** All that give this number, or have these words. */
  readonly claims: readonly Claim[]
}

/** So many words in a row are no chance. */
const RUN = 6

export function claimsNamedIn(draft: Draft, field: TextField): readonly Named[] {
  const byNumber = meantIn(draft, field).flatMap(({ counting, figures }): readonly Named[] => {
    const claims = [...new Set(figures.flatMap(({ claim }) => (claim ? [claim] : [])))]
    return claims.length > 0 ? [{ at: counting.whole, claims }] : []
  })
  return [...byNumber, ...namedByWords(draft, field)].toSorted((a, b) => a.at.from - b.at.from)
}

/** Runs of words do not go on from one sentence to the next. */
const namedByWords = (draft: Draft, field: TextField): readonly Named[] =>
  sentencesIn(draft[field]).flatMap(({ from, to }) => namedIn(draft.board, draft[field].slice(from, to), from))

function namedIn(board: Board, sentence: string, start: number): readonly Named[] {
  const words = wordsOf(sentence)
  if (words.length < RUN) return []
  const runs = runsOf(board)
  const named: Named[] = []
  for (let index = 0; index + RUN <= words.length; index++) {
    const run = words.slice(index, index + RUN)
    const claims = runs.get(run.map(({ word }) => word).join(' '))
    const [first, last] = [run[0], run.at(-1)]
    if (claims && first && last) named.push({ at: { from: start + first.from, to: start + last.to }, claims })
  }
  return named
}

const made = new WeakMap<Board['file']['claims'], ReadonlyMap<string, readonly Claim[]>>()

/** Every run of words of every claim, in both languages. */
function runsOf(board: Board): ReadonlyMap<string, readonly Claim[]> {
  const known = made.get(board.file.claims)
  if (known) return known
  const runs = new Map<string, Claim[]>()
  for (const claim of board.file.claims) {
    for (const text of [claim.text.en, claim.text.fr ?? '']) {
      const words = wordsOf(text).map(({ word }) => word)
      for (let index = 0; index + RUN <= words.length; index++) {
        const run = words.slice(index, index + RUN).join(' ')
        const before = runs.get(run)
        if (!before) runs.set(run, [claim])
        else if (!before.includes(claim)) before.push(claim)
      }
    }
  }
  made.set(board.file.claims, runs)
  return runs
}

const wordsOf = (text: string) =>
  [...text.matchAll(/[\p{L}\p{N}]+/gu)].map(({ 0: word, index }) => ({
    word: foldText(word),
    from: index,
    to: index + word.length,
  }))
