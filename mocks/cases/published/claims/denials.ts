import type { WireClaim } from '#app/feeds/claims.ts'
import { denial, onDay, statement } from '#mocks/cases/published/recorded.ts'

/** What the release says was delivered and moved. How far a depot lies from a border is no accusation. */
const OF_THE_RELEASE = [
  'WH-more-than-1000',
  'WH-about-300',
  'WH-shipment',
  'WH-at-dunay',
  'WH-rail-to-depot',
  'WH-train-at-depot',
  'WH-images',
]
const REPORTED_BY_16_OCTOBER = [
  ...OF_THE_RELEASE,
  'ROK-transport-is-true',
  'ROK-hundreds-of-thousands-of-rounds',
  'RUSI-two-ships',
  'RUSI-at-least-5-trips',
  'RUSI-at-least-4-trips',
  'RUSI-several-hundred',
]
const REPORTED_BY_26_OCTOBER = [...REPORTED_BY_16_OCTOBER, 'CUM-2023-10-22-voa']

/**
 * Replies, each beside the claims that stood when it was made. Those of 2022 answer the earlier accusation only: nobody
 * can deny what has not been said yet.
 */
export const denials: readonly WireClaim[] = [
  denial({
    id: 'DENIAL-2022-09-22-dprk',
    speaker: 'DPRK defence ministry official, KCNA',
    said: onDay('2022-09-22'),
    text: {
      en: 'We have never exported weapons or ammunition to Russia before and we will not plan to export them',
      fr: 'Nous n’avons jamais exporté d’armes ni de munitions vers la Russie et nous ne prévoyons pas d’en exporter',
    },
    form: 'quote',
    denies: ['ARTICLE-earlier-accusation'],
    sources: ['JAPAN-TIMES-2022-09-22'],
  }),
  denial({
    id: 'DENIAL-2022-12-23-dprk',
    speaker: 'DPRK foreign ministry, KCNA',
    said: onDay('2022-12-23'),
    text: {
      en: 'An arms transaction with Russia "has never happened".',
      fr: 'Une transaction d’armes avec la Russie « n’a jamais eu lieu » (traduit de l’anglais).',
    },
    denies: ['ARTICLE-earlier-accusation'],
    sources: ['INDIAN-EXPRESS-2022-12-23', 'TASS-1554859'],
  }),
  denial({
    id: 'DENIAL-2023-10-15-burmistrov',
    speaker: 'Oleg Burmistrov, Russian diplomat',
    said: onDay('2023-10-15'),
    text: {
      en: 'Denied that Moscow violated UN sanctions (state media). Whether he spoke of the containers is not on record.',
      fr: 'A nié que Moscou ait violé les sanctions de l’ONU (médias d’État). Il n’est pas noté s’il parlait des conteneurs.',
    },
    denies: OF_THE_RELEASE,
    sources: ['NYT-MIRROR-41000'],
  }),
  denial({
    id: 'DENIAL-2023-10-17-kremlin',
    speaker: 'Peskov, Kremlin',
    said: onDay('2023-10-17'),
    text: {
      en: 'They report this all the time, without providing any proof',
      fr: 'Ils en parlent tout le temps, sans fournir la moindre preuve',
    },
    form: 'quote',
    denies: REPORTED_BY_16_OCTOBER,
    sources: ['MOSCOW-TIMES-2023-10-17', 'BUSINESS-RECORDER-2023-10-17'],
  }),
  statement({
    id: 'REPLY-2023-10-20-lavrov',
    speaker: 'Lavrov, Russia',
    said: onDay('2023-10-20'),
    text: {
      en: 'I am not commenting on these rumors',
      fr: 'Je ne commente pas ces rumeurs',
    },
    form: 'quote',
    sources: ['RUETIR-2023-10-21'],
  }),
  denial({
    id: 'DENIAL-2023-10-26-kremlin',
    speaker: 'Peskov, Kremlin',
    said: onDay('2023-10-26'),
    text: {
      en: 'Such reports are "all groundless as a rule, there are no specifics".',
      fr: 'De telles informations sont « en règle générale toutes sans fondement, il n’y a rien de précis » (traduit de l’anglais).',
    },
    denies: REPORTED_BY_26_OCTOBER,
    sources: ['SCMP-2023-10-27'],
  }),
  statement({
    id: 'TRILATERAL-2023-10-26',
    speaker: 'Trilateral statement',
    said: onDay('2023-10-26'),
    text: {
      en: 'A trilateral statement of 26 October 2023, known here only through the reply of the DPRK to it. Its text is not on record.',
      fr: 'Déclaration trilatérale du 26 octobre 2023, connue ici seulement par la réponse de la RPDC. Son texte n’est pas noté.',
    },
    sources: ['YONHAP-2023-10-28'],
  }),
  denial({
    id: 'DENIAL-2023-10-28-dprk',
    speaker: 'Choe Son Hui, DPRK foreign minister, KCNA',
    said: onDay('2023-10-28'),
    text: {
      en: 'The trilateral statement of 26 October 2023 is "groundless criticism and defamation". This is aimed at that statement, not at the release of 13 October.',
      fr: 'La déclaration trilatérale du 26 octobre 2023 est « une critique et une diffamation sans fondement » (traduit de l’anglais). Cela vise cette déclaration, non le communiqué du 13 octobre.',
    },
    denies: ['TRILATERAL-2023-10-26', ...REPORTED_BY_26_OCTOBER],
    sources: ['YONHAP-2023-10-28', 'JAPAN-NEWS-2023-10-28'],
  }),
]
