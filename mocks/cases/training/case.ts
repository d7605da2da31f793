import type { WireCase } from '#app/feeds/cases.ts'
import { publishedCase } from '#mocks/cases/published/case.ts'

/** The published case with three made-up consignments beside it, so that a class has a whole month to work on. */
export const trainingCase: WireCase = {
  ...publishedCase,
  id: 'training',
  name: {
    en: 'Najin to Tikhoretsk, training feed (partly synthetic)',
    fr: 'De Najin à Tikhoretsk, flux d’entraînement (en partie fictif)',
  },
  description: {
    en: 'The published case, unchanged, with three made-up consignments beside it: SYN-02, SYN-03 and SYN-04, whose voyages, trains and AIS positions are made up too. Only about 300 containers are published. For exercises; no source reports any record whose id begins with SYN-.',
    fr: 'Le cas publié, inchangé, et à côté de lui trois lots inventés : SYN-02, SYN-03 et SYN-04, dont les traversées, les trains et les positions AIS sont inventés eux aussi. Seuls environ 300 conteneurs sont publiés. Pour l’exercice ; aucune source ne rapporte une fiche dont l’identifiant commence par SYN-.',
  },
  caveat: {
    en: 'Training data. The dates and counts of SYN-02, SYN-03 and SYN-04 are not facts. RUSI saw at least four trips from mid-August to early October, so four inside the window is more than was observed ("at least", and 12 cloudy days, allow it). Putting more than 1,000 containers inside the window is itself a training assumption: part of them may have moved before 7 September or after 1 October.',
    fr: 'Données d’entraînement. Les dates et les nombres de SYN-02, SYN-03 et SYN-04 ne sont pas des faits. Le RUSI a vu au moins quatre trajets de la mi-août au début d’octobre : quatre dans la fenêtre, c’est plus que ce qui a été observé (« au moins » et 12 jours nuageux le permettent). Placer plus de 1 000 conteneurs dans la fenêtre est en soi une hypothèse d’entraînement : une partie a pu circuler avant le 7 septembre ou après le 1er octobre.',
  },
}
