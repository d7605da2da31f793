/** By what a sentence says how probable something is, and how well grounded that is. */
export type Words = {
  readonly likelihood: RegExp
  /** Each with the level in its only group. */
  readonly confidence: readonly RegExp[]
}

const of = (...patterns: readonly string[]): readonly RegExp[] => patterns.map((pattern) => new RegExp(pattern, 'iu'))

const LEVEL_DE = '((?:sehr )?(?:gering|niedrig|mittler|mittel|mäßig|hoch|hoh)(?:e[mnrs]?)?)'
const LEVEL_ES = '((?:muy )?(?:baja|moderada|media|alta))'
const LEVEL_RU = '((?:очень )?(?:низк|средн|умеренн|высок)\\p{L}+)'
const LEVEL_UK = '((?:дуже )?(?:низьк|середн|помірн|висок)\\p{L}+)'

/**
 * The words of the app's own scales. What stands in a sentence is inflected there, or the sentence is built round it: none
 * can be taken out and put into another by rule, so a person has to part them.
 */
export const INFLECTED_WORDS: Readonly<Record<string, Words>> = {
  de: {
    likelihood: /(?<!\p{L})(?:(?:un)?wahrscheinlich(?:keit|e[mnrs]?)?|nahezu (?:ausgeschlossen|sicher))(?!\p{L})/iu,
    confidence: of(
      `(?<!\\p{L})${LEVEL_DE}\\s+Konfidenz(?!\\p{L})`,
      `(?<!\\p{L})Konfidenz(?:\\s+ist\\s+|\\s*:\\s*)${LEVEL_DE}(?!\\p{L})`,
    ),
  },
  es: {
    likelihood:
      /(?<!\p{L})(?:(?:im)?probable(?:s|mente)?|probabilidad|casi segur[oa]|casi ninguna posibilidad)(?!\p{L})/iu,
    confidence: of(
      `(?<!\\p{L})${LEVEL_ES}\\s+confianza(?!\\p{L})`,
      `(?<!\\p{L})confianza(?:\\s+es\\s+|\\s*:\\s*|\\s+)${LEVEL_ES}(?!\\p{L})`,
    ),
  },
  ru: {
    likelihood: /(?<!\p{L})(?:(?:мало)?вероятн\p{L}+|почти (?:наверняка|нет шансов))(?!\p{L})/iu,
    confidence: of(
      `(?<!\\p{L})${LEVEL_RU}\\s+(?:степен\\p{L}+\\s+)?уверенност\\p{L}+`,
      `(?<!\\p{L})уверенност\\p{L}+(?:\\s*[:—–]\\s*|\\s+)${LEVEL_RU}`,
    ),
  },
  uk: {
    likelihood: /(?<!\p{L})(?:(?:мало)?[йі]мовірн\p{L}+|майже (?:напевно|немає шансів))(?!\p{L})/iu,
    confidence: of(
      `(?<!\\p{L})${LEVEL_UK}\\s+[ув]певнен[іо]ст\\p{L}+`,
      `(?<!\\p{L})[ув]певнен[іо]ст\\p{L}+(?:\\s*[:—–]\\s*|\\s+)${LEVEL_UK}`,
    ),
  },
  ko: {
    likelihood: /가능성|거의 확실/u,
    confidence: of('확신도(?:는|가|도)?\\s*:?\\s*((?:매우\\s+)?(?:낮|중간|높)\\p{L}*)', '((?:낮|높)은|중간)\\s+확신도'),
  },
  ja: {
    likelihood: /可能性|ほぼ確実/u,
    confidence: of('確信度(?:は|が|も)?[:：]?((?:非常に)?(?:低|中|高)い?)', '((?:低|高)い|中程度の)確信度'),
  },
}
