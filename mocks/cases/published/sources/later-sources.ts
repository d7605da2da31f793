import type { WireSource } from '#app/feeds/sources.ts'
import { onDay, source, within } from '#mocks/cases/published/recorded.ts'

const ROK = { id: 'rok-government', name: 'Government and military of the Republic of Korea' }
const US = { id: 'us-government', name: 'United States government' }

/** Confirmations and cumulative figures of governments, October 2023 to 2026. */
export const laterSources: readonly WireSource[] = [
  source({
    id: 'KBS-181107',
    publisher: 'KBS World',
    address: 'Seq_Code=181107',
    published: onDay('2023-10-16'),
    language: 'en',
    limitation: {
      en: 'The ministry shares intelligence with the United States, so its word is not fully independent of the release.',
      fr: 'Le ministère partage le renseignement des États-Unis ; sa parole n’est donc pas pleinement indépendante du communiqué.',
    },
    origin: ROK,
    readAs: 'publisher',
  }),
  source({
    id: 'DONGA-NEWSREBEAT-175558',
    publisher: 'Dong-A Ilbo, on newsrebeat.com',
    address: 'newsrebeat.com/world-news/175558.html',
    language: 'en',
    limitation: {
      en: 'A conversion of containers into rounds, not a count of rounds; read on another page, the day not recorded.',
      fr: 'Une conversion de conteneurs en munitions, non un décompte ; lu sur une autre page, le jour n’est pas noté.',
    },
    origin: ROK,
    readAs: 'mirror',
  }),
  source({
    id: 'NEWDAILY-27112802',
    publisher: 'NewDaily, copy',
    address: 'theyouthdream.com/politics/27112802',
    language: 'ko',
    limitation: {
      en: 'Counts ships out of Najin since August 2023 as a whole. SBS heard another frequency of sailings in the same briefing.',
      fr: 'Compte en bloc les navires partis de Najin depuis août 2023. SBS a entendu une autre fréquence de départs au même point de presse.',
    },
    origin: ROK,
    readAs: 'mirror',
  }),
  source({
    id: 'SBS-2023-11-02',
    publisher: 'SBS',
    address: 'v.daum.net/v/20231102223606414',
    language: 'ko',
    limitation: {
      en: 'One account of a briefing; NewDaily gives another frequency of sailings from the same one. The day of the page is not recorded apart from its address.',
      fr: 'Un compte rendu d’un point de presse ; NewDaily en donne une autre fréquence de départs. Le jour de la page n’est pas noté en dehors de son adresse.',
    },
    origin: ROK,
    readAs: 'secondary',
  }),
  source({
    id: 'CHOSUN-2023-11-02',
    publisher: 'Chosun Ilbo',
    published: onDay('2023-11-02'),
    language: 'ko',
    limitation: {
      en: 'Rounds are converted from loads, and shipments by sea and by air are given together.',
      fr: 'Les munitions sont converties à partir des chargements, et les envois par mer et par air sont donnés ensemble.',
    },
    origin: ROK,
    readAs: 'secondary',
  }),
  source({
    id: 'EFE-PLEDGETIMES-2023-12-29',
    publisher: 'EFE, on pledgetimes.com',
    address: 'pledgetimes.com',
    published: onDay('2023-12-29'),
    language: 'en',
    limitation: {
      en: 'The months that it counts, August to October 2023, are unclear in the text.',
      fr: 'Les mois comptés, d’août à octobre 2023, ne sont pas clairs dans le texte.',
    },
    origin: ROK,
    readAs: 'mirror',
  }),
  source({
    id: 'YONHAP-CAMBODIATRIBUNE',
    publisher: 'Yonhap, on cambodiatribune.com',
    address: 'cambodiatribune.com',
    language: 'en',
    limitation: {
      en: 'The fact sheet of the State Department itself was not found; this is an account of it without a recorded day.',
      fr: 'La fiche du département d’État elle-même n’a pas été trouvée ; ceci en est un compte rendu sans jour noté.',
    },
    origin: US,
    readAs: 'mirror',
  }),
  source({
    id: 'UKRANEWS-986994',
    publisher: 'Ukrainian News Agency',
    address: 'ukranews 986994',
    language: 'en',
    limitation: {
      en: 'Repeats the State Department without splitting the total by sea and rail.',
      fr: 'Reprend le département d’État sans répartir le total entre mer et rail.',
    },
    origin: US,
    readAs: 'secondary',
  }),
  source({
    id: 'POLITICO-EU-2024-02-27',
    publisher: 'Politico Europe',
    published: onDay('2024-02-27'),
    language: 'en',
    limitation: {
      en: 'Counts from July or August 2023, so it cannot be set against totals that start in September without care.',
      fr: 'Compte depuis juillet ou août 2023 ; à ne rapprocher qu’avec prudence de totaux qui commencent en septembre.',
    },
    origin: ROK,
    readAs: 'publisher',
  }),
  source({
    id: 'RBC-UKRAINE',
    publisher: 'RBC-Ukraine',
    language: 'en',
    limitation: {
      en: 'Repeats the minister; neither the day nor the address is recorded.',
      fr: 'Reprend le ministre ; ni le jour ni l’adresse ne sont notés.',
    },
    origin: ROK,
    readAs: 'secondary',
  }),
  source({
    id: 'BABEL-105046',
    publisher: 'Babel, on Sky',
    address: 'babel.ua 105046',
    language: 'en',
    limitation: {
      en: '"Last year" is all it says of when the count begins.',
      fr: '« L’an dernier » est tout ce qu’il dit du début du décompte.',
    },
    origin: ROK,
    readAs: 'secondary',
  }),
  source({
    id: 'BABEL-108088',
    publisher: 'Babel',
    address: 'babel.ua 108088',
    language: 'en',
    limitation: {
      en: 'Does not say when the count begins.',
      fr: 'Ne dit pas quand commence le décompte.',
    },
    origin: ROK,
    readAs: 'secondary',
  }),
  source({
    id: 'NEWSRELEASE-ONLINE-STATE',
    publisher: 'The Washington Post, text on newsrelease.online (its part on the State Department)',
    address: 'newsrelease.online',
    language: 'en',
    limitation: {
      en: 'Places the figure "two days before" a meeting of 19 June 2024, so its day is derived; read on a mirror.',
      fr: 'Situe le chiffre « deux jours avant » une rencontre du 19 juin 2024 ; son jour est donc déduit. Lu sur un miroir.',
    },
    origin: US,
    readAs: 'mirror',
  }),
  source({
    id: 'KOREA-HERALD-20240827',
    publisher: 'The Korea Herald',
    address: '20240827050678',
    language: 'en',
    limitation: {
      en: 'Counts from mid-2022, more than a year before the window.',
      fr: 'Compte depuis la mi-2022, plus d’un an avant la fenêtre.',
    },
    origin: ROK,
    readAs: 'publisher',
  }),
  source({
    id: 'YONHAP-MYANMAR',
    publisher: 'Yonhap, on myanmarnewsgazette.com',
    address: 'myanmarnewsgazette.com',
    language: 'en',
    limitation: {
      en: 'A total by an official; no breakdown by date or by mode is on record, nor the day of the page.',
      fr: 'Un total donné par un responsable ; ni répartition par date ou par mode ni jour de la page ne sont notés.',
    },
    origin: US,
    readAs: 'mirror',
  }),
  source({
    id: 'SEOUL-SHINMUN-2025-03-11',
    publisher: 'Seoul Shinmun, on VOA',
    published: onDay('2025-03-11'),
    language: 'ko',
    limitation: {
      en: 'Counts both directions over 18 months and takes 600 containers per ship, which other data do not bear out.',
      fr: 'Compte les deux sens sur 18 mois et suppose 600 conteneurs par navire, ce que d’autres données n’appuient pas.',
    },
    origin: { id: 'voa', name: 'VOA' },
    readAs: 'secondary',
  }),
  source({
    id: 'KOOKBANG-2025-07-14',
    publisher: 'Kookbang Ilbo',
    published: onDay('2025-07-14'),
    language: 'ko',
    limitation: {
      en: 'Does not say since when the containers are counted.',
      fr: 'Ne dit pas depuis quand les conteneurs sont comptés.',
    },
    origin: ROK,
    readAs: 'publisher',
  }),
  source({
    id: 'MENAFN',
    publisher: 'MENAFN',
    language: 'en',
    limitation: {
      en: 'Repeats the estimate; neither the day nor the address is recorded.',
      fr: 'Reprend l’estimation ; ni le jour ni l’adresse ne sont notés.',
    },
    origin: ROK,
    readAs: 'secondary',
  }),
  source({
    id: 'TRT-KOREAN',
    publisher: 'TRT Korean, citing Yonhap',
    address: 'article a5ccfb85a601',
    published: within('2026-01-01', '2026-12-31'),
    language: 'ko',
    limitation: {
      en: 'Neither the day in 2026 nor the start of the count was found.',
      fr: 'Ni le jour de 2026 ni le début du décompte n’ont été trouvés.',
    },
    origin: ROK,
    readAs: 'secondary',
  }),
]
