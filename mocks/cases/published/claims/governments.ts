import type { WireClaim } from '#app/feeds/claims.ts'
import { figure, onDay, ROK_GRADES, statement, within } from '#mocks/cases/published/recorded.ts'

/** What governments other than the White House said in the weeks after the release. */
export const governmentClaims: readonly WireClaim[] = [
  statement({
    id: 'ROK-transport-is-true',
    speaker: 'ROK Ministry of National Defense',
    said: onDay('2023-10-16'),
    text: {
      en: 'Confirms that the transport "is true". The ministry shares US intelligence.',
      fr: 'Confirme que le transport « est vrai » (traduit de l’anglais). Le ministère partage le renseignement américain.',
    },
    grades: ROK_GRADES,
    sources: ['KBS-181107', 'DONGA-NEWSREBEAT-175558'],
  }),
  figure({
    id: 'ROK-hundreds-of-thousands-of-rounds',
    speaker: 'ROK Ministry of National Defense',
    said: onDay('2023-10-16'),
    text: {
      en: 'The load is equivalent to hundreds of thousands of rounds: a conversion, not an observation.',
      fr: 'Le chargement équivaut à des centaines de milliers de munitions : une conversion, non une observation.',
    },
    figure: {
      quantity: { kind: 'unknown' },
      counts: 'rounds',
      wording: { en: 'hundreds of thousands of rounds', fr: 'des centaines de milliers de munitions' },
    },
    grades: ROK_GRADES,
    sources: ['KBS-181107', 'DONGA-NEWSREBEAT-175558'],
  }),
  figure({
    id: 'NIS-more-than-1-million-shells',
    speaker: 'ROK National Intelligence Service (NIS)',
    said: onDay('2023-11-01'),
    text: {
      en: 'More than 1 million shells, in "a dozen" shipments by ship and cargo plane. Shell counts are conversions, never observations.',
      fr: 'Plus de 1 million d’obus, en « une douzaine » d’envois par navire et par avion cargo. Les nombres d’obus sont des conversions, jamais des observations.',
    },
    figure: {
      quantity: { kind: 'moreThan', value: 1_000_000 },
      counts: 'rounds',
      wording: { en: 'more than 1 million shells', fr: 'plus de 1 million d’obus' },
    },
    sources: ['CHOSUN-2023-11-02'],
  }),
  figure({
    id: 'ROK-cadence-newdaily',
    speaker: 'ROK military, as reported by NewDaily',
    said: onDay('2023-11-02'),
    concerns: within('2023-08-01', '2023-09-30'),
    text: {
      en: 'One ship a week in August and September 2023, one every 3 to 4 days from October. SBS gives another frequency from the same briefing.',
      fr: 'Un navire par semaine en août et septembre 2023, un tous les 3 à 4 jours à partir d’octobre. SBS donne une autre fréquence pour le même point de presse.',
    },
    figure: {
      quantity: { kind: 'exact', value: 1 },
      counts: 'ships',
      wording: { en: 'one ship a week in September', fr: 'un navire par semaine en septembre' },
      question: 'cadence-september',
    },
    grades: ROK_GRADES,
    sources: ['NEWDAILY-27112802'],
  }),
  figure({
    id: 'ROK-cadence-sbs',
    speaker: 'ROK military, as reported by SBS',
    said: onDay('2023-11-02'),
    concerns: within('2023-08-01', '2023-10-31'),
    text: {
      en: 'One ship a week in August 2023, two or so a week in September and October. NewDaily gives another frequency from the same briefing.',
      fr: 'Un navire par semaine en août 2023, deux environ par semaine en septembre et octobre. NewDaily donne une autre fréquence pour le même point de presse.',
    },
    figure: {
      quantity: { kind: 'about', value: 2 },
      counts: 'ships',
      wording: { en: 'two or so ships a week in September', fr: 'deux navires environ par semaine en septembre' },
      question: 'cadence-september',
    },
    grades: ROK_GRADES,
    sources: ['SBS-2023-11-02'],
  }),
  statement({
    id: 'UK-three-ships-loading',
    speaker: 'UK defence intelligence, to the UN panel',
    said: null,
    concerns: within('2023-09-01', '2023-12-31'),
    text: {
      en: 'Maia, Angara and Maria loading at Najin, September to December 2023 (reported on 22 January 2024). Which ship loaded when is not on record.',
      fr: 'Maia, Angara et Maria en chargement à Najin, de septembre à décembre 2023 (signalé le 22 janvier 2024). Quel navire a chargé quand n’est pas noté.',
    },
    places: ['rajin-port'],
    vessels: ['maia-1', 'angara', 'maria'],
    sources: ['GUARDIAN-2024-01-22', 'KBS-183254', 'BABEL-103096'],
  }),
]
