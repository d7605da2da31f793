import { DAY_MS } from '#app/domain/time.ts'
import { ensure } from '#app/base/ensure.ts'
import type { WireLeg } from '#app/feeds/legs.ts'
import { oneOf, wholeBetween } from '#mocks/cases/load/seeded.ts'
import { HEADLINE_ID } from '#mocks/cases/forge/case.ts'
import { found, lotClaimId, lotId, railLegId, seaLegId } from '#mocks/cases/forge/draft.ts'
import type { Plant } from '#mocks/cases/forge/faults/fault.ts'
import { onDay } from '#mocks/cases/forge/legs.ts'
import { lotText } from '#mocks/cases/forge/lots.ts'
import { LOTS, PAPERS } from '#mocks/cases/forge/names.ts'
import { madeUp, makeSource } from '#mocks/cases/forge/sources.ts'
import { quantityWords, type WireQuantity } from '#mocks/cases/forge/spoken.ts'

/** Two papers count the same boxes, and one of them wrongly. */
export const plantConflictingClaims: Plant = (draft, [voyage], { draw }) => {
  const claim = voyage && found(draft.claims, lotClaimId(voyage))
  if (!voyage || !claim?.figure) return null
  const quantity: WireQuantity = {
    kind: 'about',
    value: Math.ceil((voyage.actual * wholeBetween(draw, 16, 22)) / 100) * 10,
  }
  const [id, source] = [`SYN-conflict-${voyage.lot.id}`, `SYN-conflict-source-${voyage.lot.id}`]
  const used = new Set(
    draft.sources.filter(({ id: own }) => claim.sources.includes(own)).map(({ origin }) => origin.id),
  )
  const by = ensure(
    PAPERS.find((paper) => !used.has(paper.id)),
    'paper',
  )
  const published = voyage.comes + 2 * DAY_MS
  const [right, wrong] = [quantityWords(voyage.containers), quantityWords(quantity)]
  return {
    draft: {
      ...draft,
      sources: [...draft.sources, makeSource({ id: source, by, published })],
      claims: [
        ...draft.claims,
        {
          ...claim,
          id,
          speaker: by.name,
          said: onDay(published),
          text: lotText(voyage, quantity),
          figure: { ...claim.figure, quantity },
          sources: [source],
        },
      ],
    },
    fault: {
      kind: 'conflicting-claims',
      records: [claim.id, id, source],
      explanation: {
        en: `${voyage.lot.en}: one paper says ${right.en} containers and another ${wrong.en}. The first is right, there were ${voyage.actual}; the two are shown side by side and never averaged.`,
        fr: `${voyage.lot.fr} : un journal dit ${right.fr} conteneurs, un autre ${wrong.fr}. Le premier a raison, il y en avait ${voyage.actual} ; on montre les deux côte à côte, on n’en fait jamais la moyenne.`,
      },
    },
    used: [],
  }
}

/** A second paper reports a consignment under another name, and the two are added up. */
export const plantCountedTwice: Plant = (draft, [voyage], { draw, voyages }) => {
  const [sea, rail] = voyage ? [found(draft.legs, seaLegId(voyage)), found(draft.legs, railLegId(voyage))] : []
  const lot = found(draft.consignments, voyage ? lotId(voyage) : '')
  const [name, ...names] = LOTS.filter(({ id }) => voyages.every((other) => other.lot.id !== id))
  if (!voyage || !sea || !rail || !lot || !name) return null
  const other = oneOf(draw, [name, ...names])
  const [id, source] = [`SYN-lot-${other.id}`, `SYN-report-${other.id}`]
  const by = ensure(
    PAPERS.find(({ name: paper }) => draft.sources.every(({ publisher }) => publisher !== paper)) ?? PAPERS.at(-1),
    'paper',
  )
  const provenance = madeUp(source)
  const copy = (leg: WireLeg, kind: string, from: number, to: number): WireLeg => ({
    ...leg,
    id: `SYN-${kind}-${other.id}`,
    consignment: id,
    departs: { ...leg.departs, when: onDay(from), seen: null },
    arrives: { ...leg.arrives, when: onDay(to), seen: null },
    ...provenance,
  })
  const legs = [
    copy(sea, 'sea', voyage.sails, voyage.lands),
    {
      ...copy(rail, 'rail', voyage.leaves, voyage.comes),
      carrier: { en: other.train.en, fr: other.train.fr },
    },
  ]
  const containers: WireQuantity = { kind: 'about', value: Math.round(voyage.actual / 10) * 10 }
  return {
    draft: {
      ...draft,
      sources: [...draft.sources, makeSource({ id: source, by, published: voyage.comes + 3 * DAY_MS })],
      consignments: [
        ...draft.consignments,
        {
          id,
          name: { en: other.en, fr: other.fr },
          containers,
          legs: legs.map((leg) => leg.id),
          supports: [HEADLINE_ID],
          ...provenance,
        },
      ],
      legs: [...draft.legs, ...legs],
    },
    fault: {
      kind: 'counted-twice',
      records: [lotId(voyage), id, ...legs.map((leg) => leg.id), source],
      explanation: {
        en: `The ${other.en} is ${voyage.lot.the.en} over again: the same ship, the same ports, the same days and as many containers, reported by another paper under another name. Count it once.`,
        fr: `${other.fr}, c’est ${voyage.lot.the.fr} une seconde fois : même navire, mêmes ports, mêmes jours, autant de conteneurs, rapportés par un autre journal sous un autre nom. À ne compter qu’une fois.`,
      },
    },
    used: [voyage],
  }
}
