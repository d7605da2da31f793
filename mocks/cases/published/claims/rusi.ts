import type { WireClaim } from '#app/feeds/claims.ts'
import {
  figure,
  onDay,
  RUSI_IMAGERY_GRADES,
  RUSI_SHIP_GRADES,
  statement,
  within,
} from '#mocks/cases/published/recorded.ts'

const said = onDay('2023-10-16')
const BETWEEN = { places: ['rajin-port', 'dunay-facility'], vessels: ['angara', 'maria'] }

/**
 * RUSI and those who repeat it. Its trips have no dates of their own and are claims, not legs: how many of them fall
 * into the window was not found.
 */
export const rusiClaims: readonly WireClaim[] = [
  statement({
    id: 'RUSI-two-ships',
    speaker: 'RUSI',
    said,
    text: {
      en: 'Two Russian ships, Angara and Maria, deliver from Rajin to Dunai.',
      fr: 'Deux navires russes, Angara et Maria, livrent de Rajin à Dounaï.',
    },
    ...BETWEEN,
    grades: RUSI_SHIP_GRADES,
    sources: ['RUSI-2023-10-16'],
  }),
  statement({
    id: 'RUSI-dunai-south-of-fokino',
    speaker: 'RUSI',
    said,
    text: {
      en: 'The Dunai facility lies "approximately nine kilometres south of the town of Fokino".',
      fr: 'L’installation de Dounaï se trouve à « environ neuf kilomètres au sud de la ville de Fokino » (traduit de l’anglais).',
    },
    places: ['dunay-facility', 'fokino'],
    grades: { ...RUSI_IMAGERY_GRADES, cargo: null },
    sources: ['RUSI-2023-10-16'],
  }),
  statement({
    id: 'RUSI-shoigu-july',
    speaker: 'RUSI',
    said,
    concerns: within('2023-07-01', '2023-07-31'),
    text: {
      en: 'The story starts with the visit of Shoigu in July.',
      fr: 'Le récit commence avec la visite de Choïgou en juillet.',
    },
    sources: ['RUSI-2023-10-16'],
  }),
  figure({
    id: 'RUSI-at-least-5-trips',
    speaker: 'RUSI',
    said,
    text: {
      en: 'At least five round trips between Rajin and Dunai from mid-August to 14 October 2023, by Angara and Maria together. The dates of the trips are not published.',
      fr: 'Au moins cinq allers-retours entre Rajin et Dounaï de la mi-août au 14 octobre 2023, par l’Angara et le Maria ensemble. Les dates des trajets ne sont pas publiées.',
    },
    figure: {
      quantity: { kind: 'atLeast', value: 5 },
      counts: 'trips',
      wording: { en: 'at least five round trips', fr: 'au moins cinq allers-retours' },
      since: { en: 'mid-August to 14 October 2023', fr: 'de la mi-août au 14 octobre 2023' },
    },
    ...BETWEEN,
    grades: RUSI_SHIP_GRADES,
    sources: ['WAPO-2023-10-16', 'BUSINESS-INSIDER-2023-10'],
  }),
  figure({
    id: 'RUSI-at-least-4-trips',
    speaker: 'RUSI, through Kyiv Post',
    said: null,
    text: {
      en: '"At least four trips" from mid-August to the start of October 2023. It fits with at least five by 14 October. How many of them fall between 7 September and 1 October was not found.',
      fr: '« Au moins quatre trajets » de la mi-août au début d’octobre 2023. Compatible avec au moins cinq au 14 octobre. Combien d’entre eux tombent entre le 7 septembre et le 1er octobre n’a pas été trouvé.',
    },
    figure: {
      quantity: { kind: 'atLeast', value: 4 },
      counts: 'trips',
      wording: { en: 'at least four trips', fr: 'au moins quatre trajets' },
      since: { en: 'mid-August to the start of October 2023', fr: 'de la mi-août au début d’octobre 2023' },
    },
    ...BETWEEN,
    grades: RUSI_SHIP_GRADES,
    sources: ['KYIV-POST-22852'],
  }),
  figure({
    id: 'RUSI-several-hundred',
    speaker: 'RUSI',
    said,
    text: {
      en: '"Several hundred containers" in those trips. Exact counts per trip were not found.',
      fr: '« Plusieurs centaines de conteneurs » lors de ces trajets. Les nombres exacts par trajet n’ont pas été trouvés.',
    },
    figure: {
      quantity: { kind: 'unknown' },
      counts: 'containers',
      wording: { en: 'several hundred containers', fr: 'plusieurs centaines de conteneurs' },
      since: { en: 'mid-August 2023', fr: 'mi-août 2023' },
    },
    ...BETWEEN,
    grades: { ...RUSI_IMAGERY_GRADES, position: null },
    sources: ['BABEL-99616', 'WAPO-2023-10-16'],
  }),
  statement({
    id: 'RUSI-ais-off',
    speaker: 'RUSI and The Washington Post',
    said: within('2023-10-16', '2023-10-17'),
    text: {
      en: 'Both ships are reported to have moved with AIS off. When any gap began or ended was not found. CSIS, Bloomberg and NK Pro say the same of later trips.',
      fr: 'Les deux navires auraient circulé avec l’AIS coupé. Le début et la fin des interruptions n’ont pas été trouvés. Le CSIS, Bloomberg et NK Pro disent la même chose de trajets ultérieurs.',
    },
    vessels: ['angara', 'maria'],
    grades: RUSI_SHIP_GRADES,
    sources: ['BABEL-99616', 'DAUM-WP-2023-10-17'],
  }),
  statement({
    id: 'RUSI-same-size-and-colour',
    speaker: 'RUSI, through The New York Times and Babel',
    said: null,
    text: {
      en: 'Containers of the same size and colour as those loaded at Rajin were seen on trains at Dunai and at the Tikhoretsk depot. An image of 28 September 2023 shows trains delivering; the depot was expanded from mid-August.',
      fr: 'Des conteneurs de même taille et de même couleur que ceux chargés à Rajin ont été vus sur des trains à Dounaï et au dépôt de Tikhoretsk. Une image du 28 septembre 2023 montre des trains en livraison ; le dépôt a été agrandi à partir de la mi-août.',
    },
    places: ['rajin-port', 'dunay-facility', 'tikhoretsk'],
    grades: RUSI_IMAGERY_GRADES,
    sources: ['NYT-MIRROR-ETREALITY', 'BABEL-99616'],
  }),
  statement({
    id: 'RUSI-contents-cannot-be-proved',
    speaker: 'RUSI and The New York Times',
    said,
    text: {
      en: 'It is impossible to prove what is in the containers.',
      fr: 'Il est impossible de prouver ce que contiennent les conteneurs.',
    },
    sources: ['RUSI-2023-10-16', 'NYT-MIRROR-ETREALITY'],
  }),
  figure({
    id: 'RUSI-depot-200-km',
    speaker: 'RUSI; The New York Times; The Kyiv Independent',
    said,
    text: {
      en: 'The depot is about 200 km from Ukraine (The New York Times: "about 125 miles").',
      fr: 'Le dépôt se trouve à environ 200 km de l’Ukraine (The New York Times : « environ 125 miles »).',
    },
    figure: {
      quantity: { kind: 'about', value: 200 },
      counts: 'kilometres',
      question: 'depot-distance-to-ukraine',
    },
    places: ['tikhoretsk'],
    grades: { ...RUSI_IMAGERY_GRADES, cargo: null },
    sources: ['RUSI-2023-10-16', 'NYT-MIRROR-ETREALITY', 'KYIV-INDEPENDENT'],
  }),
  figure({
    id: 'RUSI-27-shipments',
    speaker: 'RUSI, through The Washington Post',
    said: onDay('2024-06-22'),
    concerns: within('2023-08-01', '2024-01-31'),
    text: {
      en: '27 shipments from August 2023 to January 2024.',
      fr: '27 expéditions d’août 2023 à janvier 2024.',
    },
    figure: {
      quantity: { kind: 'exact', value: 27 },
      counts: 'trips',
      wording: { en: '27 shipments', fr: '27 expéditions' },
      since: { en: 'August 2023 to January 2024', fr: 'd’août 2023 à janvier 2024' },
    },
    grades: RUSI_SHIP_GRADES,
    sources: ['KBS-77952'],
  }),
  figure({
    id: 'RUSI-angara-at-least-11-trips',
    speaker: 'RUSI, through Reuters',
    said: within('2024-04-01', '2024-04-30'),
    text: {
      en: 'Angara made at least 11 trips, then lay at the Zhoushan Xinya shipyard from 9 February 2024.',
      fr: 'L’Angara a effectué au moins 11 trajets, puis se trouvait au chantier naval Zhoushan Xinya à partir du 9 février 2024.',
    },
    figure: {
      quantity: { kind: 'atLeast', value: 11 },
      counts: 'trips',
    },
    vessels: ['angara'],
    grades: RUSI_SHIP_GRADES,
    sources: ['RP-2024-04', 'WYBORCZA'],
  }),
]
