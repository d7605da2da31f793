import type { WireSource } from '#app/feeds/sources.ts'
import { onDay, source, within } from '#mocks/cases/published/recorded.ts'

const DPRK = { id: 'dprk', name: 'Government and state media of the DPRK' }
const RUSSIA = { id: 'russian-government', name: 'Government of Russia' }
const ARTICLE = 'French-language news article in the wording of a news agency; publisher not printed in it'

/** Replies and denials. The article stands here again where it repeats the DPRK or speaks for itself: other origins. */
export const replySources: readonly WireSource[] = [
  source({
    id: 'ARTICLE-2023-10-13-KCNA',
    publisher: `${ARTICLE} (its part that repeats KCNA)`,
    published: within('2023-10-13', '2023-10-14'),
    language: 'fr',
    limitation: {
      en: 'Repeats KCNA through an agency and in translation. It is about the US carrier, not about the containers.',
      fr: 'Reprend KCNA par l’intermédiaire d’une agence et en traduction. Concerne le porte-avions américain, non les conteneurs.',
    },
    origin: DPRK,
    readAs: 'secondary',
  }),
  source({
    id: 'ARTICLE-2023-10-13-OWN',
    publisher: `${ARTICLE} (what it says in its own voice)`,
    published: within('2023-10-13', '2023-10-14'),
    language: 'fr',
    limitation: {
      en: 'Names no source for its background, and gives no day for it.',
      fr: 'Ne nomme aucune source pour ses éléments de contexte, et n’en donne pas le jour.',
    },
    origin: { id: 'news-article', name: 'The article itself' },
    readAs: 'publisher',
  }),
  source({
    id: 'JAPAN-TIMES-2022-09-22',
    publisher: 'The Japan Times',
    published: onDay('2022-09-22'),
    language: 'en',
    limitation: {
      en: 'Carries a statement made a year before the window; it cannot answer a release of October 2023.',
      fr: 'Rapporte une déclaration antérieure d’un an à la fenêtre ; ne peut répondre à un communiqué d’octobre 2023.',
    },
    origin: DPRK,
    readAs: 'publisher',
  }),
  source({
    id: 'INDIAN-EXPRESS-2022-12-23',
    publisher: 'The Indian Express',
    published: onDay('2022-12-23'),
    language: 'en',
    limitation: {
      en: 'Carries a statement of December 2022 that speaks of an arms transaction in general.',
      fr: 'Rapporte une déclaration de décembre 2022 qui parle d’une transaction d’armes en général.',
    },
    origin: DPRK,
    readAs: 'publisher',
  }),
  source({
    id: 'TASS-1554859',
    publisher: 'TASS',
    address: 'tass.com/world/1554859',
    language: 'en',
    limitation: {
      en: 'A Russian agency relaying the DPRK; the day of the page is not recorded.',
      fr: 'Agence russe relayant la RPDC ; le jour de la page n’est pas noté.',
    },
    origin: DPRK,
    readAs: 'publisher',
  }),
  source({
    id: 'NYT-MIRROR-41000',
    publisher: 'The New York Times, text on a mirror',
    address: 'glutenfreenews.net/world/.../41000',
    language: 'en',
    limitation: {
      en: 'Read on a mirror; the day and the whole address are not recorded. Whether the diplomat spoke of the containers is not recorded either.',
      fr: 'Lu sur un miroir ; ni le jour ni l’adresse entière ne sont notés. Il n’est pas noté non plus si le diplomate parlait des conteneurs.',
    },
    origin: RUSSIA,
    readAs: 'mirror',
  }),
  source({
    id: 'MOSCOW-TIMES-2023-10-17',
    publisher: 'AFP in The Moscow Times',
    address: 'a82790',
    published: onDay('2023-10-17'),
    language: 'en',
    limitation: {
      en: 'Gives a reply to journalists, with no document behind it; only the number of the page is recorded.',
      fr: 'Donne une réponse à des journalistes, sans document à l’appui ; seul le numéro de la page est noté.',
    },
    origin: RUSSIA,
    readAs: 'secondary',
  }),
  source({
    id: 'BUSINESS-RECORDER-2023-10-17',
    publisher: 'Reuters in Business Recorder',
    published: onDay('2023-10-17'),
    language: 'en',
    limitation: {
      en: 'The same reply as in the AFP text: a second outlet, not a second denial.',
      fr: 'La même réponse que dans le texte de l’AFP : un second média, non un second démenti.',
    },
    origin: RUSSIA,
    readAs: 'secondary',
  }),
  source({
    id: 'RUETIR-2023-10-21',
    publisher: 'ruetir.com, citing CNA',
    address: 'ruetir.com',
    published: onDay('2023-10-21'),
    language: 'en',
    limitation: {
      en: 'A machine-translated outlet: the wording may not be that of the speaker.',
      fr: 'Média traduit par machine : la formulation peut ne pas être celle de l’orateur.',
    },
    origin: RUSSIA,
    readAs: 'secondary',
  }),
  source({
    id: 'SCMP-2023-10-27',
    publisher: 'South China Morning Post',
    address: 'article 3239346',
    published: onDay('2023-10-27'),
    language: 'en',
    limitation: {
      en: 'The reply is about reports as a whole and names no single figure.',
      fr: 'La réponse porte sur les informations dans leur ensemble et ne cite aucun chiffre en particulier.',
    },
    origin: RUSSIA,
    readAs: 'publisher',
  }),
  source({
    id: 'YONHAP-2023-10-28',
    publisher: 'Yonhap, citing KCNA',
    address: 'AEN20231028000700320',
    published: onDay('2023-10-28'),
    language: 'en',
    limitation: {
      en: 'The reply is aimed at a trilateral statement of 26 October 2023, not at the release of 13 October.',
      fr: 'La réponse vise une déclaration trilatérale du 26 octobre 2023, non le communiqué du 13 octobre.',
    },
    origin: DPRK,
    readAs: 'publisher',
  }),
  source({
    id: 'JAPAN-NEWS-2023-10-28',
    publisher: 'Reuters in The Japan News',
    published: onDay('2023-10-28'),
    language: 'en',
    limitation: {
      en: 'Relays the same KCNA text as Yonhap; no address is recorded.',
      fr: 'Relaie le même texte de KCNA que Yonhap ; aucune adresse n’est notée.',
    },
    origin: DPRK,
    readAs: 'secondary',
  }),
]
