import { DAY_MS } from '#app/domain/time.ts'
import { oneOf } from '#mocks/cases/load/seeded.ts'
import { changed, lotId, railLegId, seaLegId, type Draft } from '#mocks/cases/forge/draft.ts'
import type { Plant } from '#mocks/cases/forge/faults/fault.ts'
import { FRENCH_PAPER } from '#mocks/cases/forge/names.ts'
import { HUBS, LOOK_ALIKES, otherName, placeId, placeName, type PlaceKey } from '#mocks/cases/forge/places.ts'
import { makeSource } from '#mocks/cases/forge/sources.ts'
import { quantityWords } from '#mocks/cases/forge/spoken.ts'
import type { Voyage } from '#mocks/cases/forge/voyages.ts'

/** The train is put to a town whose name is like that of the port, by a paper read in translation. */
export const plantMistranslatedPlace: Plant = (draft, [voyage]) => {
  if (!voyage) return null
  const town = LOOK_ALIKES[voyage.hub]
  const source = `SYN-translated-${voyage.lot.id}`
  const [said, port, wrong] = [otherName(voyage.hub), placeName(voyage.hub), placeName(town)]
  const moved = startingAt(draft, voyage, town)
  return {
    draft: {
      ...moved,
      sources: [...moved.sources, makeSource({ id: source, by: FRENCH_PAPER, published: voyage.comes + 2 * DAY_MS })],
      legs: changed(moved.legs, railLegId(voyage), () => ({ sources: [source] })),
    },
    fault: {
      kind: 'mistranslated-place',
      records: [railLegId(voyage), seaLegId(voyage), placeId(voyage.hub), placeId(town)],
      explanation: {
        en: `${voyage.lot.en}: the train did not leave ${wrong} but ${port}. The report is in French and says ${said}, the French name of ${port}; it was taken for ${wrong}.`,
        fr: `${voyage.lot.fr} : le train n’est pas parti de ${wrong} mais de ${port}. L’article, en français, dit ${said}, le nom français de ${port} ; on l’a pris pour ${wrong}.`,
      },
    },
    used: [voyage],
  }
}

/** The train is put to a port where nothing came: so many boxes leave it that were never there. */
export const plantMoreOutThanIn: Plant = (draft, [voyage], { draw, voyages }) => {
  const [first, ...others] = HUBS.filter((hub) => voyages.every((other) => other.hub !== hub))
  if (!voyage || !first) return null
  const empty = oneOf(draw, [first, ...others])
  const count = quantityWords(voyage.containers)
  const [port, wrong] = [placeName(voyage.hub), placeName(empty)]
  return {
    draft: startingAt(draft, voyage, empty),
    fault: {
      kind: 'more-boxes-out-than-in',
      records: [railLegId(voyage), seaLegId(voyage), lotId(voyage), placeId(empty)],
      explanation: {
        en: `${voyage.lot.en}: ${count.en} containers leave ${wrong} by rail, and no ship brought any there. They came to ${port} and left from there; the paper names the wrong port.`,
        fr: `${voyage.lot.fr} : ${count.fr} conteneurs quittent ${wrong} par rail, et aucun navire n’en a apporté là. Ils sont arrivés à ${port} et en sont partis ; le journal nomme le mauvais port.`,
      },
    },
    used: [voyage],
  }
}

/** The rail leg of a consignment from another place; the corridor from the true one would give it away. */
const startingAt = (draft: Draft, voyage: Voyage, place: PlaceKey): Draft => ({
  ...draft,
  legs: changed(draft.legs, railLegId(voyage), ({ departs }) => ({
    departs: { ...departs, place: placeId(place) },
    corridor: null,
  })),
})
