import { DAY_MS } from '#app/domain/time.ts'
import type { WireClaim } from '#app/feeds/claims.ts'
import type { WireSighting } from '#app/feeds/sightings.ts'
import type { WireSource } from '#app/feeds/sources.ts'
import type { WireVessel } from '#app/feeds/vessels.ts'
import { between, oneOf, wholeBetween, type Draw } from '#mocks/cases/load/seeded.ts'
import { bulletinOf } from '#mocks/cases/forge/bulletins.ts'
import { shipId } from '#mocks/cases/forge/draft.ts'
import { FORGE_WINDOW } from '#mocks/cases/forge/case.ts'
import { onDay } from '#mocks/cases/forge/legs.ts'
import { PAPERS } from '#mocks/cases/forge/names.ts'
import { HUBS, ORIGINS, placeId, placeName, RAILHEADS, type PlaceKey } from '#mocks/cases/forge/places.ts'
import { madeUp, makeSource, REGISTER_ID } from '#mocks/cases/forge/sources.ts'
import { numberText, type Spoken, type WireQuantity } from '#mocks/cases/forge/spoken.ts'

/* What has nothing to do with any consignment: every search for one has to be told apart from it. */

type Made = {
  /** Its place among the ships of the case. */
  readonly number: number
  readonly name: string
  /** The name that it had earlier; left out: it never had another. */
  readonly before?: string | undefined
  /** Left out: enough for all that any paper puts aboard. */
  readonly teu?: number
}

export const makeVessel = ({ number, name, before, teu }: Made): WireVessel => ({
  id: shipId(number),
  name,
  imo: null,
  // A made-up number might be somebody's.
  mmsi: null,
  callSign: null,
  flag: before === undefined ? null : 'Quiltland',
  type: { en: 'Made-up cargo ship', fr: 'Cargo inventé' },
  grossTonnage: null,
  owner: null,
  capacity: {
    teu: teu === undefined ? roomOf(number) : { kind: 'exact', value: teu },
    limitation: {
      en: 'Made up for training. What a register says a ship can carry; it says nothing of what was aboard.',
      fr: 'Inventé pour l’entraînement. Ce qu’un registre dit qu’un navire peut porter ; il ne dit rien de ce qui était à bord.',
    },
    basis: 'synthetic',
    sources: [REGISTER_ID],
  },
  ...(before !== undefined && { names: [until(before)], flags: [until('Bobbinia')] }),
  listings: [],
  notes: [],
  ...madeUp(REGISTER_ID),
})

/** TEU, above twice the most containers of any consignment, so that one that is counted twice fits too. */
const ROOMS: readonly [WireQuantity, ...WireQuantity[]] = [
  { kind: 'exact', value: 720 },
  { kind: 'about', value: 900 },
  { kind: 'exact', value: 1040 },
  { kind: 'range', low: 680, high: 760 },
]
const roomOf = (number: number): WireQuantity => ROOMS[number % ROOMS.length] ?? ROOMS[0]

/** A name or a flag that the ship had before all that the case is about. */
const until = (text: string) => ({
  text,
  order: 'earlier' as const,
  when: { from: null, to: '2028-06-30' },
  sources: [REGISTER_ID],
})

type Telling = (place: string, count: Spoken) => Spoken

const AT_PORTS: readonly [Telling, ...Telling[]] = [
  (place, count) => ({
    en: `Image: ${count.en} fishing boats in the bay of ${place}.`,
    fr: `Image : ${count.fr} bateaux de pêche dans la baie de ${place}.`,
  }),
  (place, count) => ({
    en: `Observer: ${count.en} stacks of planks on the pier of ${place}, no containers.`,
    fr: `Observateur : ${count.fr} piles de planches sur la jetée de ${place}, pas de conteneurs.`,
  }),
  (place, count) => ({
    en: `Image: an empty quay at ${place}, ${count.en} lorries parked.`,
    fr: `Image : un quai vide à ${place}, ${count.fr} camions garés.`,
  }),
]

const AT_RAILHEADS: readonly [Telling, ...Telling[]] = [
  (place, count) => ({
    en: `Observer: ${count.en} grain wagons in the sidings of ${place}.`,
    fr: `Observateur : ${count.fr} wagons de grain sur les voies de ${place}.`,
  }),
  (place, count) => ({
    en: `Image: ${count.en} tents beside the railway at ${place}.`,
    fr: `Image : ${count.fr} tentes au bord de la voie à ${place}.`,
  }),
]

export function drawOtherSighting(draw: Draw, index: number): WireSighting {
  const isPort = draw() < 0.6
  const place: PlaceKey = isPort ? oneOf(draw, [...ORIGINS, ...HUBS]) : oneOf(draw, RAILHEADS)
  const telling = oneOf(draw, isPort ? AT_PORTS : AT_RAILHEADS)
  const at = between(draw, FORGE_WINDOW.from, FORGE_WINDOW.to - 1)
  return {
    id: `SYN-other-sighting-${index}`,
    method: 'observer',
    when: onDay(at),
    place: placeId(place),
    text: telling(placeName(place), numberText(wholeBetween(draw, 6, 60))),
    quantity: null,
    counts: null,
    vessels: [],
    consignment: null,
    legs: [],
    ...madeUp(bulletinOf(draw, at)),
  }
}

const STATEMENTS: readonly [Telling, ...Telling[]] = [
  (place) => ({
    en: `The regatta of ${place} is put off until June.`,
    fr: `La régate de ${place} est repoussée à juin.`,
  }),
  (place, count) => ({
    en: `The harbour dues of ${place} rise by ${count.en} per cent.`,
    fr: `Les droits de port de ${place} augmentent de ${count.fr} pour cent.`,
  }),
  (place) => ({
    en: `The crane of ${place} is out of order again, says its keeper.`,
    fr: `La grue de ${place} est de nouveau en panne, dit son gardien.`,
  }),
]

/** A statement that touches no consignment, with the paper that brings it. */
export function drawOtherClaim(draw: Draw, index: number): { readonly source: WireSource; readonly claim: WireClaim } {
  const paper = oneOf(draw, PAPERS)
  const place = oneOf(draw, HUBS)
  const published = between(draw, FORGE_WINDOW.from + 2 * DAY_MS, FORGE_WINDOW.to)
  const id = `SYN-other-report-${index}`
  const claim: WireClaim = {
    id: `SYN-other-claim-${index}`,
    kind: 'statement',
    speaker: paper.name,
    said: onDay(published),
    concerns: null,
    text: oneOf(draw, STATEMENTS)(placeName(place), numberText(wholeBetween(draw, 2, 9))),
    form: 'paraphrase',
    figure: null,
    denies: [],
    places: [placeId(place)],
    vessels: [],
    consignments: [],
    ...madeUp(id),
  }
  return { source: makeSource({ id, by: paper, published }), claim }
}
