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
  de: {
    upTo: 'höchstens|maximal|bis zu|nicht mehr als|weniger als|unter|≤|<',
    atLeast: 'mindestens|wenigstens|nicht weniger als|≥',
    moreThan: 'mehr als|über|>',
    about: 'etwa|rund|ungefähr|circa|ca\\.?|zirka|schätzungsweise|knapp|fast|nahezu|~|≈',
    exact: 'genau|exakt',
  },
  es: {
    upTo: 'como máximo|a lo sumo|hasta|no más de|menos de|≤|<',
    atLeast: 'al menos|como mínimo|no menos de|por lo menos|≥',
    moreThan: 'más de|por encima de|>',
    about: 'alrededor de|aproximadamente|cerca de|unos|unas|en torno a|casi|~|≈',
    exact: 'exactamente|precisamente',
  },
  ru: {
    upTo: 'не более|не больше|максимум|до|менее|меньше|≤|<',
    atLeast: 'не менее|не меньше|как минимум|минимум|≥',
    moreThan: 'более(?: чем)?|больше(?: чем)?|свыше|>',
    about: 'около|примерно|приблизительно|порядка|почти|~|≈',
    exact: 'ровно|точно',
  },
  uk: {
    upTo: 'щонайбільше|не більше(?: ніж)?|максимум|до|менше(?: ніж)?|≤|<',
    atLeast: 'щонайменше|не менше(?: ніж)?|принаймні|мінімум|≥',
    moreThan: 'понад|більше(?: ніж)?|більш ніж|>',
    about: 'близько|приблизно|орієнтовно|майже|~|≈',
    exact: 'рівно|точно',
  },
  ko: {
    upTo: '최대|많아야|≤|<',
    atLeast: '최소|적어도|≥',
    moreThan: '>',
    about: '약|대략|거의|~|≈',
    exact: '정확히',
  },
  ja: {
    upTo: '多くても|最大|≤|<',
    atLeast: '少なくとも|最低|≥',
    moreThan: '>',
    about: '約|およそ|おおよそ|ほぼ|~|≈',
    exact: '正確に|ちょうど',
  },
}

/** Written without spaces, or with endings that stand before: no letter bounds a word there. */
const UNBOUND = new Set(['ko', 'ja'])

type After = readonly (readonly [Hedge, RegExp])[]

const AFTER: Readonly<Record<string, After>> = {
  en: [['atLeast', /^(?:\+|-plus\b| ?or more\b)/]],
  fr: [['atLeast', /^(?:\+| ?ou (?:davantage|plus)\b)/]],
  de: [['atLeast', /^(?:\+| ?oder mehr\b)/]],
  es: [['atLeast', /^(?:\+| ?o más)/]],
  ru: [['atLeast', /^(?:\+| ?и более| ?или более)/]],
  uk: [['atLeast', /^(?:\+| ?і більше| ?або більше)/]],
  ko: [
    ['moreThan', /^ ?(?:개|건|척|회|편|km|톤)? ?(?:초과|을 넘|를 넘|넘)/],
    ['atLeast', /^(?:\+| ?(?:개|건|척|회|편|km|톤)? ?이상)/],
    ['upTo', /^ ?(?:개|건|척|회|편|km|톤)? ?이하/],
    ['about', /^ ?(?:개|건|척|회|편|km|톤)? ?(?:정도|가량|안팎)/],
  ],
  ja: [
    ['moreThan', /^ ?(?:個|件|隻|回|両|km|トン)?(?:超|を超え|を上回)/],
    ['atLeast', /^(?:\+| ?(?:個|件|隻|回|両|km|トン)?以上)/],
    ['upTo', /^ ?(?:個|件|隻|回|両|km|トン)?以下/],
    ['about', /^ ?(?:個|件|隻|回|両|km|トン)?(?:程度|ほど|前後)/],
  ],
}

const ARTICLE = '(?:(?:the|these|those|les|ces|des)\\s+)?'

const patterns = new Map<string, readonly (readonly [Hedge, RegExp])[]>()

function patternsOf(language: string): readonly (readonly [Hedge, RegExp])[] {
  const words = WORDS[language] ?? WORDS['en']
  const known = patterns.get(language)
  if (known || !words) return known ?? []
  const bound = UNBOUND.has(language) ? '' : '(?<!\\p{L})'
  const made = ORDER.map((hedge) => [hedge, new RegExp(`${bound}(?:${words[hedge]})\\s*${ARTICLE}$`, 'iu')] as const)
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
  const rest = text.slice(at, at + 20)
  for (const [hedge, pattern] of AFTER[language] ?? AFTER['en'] ?? []) {
    const found = pattern.exec(rest)
    if (found) return { hedge, to: at + found[0].length }
  }
  return null
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
