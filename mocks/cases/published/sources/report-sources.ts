import type { WireSource } from '#app/feeds/sources.ts'
import { onDay, source } from '#mocks/cases/published/recorded.ts'

const UK = { id: 'uk-government', name: 'Government of the United Kingdom' }
const OSC = { id: 'osc', name: 'Open Source Centre' }
const MSMT = { id: 'msmt', name: 'Multilateral Sanctions Monitoring Team' }

/** Reports of 2024 and 2025 that look back on the trade. */
export const reportSources: readonly WireSource[] = [
  source({
    id: 'GUARDIAN-2024-01-22',
    publisher: 'The Guardian, via radiomoldova.md',
    address: 'radiomoldova.md',
    published: onDay('2024-01-22'),
    language: 'en',
    limitation: {
      en: 'An account of a document for the UN panel, read through another outlet. It calls all three ships listed by the United States in 2022, which other records contradict for Maria.',
      fr: 'Compte rendu d’un document destiné au groupe d’experts de l’ONU, lu par un autre média. Dit les trois navires inscrits par les États-Unis en 2022, ce que d’autres sources contredisent pour le Maria.',
    },
    origin: UK,
    readAs: 'secondary',
  }),
  source({
    id: 'KBS-183254',
    publisher: 'KBS',
    address: 'KBS 183254',
    language: 'en',
    limitation: {
      en: 'Repeats the report of January 2024, with the same date of listing for all three ships.',
      fr: 'Reprend l’information de janvier 2024, avec la même date d’inscription pour les trois navires.',
    },
    origin: UK,
    readAs: 'secondary',
  }),
  source({
    id: 'BABEL-103096',
    publisher: 'Babel',
    address: 'babel.ua 103096',
    language: 'en',
    limitation: {
      en: 'Covers September to December 2023 as one span: it does not say which ship loaded when.',
      fr: 'Couvre septembre à décembre 2023 d’un seul tenant : ne dit pas quel navire a chargé quand.',
    },
    origin: UK,
    readAs: 'secondary',
  }),
  source({
    id: 'OSC-2025-02-18',
    publisher: 'Open Source Centre (OSC)',
    title: 'Red Passage',
    address: 'stories.opensourcecentre.org/red-passage',
    published: onDay('2025-02-18'),
    language: 'en',
    limitation: {
      en: 'About one ship that began in October 2023 and went to another port, so it says nothing of the window.',
      fr: 'Porte sur un navire qui a commencé en octobre 2023 et allait dans un autre port ; ne dit donc rien de la fenêtre.',
    },
    origin: OSC,
    readAs: 'publisher',
  }),
  source({
    id: 'FT-2025-02-18',
    publisher: 'Financial Times, quoting OSC',
    published: onDay('2025-02-18'),
    language: 'en',
    limitation: {
      en: 'Says through OSC what the UN Panel of Experts named; the text of the Panel was not found.',
      fr: 'Dit par l’intermédiaire de l’OSC ce que le groupe d’experts de l’ONU a nommé ; le texte du groupe n’a pas été trouvé.',
    },
    origin: OSC,
    readAs: 'secondary',
  }),
  source({
    id: 'ONLINE-UA-2025-04-16',
    publisher: 'Online.UA',
    address: 'news.online.ua',
    published: onDay('2025-04-16'),
    language: 'en',
    limitation: {
      en: 'Rounds the number of containers; the exact figure and the title of the study were not found.',
      fr: 'Arrondit le nombre de conteneurs ; ni le chiffre exact ni le titre de l’étude n’ont été trouvés.',
    },
    origin: OSC,
    readAs: 'secondary',
  }),
  source({
    id: 'YONHAP-NEWSPIC-2025-04-15',
    publisher: 'Yonhap, on Newspic',
    published: onDay('2025-04-15'),
    language: 'ko',
    limitation: {
      en: 'Adds two ports and 19 months together; how many of the voyages fall in the window is not on record.',
      fr: 'Additionne deux ports et 19 mois ; combien de ces voyages tombent dans la fenêtre n’est pas noté.',
    },
    origin: OSC,
    readAs: 'mirror',
  }),
  source({
    id: 'KBS-8229328',
    publisher: 'KBS',
    address: 'KBS 8229328',
    language: 'ko',
    limitation: {
      en: 'Rounds in it are converted from containers; the day is not recorded.',
      fr: 'Le nombre de munitions y est converti à partir des conteneurs ; le jour n’est pas noté.',
    },
    origin: OSC,
    readAs: 'secondary',
  }),
  source({
    id: 'JOONGANG-DAILY-2025-05-29',
    publisher: 'Korea JoongAng Daily',
    published: onDay('2025-05-29'),
    language: 'en',
    limitation: {
      en: 'Summarises a report of eleven states; what each of them contributed is not on record.',
      fr: 'Résume un rapport de onze États ; ce que chacun a fourni n’est pas noté.',
    },
    origin: MSMT,
    readAs: 'secondary',
  }),
  source({
    id: 'AJP-2025-05-30',
    publisher: 'AJP',
    published: onDay('2025-05-30'),
    language: 'en',
    limitation: {
      en: 'Quotes the report in part; no address is recorded.',
      fr: 'Cite le rapport en partie ; aucune adresse n’est notée.',
    },
    origin: MSMT,
    readAs: 'secondary',
  }),
  source({
    id: 'KBS-193414',
    publisher: 'KBS World',
    address: 'Seq_Code=193414',
    language: 'en',
    limitation: {
      en: 'Repeats the totals of the report; the day is not recorded.',
      fr: 'Reprend les totaux du rapport ; le jour n’est pas noté.',
    },
    origin: MSMT,
    readAs: 'secondary',
  }),
  source({
    id: 'MSMT-2025-05-29',
    publisher: 'Multilateral Sanctions Monitoring Team (MSMT), first report',
    address: 'www.mofa.go.jp/files/100853978.pdf',
    published: onDay('2025-05-29'),
    language: 'en',
    limitation: {
      en: 'The file itself was not opened; what is given of it comes from the outlets beside it.',
      fr: 'Le fichier lui-même n’a pas été ouvert ; ce qui en est donné vient des médias cités à côté.',
    },
    origin: MSMT,
    readAs: 'not-opened',
  }),
  source({
    id: 'GFW-2025-10-07',
    publisher: 'Global Fishing Watch, technical documentation',
    address: 'github GlobalFishingWatch/GFW_technical_documentation, files/*.md, commit 1141232',
    published: onDay('2025-10-07'),
    language: 'en',
    limitation: {
      en: 'Defines events in AIS data; it says nothing of these ships.',
      fr: 'Définit des événements dans les données AIS ; ne dit rien de ces navires.',
    },
    origin: { id: 'global-fishing-watch', name: 'Global Fishing Watch' },
    readAs: 'publisher',
  }),
]
