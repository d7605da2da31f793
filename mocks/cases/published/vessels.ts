import type { WireVessel } from '#app/feeds/vessels.ts'
import { NOT_GRADED, onDay, within } from '#mocks/cases/published/recorded.ts'

type WireListing = WireVessel['listings'][number]
type Note = WireVessel['notes'][number]

/*
 * What was not found is null or left out, and said in a note where a reader would look for it. No source gives what any of
 * these ships can carry. Every listing has its date, since one made after a voyage says nothing of what was known on it.
 */

/** The listing of 8 May 2022, read from two places that fit together. */
const unitedStates2022: WireListing = {
  authority: 'United States',
  listed: onDay('2022-05-08'),
  reference: {
    en: 'E.O. 14024, 8 entities and 69 vessels; also in the SDN copy of 21 January 2023. The date is read from the entity list of that day together with the "Linked To" column.',
    fr: 'E.O. 14024, 8 entités et 69 navires ; figure aussi dans la copie SDN du 21 janvier 2023. La date est lue dans la liste des entités de ce jour et dans la colonne « Linked To ».',
  },
}

const unitedKingdom = (reference: string): WireListing => ({
  authority: 'United Kingdom',
  listed: onDay('2024-07-31'),
  reference: {
    en: `${reference} (FCDO list of 11 August 2025).`,
    fr: `${reference} (liste du FCDO du 11 août 2025).`,
  },
})

const europeanUnion: WireListing = {
  authority: 'European Union',
  listed: within('2024-06-19', '2024-06-24'),
  reference: {
    en: '14th package: a list of 27 ships agreed on 19 June 2024, approval announced for 24 June 2024. The legal act itself was not found.',
    fr: '14e paquet : liste de 27 navires convenue le 19 juin 2024, approbation annoncée pour le 24 juin 2024. L’acte juridique lui-même n’a pas été trouvé.',
  },
}

const korea = (day: string): WireListing => ({
  authority: 'Republic of Korea',
  listed: onDay(day),
  reference: {
    en: 'The page that it was read from is not recorded.',
    fr: 'La page où cela a été lu n’est pas notée.',
  },
})

const NO_UK_LISTING: Note = {
  en: 'Listing by the United Kingdom: not found.',
  fr: 'Inscription par le Royaume-Uni : non trouvée.',
}
const REPORTED_2022: Note = {
  en: 'Conflict: The Guardian and KBS wrote in January 2024 that Maia, Angara and Maria were all listed by the United States in 2022. The SDN copy of January 2023 and KBS of December 2023 contradict this for Maria.',
  fr: 'Conflit : le Guardian et KBS ont écrit en janvier 2024 que le Maia, l’Angara et le Maria avaient tous été inscrits par les États-Unis en 2022. La copie SDN de janvier 2023 et KBS de décembre 2023 le contredisent pour le Maria.',
}

/** Former names in the order in which they are told; from when to when is not. */
const MAIA_NAMES: NonNullable<WireVessel['names']> = [
  'Beluga Evaluation',
  'BBC Hawaii',
  'Ocean Rising',
  'Neptune Crow',
  'Neptun',
].map((text) => ({ text, order: 'earlier', when: { from: null, to: null }, sources: ['LEXPRESS-2025'] }))

export const vessels: readonly WireVessel[] = [
  {
    id: 'angara',
    name: 'Angara',
    imo: '9179842',
    mmsi: '273210440',
    callSign: 'UBYT2',
    flag: 'Russia',
    type: {
      en: 'Roll-on Roll-off (OFAC); Ro-Ro/Container Carrier (MarineTraffic)',
      fr: 'Roulier (OFAC) ; roulier/porte-conteneurs (MarineTraffic)',
    },
    grossTonnage: 8811,
    owner: {
      en: 'M Leasing LLC (OFAC, "Linked To", company IMO 6246853); Marine Trans Shipping LLC (Kyiv Post, Babel: with M Leasing)',
      fr: 'M Leasing LLC (OFAC, « Linked To », numéro OMI de société 6246853) ; Marine Trans Shipping LLC (Kyiv Post, Babel : avec M Leasing)',
    },
    listings: [unitedStates2022, unitedKingdom('RUS2183'), europeanUnion, korea('2024-04-02')],
    notes: [
      {
        en: 'The ship that the White House names for the window. Of the two ships reported for it, the only one under US sanctions on 13 October 2023.',
        fr: 'Le navire que la Maison-Blanche nomme pour la fenêtre. Des deux navires signalés, le seul sous sanctions américaines au 13 octobre 2023.',
      },
      {
        en: 'MMSI and call sign come from a MarineTraffic address quoted in a write-up of 2025.',
        fr: 'Le MMSI et l’indicatif viennent d’une adresse MarineTraffic citée dans un texte de 2025.',
      },
      {
        en: 'Length: not found under its name. Ships in the VOA images are about 110 to 115 m long.',
        fr: 'Longueur : non trouvée sous son nom. Les navires des images de VOA mesurent environ 110 à 115 m.',
      },
      {
        en: 'For the US listing, Reuters and RUSI (April 2024) also say May 2022.',
        fr: 'Pour l’inscription américaine, Reuters et le RUSI (avril 2024) disent aussi mai 2022.',
      },
      REPORTED_2022,
    ],
    basis: 'published',
    grades: NOT_GRADED,
    sources: [
      'OFAC-SDN-2023-01-21',
      'STANDARD-CLUB',
      'WEST-PI',
      'TRADEWINDS',
      'HACKMD-2025',
      'KYIV-POST-22852',
      'BABEL-99616',
      'FCDO-2025-08-11',
      'TASS-EUOBSERVER-2024-06-21',
      'RP-2024-04',
      'GUARDIAN-2024-01-22',
      'KBS-183254',
      'WH-2023-10-13',
    ],
  },
  {
    id: 'maria',
    name: 'Maria',
    imo: '8517839',
    mmsi: null,
    callSign: null,
    flag: 'Russia',
    type: { en: 'Dry cargo ship (KBS)', fr: 'Navire de charge sèche (KBS)' },
    grossTonnage: null,
    owner: {
      en: 'One of the IBEX Shipping / AZIA Shipping group in the US list of December 2023; KBS does not say which',
      fr: 'Une société du groupe IBEX Shipping / AZIA Shipping dans la liste américaine de décembre 2023 ; KBS ne dit pas laquelle',
    },
    listings: [
      {
        authority: 'United States',
        listed: onDay('2023-12-12'),
        reference: {
          en: 'State Department (KBS of 13 December 2023): after the window. Not in the SDN copy of January 2023.',
          fr: 'Département d’État (KBS du 13 décembre 2023) : après la fenêtre. Absent de la copie SDN de janvier 2023.',
        },
      },
      europeanUnion,
      korea('2024-05-24'),
    ],
    notes: [
      {
        en: 'The number IMO 8517839 is weak: it stands without a name on a list beside that of Angara, and one public page pairs it with Maria. A primary pairing was not found.',
        fr: 'Le numéro OMI 8517839 est fragile : il figure sans nom sur une liste à côté de celui de l’Angara, et une seule page publique l’associe au Maria. Aucune association de première main n’a été trouvée.',
      },
      {
        en: 'Not the same ship as MARIA E, also known as "MARIA", IMO 9617923, Togo, which is in the SDN copy.',
        fr: 'À ne pas confondre avec le MARIA E, dit aussi « MARIA », OMI 9617923, Togo, qui figure dans la copie SDN.',
      },
      {
        en: 'Named by RUSI, not by the White House. Babel wrote in October 2023 that it was "not yet" under sanctions.',
        fr: 'Nommé par le RUSI, non par la Maison-Blanche. Babel écrivait en octobre 2023 qu’il n’était « pas encore » sous sanctions.',
      },
      REPORTED_2022,
      {
        en: 'MMSI, call sign, tonnage and length: not found.',
        fr: 'MMSI, indicatif, jauge et longueur : non trouvés.',
      },
      NO_UK_LISTING,
    ],
    basis: 'published',
    grades: NOT_GRADED,
    sources: [
      'RUSI-2023-10-16',
      'JAPAN-MOF-LIST',
      'KBS-182393',
      'OFAC-SDN-2023-01-21',
      'BABEL-99616',
      'GUARDIAN-2024-01-22',
      'KBS-183254',
      'TASS-EUOBSERVER-2024-06-21',
    ],
  },
  {
    id: 'maia-1',
    name: 'Maia-1',
    names: MAIA_NAMES,
    imo: '9358010',
    mmsi: null,
    callSign: null,
    flag: 'Russia',
    type: { en: 'General Cargo (OFAC)', fr: 'Cargo général (OFAC)' },
    grossTonnage: 9611,
    owner: {
      en: 'Transmorflot LLC (OFAC, company IMO 6016988), also known as MG-FLOT LLC (OFAC alternative name; OSC: MG-Flot)',
      fr: 'Transmorflot LLC (OFAC, numéro OMI de société 6016988), dite aussi MG-FLOT LLC (autre nom selon OFAC ; OSC : MG-Flot)',
    },
    listings: [unitedStates2022, europeanUnion, korea('2024-05-24')],
    notes: [
      {
        en: 'Not in the window: it began in October 2023 (OSC).',
        fr: 'Hors de la fenêtre : il a commencé en octobre 2023 (OSC).',
      },
      {
        en: "138 m long, built in 2006 (L'Express, 2025, in machine translation).",
        fr: '138 m de long, construit en 2006 (L’Express, 2025, en traduction automatique).',
      },
      { en: 'MMSI and call sign: not found.', fr: 'MMSI et indicatif : non trouvés.' },
      NO_UK_LISTING,
    ],
    basis: 'published',
    grades: NOT_GRADED,
    sources: [
      'OFAC-SDN-2023-01-21',
      'STANDARD-CLUB',
      'WEST-PI',
      'TRADEWINDS',
      'LEXPRESS-2025',
      'OSC-2025-02-18',
      'TASS-EUOBSERVER-2024-06-21',
    ],
  },
  {
    id: 'lady-r',
    name: 'Lady R',
    imo: '9161003',
    mmsi: null,
    callSign: null,
    flag: 'Russia',
    type: {
      en: 'Roll-on Roll-off (OFAC); ro-ro container carrier built in 2004 (defenceWeb, Daily Maverick)',
      fr: 'Roulier (OFAC) ; roulier porte-conteneurs construit en 2004 (defenceWeb, Daily Maverick)',
    },
    grossTonnage: 7260,
    owner: { en: 'Transmorflot LLC (OFAC)', fr: 'Transmorflot LLC (OFAC)' },
    listings: [unitedStates2022, unitedKingdom('RUS2185'), europeanUnion, korea('2024-04-02')],
    notes: [
      { en: 'Home port Astrakhan.', fr: 'Port d’attache : Astrakhan.' },
      {
        en: 'Not named for the window. NK Pro has it active "until the end of October" 2023.',
        fr: 'Non nommé pour la fenêtre. NK Pro le dit actif « jusqu’à la fin d’octobre » 2023.',
      },
      { en: 'MMSI, call sign and length: not found.', fr: 'MMSI, indicatif et longueur : non trouvés.' },
    ],
    basis: 'published',
    grades: NOT_GRADED,
    sources: [
      'OFAC-SDN-2023-01-21',
      'STANDARD-CLUB',
      'WEST-PI',
      'TRADEWINDS',
      'INSIGHT-NEWS',
      'DEFENCEWEB-2022-12-08',
      'DAILY-MAVERICK',
      'FCDO-2025-08-11',
      'TASS-EUOBSERVER-2024-06-21',
    ],
  },
]
