import type { Counted } from '#app/domain/claim.ts'

/** What a number of a text counts: what figures count, or what the case has so many of. */
export type Noun = Counted | 'legs' | 'consignments' | 'sources' | 'origins' | 'denials' | 'claims' | 'positions'

/** Words by what they count. In French a "trajet" is a leg, and in what sources say a trip too. */
const NOUNS: Readonly<Record<string, readonly (readonly [RegExp, readonly Noun[]])[]>> = {
  en: [
    [/^(?:containers?|box(?:es)?|teus?)$/, ['containers']],
    [/^(?:trips?|visits?|shipments?)$/, ['trips']],
    [/^(?:voyages?|sailings?)$/, ['voyages']],
    [/^(?:railcars?|wagons?)$/, ['railcars']],
    [/^(?:rounds?|shells?)$/, ['rounds']],
    [/^(?:tonnes?|tons?|t)$/, ['tonnes']],
    [/^(?:km|kilomet(?:er|re)s?)$/, ['kilometres']],
    [/^(?:ships?|vessels?)$/, ['ships']],
    [/^legs?$/, ['legs']],
    [/^consignments?$/, ['consignments']],
    [/^sources?$/, ['sources']],
    [/^origins?$/, ['origins']],
    [/^denials?$/, ['denials']],
    [/^claims?$/, ['claims']],
    [/^positions?$/, ['positions']],
  ],
  fr: [
    [/^(?:conteneurs?|caisses?|evp)$/, ['containers']],
    [/^(?:rotations?|visites?|expéditions?)$/, ['trips']],
    [/^trajets?$/, ['legs', 'trips']],
    [/^(?:voyages?|traversées?)$/, ['voyages', 'trips']],
    [/^wagons?$/, ['railcars']],
    [/^(?:munitions?|obus|coups?)$/, ['rounds']],
    [/^(?:tonnes?|t)$/, ['tonnes']],
    [/^(?:km|kilomètres?)$/, ['kilometres']],
    [/^(?:navires?|bateaux?|cargos?)$/, ['ships']],
    [/^envois?$/, ['consignments']],
    [/^sources?$/, ['sources']],
    [/^origines?$/, ['origins']],
    [/^démentis?$/, ['denials']],
    [/^déclarations?$/, ['claims']],
    [/^positions?$/, ['positions']],
  ],
  de: [
    [/^(?:container|behälter|kisten?|teu)$/, ['containers']],
    [/^(?:lieferung|lieferungen|umläufe|umlauf)$/, ['trips']],
    [/^(?:fahrt|fahrten|reisen?|seereisen?)$/, ['voyages']],
    [/^(?:waggons?|güterwagen|wagen)$/, ['railcars']],
    [/^(?:schuss|granaten?|geschosse?)$/, ['rounds']],
    [/^(?:tonnen?|t)$/, ['tonnes']],
    [/^(?:km|kilometern?)$/, ['kilometres']],
    [/^(?:schiffen?|schiffe?)$/, ['ships']],
    [/^teilstrecken?$/, ['legs']],
    [/^sendung(?:en)?$/, ['consignments']],
    [/^quellen?$/, ['sources']],
    [/^(?:ursprung|ursprünge)$/, ['origins']],
    [/^dementis?$/, ['denials']],
    [/^angaben?$/, ['claims']],
    [/^positionen?$/, ['positions']],
  ],
  es: [
    [/^(?:contenedor|contenedores|cajas?|teu)$/, ['containers']],
    [/^(?:viajes?|visitas?|entregas?)$/, ['trips']],
    [/^(?:travesías?|singladuras?)$/, ['voyages']],
    [/^(?:vagón|vagones)$/, ['railcars']],
    [/^(?:proyectil|proyectiles|municiones)$/, ['rounds']],
    [/^(?:toneladas?|t)$/, ['tonnes']],
    [/^(?:km|kilómetros?)$/, ['kilometres']],
    [/^(?:buques?|barcos?|naves?)$/, ['ships']],
    [/^tramos?$/, ['legs']],
    [/^envíos?$/, ['consignments']],
    [/^fuentes?$/, ['sources']],
    [/^(?:origen|orígenes)$/, ['origins']],
    [/^desmentidos?$/, ['denials']],
    [/^afirmaci(?:ón|ones)$/, ['claims']],
    [/^posici(?:ón|ones)$/, ['positions']],
  ],
  ru: [
    [/^(?:контейнер\p{L}*|ящик\p{L}*)$/u, ['containers']],
    [/^(?:рейс\p{L}*)$/u, ['trips', 'voyages']],
    [/^(?:вагон\p{L}*)$/u, ['railcars']],
    [/^(?:снаряд\p{L}*|выстрел\p{L}*)$/u, ['rounds']],
    [/^(?:тонн\p{L}*|т)$/u, ['tonnes']],
    [/^(?:км|километр\p{L}*)$/u, ['kilometres']],
    [/^(?:суд(?:но|на|ов|ах|ам)|корабл\p{L}*)$/u, ['ships']],
    [/^этап\p{L}*$/u, ['legs']],
    [/^парти[яийю]\p{L}*$/u, ['consignments']],
    [/^источник\p{L}*$/u, ['sources']],
    [/^первоисточник\p{L}*$/u, ['origins']],
    [/^отрицани\p{L}*$/u, ['denials']],
    [/^(?:утверждени|заявлени)\p{L}*$/u, ['claims']],
  ],
  uk: [
    [/^(?:контейнер\p{L}*|ящик\p{L}*)$/u, ['containers']],
    [/^(?:рейс\p{L}*)$/u, ['trips', 'voyages']],
    [/^(?:вагон\p{L}*)$/u, ['railcars']],
    [/^(?:снаряд\p{L}*|постріл\p{L}*)$/u, ['rounds']],
    [/^(?:тонн\p{L}*|т)$/u, ['tonnes']],
    [/^(?:км|кілометр\p{L}*)$/u, ['kilometres']],
    [/^(?:суд(?:но|на|ен)|кораб\p{L}*)$/u, ['ships']],
    [/^етап\p{L}*$/u, ['legs']],
    [/^парті\p{L}*$/u, ['consignments']],
    [/^джерел\p{L}*$/u, ['sources']],
    [/^першоджерел\p{L}*$/u, ['origins']],
    [/^заперечен\p{L}*$/u, ['denials']],
    [/^(?:твердженн|заяв)\p{L}*$/u, ['claims']],
  ],
}

/** Korean and Japanese say first what is counted. */
const NOUNS_BEFORE: Readonly<Record<string, readonly (readonly [RegExp, readonly Noun[]])[]>> = {
  ko: [
    [/컨테이너/, ['containers']],
    [/화차/, ['railcars']],
    [/포탄/, ['rounds']],
    [/톤/, ['tonnes']],
    [/km|거리/, ['kilometres']],
    [/선박/, ['ships']],
    [/구간/, ['legs']],
    [/탁송화물/, ['consignments']],
    [/원출처/, ['origins']],
    [/출처/, ['sources']],
    [/부인/, ['denials']],
    [/주장/, ['claims']],
  ],
  ja: [
    [/コンテナ/, ['containers']],
    [/貨車/, ['railcars']],
    [/砲弾/, ['rounds']],
    [/トン/, ['tonnes']],
    [/km|距離/, ['kilometres']],
    [/船舶/, ['ships']],
    [/区間/, ['legs']],
    [/託送貨物/, ['consignments']],
    [/発信元/, ['origins']],
    [/出典/, ['sources']],
    [/否定/, ['denials']],
    [/主張/, ['claims']],
  ],
}
/** So many signs before the end of a number hold it, its hedge and what it counts. */
const SIGNS_BEFORE = 20

/** Words between a number and what it counts: "300 shipping containers". More are another thing. */
const MOST_BETWEEN = 2
const STEP = /^[^\S\n]+(?:d(?:e |[’'])|of (?:the )?)?/
const WORD = /^[\p{L}]+/u

/** What the number that ends at a place of the text counts; empty: the words do not say. */
export function nounsAfter(text: string, at: number, language: string): readonly Noun[] {
  const before = NOUNS_BEFORE[language]
  if (before) {
    const near = text.slice(Math.max(at - SIGNS_BEFORE, 0), at + 4)
    return before.find(([pattern]) => pattern.test(near))?.[1] ?? []
  }
  const table = NOUNS[language] ?? NOUNS['en'] ?? []
  let rest = text.slice(at, at + 80)
  for (let word = 0; word <= MOST_BETWEEN; word++) {
    const gap = STEP.exec(rest)?.[0] ?? (word === 0 ? '' : null)
    if (gap === null) return []
    rest = rest.slice(gap.length)
    const found = WORD.exec(rest)?.[0].toLowerCase()
    if (found === undefined) return []
    const nouns = table.find(([pattern]) => pattern.test(found))?.[1]
    if (nouns) return nouns
    rest = rest.slice(found.length)
  }
  return []
}
