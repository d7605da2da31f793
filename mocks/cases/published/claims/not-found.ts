import type { WireClaim } from '#app/feeds/claims.ts'
import { statement, within } from '#mocks/cases/published/recorded.ts'

const NOT_FOUND = { basis: 'inferred', speaker: 'Note on this case', said: null } as const

/** What was looked for and not found. It does not follow that it does not exist. */
export const notFound: readonly WireClaim[] = [
  statement({
    ...NOT_FOUND,
    sources: [],
    id: 'NOT-FOUND-rail-departure',
    concerns: within('2023-09-12', '2023-10-01'),
    text: {
      en: 'The date on which the containers were loaded on a train or left Dunay: not found.',
      fr: 'La date à laquelle les conteneurs ont été chargés sur un train ou ont quitté Dounaï : non trouvée.',
    },
    places: ['dunay-facility'],
    consignments: ['WH-300'],
  }),
  statement({
    ...NOT_FOUND,
    sources: [],
    id: 'NOT-FOUND-voyages-in-window',
    concerns: within('2023-09-07', '2023-10-01'),
    text: {
      en: 'Dates, numbers and loads of voyages in the window other than the load of about 300: not found. No source found says how many of the more than 1,000 containers moved in it.',
      fr: 'Dates, numéros et chargements de voyages dans la fenêtre, hormis le chargement d’environ 300 : non trouvés. Aucune source trouvée ne dit combien des plus de 1 000 conteneurs y ont circulé.',
    },
    places: ['rajin-port', 'dunay-facility'],
  }),
  statement({
    ...NOT_FOUND,
    sources: [],
    id: 'NOT-FOUND-track',
    text: {
      en: 'A track of a ship or a train, and the times of any AIS gap: not found.',
      fr: 'Un trajet de navire ou de train, et les heures d’une interruption de l’AIS : non trouvés.',
    },
    vessels: ['angara', 'maria'],
  }),
  statement({
    ...NOT_FOUND,
    sources: [],
    id: 'NOT-FOUND-slide-captions',
    text: {
      en: 'The exact title and captions of the White House slide: not found, so none is quoted.',
      fr: 'Le titre exact et les légendes de la planche de la Maison-Blanche : non trouvés ; aucun n’est donc cité.',
    },
    consignments: ['WH-300'],
  }),
  statement({
    ...NOT_FOUND,
    sources: [],
    id: 'NOT-FOUND-dprk-reply',
    text: {
      en: "A reply of the DPRK aimed at the release of 13 October 2023 itself: not found. KCNA's text of that day in the article is about the US carrier, not about the containers.",
      fr: 'Une réponse de la RPDC visant le communiqué du 13 octobre 2023 lui-même : non trouvée. Le texte de KCNA de ce jour, dans l’article, concerne le porte-avions américain, non les conteneurs.',
    },
  }),
  statement({
    ...NOT_FOUND,
    sources: [],
    id: 'NOT-FOUND-documents',
    text: {
      en: 'The text of the UN Panel of Experts on these ships, the fact sheets of the US State Department themselves, and the exact number of containers and the title of the OSC study of April 2025: not found.',
      fr: 'Le texte du groupe d’experts de l’ONU sur ces navires, les fiches du département d’État américain elles-mêmes, ainsi que le nombre exact de conteneurs et le titre de l’étude de l’OSC d’avril 2025 : non trouvés.',
    },
    vessels: ['angara', 'maria', 'maia-1', 'lady-r'],
  }),
]
