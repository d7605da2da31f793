import type { WireSource } from '#app/feeds/sources.ts'
import { onDay, source, within } from '#mocks/cases/published/recorded.ts'

const origin = { id: 'rusi', name: 'RUSI' }

/** "The Orient Express" of 16 October 2023 and what others took from it. */
export const rusiSources: readonly WireSource[] = [
  source({
    id: 'RUSI-2023-10-16',
    publisher: 'RUSI',
    title: 'The Orient Express',
    address: 'wired-gov.net',
    published: onDay('2023-10-16'),
    language: 'en',
    limitation: {
      en: 'Read in a copy of 17 October 2023 on wired-gov.net. Imagery shows ships, trains and containers; RUSI says that it is impossible to prove what is in them.',
      fr: 'Lu dans une copie du 17 octobre 2023 sur wired-gov.net. L’imagerie montre des navires, des trains et des conteneurs ; le RUSI dit qu’il est impossible de prouver ce qu’ils contiennent.',
    },
    origin,
    readAs: 'mirror',
  }),
  source({
    id: 'WAPO-2023-10-16',
    publisher: 'The Washington Post, text on a mirror',
    address: 'ausserhalbdesoffiziellenprogramms.de',
    published: onDay('2023-10-16'),
    language: 'en',
    limitation: {
      en: 'Read on a mirror. Gives a lower bound of trips by two ships together, and neither dates nor counts for each.',
      fr: 'Lu sur un miroir. Donne un minimum de trajets pour deux navires ensemble, sans dates ni nombres pour chacun.',
    },
    origin,
    readAs: 'mirror',
  }),
  source({
    id: 'BUSINESS-INSIDER-2023-10',
    publisher: 'Business Insider',
    published: within('2023-10-01', '2023-10-31'),
    language: 'en',
    limitation: {
      en: 'Repeats the number of trips; only the month is recorded.',
      fr: 'Reprend le nombre de trajets ; seul le mois est noté.',
    },
    origin,
    readAs: 'secondary',
  }),
  source({
    id: 'KYIV-POST-22852',
    publisher: 'Kyiv Post',
    address: 'kyivpost.com/post/22852',
    language: 'en',
    limitation: {
      en: 'Counts up to the start of October, so its lower number does not contradict a later count; the day of the page is not recorded.',
      fr: 'Compte jusqu’au début d’octobre ; son nombre plus bas ne contredit donc pas un décompte ultérieur. Le jour de la page n’est pas noté.',
    },
    origin,
    readAs: 'secondary',
  }),
  source({
    id: 'BABEL-99616',
    publisher: 'Babel',
    address: 'babel.ua/en/news/99616',
    language: 'en',
    limitation: {
      en: 'A summary of others: it gives several hundred containers without a count per trip, and AIS off without the times of any gap. The day of the page is not recorded.',
      fr: 'Un résumé : donne plusieurs centaines de conteneurs sans nombre par trajet, et l’AIS coupé sans les heures d’aucune interruption. Le jour de la page n’est pas noté.',
    },
    origin,
    readAs: 'secondary',
  }),
  source({
    id: 'DAUM-WP-2023-10-17',
    publisher: 'The Washington Post as relayed on Daum',
    address: 'v.daum.net/v/20231017173011103',
    published: onDay('2023-10-17'),
    language: 'ko',
    limitation: {
      en: 'A relay in another language; when AIS went off and on again is not in it.',
      fr: 'Un relais dans une autre langue ; les heures d’arrêt et de reprise de l’AIS n’y figurent pas.',
    },
    origin,
    readAs: 'secondary',
  }),
  source({
    id: 'NYT-MIRROR-ETREALITY',
    publisher: 'The New York Times, text on a mirror',
    address: 'etreality.com',
    language: 'en',
    limitation: {
      en: 'Read on a mirror; the day is not recorded. Same size and colour make containers alike, not the same, and the paper says that their contents cannot be proved.',
      fr: 'Lu sur un miroir ; le jour n’est pas noté. Même taille et même couleur rendent des conteneurs semblables, non identiques, et le journal dit que leur contenu ne peut être prouvé.',
    },
    origin,
    readAs: 'mirror',
  }),
  source({
    id: 'KYIV-INDEPENDENT',
    publisher: 'The Kyiv Independent',
    language: 'en',
    limitation: {
      en: 'Whether it measured the distance or took it from RUSI is not recorded; it is counted with RUSI so that no second origin is claimed. Neither day nor address is recorded.',
      fr: 'Il n’est pas noté s’il a mesuré la distance ou l’a reprise du RUSI ; il est compté avec le RUSI afin de ne pas affirmer une seconde origine. Ni jour ni adresse ne sont notés.',
    },
    origin,
    readAs: 'secondary',
  }),
  source({
    id: 'KBS-77952',
    publisher: 'KBS, on The Washington Post of 22 June 2024',
    address: 'Seq_Code=77952',
    language: 'en',
    limitation: {
      en: 'Third hand, and which edition of KBS it was is not recorded. The shipments run to January 2024 and are not split by date, so it cannot say how many fall in the window.',
      fr: 'De troisième main, et l’édition de KBS n’est pas notée. Les expéditions vont jusqu’en janvier 2024 et ne sont pas réparties par date ; il ne peut donc dire combien tombent dans la fenêtre.',
    },
    origin,
    readAs: 'secondary',
  }),
  source({
    id: 'RP-2024-04',
    publisher: 'Rzeczpospolita (rp.pl), citing Reuters',
    address: 'rp.pl',
    published: within('2024-04-01', '2024-04-30'),
    language: 'pl',
    limitation: {
      en: 'Speaks of one ship up to early 2024; only the month is recorded.',
      fr: 'Parle d’un seul navire jusqu’au début de 2024 ; seul le mois est noté.',
    },
    origin,
    readAs: 'secondary',
  }),
  source({
    id: 'WYBORCZA',
    publisher: 'Gazeta Wyborcza',
    address: 'wyborcza.pl',
    language: 'pl',
    limitation: {
      en: 'A repetition without a recorded day; that the ship lay at a shipyard says nothing of what it carried before.',
      fr: 'Une reprise sans jour noté ; qu’un navire soit au chantier naval ne dit rien de ce qu’il a transporté auparavant.',
    },
    origin,
    readAs: 'secondary',
  }),
]
