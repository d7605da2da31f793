import type { Draft, TextField } from '#app/export/linter/draft.ts'
import { figuresOnBoard, valuesIn, type BoardFigure, type BoardFigures } from '#app/export/linter/board-figures.ts'
import { countingsIn, type Counting } from '#app/export/linter/numbers.ts'
import { sentenceAt } from '#app/export/linter/sentences.ts'
import { namesSpeaker } from '#app/export/linter/speakers.ts'
import type { Quantity } from '#app/domain/quantity.ts'

/** A number of a text, and what of the board it stands for. */
export type Meant = {
  readonly counting: Counting
  /** The figures that have this number, those of the board's own sums first; empty: none has. */
  readonly figures: readonly BoardFigure[]
  /** The containers that somebody counted once for each leg; null: nobody did. */
  readonly perLeg: Quantity | null
}

/** Smaller numbers count too much in a text to be taken for a figure, unless the words say what they count. */
const LEAST_WITHOUT_NOUN = 20

/** What the numbers of a text stand for. */
export function meantIn(draft: Draft, field: TextField): readonly Meant[] {
  const { language } = draft.translator
  const text = draft[field]
  if (text === '') return []
  const board = figuresOnBoard(draft.board)
  return countingsIn(text, language).map((counting) => meantBy(board, counting, text))
}

function meantBy(board: BoardFigures, counting: Counting, text: string): Meant {
  const figures = figuresFor(board, counting)
  const perLeg = perLegFor(board, counting, figures, text)
  // Who counted per leg meant the containers themselves: what is to be said of those is to be said of his number.
  return perLeg ? { counting, perLeg, figures: figuresWith(board, perLeg) } : { counting, perLeg, figures }
}

function figuresFor({ byValue }: BoardFigures, { values, nouns }: Counting): readonly BoardFigure[] {
  if (nouns.length === 0 && Math.max(...values) < LEAST_WITHOUT_NOUN) return []
  const [low, high] = values
  return (byValue.get(low) ?? []).filter(
    ({ quantity, counts }) =>
      (nouns.length === 0 || nouns.includes(counts)) &&
      (high === undefined || (quantity.kind === 'range' && quantity.low === low && quantity.high === high)),
  )
}

/** A number that the board itself gives, or that is told as somebody's who gave it, was not counted per leg. */
function perLegFor(
  board: BoardFigures,
  { values, nouns, at }: Counting,
  figures: readonly BoardFigure[],
  text: string,
): Quantity | null {
  const [value, high] = values
  const isOther = nouns.length > 0 ? !nouns.includes('containers') : value < LEAST_WITHOUT_NOUN
  const perLeg = board.perLeg.get(value)
  if (!perLeg || isOther || high !== undefined) return null
  const sentence = sentenceAt(text, at.from)
  const words = text.slice(sentence.from, sentence.to)
  const isGiven = figures.some(({ kind, claim }) => kind !== 'claim' || (claim && namesSpeaker(words, claim.speaker)))
  return isGiven ? null : perLeg
}

const figuresWith = ({ byValue }: BoardFigures, quantity: Quantity): readonly BoardFigure[] =>
  valuesIn(quantity)
    .flatMap((value) => byValue.get(value) ?? [])
    .filter(({ counts }) => counts === 'containers')

/** Is the number on the board at all: in a figure, in the words of a record, or as the count of its own records? */
export function isOnBoard({ board }: Draft, { counting: { values, nouns }, figures, perLeg }: Meant): boolean {
  if (figures.length > 0 || perLeg) return true
  const { isTold, byValue } = figuresOnBoard(board)
  return values.every((value) =>
    nouns.length === 0
      ? byValue.has(value) || isTold(value, null)
      : nouns.some((noun) => byValue.get(value)?.some(({ counts }) => counts === noun) || isTold(value, noun)),
  )
}
