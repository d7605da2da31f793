import { quantityText } from '#app/i18n/quantity-text.ts'
import type { Translator } from '#app/i18n/translator.ts'
import type { Quantity } from '#app/domain/quantity.ts'
import {
  capitalised,
  replacing,
  TEXT_FIELDS,
  type Draft,
  type Finding,
  type Fix,
  type TextField,
} from '#app/export/linter/draft.ts'
import { isEnough } from '#app/export/linter/hedge-words.ts'
import { isOnBoard, meantIn, type Meant } from '#app/export/linter/meant-figures.ts'
import { sentenceAt } from '#app/export/linter/sentences.ts'

/** Looks at each number of each text; a number has one fault at most. */
const eachNumber = (look: (draft: Draft, field: TextField, meant: Meant) => Finding | null) => (draft: Draft) =>
  TEXT_FIELDS.flatMap((field) => meantIn(draft, field).flatMap((meant) => look(draft, field, meant) ?? []))

/** A number that no record gives. No fix: only who wrote it knows where it is from. */
export const figureWithoutSource = eachNumber((draft, field, meant) => {
  if (isOnBoard(draft, meant)) return null
  const { at } = meant.counting
  const written = draft[field].slice(at.from, at.to)
  return { rule: 'figure-without-source', field, message: 'linter.noSource', values: { written }, at }
})

/** "1,000" where the board has "more than 1,000". */
export const missingHedge = eachNumber((draft, field, { counting, figures, perLeg }) => {
  const [first] = figures
  const isRight = figures.some(
    ({ quantity }) => isEnough(quantity, counting.hedge) && isWhole(quantity, counting.values),
  )
  if (!first || perLeg || isRight) return null
  const said = saidText(draft.translator, first.quantity)
  const { whole, at, hedge } = counting
  const hedgeAlone = said.replace(draft.translator.number(counting.values[0]), '').trim()
  const isPut = hedge === null && counting.values.length === 1 && !/\d/.test(hedgeAlone)
  return {
    rule: 'missing-hedge',
    field,
    message: 'linter.hedge',
    values: { said, written: draft[field].slice(whole.from, whole.to) },
    at: hedge === null ? at : whole,
    fix: {
      label: isPut ? 'linter.fix.put' : 'linter.fix.write',
      values: { words: isPut ? hedgeAlone : said },
      apply: writing(draft, field, whole, said),
    },
  }
})

/** 600 where about 300 went on two legs. */
export const boxesPerLeg = eachNumber((draft, field, { counting, perLeg }) => {
  if (!perLeg) return null
  const said = saidText(draft.translator, perLeg)
  const { at, whole } = counting
  return {
    rule: 'boxes-per-leg',
    field,
    message: 'linter.perLeg',
    values: { said, written: draft[field].slice(at.from, at.to) },
    at,
    fix: { label: 'linter.fix.write', values: { words: said }, apply: writing(draft, field, whole, said) },
  }
})

/** One end of a range is not the range. */
const isWhole = (quantity: Quantity, values: readonly number[]): boolean =>
  quantity.kind !== 'range' || values.length === 2

/* "More than 700, approximately" is "more than 700" inside a sentence: the bound is what must not be lost. */
function saidText(translator: Translator, quantity: Quantity): string {
  const isBound = 'about' in quantity && quantity.kind !== 'range'
  return quantityText(translator, isBound ? { ...quantity, about: false } : quantity)
}

/** The two last signs of these are lost to an apostrophe. */
const ELIDED = /(?<!\p{L})(?:de|que) $/iu

/** Writes words over a part of a text, with a large letter where a sentence begins. */
function writing(draft: Draft, field: TextField, at: Meant['counting']['whole'], words: string): Fix['apply'] {
  const text = draft[field]
  const isFirst = sentenceAt(text, at.from).from === at.from
  const whole = ELIDED.exec(text.slice(0, at.from))
  // French: "de 300" becomes "d’environ 300".
  if (draft.translator.language === 'fr' && whole && /^[aeiouéèh]/i.test(words)) {
    return replacing(field, { from: at.from - 2, to: at.to }, `’${words}`)
  }
  return replacing(field, at, isFirst ? capitalised(words) : words)
}
