import type { ScenarioDocument } from '#app/feeds/scenarios/scenario-schema.ts'
import { madeUpClaim, madeUpCount, madeUpSighting, madeUpSource, say } from '#mocks/scenarios/written.ts'
import { NOT_GRADED, onDay } from '#mocks/cases/published/recorded.ts'

/*
 * Two witnesses and what is made of them:
 *
 *   watcher on the quay ---- bulletin: about 230 ---- digest: "several witnesses", about 230
 *   railwayman ---- letter, translated: about 150, "on the Danube" ---- the original: at Dunay, his train alone
 *   picture ---- 220 to 240 on the quay, of whatever ship
 *   spokesman of a company ---- denies
 */

type Records = Extract<ScenarioDocument['injects'][number]['effect'], { kind: 'records' }>['records']

const LOT = 'SYN-CW-lot'
const PLAYED = onDay('2023-10-16')
const LANDED = onDay('2023-09-25')
/** The three counts answer the same question, so that the app shows them as a conflict. */
const QUESTION = 'SYN-CW-count'
const WATCHER = { id: 'SYN-CW-watcher', name: 'Made-up watcher on the quay' }
const RAILWAYMAN = { id: 'SYN-CW-railwayman', name: 'Made-up railwayman' }
const OF_LOT = { concerns: LANDED, consignments: [LOT] }
const MADE_UP = { basis: 'synthetic', grades: NOT_GRADED, sources: ['SYN-CW-S-frame'] } as const

/** What the class has before it from the beginning: a consignment of unknown size, and its way by sea. */
export const lot: Records = {
  sources: [
    madeUpSource({
      id: 'SYN-CW-S-frame',
      publisher: 'Made-up frame of the exercise SYN-CW',
      published: PLAYED,
      limitation: say(
        'Made up for this exercise: there was no such consignment and no such voyage.',
        'Inventé pour cet exercice : ni cet envoi ni cette traversée n’ont existé.',
      ),
      origin: { id: 'SYN-CW-frame', name: 'Made-up frame of the exercise SYN-CW' },
    }),
  ],
  consignments: [
    {
      id: LOT,
      name: say('SYN-CW-lot, made up, number not known', 'SYN-CW-lot, inventé, nombre inconnu'),
      containers: { kind: 'unknown' },
      legs: ['SYN-CW-lot-vessel'],
      supports: [],
      ...MADE_UP,
      sources: [...MADE_UP.sources],
    },
  ],
  legs: [
    {
      id: 'SYN-CW-lot-vessel',
      consignment: LOT,
      mode: 'vessel',
      vessel: null,
      carrier: say('Made-up ship', 'Navire inventé'),
      departs: { place: 'rajin-port', when: onDay('2023-09-24'), seen: null },
      arrives: { place: 'dunay-facility', when: LANDED, seen: null },
      corridor: null,
      ...MADE_UP,
      sources: [...MADE_UP.sources],
    },
  ],
}

export const harbour: Records = {
  sources: [
    madeUpSource({
      id: 'SYN-CW-S-harbour',
      publisher: 'Made-up harbour bulletin SYN-CW',
      published: PLAYED,
      observed: LANDED,
      limitation: say(
        'Made up for this exercise. One watcher counted from the quay while the ship was being unloaded, part of it after dark.',
        'Inventé pour cet exercice. Un seul guetteur a compté depuis le quai pendant le déchargement, en partie de nuit.',
      ),
      origin: WATCHER,
    }),
  ],
  claims: [
    madeUpClaim({
      id: 'SYN-CW-C-harbour',
      speaker: 'Made-up harbour bulletin SYN-CW',
      said: PLAYED,
      ...OF_LOT,
      text: say(
        'Made-up bulletin: about 230 containers of SYN-CW-lot were put ashore at Dunay.',
        'Bulletin inventé : environ 230 conteneurs de SYN-CW-lot ont été débarqués à Dounaï.',
      ),
      ...madeUpCount({ kind: 'about', value: 230 }, QUESTION),
      places: ['dunay-facility'],
      sources: ['SYN-CW-S-harbour'],
    }),
  ],
  sightings: [
    madeUpSighting({
      id: 'SYN-CW-V-harbour',
      method: 'observer',
      when: LANDED,
      place: 'dunay-facility',
      text: say(
        'Made-up sighting: a watcher on the quay counts about 230 containers going ashore.',
        'Observation inventée : un guetteur sur le quai compte environ 230 conteneurs débarqués.',
      ),
      quantity: { kind: 'about', value: 230 },
      counts: 'containers',
      consignment: LOT,
      legs: ['SYN-CW-lot-vessel'],
      sources: ['SYN-CW-S-harbour'],
    }),
  ],
}

export const letter: Records = {
  sources: [
    madeUpSource({
      id: 'SYN-CW-S-letter',
      publisher: "Made-up railwayman's letter SYN-CW, in translation",
      published: PLAYED,
      language: 'ru',
      limitation: say(
        'Made up for this exercise. Only the translation was read; the translator does not know the region.',
        'Inventé pour cet exercice. Seule la traduction a été lue ; le traducteur ne connaît pas la région.',
      ),
      origin: RAILWAYMAN,
      readAs: 'secondary',
    }),
  ],
  claims: [
    madeUpClaim({
      id: 'SYN-CW-C-letter',
      speaker: 'Made-up railwayman, in translation',
      said: PLAYED,
      ...OF_LOT,
      text: say(
        'Made-up letter, in translation: "We loaded about 150 of these containers on the Danube."',
        'Lettre inventée, traduite : « Nous avons chargé environ 150 de ces conteneurs sur le Danube. »',
      ),
      ...madeUpCount({ kind: 'about', value: 150 }, QUESTION),
      sources: ['SYN-CW-S-letter'],
    }),
  ],
}

export const digest: Records = {
  sources: [
    madeUpSource({
      id: 'SYN-CW-S-digest',
      publisher: 'Made-up news digest SYN-CW',
      published: PLAYED,
      limitation: say(
        'Made up for this exercise. Speaks of several witnesses and quotes one text, that of the harbour bulletin.',
        'Inventé pour cet exercice. Parle de plusieurs témoins et cite un seul texte, celui du bulletin du port.',
      ),
      origin: WATCHER,
      readAs: 'secondary',
    }),
  ],
  claims: [
    madeUpClaim({
      id: 'SYN-CW-C-digest',
      speaker: 'Made-up news digest SYN-CW',
      said: PLAYED,
      ...OF_LOT,
      text: say(
        'Made-up digest: several witnesses report about 230 containers at Dunay.',
        'Revue de presse inventée : plusieurs témoins signalent environ 230 conteneurs à Dounaï.',
      ),
      ...madeUpCount({ kind: 'about', value: 230 }, QUESTION),
      places: ['dunay-facility'],
      sources: ['SYN-CW-S-digest'],
    }),
  ],
}

export const original: Records = {
  sources: [
    madeUpSource({
      id: 'SYN-CW-S-original',
      publisher: "Made-up railwayman's letter SYN-CW, the original",
      published: PLAYED,
      language: 'ru',
      limitation: say(
        'Made up for this exercise. The same railwayman as in the translation; he saw his own train and no other.',
        'Inventé pour cet exercice. Le même cheminot que dans la traduction ; il n’a vu que son propre train.',
      ),
      origin: RAILWAYMAN,
    }),
  ],
  claims: [
    madeUpClaim({
      id: 'SYN-CW-C-original',
      speaker: 'Made-up railwayman',
      said: PLAYED,
      ...OF_LOT,
      text: say(
        'Made-up letter, the original: "About 150 of these containers went on to my train at Дунай. The others stayed on the quay."',
        'Lettre inventée, l’original : « Environ 150 de ces conteneurs ont été chargés sur mon train à Дунай. Les autres sont restés sur le quai. »',
      ),
      places: ['dunay-facility'],
      sources: ['SYN-CW-S-original'],
    }),
  ],
}

export const denial: Records = {
  sources: [
    madeUpSource({
      id: 'SYN-CW-S-denial',
      publisher: 'Made-up shipping company SYN-CW',
      published: PLAYED,
      limitation: say(
        'Made up for this exercise. An interested party; it gives no log, no day and no ship.',
        'Inventé pour cet exercice. Partie intéressée ; elle ne donne ni journal de bord, ni jour, ni navire.',
      ),
      origin: { id: 'SYN-CW-company', name: 'Made-up shipping company SYN-CW' },
    }),
  ],
  claims: [
    madeUpClaim({
      id: 'SYN-CW-C-denial',
      kind: 'denial',
      speaker: 'Made-up spokesman of a made-up shipping company',
      said: PLAYED,
      text: say(
        'Made-up denial: "No ship of ours has carried anything of the kind."',
        'Démenti inventé : « Aucun de nos navires n’a transporté quoi que ce soit de tel. »',
      ),
      denies: ['SYN-CW-C-harbour', 'SYN-CW-C-digest'],
      consignments: [LOT],
      sources: ['SYN-CW-S-denial'],
    }),
  ],
}

export const picture: Records = {
  sources: [
    madeUpSource({
      id: 'SYN-CW-S-picture',
      publisher: 'Made-up picture SYN-CW',
      published: PLAYED,
      observed: LANDED,
      limitation: say(
        'Made up for this exercise. The containers are stacked, so their number is an estimate, and it does not show which of them were there before.',
        'Inventé pour cet exercice. Les conteneurs sont empilés : leur nombre est une estimation, et l’image ne montre pas lesquels s’y trouvaient déjà.',
      ),
      origin: { id: 'SYN-CW-picture', name: 'Made-up picture SYN-CW' },
    }),
  ],
  sightings: [
    madeUpSighting({
      id: 'SYN-CW-V-picture',
      method: 'satellite-imagery',
      when: LANDED,
      place: 'dunay-facility',
      text: say(
        'Made-up picture: an estimated 220 to 240 containers on the quay at Dunay. It does not show which ship they came with.',
        'Image inventée : de 220 à 240 conteneurs, selon estimation, sur le quai de Dounaï. Elle ne montre pas avec quel navire ils sont venus.',
      ),
      quantity: { kind: 'range', low: 220, high: 240 },
      counts: 'containers',
      // It does not say that they are the same, so it is linked to nothing.
      sources: ['SYN-CW-S-picture'],
    }),
  ],
}
