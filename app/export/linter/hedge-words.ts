import type { Quantity } from '#app/domain/quantity.ts'

/** How a number is hedged in a text; `exact`: by a word that says that it is exact. */
export type Hedge = 'about' | 'moreThan' | 'atLeast' | 'upTo' | 'exact'

type Words = Readonly<Record<Hedge, string>>

/* Longer phrases first: "no more than" ends with "more than", and says the contrary. */
const ORDER = ['upTo', 'atLeast', 'moreThan', 'about', 'exact'] as const

const WORDS: Readonly<Record<string, Words>> = {
  en: {
    upTo: 'at most|up to|no more than|not more than|as many as|fewer than|less than|under|below|≤|<',
    atLeast: 'at least|no fewer than|no less than|not fewer than|not less than|a minimum of|≥',
    moreThan: 'more than|over|exceeding|in excess of|above|upwards of|>',
    about: 'about|around|roughly|approximately|approx\\.?|some|circa|ca\\.?|an estimated|nearly|almost|close to|~|≈',
    exact: 'exactly|precisely|a total of exactly',
  },
  fr: {
    upTo: "au plus|au maximum|jusqu[’']à|pas plus de|moins de|≤|<",
    atLeast: 'au moins|au minimum|pas moins de|≥',
    moreThan: "plus (?:de|d[’'])|au-delà de|au-dessus de|supérieure?s? à|>",
    about: "environ|quelque|près de|à peu près|autour de|approximativement|de l[’']ordre de|presque|~|≈",
    exact: 'exactement|précisément',
  },
}

const AFTER: Readonly<Record<string, RegExp>> = {
  en: /^(?:\+|-plus\b| ?or more\b)/,
  fr: /^(?:\+| ?ou (?:davantage|plus)\b)/,
}

const ARTICLE = '(?:(?:the|these|those|les|ces|des)\\s+)?'

const patterns = new Map<string, readonly (readonly [Hedge, RegExp])[]>()

function patternsOf(language: string): readonly (readonly [Hedge, RegExp])[] {
  const words = WORDS[language] ?? WORDS['en']
  const known = patterns.get(language)
  if (known || !words) return known ?? []
  const made = ORDER.map((hedge) => [hedge, new RegExp(`(?<!\\p{L})(?:${words[hedge]})\\s*${ARTICLE}$`, 'iu')] as const)
  patterns.set(language, made)
  return made
}

/** The hedge that stands right before a place of the text, and where it begins. */
export function hedgeBefore(text: string, at: number, language: string): { hedge: Hedge; from: number } | null {
  const start = Math.max(at - 40, 0)
  const before = text.slice(start, at)
  for (const [hedge, pattern] of patternsOf(language)) {
    const found = pattern.exec(before)
    if (found) return { hedge, from: start + found.index }
  }
  return null
}

/** The hedge behind a number ("1,000 or more"), and where it ends. */
export function hedgeAfter(text: string, at: number, language: string): { hedge: Hedge; to: number } | null {
  const found = (AFTER[language] ?? AFTER['en'])?.exec(text.slice(at, at + 20))
  return found ? { hedge: 'atLeast', to: at + found[0].length } : null
}

/** Does the hedge promise no more than the quantity? "At least 1,000" promises less than "more than 1,000". */
export function isEnough(quantity: Quantity, hedge: Hedge | null): boolean {
  switch (quantity.kind) {
    case 'exact':
      return hedge === null || hedge === 'exact' || hedge === 'about' || hedge === 'atLeast' || hedge === 'upTo'
    case 'moreThan':
      return hedge === 'moreThan' || hedge === 'atLeast'
    case 'about':
    case 'atLeast':
    case 'upTo':
      return hedge === quantity.kind
    case 'range':
      return hedge !== 'exact' && (hedge === 'about' || !quantity.about)
    case 'unknown':
      return true
  }
}
