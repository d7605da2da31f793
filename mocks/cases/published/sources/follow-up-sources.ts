import type { WireSource } from '#app/feeds/sources.ts'
import { onDay, source } from '#mocks/cases/published/recorded.ts'

const VOA = { id: 'voa', name: 'VOA' }
const CSIS = { id: 'csis', name: 'CSIS Beyond Parallel' }
const RFA = { id: 'rfa', name: 'RFA' }
const NK_PRO = { id: 'nk-pro', name: 'NK Pro' }
const C4ADS = { id: 'c4ads-wapo', name: 'C4ADS and The Washington Post' }

/** Observers of October 2023 to June 2024 who did not rely on the release. */
export const followUpSources: readonly WireSource[] = [
  source({
    id: 'JOONGANG-VOA-2023-10-19',
    publisher: 'JoongAng Ilbo, citing VOA, text on a mirror',
    published: onDay('2023-10-19'),
    language: 'ko',
    limitation: {
      en: 'Read on a mirror. The images are of 10 and 11 October 2023, after the window, and show loading, not what is loaded.',
      fr: 'Lu sur un miroir. Les images sont des 10 et 11 octobre 2023, après la fenêtre, et montrent un chargement, non ce qui est chargé.',
    },
    origin: VOA,
    readAs: 'mirror',
  }),
  source({
    id: 'YTN-2023-10-15',
    publisher: 'YTN, citing VOA',
    address: 'v.daum.net/v/20231015113417488',
    published: onDay('2023-10-15'),
    language: 'ko',
    limitation: {
      en: 'Thick cloud hid 12 days, so the number of ships is a lower bound; the ships are not named.',
      fr: 'D’épais nuages ont masqué 12 jours ; le nombre de navires est donc un minimum. Les navires ne sont pas nommés.',
    },
    origin: VOA,
    readAs: 'secondary',
  }),
  source({
    id: 'YONHAP-NEWSPIC-VOA',
    publisher: 'Yonhap summary on Newspic, citing VOA',
    address: 'm.newspic.kr nid=2023101509035036375',
    language: 'ko',
    limitation: {
      en: 'A summary; the day is not recorded apart from the number in its address.',
      fr: 'Un résumé ; le jour n’est pas noté en dehors du numéro de l’adresse.',
    },
    origin: VOA,
    readAs: 'mirror',
  }),
  source({
    id: 'NEWDAILY-27028723',
    publisher: 'NewDaily, copy',
    address: 'theyouthdream.com/politics/27028723',
    language: 'ko',
    limitation: {
      en: 'Carries an estimate that takes the same load for each ship; no ship but one was counted.',
      fr: 'Rapporte une estimation qui suppose le même chargement pour chaque navire ; un seul a été compté.',
    },
    origin: VOA,
    readAs: 'mirror',
  }),
  source({
    id: 'NEWSREBEAT-176147',
    publisher: 'newsrebeat.com',
    address: 'newsrebeat.com/world-news/176147.html',
    language: 'en',
    limitation: {
      en: 'Repeats the estimate at third hand; the day is not recorded.',
      fr: 'Reprend l’estimation de troisième main ; le jour n’est pas noté.',
    },
    origin: VOA,
    readAs: 'secondary',
  }),
  source({
    id: 'BABEL-99616-DOSSIER',
    publisher: 'Babel (its part on the Dossier Centre)',
    address: 'babel.ua/en/news/99616',
    language: 'en',
    limitation: {
      en: 'Summarises ship papers that do not name the DPRK; neither the papers nor their dates were seen here.',
      fr: 'Résume des papiers de bord qui ne nomment pas la RPDC ; ni ces papiers ni leurs dates n’ont été vus ici.',
    },
    origin: { id: 'dossier-centre', name: 'Dossier Centre' },
    readAs: 'secondary',
  }),
  source({
    id: 'CSIS-2023-10-06',
    publisher: 'CSIS Beyond Parallel',
    address: 'beyondparallel.csis.org/dramatic-increase-in-dprk-russia-border-rail-traffic-after-kim-putin-summit/',
    published: onDay('2023-10-06'),
    observed: onDay('2023-10-05'),
    language: 'en',
    limitation: {
      en: 'One image day. Tarpaulins hide the loads, and it was too early to tell in which direction they were to move.',
      fr: 'Une seule journée d’image. Des bâches cachent les chargements, et il était trop tôt pour dire dans quel sens ils allaient.',
    },
    origin: CSIS,
    readAs: 'publisher',
  }),
  source({
    id: 'KBS-180937',
    publisher: 'KBS',
    address: 'No=180937',
    language: 'en',
    limitation: {
      en: 'Repeats CSIS; the day is not recorded.',
      fr: 'Reprend le CSIS ; le jour n’est pas noté.',
    },
    origin: CSIS,
    readAs: 'secondary',
  }),
  source({
    id: 'KBS-ID-73656',
    publisher: 'KBS World, Indonesian edition',
    address: 'Seq_Code=73656',
    language: 'id',
    limitation: {
      en: 'Summarises a study of 109 imaged days; on days without an image nothing is known.',
      fr: 'Résume une étude de 109 journées d’images ; des jours sans image, on ne sait rien.',
    },
    origin: CSIS,
    readAs: 'secondary',
  }),
  source({
    id: 'CTSOU-2024-02-29',
    publisher: 'closetheskyoverukraine.com',
    address: 'closetheskyoverukraine.com',
    published: onDay('2024-02-29'),
    language: 'en',
    limitation: {
      en: 'Summarises CSIS; the rounds in it are an estimate, not a count.',
      fr: 'Résume le CSIS ; le nombre de munitions y est une estimation, non un décompte.',
    },
    origin: CSIS,
    readAs: 'secondary',
  }),
  source({
    id: 'IN-UKRAINE',
    publisher: 'in-ukraine.info',
    address: 'in-ukraine.info',
    language: 'en',
    limitation: {
      en: 'Summarises CSIS at second hand; neither the day nor the page is recorded.',
      fr: 'Résume le CSIS de seconde main ; ni le jour ni la page ne sont notés.',
    },
    origin: CSIS,
    readAs: 'secondary',
  }),
  source({
    id: 'RFA-SLOVADNA',
    publisher: 'RFA, on slovadna.com',
    address: 'slovadna.com',
    language: 'en',
    limitation: {
      en: 'Planet images of a rail yard: "no clear evidence" of munitions, and it is not known where the wagons went.',
      fr: 'Images Planet d’une gare de triage : « aucune preuve claire » de munitions, et l’on ne sait pas où les wagons sont allés.',
    },
    origin: RFA,
    readAs: 'mirror',
  }),
  source({
    id: 'RFA-OVERTOPERATOR',
    publisher: 'overtoperator.com, on RFA',
    address: 'overtoperator.com',
    language: 'en',
    limitation: {
      en: 'A second outlet on the same images; the day is not recorded.',
      fr: 'Un second média sur les mêmes images ; le jour n’est pas noté.',
    },
    origin: RFA,
    readAs: 'secondary',
  }),
  source({
    id: 'ANSA-2024-03-02',
    publisher: 'ANSA',
    published: onDay('2024-03-02'),
    language: 'it',
    limitation: {
      en: 'Sums up trips by four ships from August 2023 to February 2024; no list of them is on record, so none can be put into the window.',
      fr: 'Totalise les trajets de quatre navires d’août 2023 à février 2024 ; aucune liste n’en est notée, aucun ne peut donc être placé dans la fenêtre.',
    },
    origin: NK_PRO,
    readAs: 'secondary',
  }),
  source({
    id: 'ONET-NK-PRO',
    publisher: 'Onet',
    address: 'onet.pl',
    language: 'pl',
    limitation: {
      en: 'Repeats NK Pro; neither the day nor the page is recorded.',
      fr: 'Reprend NK Pro ; ni le jour ni la page ne sont notés.',
    },
    origin: NK_PRO,
    readAs: 'secondary',
  }),
  source({
    id: 'INSIGHT-NEWS',
    publisher: 'Insight News',
    address: 'insightnews.media',
    language: 'en',
    limitation: {
      en: 'Says until when one of the ships was active, not what it did on any day of the window.',
      fr: 'Dit jusqu’à quand un des navires a été actif, non ce qu’il a fait un jour donné de la fenêtre.',
    },
    origin: NK_PRO,
    readAs: 'secondary',
  }),
  source({
    id: 'KBS-JA-87511',
    publisher: 'KBS World, Japanese edition',
    address: 'Seq_Code=87511',
    language: 'ja',
    limitation: {
      en: 'Repeats NK Pro on a pause in early 2024; the day is not recorded.',
      fr: 'Reprend NK Pro sur une pause au début de 2024 ; le jour n’est pas noté.',
    },
    origin: NK_PRO,
    readAs: 'secondary',
  }),
  source({
    id: 'AJU-2024-06-23',
    publisher: 'AJU',
    address: 'm.ajunews.com',
    published: onDay('2024-06-23'),
    language: 'ko',
    limitation: {
      en: 'Tonnes of explosives by document, not containers by image; the two cannot be turned into each other.',
      fr: 'Des tonnes d’explosifs d’après des documents, non des conteneurs d’après des images ; on ne peut convertir l’un en l’autre.',
    },
    origin: C4ADS,
    readAs: 'secondary',
  }),
  source({
    id: 'NEWSRELEASE-ONLINE',
    publisher: 'The Washington Post, text on newsrelease.online',
    address: 'newsrelease.online',
    language: 'en',
    limitation: {
      en: 'Read on a mirror. The documents follow explosives from two Far East ports, not from the ships; the day is not recorded.',
      fr: 'Lu sur un miroir. Les documents suivent des explosifs depuis deux ports d’Extrême-Orient, non depuis les navires ; le jour n’est pas noté.',
    },
    origin: C4ADS,
    readAs: 'mirror',
  }),
  source({
    id: 'EUROMAIDAN-PRESS-2024-06-23',
    publisher: 'Euromaidan Press',
    published: onDay('2024-06-23'),
    language: 'en',
    limitation: {
      en: 'Summarises the study; "mostly within one week" leaves out how long the others waited.',
      fr: 'Résume l’étude ; « le plus souvent en moins d’une semaine » ne dit pas combien de temps les autres ont attendu.',
    },
    origin: C4ADS,
    readAs: 'secondary',
  }),
]
