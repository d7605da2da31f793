import type { WireLeg } from '#app/feeds/legs.ts'
import { railCorridor, seaCorridor } from '#mocks/cases/published/corridors.ts'
import { onDay, RELEASE_GRADES, within } from '#mocks/cases/published/recorded.ts'

/** The release speaks of the time from the first picture to the last, for the whole way. */
const RELEASE = ['WH-2023-10-13', 'ARTICLE-2023-10-13', 'YONHAP-UPDATED', 'KBS-181077']
/** It alone prints the days of the pictures of Dunay and Tikhoretsk; another repeats that of Dunay for the ship. */
const JOONGANG = ['JOONGANG-JA-2023-10-17']

/*
 *  Najin               Dunay                       near Tikhoretsk
 *  seen 7-8 Sep        seen 12 Sep                 seen 1 Oct
 *     |--- vessel ------->|------------ rail ----------->|
 *  left on or after    there by 12 Sep;            there by 1 Oct
 *  7 Sep               left by rail: not found
 */
export const legs: readonly WireLeg[] = [
  {
    id: 'WH-300-vessel',
    consignment: 'WH-300',
    mode: 'vessel',
    vessel: 'angara',
    carrier: null,
    departs: {
      place: 'rajin-port',
      when: { from: '2023-09-07', to: null },
      seen: within('2023-09-07', '2023-09-08'),
    },
    arrives: {
      place: 'dunay-facility',
      when: { from: null, to: '2023-09-12' },
      seen: onDay('2023-09-12'),
      datedBy: [
        {
          when: { from: null, to: '2023-09-12' },
          seen: onDay('2023-09-12'),
          sources: [...JOONGANG, 'VIEWUS-YOMIURI-2024-06'],
        },
        { when: { from: null, to: '2023-10-01' }, seen: null, sources: [...RELEASE, 'AP-LBC-2023-10-13'] },
      ],
    },
    corridor: seaCorridor,
    basis: 'published',
    grades: RELEASE_GRADES,
    sources: [
      'WH-2023-10-13',
      'ARTICLE-2023-10-13',
      'YONHAP-UPDATED',
      'KBS-181077',
      'AP-LBC-2023-10-13',
      'JOONGANG-JA-2023-10-17',
      'VIEWUS-YOMIURI-2024-06',
    ],
  },
  {
    id: 'WH-300-rail',
    consignment: 'WH-300',
    mode: 'rail',
    vessel: null,
    carrier: { en: 'Train, not identified', fr: 'Train, non identifié' },
    departs: {
      place: 'dunay-facility',
      when: { from: '2023-09-12', to: null },
      seen: onDay('2023-09-12'),
      datedBy: [
        { when: { from: '2023-09-12', to: null }, seen: onDay('2023-09-12'), sources: JOONGANG },
        { when: { from: '2023-09-07', to: null }, seen: null, sources: RELEASE },
      ],
    },
    arrives: {
      place: 'tikhoretsk',
      when: { from: null, to: '2023-10-01' },
      seen: onDay('2023-10-01'),
      datedBy: [
        { when: { from: null, to: '2023-10-01' }, seen: onDay('2023-10-01'), sources: JOONGANG },
        { when: { from: null, to: '2023-10-01' }, seen: null, sources: RELEASE },
      ],
    },
    corridor: railCorridor,
    basis: 'published',
    grades: {
      ...RELEASE_GRADES,
      identity: null,
      reason: {
        en: "An editor's judgement, not published. Place: a usually reliable origin, probably true, at town precision. Train: not identified, so not graded. Cargo cannot be judged: no third party has seen what is in the containers, and RUSI and The New York Times say that it is impossible to prove. When the train was loaded or left was not found.",
        fr: 'Jugement de la rédaction, non publié. Lieu : origine habituellement fiable, information probablement vraie, à la précision de la ville. Train : non identifié, donc non coté. La cargaison ne peut être jugée : aucun tiers n’a vu le contenu des conteneurs, et le RUSI et le New York Times disent qu’il est impossible de le prouver. La date de chargement ou de départ du train n’a pas été trouvée.',
      },
    },
    sources: [
      'WH-2023-10-13',
      'ARTICLE-2023-10-13',
      'YONHAP-UPDATED',
      'KBS-181077',
      '24HLIVE',
      'ONET-PAP',
      'JOONGANG-JA-2023-10-17',
    ],
  },
]
