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
}

/** Words between a number and what it counts: "300 shipping containers". More are another thing. */
const MOST_BETWEEN = 2
const STEP = /^[^\S\n]+(?:d(?:e |[’'])|of (?:the )?)?/
const WORD = /^[\p{L}]+/u

/** What the number that ends at a place of the text counts; empty: the words do not say. */
export function nounsAfter(text: string, at: number, language: string): readonly Noun[] {
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
