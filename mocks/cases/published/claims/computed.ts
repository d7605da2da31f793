import type { WireClaim } from '#app/feeds/claims.ts'
import { figure, statement, within } from '#mocks/cases/published/recorded.ts'

const EDITOR = 'Computed for this case'
const COMPUTED = { basis: 'inferred', speaker: EDITOR, said: null } as const

/** What was computed from published statements, each with its method. Never said by a source. */
export const computedClaims: readonly WireClaim[] = [
  figure({
    ...COMPUTED,
    id: 'COMPUTED-depot-201-km',
    text: {
      en: 'About 201 km, computed as the geodesic from the town of Tikhoretsk to the nearest vertex of Ukraine in Natural Earth 10m. The depot itself has no published position, so this is no truer than the published figures.',
      fr: 'Environ 201 km, calculés comme la géodésique de la ville de Tikhoretsk au sommet le plus proche de l’Ukraine dans Natural Earth 10m. Le dépôt lui-même n’a pas de position publiée ; ce chiffre n’est donc pas plus vrai que ceux publiés.',
    },
    figure: {
      quantity: { kind: 'about', value: 201 },
      counts: 'kilometres',
      question: 'depot-distance-to-ukraine',
    },
    places: ['tikhoretsk'],
    sources: [],
  }),
  statement({
    ...COMPUTED,
    id: 'COMPUTED-more-than-700-not-itemised',
    text: {
      en: 'More than 1,000 containers claimed less the about 300 that are itemised leaves more than 700 that no source itemises.',
      fr: 'Plus de 1 000 conteneurs déclarés, moins les environ 300 détaillés, laissent plus de 700 qu’aucune source ne détaille.',
    },
    consignments: ['WH-300'],
    sources: ['WH-2023-10-13'],
  }),
  statement({
    ...COMPUTED,
    id: 'COMPUTED-sea-passage',
    concerns: within('2023-09-08', '2023-09-12'),
    text: {
      en: 'Sea passage of about 110 nautical miles, 9 to 11 hours at 12 to 10 knots, some time from 8 to 12 September 2023: the length of the inferred route divided by an assumed speed, between the two dated pictures.',
      fr: 'Traversée d’environ 110 milles marins, 9 à 11 heures à 12 à 10 nœuds, à un moment entre le 8 et le 12 septembre 2023 : longueur de la route déduite divisée par une vitesse supposée, entre les deux images datées.',
    },
    places: ['rajin-port', 'dunay-facility'],
    vessels: ['angara'],
    consignments: ['WH-300'],
    sources: ['JOONGANG-JA-2023-10-17'],
  }),
  statement({
    ...COMPUTED,
    id: 'COMPUTED-rail-departure',
    concerns: within('2023-09-12', '2023-09-19'),
    text: {
      en: 'Rail departure from Dunay some time from 12 to 19 September 2023, if it followed within a week of arrival, as C4ADS and The Washington Post found mostly to be so. No source gives a date.',
      fr: 'Départ par rail de Dounaï à un moment entre le 12 et le 19 septembre 2023, s’il a eu lieu moins d’une semaine après l’arrivée, comme C4ADS et le Washington Post l’ont le plus souvent constaté. Aucune source ne donne de date.',
    },
    places: ['dunay-facility'],
    consignments: ['WH-300'],
    sources: ['NEWSRELEASE-ONLINE', 'AJU-2024-06-23'],
  }),
  statement({
    ...COMPUTED,
    id: 'COMPUTED-rail-speed',
    concerns: within('2023-09-12', '2023-10-01'),
    text: {
      en: '12 to 19 days on rail, about 500 to 840 km a day on average: 9,400 to 10,100 km of track, roughly, between a departure from 12 to 19 September and 1 October 2023.',
      fr: '12 à 19 jours sur rail, environ 500 à 840 km par jour en moyenne : 9 400 à 10 100 km de voie, grossièrement, entre un départ du 12 au 19 septembre et le 1er octobre 2023.',
    },
    places: ['dunay-facility', 'tikhoretsk'],
    consignments: ['WH-300'],
    sources: ['NEWSRELEASE-ONLINE'],
  }),
  statement({
    ...COMPUTED,
    id: 'COMPUTED-room-for-sailings',
    concerns: within('2023-09-07', '2023-10-01'),
    text: {
      en: 'At one ship a week (ROK military, as reported by NewDaily) about 3 more sailings fit before 1 October 2023. That they took place is said by no source.',
      fr: 'À un navire par semaine (armée sud-coréenne, selon NewDaily), environ 3 autres départs tiennent avant le 1er octobre 2023. Aucune source ne dit qu’ils ont eu lieu.',
    },
    sources: ['NEWDAILY-27112802'],
  }),
  figure({
    ...COMPUTED,
    id: 'COMPUTED-about-250-per-voyage',
    text: {
      en: 'Nearly 16,000 containers divided by 64 voyages (OSC and Reuters): about 250 for each voyage.',
      fr: 'Près de 16 000 conteneurs divisés par 64 voyages (OSC et Reuters) : environ 250 par voyage.',
    },
    figure: {
      quantity: { kind: 'about', value: 250 },
      counts: 'containers',
      wording: { en: 'about 250 containers per voyage', fr: 'environ 250 conteneurs par voyage' },
      question: 'containers-per-voyage',
    },
    sources: ['ONLINE-UA-2025-04-16', 'YONHAP-NEWSPIC-2025-04-15', 'KBS-8229328'],
  }),
  figure({
    ...COMPUTED,
    id: 'COMPUTED-about-222-per-trip-maia-1',
    text: {
      en: 'About 2,000 containers divided by 9 trips of Maia-1 (OSC): about 222 for each trip. OSC says at least 9 trips.',
      fr: 'Environ 2 000 conteneurs divisés par 9 trajets du Maia-1 (OSC) : environ 222 par trajet. L’OSC dit au moins 9 trajets.',
    },
    figure: {
      quantity: { kind: 'about', value: 222 },
      counts: 'containers',
      wording: { en: 'about 222 containers per trip, Maia-1', fr: 'environ 222 conteneurs par trajet, Maia-1' },
      question: 'containers-per-voyage',
    },
    vessels: ['maia-1'],
    sources: ['OSC-2025-02-18'],
  }),
  statement({
    ...COMPUTED,
    id: 'COMPUTED-ais-rule-cannot-fire',
    text: {
      en: 'The whole inferred route from Rajin to Dunay lies within 24 nautical miles of the coast and takes about 9 to 11 hours. The rule of Global Fishing Watch for disabled AIS asks for at least 12 hours and a start at least 50 nautical miles from shore, so it could never find a gap here. That AIS was off is said by RUSI and The Washington Post.',
      fr: 'Toute la route déduite de Rajin à Dounaï se situe à moins de 24 milles marins des côtes et prend environ 9 à 11 heures. La règle de Global Fishing Watch pour un AIS désactivé exige au moins 12 heures et un début à au moins 50 milles marins des côtes ; elle ne pourrait donc jamais signaler d’interruption ici. Que l’AIS ait été coupé est dit par le RUSI et le Washington Post.',
    },
    places: ['rajin-port', 'dunay-facility'],
    sources: ['GFW-2025-10-07', 'BABEL-99616', 'DAUM-WP-2023-10-17'],
  }),
]
