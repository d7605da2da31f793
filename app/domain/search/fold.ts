/*
 * What a person types and what a record holds are brought to the same plain letters:
 *
 *   Тихорёцк -> тихорецк     L’Express -> lexpress     Dounaï -> dounai     나진항 -> 나진항
 *
 * Marks come off Latin letters only: й is no и, and a syllable of Hangul stays whole.
 */

const IS_ASCII = /^[\0-\x7f]*$/
const LATIN_MARKS = /(\p{Script=Latin})\p{M}+/gu
/** Letters that are no base letter with a mark, so that no normal form takes them apart. */
const LETTERS: Readonly<Record<string, string>> = { ё: 'е', œ: 'oe', æ: 'ae', ø: 'o', ł: 'l', đ: 'd', ß: 'ss' }
const LETTER = /[ёœæøłđß]/g

/** What joins two parts to one word: hyphens and apostrophes of all kinds. */
const JOINT = /[-‐‑‒–'’‘ʼʻ`]+/
const WORD = /[\p{L}\p{N}\p{M}]+(?:[-‐‑‒–'’‘ʼʻ`]+[\p{L}\p{N}\p{M}]+)*/gu
const SPACES = /\s+/
const SPACE = /\s/
const PLAIN = /^[a-z0-9]+$/
const ASCII_WORD = /[a-z0-9]+(?:[-'`]+[a-z0-9]+)*/g

/** Small letters without marks. */
export function foldText(text: string): string {
  if (IS_ASCII.test(text)) return text.toLowerCase()
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(LATIN_MARKS, '$1')
    .normalize('NFC')
    .replace(LETTER, (letter) => LETTERS[letter] ?? letter)
}

/** Words of a text as they are compared. */
type Folded = {
  /** Each word without its hyphens and apostrophes, with spaces between. */
  readonly phrase: string
  /**
   * Each word behind a space, so that a word that begins with `x` is found by looking for " x". A word with hyphens
   * stands there from each of its parts on: " wh300vessel 300vessel vessel".
   */
  readonly starts: string
}

/** Folds what stands between two spaces. */
function foldToken(token: string): Folded {
  const folded = foldText(token)
  if (PLAIN.test(folded)) return { phrase: folded, starts: ` ${folded}` }
  let phrase = ''
  let starts = ''
  for (const word of folded.match(IS_ASCII.test(folded) ? ASCII_WORD : WORD) ?? []) {
    let rest = ''
    let from = ''
    for (const part of word.split(JOINT).toReversed()) {
      rest = part + rest
      from = ` ${rest}${from}`
    }
    phrase += phrase === '' ? rest : ` ${rest}`
    starts += from
  }
  return { phrase, starts }
}

type Fold = (text: string) => Folded

/** Folds token by token. */
const folded =
  (fold: Fold): Fold =>
  (text) => {
    if (!SPACE.test(text)) return fold(text)
    let phrase = ''
    let starts = ''
    for (const token of text.split(SPACES)) {
      const next = fold(token)
      phrase += phrase === '' || next.phrase === '' ? next.phrase : ` ${next.phrase}`
      starts += next.starts
    }
    return { phrase, starts }
  }

/** Two ways to fold: `foldAgain` remembers the words that it met, `foldOnce` only those that are dear to fold. */
export function folder(): { readonly foldOnce: Fold; readonly foldAgain: Fold } {
  const known = new Map<string, Folded>()
  const remember: Fold = (token) => {
    let found = known.get(token)
    if (!found) known.set(token, (found = foldToken(token)))
    return found
  }
  return {
    foldOnce: folded((token) => (IS_ASCII.test(token) ? foldToken(token) : remember(token))),
    foldAgain: folded(remember),
  }
}

/** A name as it is compared whole. */
export const foldName = (name: string): string => folded(foldToken)(name).phrase

/** The words of what was typed: "WH-300, Angara" asks for "wh300" and "angara". */
export const searchWords = (text: string): readonly string[] => foldName(text).split(' ').filter(Boolean)

/** Japanese and Chinese put no space between words. */
const WITHOUT_SPACES = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]/u

/** What to look for in the beginnings of words for a word that was typed. */
export const soughtIn = (word: string): string => (WITHOUT_SPACES.test(word) ? word : ` ${word}`)
