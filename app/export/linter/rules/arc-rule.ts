import { adding, TEXT_FIELDS, type Draft, type Finding } from '#app/export/linter/draft.ts'

/** "Schematic" as each language of the app writes it, whatever the ending. */
const SCHEMATIC = /sch[eé]mati|esquemáti|схемат|모식|模式/i

/*
 * Not meant: by rail ("voie ferrée"), on the way ("en route"), to keep track, a track record. In Spanish a "recorrido" is
 * a tour of the app too. Korean and Japanese write no space before what follows a word.
 */
const ROUTE: Readonly<Record<string, RegExp>> = {
  en: /(?<!\p{L})(?<!(?:en|keep|lose|rail(?:way)?) )(?:routes?|tracks?|itinerar(?:y|ies))(?! record)(?!\p{L})/iu,
  fr: /(?<!\p{L})(?<!(?:en|par) )(?:routes?|voies?|itinéraires?|tracés?|parcours)(?! (?:ferrée|maritime|aérienne|fluviale)(?!\p{L}))(?!s? ferrée)(?!\p{L})/iu,
  de: /(?<!\p{L})(?<!en )(?:fahrt|reise|see|schiffs)?routen?(?!\p{L})/iu,
  es: /(?<!\p{L})(?<!en )(?:rutas?|itinerarios?)(?!\p{L})/iu,
  ru: /(?<!\p{L})маршрут(?:а|у|ом|е|ы|ов|ам|ами|ах)?(?!\p{L})/iu,
  uk: /(?<!\p{L})маршрут(?:у|ом|ові|і|и|ів|ам|ами|ах)?(?!\p{L})/iu,
  ko: /항로|경로/u,
  ja: /航路|経路/u,
}

/** A text that speaks of a route beside arcs that are none. */
export function arcNotSchematic(draft: Draft): readonly Finding[] {
  const { t, language } = draft.translator
  const route = ROUTE[language] ?? ROUTE['en']
  if (!route || !draft.picture.hasMap || TEXT_FIELDS.some((field) => SCHEMATIC.test(draft[field]))) return []
  for (const field of TEXT_FIELDS) {
    const found = route.exec(draft[field])
    if (!found) continue
    return [
      {
        rule: 'arc-not-schematic',
        field,
        message: 'linter.route',
        values: { written: found[0] },
        at: { from: found.index, to: found.index + found[0].length },
        fix: { label: 'linter.fix.schematic', values: {}, apply: adding(field, t('export.note.schematic')) },
      },
    ]
  }
  return []
}
