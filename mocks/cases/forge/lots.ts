import { DAY_MS } from '#app/domain/time.ts'
import type { WireClaim } from '#app/feeds/claims.ts'
import type { WireConsignment } from '#app/feeds/consignments.ts'
import type { WireSighting } from '#app/feeds/sightings.ts'
import type { WireSource } from '#app/feeds/sources.ts'
import type { Draw } from '#mocks/cases/load/seeded.ts'
import { bulletinOf } from '#mocks/cases/forge/bulletins.ts'
import { HEADLINE_ID } from '#mocks/cases/forge/case.ts'
import { lotClaimId, lotId, railLegId, reportId, seaLegId, seenAtHubId, shipId } from '#mocks/cases/forge/draft.ts'
import { onDay } from '#mocks/cases/forge/legs.ts'
import type { Publisher } from '#mocks/cases/forge/names.ts'
import { placeId, placeName } from '#mocks/cases/forge/places.ts'
import { madeUp, makeSource } from '#mocks/cases/forge/sources.ts'
import { dayText, quantityWords } from '#mocks/cases/forge/spoken.ts'
import type { Voyage } from '#mocks/cases/forge/voyages.ts'
import type { WireLeg } from '#app/feeds/legs.ts'

/** What a paper reports of a consignment: one source, the consignment, and the claim of how many it was. */
export type Reported = {
  readonly source: WireSource
  readonly consignment: WireConsignment
  readonly claim: WireClaim
}

/** The paper comes out the day after the train came in. */
export function reportOf(voyage: Voyage, by: Publisher): Reported {
  const published = voyage.comes + DAY_MS
  const provenance = madeUp(reportId(voyage))
  return {
    source: makeSource({ id: reportId(voyage), by, published }),
    consignment: {
      id: lotId(voyage),
      name: { en: voyage.lot.en, fr: voyage.lot.fr },
      containers: voyage.containers,
      legs: [seaLegId(voyage), railLegId(voyage)],
      supports: [HEADLINE_ID, lotClaimId(voyage)],
      ...provenance,
    },
    claim: {
      id: lotClaimId(voyage),
      kind: 'figure',
      speaker: by.name,
      said: onDay(published),
      concerns: { from: onDay(voyage.sails).from, to: onDay(voyage.comes).to },
      text: lotText(voyage, voyage.containers),
      form: 'paraphrase',
      figure: {
        quantity: voyage.containers,
        counts: 'containers',
        wording: null,
        since: null,
        question: lotQuestion(voyage),
      },
      denies: [],
      places: [placeId(voyage.from), placeId(voyage.hub), placeId(voyage.railhead)],
      vessels: [],
      consignments: [lotId(voyage)],
      ...provenance,
    },
  }
}

/** Claims that answer the same question can contradict each other. */
const lotQuestion = ({ lot }: Voyage): string => `SYN-how-many-${lot.id}`

/** "About 180 containers went by ship from A to B and on by rail to C." */
export function lotText(voyage: Voyage, quantity: Voyage['containers']): WireClaim['text'] {
  const [count, day] = [quantityWords(quantity), dayText(voyage.sails)]
  const [from, hub, railhead] = [placeName(voyage.from), placeName(voyage.hub), placeName(voyage.railhead)]
  return {
    en: `${voyage.lot.en}: ${count.en} containers, by ship from ${from} to ${hub} from ${day.en} on, then by rail to ${railhead}.`,
    fr: `${voyage.lot.fr} : ${count.fr} conteneurs, par mer de ${from} à ${hub} à partir du ${day.fr}, puis par rail jusqu’à ${railhead}.`,
  }
}

/** What the picture desks saw of a consignment: at the quay before it sailed and in port after it came. */
export function sightingsOf(draw: Draw, voyage: Voyage, sea: WireLeg): readonly WireSighting[] {
  const { from, hub, actual } = voyage
  const count = quantityWords({ kind: 'about', value: Math.round(actual / 10) * 10 })
  const shared = {
    method: 'satellite-imagery' as const,
    quantity: { kind: 'about' as const, value: Math.round(actual / 10) * 10 },
    counts: 'containers' as const,
    vessels: [shipId(voyage.ship)],
    consignment: lotId(voyage),
    legs: [seaLegId(voyage)],
  }
  const seen = (id: string, place: Voyage['from'] | Voyage['hub'], when: WireSighting['when']): WireSighting => ({
    id,
    when,
    place: placeId(place),
    text: {
      en: `Image: ${count.en} containers at ${placeName(place)}.`,
      fr: `Image : ${count.fr} conteneurs à ${placeName(place)}.`,
    },
    ...shared,
    ...madeUp(bulletinOf(draw, place === from ? voyage.sails : voyage.lands)),
  })
  return [seen(`SYN-quay-${voyage.lot.id}`, from, sea.departs.seen), seen(seenAtHubId(voyage), hub, sea.arrives.seen)]
}
