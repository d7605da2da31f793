import { DAY_MS, parseDay, parseInstant } from '#app/domain/time.ts'
import { wholeBetween } from '#mocks/cases/load/seeded.ts'
import { changed, found, railLegId, runId, seaLegId, seenAtHubId, shipId } from '#mocks/cases/forge/draft.ts'
import { shipName, type Plant } from '#mocks/cases/forge/faults/fault.ts'
import { exactly, midnightOf, onDay } from '#mocks/cases/forge/legs.ts'
import { placeName } from '#mocks/cases/forge/places.ts'
import { dayText, numberText } from '#mocks/cases/forge/spoken.ts'
import { HOUR_MS, sailingMs } from '#mocks/cases/forge/voyages.ts'
import { seaWay } from '#mocks/cases/forge/ways.ts'

/** A ship that would have to fly: the paper gives the minute, days too early. */
export const plantImpossibleSpeed: Plant = (draft, [voyage], { draw }) => {
  if (!voyage) return null
  const { lengthKm } = seaWay(voyage.from, voyage.hub)
  const knots = wholeBetween(draw, 30, 48)
  const lasts = sailingMs(lengthKm, knots * 10)
  const leg = seaLegId(voyage)
  const [ship, came, way] = [shipName(draft, shipId(voyage.ship)), dayText(voyage.lands), numberText(lengthKm)]
  const [from, hub, hours] = [placeName(voyage.from), placeName(voyage.hub), Math.round(lasts / HOUR_MS)]
  return {
    draft: {
      ...draft,
      legs: changed(draft.legs, leg, ({ departs, arrives }) => ({
        departs: { ...departs, when: exactly(voyage.sails) },
        arrives: { ...arrives, when: exactly(voyage.sails + lasts) },
      })),
    },
    fault: {
      kind: 'impossible-speed',
      records: [leg, runId(voyage)],
      explanation: {
        en: `${ship} cannot have gone the ${way.en} km from ${from} to ${hub} in ${hours} hours: that is about ${knots} knots. The time of arrival is wrong; its positions show that it came on ${came.en}.`,
        fr: `Le navire ${ship} ne peut pas avoir parcouru les ${way.fr} km de ${from} à ${hub} en ${hours} heures : cela fait environ ${knots} nœuds. L’heure d’arrivée est fausse ; ses positions montrent qu’il est arrivé le ${came.fr}.`,
      },
    },
    used: [voyage],
  }
}

/** A train that leaves before the ship is in. */
export const plantLeftBeforeItCame: Plant = (draft, [voyage], { draw }) => {
  const sea = voyage && found(draft.legs, seaLegId(voyage))
  if (!voyage || !sea) return null
  const left = midnightOf(momentOf(sea.arrives.when.from)) - wholeBetween(draw, 1, 2) * DAY_MS
  const leg = railLegId(voyage)
  const [wrong, came, truly] = [dayText(left), dayText(voyage.lands), dayText(voyage.leaves)]
  const hub = placeName(voyage.hub)
  return {
    draft: {
      ...draft,
      legs: changed(draft.legs, leg, ({ departs }) => ({ departs: { ...departs, when: onDay(left) } })),
    },
    fault: {
      kind: 'left-before-it-came',
      records: [leg, sea.id, runId(voyage)],
      explanation: {
        en: `${voyage.lot.en}: the train is said to have left ${hub} on ${wrong.en}, but the ship came on ${came.en}. The day of the train is wrong; it left on ${truly.en}.`,
        fr: `${voyage.lot.fr} : le train serait parti de ${hub} le ${wrong.fr}, mais le navire est arrivé le ${came.fr}. Le jour du train est faux ; il est parti le ${truly.fr}.`,
      },
    },
    used: [voyage],
  }
}

/** A picture of the containers in port from before they sailed. */
export const plantSeenBeforeItLeft: Plant = (draft, [voyage], { draw }) => {
  const sea = voyage && found(draft.legs, seaLegId(voyage))
  if (!voyage || !sea) return null
  const day = midnightOf(momentOf(sea.departs.when.from)) - wholeBetween(draw, 1, 3) * DAY_MS
  const sighting = seenAtHubId(voyage)
  const [wrong, sailed] = [dayText(day), dayText(voyage.sails)]
  const [from, hub] = [placeName(voyage.from), placeName(voyage.hub)]
  return {
    draft: {
      ...draft,
      legs: changed(draft.legs, sea.id, ({ arrives }) => ({ arrives: { ...arrives, seen: onDay(day) } })),
      sightings: changed(draft.sightings, sighting, () => ({ when: onDay(day) })),
    },
    fault: {
      kind: 'seen-before-it-left',
      records: [sea.id, sighting],
      explanation: {
        en: `${voyage.lot.en}: the image at ${hub} is dated ${wrong.en}, before the ship left ${from} on ${sailed.en}. The date is wrong, or it shows other containers; it proves no arrival.`,
        fr: `${voyage.lot.fr} : l’image à ${hub} est datée du ${wrong.fr}, avant que le navire quitte ${from} le ${sailed.fr}. La date est fausse, ou l’image montre d’autres conteneurs ; elle ne prouve aucune arrivée.`,
      },
    },
    used: [voyage],
  }
}

/** A time of the wire in ms. Every leg of ours gives both ends of its spans. */
export function momentOf(text: string | null): number {
  const [day, exact] = [parseDay(text ?? ''), parseInstant(text ?? '')]
  return day.ok ? day.value : exact.ok ? exact.value : NaN
}
