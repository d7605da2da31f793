import type { WireClaim } from '#app/feeds/claims.ts'
import {
  figure,
  onDay,
  RELEASE_GRADES,
  RELEASE_PLACE_GRADES,
  statement,
  within,
} from '#mocks/cases/published/recorded.ts'

const KIRBY = 'John Kirby, White House National Security Council'
const said = onDay('2023-10-13')
const OF_THE_SET = { consignments: ['WH-300'], vessels: ['angara'] }

/** The release of Friday 13 October 2023. Its slide title and captions were not found and are not quoted. */
export const whiteHouseClaims: readonly WireClaim[] = [
  figure({
    id: 'WH-more-than-1000',
    speaker: KIRBY,
    said,
    text: {
      en: 'in recent weeks, North Korea has provided Russia with more than 1,000 containers of military equipment, and munitions',
      fr: 'ces dernières semaines, la Corée du Nord a fourni à la Russie plus de 1 000 conteneurs d’équipement militaire et de munitions',
    },
    form: 'quote',
    figure: {
      quantity: { kind: 'moreThan', value: 1000 },
      counts: 'containers',
      since: { en: 'in recent weeks', fr: 'ces dernières semaines' },
    },
    consignments: ['WH-300'],
    grades: {
      position: null,
      cargo: 'B2',
      identity: null,
      reason: {
        en: "An editor's judgement, not published: a usually reliable origin, probably true, for the number of containers. What is in them cannot be judged, since no third party has seen it.",
        fr: 'Jugement de la rédaction, non publié : origine habituellement fiable, information probablement vraie, pour le nombre de conteneurs. Leur contenu ne peut être jugé, aucun tiers ne l’ayant vu.',
      },
    },
    sources: [
      'WH-2023-10-13',
      'ARTICLE-2023-10-13',
      'YONHAP-2023-10-14',
      'UKRANEWS-961188',
      'AP-AJC-2023-10-13',
      'PRAVDA-YAHOO-2023-10-13',
    ],
  }),
  figure({
    id: 'WH-about-300',
    speaker: 'White House',
    said,
    concerns: within('2023-09-07', '2023-09-08'),
    text: {
      en: 'About 300 shipping containers at Najin "for delivery to Russia" on 7 and 8 September 2023, in one of the pictures of the release; of standard length, about 6 m.',
      fr: 'Environ 300 conteneurs maritimes à Najin « pour livraison à la Russie » les 7 et 8 septembre 2023, sur l’une des images du communiqué ; de longueur standard, environ 6 m.',
    },
    figure: { quantity: { kind: 'about', value: 300 }, counts: 'containers' },
    places: ['rajin-port'],
    consignments: ['WH-300'],
    grades: RELEASE_GRADES,
    sources: ['WH-2023-10-13', 'YONHAP-UPDATED', 'NEWDAILY-2023-10-19', 'SELDIN-2023-10-13', 'PAP-2023-10-13'],
  }),
  statement({
    id: 'WH-shipment',
    speaker: 'White House',
    said,
    concerns: within('2023-09-07', '2023-10-01'),
    text: {
      en: 'Between 7 September and 1 October 2023 a set of containers was shipped from Najin (DPRK) to Dunay (Russia) on MV Angara, a Russian-flagged cargo ship. How many voyages that took is not said.',
      fr: 'Entre le 7 septembre et le 1er octobre 2023, un ensemble de conteneurs a été expédié de Najin (RPDC) à Dounaï (Russie) par le cargo Angara, battant pavillon russe. Le nombre de voyages n’est pas dit.',
    },
    places: ['rajin-port', 'dunay-facility'],
    ...OF_THE_SET,
    grades: RELEASE_GRADES,
    sources: ['WH-2023-10-13', 'ARTICLE-2023-10-13', 'YONHAP-UPDATED', 'KBS-181077', 'AP-LBC-2023-10-13'],
  }),
  statement({
    id: 'WH-at-dunay',
    speaker: 'White House, through secondary outlets',
    said,
    concerns: onDay('2023-09-12'),
    text: {
      en: 'At Dunay by 12 September 2023: five days after 7 September, the ship lay moored there (JoongAng Ilbo); from 7 to 12 September, about 300 containers from Najin to Dunay (View US Global on the Yomiuri). The slide itself was not found.',
      fr: 'À Dounaï le 12 septembre 2023 au plus tard : cinq jours après le 7 septembre, le navire y était amarré (JoongAng Ilbo) ; du 7 au 12 septembre, environ 300 conteneurs de Najin à Dounaï (View US Global d’après le Yomiuri). La planche elle-même n’a pas été trouvée.',
    },
    places: ['dunay-facility'],
    ...OF_THE_SET,
    grades: RELEASE_GRADES,
    sources: ['JOONGANG-JA-2023-10-17', 'VIEWUS-YOMIURI-2024-06'],
  }),
  statement({
    id: 'WH-rail-to-depot',
    speaker: 'White House',
    said,
    text: {
      en: 'From Dunay the containers were moved by rail to "an ammunition depot in southwestern Russia near Tikhoretsk".',
      fr: 'De Dounaï, les conteneurs ont été acheminés par rail vers « un dépôt de munitions dans le sud-ouest de la Russie, près de Tikhoretsk ».',
    },
    places: ['dunay-facility', 'tikhoretsk'],
    consignments: ['WH-300'],
    grades: RELEASE_PLACE_GRADES,
    sources: ['WH-2023-10-13', 'ARTICLE-2023-10-13', 'YONHAP-UPDATED', 'KBS-181077', '24HLIVE', 'ONET-PAP'],
  }),
  figure({
    id: 'WH-depot-290-km',
    speaker: 'White House',
    said,
    text: {
      en: 'The depot near Tikhoretsk is roughly 290 kilometers from the Ukrainian border.',
      fr: 'Le dépôt près de Tikhoretsk se trouve à environ 290 kilomètres de la frontière ukrainienne.',
    },
    figure: {
      quantity: { kind: 'about', value: 290 },
      counts: 'kilometres',
      question: 'depot-distance-to-ukraine',
    },
    places: ['tikhoretsk'],
    grades: RELEASE_PLACE_GRADES,
    sources: ['WH-2023-10-13', 'YONHAP-UPDATED', 'KBS-181077', '24HLIVE', 'ONET-PAP'],
  }),
  statement({
    id: 'WH-train-at-depot',
    speaker: 'White House, through a secondary outlet',
    said,
    concerns: onDay('2023-10-01'),
    text: {
      en: 'A train carrying containers entered the depot near Tikhoretsk on 1 October 2023.',
      fr: 'Un train transportant des conteneurs est entré au dépôt près de Tikhoretsk le 1er octobre 2023.',
    },
    places: ['tikhoretsk'],
    consignments: ['WH-300'],
    grades: RELEASE_PLACE_GRADES,
    sources: ['JOONGANG-JA-2023-10-17'],
  }),
  statement({
    id: 'WH-images',
    speaker: 'White House',
    said,
    concerns: within('2023-09-07', '2023-10-01'),
    text: {
      en: 'Images are said to show cargo from an ammunition depot in the DPRK loaded on a Russian-flagged ship, then moved by rail to south-west Russia. Three pictures and a route map were released; the picture of Najin is of 7 and 8 September 2023; those of Dunay and of Tikhoretsk are dated at second hand only.',
      fr: 'Des images montreraient un chargement provenant d’un dépôt de munitions en RPDC, embarqué sur un navire battant pavillon russe, puis acheminé par rail vers le sud-ouest de la Russie. Trois images et une carte de l’itinéraire ont été diffusées ; l’image de Najin est des 7 et 8 septembre 2023 ; celles de Dounaï et de Tikhoretsk ne sont datées que de seconde main.',
    },
    places: ['rajin-port', 'dunay-facility', 'tikhoretsk'],
    ...OF_THE_SET,
    grades: RELEASE_GRADES,
    sources: [
      'WH-2023-10-13',
      'ARTICLE-2023-10-13',
      'KBS-181077',
      'REUTERS-TODAY-2023-10-17',
      'NEWDAILY-2023-10-19',
      'SNAKOREA-733056',
      'JOONGANG-JA-2023-10-17',
    ],
  }),
  statement({
    id: 'WH-condemnation',
    speaker: KIRBY,
    said,
    text: {
      en: 'We condemn the DPRK for providing Russia with this military equipment, which will be used to attack Ukrainian cities...',
      fr: 'Nous condamnons la RPDC pour avoir fourni à la Russie cet équipement militaire, qui sera utilisé pour attaquer des villes ukrainiennes...',
    },
    form: 'quote',
    sources: ['ALARABIYA-2023-10-17', 'KBS-181077'],
  }),
  statement({
    id: 'WH-what-pyongyang-seeks',
    speaker: KIRBY,
    said,
    text: {
      en: 'The US assesses that Pyongyang seeks "fighter aircraft, surface to air missiles, armored vehicles, ballistic missile production equipment, or other material...".',
      fr: 'Les États-Unis estiment que Pyongyang cherche à obtenir « des avions de combat, des missiles sol-air, des véhicules blindés, des équipements de production de missiles balistiques ou d’autres matériels... » (traduit de l’anglais).',
    },
    sources: ['ALARABIYA-2023-10-17', 'KBS-181077'],
  }),
  statement({
    id: 'WH-ships-offloading',
    speaker: KIRBY,
    said,
    text: {
      en: 'The US saw Russian ships offloading containers in the DPRK, which "may constitute the initial deliveries of material from Russia".',
      fr: 'Les États-Unis ont vu des navires russes décharger des conteneurs en RPDC, ce qui « pourrait constituer les premières livraisons de matériel en provenance de Russie » (traduit de l’anglais).',
    },
    sources: ['KBS-181077', 'YONHAP-UPDATED'],
  }),
  statement({
    id: 'WH-not-seen-2023-09-06',
    speaker: KIRBY,
    said: onDay('2023-09-06'),
    text: {
      en: 'We have not seen the DPRK provide major munitions to the Russian military',
      fr: 'Nous n’avons pas vu la RPDC fournir de munitions importantes à l’armée russe',
    },
    form: 'quote',
    sources: ['KOREA-HERALD-2023-09-07'],
  }),
]
