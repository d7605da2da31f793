import type { WireSource } from '#app/feeds/sources.ts'
import { onDay, source, within } from '#mocks/cases/published/recorded.ts'

const US = { id: 'us-government', name: 'United States government' }

/** Who the ships are, and who listed them. */
export const vesselSources: readonly WireSource[] = [
  source({
    id: 'OFAC-SDN-2023-01-21',
    publisher: 'OFAC, SDN list (dated copy)',
    address: 'git loudringphone/sancbook, data/sdn.csv, commit of 2023-01-21',
    published: onDay('2023-01-21'),
    language: 'en',
    limitation: {
      en: 'A copy as of that day: a listing made later, such as that of Maria, cannot be in it. It also has another ship, MARIA E, also known as "MARIA".',
      fr: 'Une copie à cette date : une inscription ultérieure, comme celle du Maria, ne peut y figurer. Elle contient aussi un autre navire, le MARIA E, dit aussi « MARIA ».',
    },
    origin: US,
    readAs: 'mirror',
  }),
  source({
    id: 'STANDARD-CLUB',
    publisher: 'Standard Club',
    language: 'en',
    limitation: {
      en: 'Gives the day on which 8 entities and 69 vessels were listed, not a line for each ship; neither day nor address of the page is recorded.',
      fr: 'Donne le jour où 8 entités et 69 navires ont été inscrits, non une ligne par navire ; ni le jour ni l’adresse de la page ne sont notés.',
    },
    origin: US,
    readAs: 'secondary',
  }),
  source({
    id: 'WEST-PI',
    publisher: 'West P&I',
    language: 'en',
    limitation: {
      en: 'Circular on the same listing; the page is not recorded.',
      fr: 'Circulaire sur la même inscription ; la page n’est pas notée.',
    },
    origin: US,
    readAs: 'secondary',
  }),
  source({
    id: 'TRADEWINDS',
    publisher: 'TradeWinds',
    language: 'en',
    limitation: {
      en: 'Trade press on the same listing; neither day nor page is recorded.',
      fr: 'Presse professionnelle sur la même inscription ; ni le jour ni la page ne sont notés.',
    },
    origin: US,
    readAs: 'secondary',
  }),
  source({
    id: 'KBS-182393',
    publisher: 'KBS World',
    address: 'Seq_Code=182393',
    published: onDay('2023-12-13'),
    language: 'en',
    limitation: {
      en: 'Does not say which company of the IBEX Shipping / AZIA Shipping group owned the ship.',
      fr: 'Ne dit pas quelle société du groupe IBEX Shipping / AZIA Shipping possédait le navire.',
    },
    origin: US,
    readAs: 'publisher',
  }),
  source({
    id: 'JAPAN-MOF-LIST',
    publisher: 'Japan Ministry of Finance export-ban list, as quoted in a public test file',
    language: 'en',
    limitation: {
      en: 'Gives a number without a name, beside the number of Angara. One other public page pairs it with the name Maria: a moderate pairing that rests on one weak source.',
      fr: 'Donne un numéro sans nom, à côté de celui de l’Angara. Une seule autre page publique l’associe au nom Maria : association moyenne, qui repose sur une source faible.',
    },
    origin: { id: 'japan-government', name: 'Government of Japan' },
    readAs: 'secondary',
  }),
  source({
    id: 'HACKMD-2025',
    publisher: 'MarineTraffic address, quoted in a write-up on HackMD',
    address: 'hackmd',
    published: within('2025-01-01', '2025-12-31'),
    language: 'en',
    limitation: {
      en: 'A number read from a web address in a CTF write-up; no register was asked, and only the year is recorded.',
      fr: 'Un numéro lu dans une adresse web citée dans un compte rendu de CTF ; aucun registre n’a été consulté, et seule l’année est notée.',
    },
    origin: { id: 'marinetraffic', name: 'MarineTraffic' },
    readAs: 'secondary',
  }),
  source({
    id: 'DEFENCEWEB-2022-12-08',
    publisher: 'defenceWeb',
    published: onDay('2022-12-08'),
    language: 'en',
    limitation: {
      en: 'Describes Lady R in December 2022, before the window; it knows nothing of later trips.',
      fr: 'Décrit le Lady R en décembre 2022, avant la fenêtre ; ne sait rien de ses trajets ultérieurs.',
    },
    origin: { id: 'defenceweb', name: 'defenceWeb' },
    readAs: 'publisher',
  }),
  source({
    id: 'DAILY-MAVERICK',
    publisher: 'Daily Maverick',
    language: 'en',
    limitation: {
      en: 'Cited for the type of the ship only; neither day nor address is recorded.',
      fr: 'Cité seulement pour le type du navire ; ni le jour ni l’adresse ne sont notés.',
    },
    origin: { id: 'daily-maverick', name: 'Daily Maverick' },
    readAs: 'publisher',
  }),
  source({
    id: 'LEXPRESS-2025',
    publisher: "L'Express, via earthpressnews (machine translation)",
    published: within('2025-01-01', '2025-12-31'),
    language: 'en',
    limitation: {
      en: 'Read in a machine translation on another page: former names may be distorted.',
      fr: 'Lu en traduction automatique sur une autre page : d’anciens noms peuvent être déformés.',
    },
    origin: { id: 'lexpress', name: "L'Express" },
    readAs: 'mirror',
  }),
  source({
    id: 'FCDO-2025-08-11',
    publisher: 'FCDO, UK sanctions list of 11 August 2025',
    published: onDay('2025-08-11'),
    language: 'en',
    limitation: {
      en: 'A state of the list in 2025: it cannot show a listing that ended before. Maria and Maia-1 were not found in it.',
      fr: 'Un état de la liste en 2025 : ne peut montrer une inscription levée auparavant. Le Maria et le Maia-1 n’y ont pas été trouvés.',
    },
    origin: { id: 'uk-government', name: 'Government of the United Kingdom' },
    readAs: 'publisher',
  }),
  source({
    id: 'TASS-EUOBSERVER-2024-06-21',
    publisher: 'TASS / EUobserver',
    published: onDay('2024-06-21'),
    language: 'en',
    limitation: {
      en: 'Speaks of a list agreed and of an approval to come; the legal act itself was not found.',
      fr: 'Parle d’une liste convenue et d’une approbation à venir ; l’acte juridique lui-même n’a pas été trouvé.',
    },
    origin: { id: 'eu', name: 'European Union' },
    readAs: 'secondary',
  }),
]
