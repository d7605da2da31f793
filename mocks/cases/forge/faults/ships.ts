import { DAY_MS } from '#app/domain/time.ts'
import type { WireLeg } from '#app/feeds/legs.ts'
import { oneOf, wholeBetween } from '#mocks/cases/load/seeded.ts'
import { bulletinOf } from '#mocks/cases/forge/bulletins.ts'
import { changed, found, lotId, runId, seaLegId, shipId, type Draft } from '#mocks/cases/forge/draft.ts'
import { shipName, withShip, type Plant } from '#mocks/cases/forge/faults/fault.ts'
import { momentOf } from '#mocks/cases/forge/faults/times.ts'
import { onDay } from '#mocks/cases/forge/legs.ts'
import { HUBS, placeId, placeName } from '#mocks/cases/forge/places.ts'
import { madeUp } from '#mocks/cases/forge/sources.ts'
import { dayText, leastOf, numberText, quantityWords } from '#mocks/cases/forge/spoken.ts'
import type { Voyage } from '#mocks/cases/forge/voyages.ts'

/** One ship on two voyages at once: the paper of the second names the wrong one. */
export const plantShipInTwoPlaces: Plant = (draft, free) => {
  const pair = pairAtOnce(draft, free)
  if (!pair) return null
  const [right, wrong] = pair
  const [named, true_] = [shipId(right.ship), shipId(wrong.ship)]
  const both = [seaLegId(wrong), seaLegId(right)]
  const [ship, truly, day] = [shipName(draft, named), shipName(draft, true_), dayText(wrong.sails)]
  const [from, hub] = [placeName(wrong.from), placeName(wrong.hub)]
  return {
    draft: { ...draft, legs: changed(draft.legs, seaLegId(wrong), () => ({ vessel: named })) },
    fault: {
      kind: 'ship-in-two-places',
      records: [...both, named, true_, runId(wrong), runId(right)],
      explanation: {
        en: `${ship} cannot have carried ${wrong.lot.the.en} from ${from} to ${hub} from ${day.en} on: it was at sea with ${right.lot.the.en}. By its positions it was ${truly}.`,
        fr: `Le navire ${ship} ne peut pas avoir transporté ${wrong.lot.the.fr} de ${from} à ${hub} à partir du ${day.fr} : il était en mer avec ${right.lot.the.fr}. D’après les positions, c’était le navire ${truly}.`,
      },
    },
    used: [right, wrong],
  }
}

/** Two free consignments on different lanes whose ships were certainly at sea at one time, the first one's on no other voyage. */
function pairAtOnce(draft: Draft, free: readonly Voyage[]): readonly [Voyage, Voyage] | null {
  const legs = (ship: number) => draft.legs.filter(({ vessel }) => vessel === shipId(ship))
  for (const right of free) {
    if (legs(right.ship).length !== 1) continue
    const wrong = free.find(
      (other) =>
        other.ship !== right.ship &&
        other.from !== right.from &&
        other.hub !== right.hub &&
        isAtOnce(found(draft.legs, seaLegId(right)), found(draft.legs, seaLegId(other))),
    )
    if (wrong) return [right, wrong]
  }
  return null
}

/** Is there a day that both were under way, whatever their times leave open? */
function isAtOnce(a: WireLeg | undefined, b: WireLeg | undefined): boolean {
  if (!a || !b) return false
  const begins = Math.max(momentOf(a.departs.when.to), momentOf(b.departs.when.to)) + DAY_MS
  const ends = Math.min(momentOf(a.arrives.when.from), momentOf(b.arrives.when.from))
  return begins < ends
}

/** A sister ship with nearly the same name is taken for the carrier, far from where that was. */
export const plantLookAlikeShip: Plant = (draft, _, scene) => {
  const voyage = scene.voyages.find(({ ship }) => scene.voyages.filter((other) => other.ship === ship).length === 1)
  if (!voyage) return null
  const carrier = shipId(voyage.ship)
  const name = shipName(draft, carrier)
  const { draft: wider, id: other } = withShip(draft, scene, { name: `${name} 2` })
  const [first, ...ports] = HUBS.filter((hub) => hub !== voyage.hub)
  if (!first) return null
  const port = oneOf(scene.draw, [first, ...ports])
  const at = (voyage.sails + voyage.lands) / 2
  const id = `SYN-look-alike-${voyage.lot.id}`
  const [day, place] = [dayText(at), placeName(port)]
  return {
    draft: {
      ...wider,
      sightings: [
        ...wider.sightings,
        {
          id,
          method: 'observer',
          when: onDay(at),
          place: placeId(port),
          text: {
            en: `Observer: the ship ${name} at the quay of ${place}; the last letters of its name were under paint.`,
            fr: `Observateur : le navire ${name} à quai à ${place} ; la fin de son nom était sous la peinture.`,
          },
          quantity: null,
          counts: null,
          vessels: [carrier],
          consignment: null,
          legs: [],
          ...madeUp(bulletinOf(scene.draw, at)),
        },
      ],
    },
    fault: {
      kind: 'look-alike-ship',
      records: [id, carrier, other],
      explanation: {
        en: `The ship at ${place} on ${day.en} was ${name} 2, another ship. ${name} was at sea between ${placeName(voyage.from)} and ${placeName(voyage.hub)}.`,
        fr: `Le navire à ${place} le ${day.fr} était le ${name} 2, un autre navire. Le ${name} était en mer entre ${placeName(voyage.from)} et ${placeName(voyage.hub)}.`,
      },
    },
    used: [],
  }
}

/** The paper puts the containers on a ship that is much too small for them, even if each takes up one TEU. */
export const plantMoreThanItCarries: Plant = (draft, free, scene) => {
  const voyage = free.find(({ containers }) => leastOf(containers) >= 100)
  if (!voyage) return null
  // A rounded hundred may be fifty fewer.
  const teu = Math.floor(((leastOf(voyage.containers) - 50) * wholeBetween(scene.draw, 40, 80)) / 100)
  const { draft: wider, id: named } = withShip(draft, scene, { teu })
  const carrier = shipId(voyage.ship)
  const leg = seaLegId(voyage)
  const [small, truly] = [shipName(wider, named), shipName(wider, carrier)]
  const [count, room] = [quantityWords(voyage.containers), numberText(teu)]
  return {
    draft: { ...wider, legs: changed(wider.legs, leg, () => ({ vessel: named })) },
    fault: {
      kind: 'more-than-it-carries',
      records: [leg, lotId(voyage), named, carrier, runId(voyage)],
      explanation: {
        en: `${small} cannot have carried ${voyage.lot.the.en}: ${count.en} containers, and it takes ${room.en} TEU, ${room.en} containers even if each is of one. By its positions the ship was ${truly}.`,
        fr: `Le navire ${small} ne peut pas avoir transporté ${voyage.lot.the.fr} : ${count.fr} conteneurs, alors qu’il prend ${room.fr} EVP, soit ${room.fr} conteneurs même si chacun n’en fait qu’un. D’après les positions, c’était le navire ${truly}.`,
      },
    },
    used: [voyage],
  }
}
