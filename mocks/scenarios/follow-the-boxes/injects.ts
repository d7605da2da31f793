import {
  choice,
  inject,
  madeUpClaim,
  madeUpCount,
  madeUpSource,
  question,
  say,
  type WireInject,
} from '#mocks/scenarios/written.ts'

const ON_THE_DAY = { from: '2023-10-14', to: '2023-10-14' }

export const injects: WireInject[] = [
  inject({
    id: 'ftb-welcome',
    at: 'PT0S',
    title: say('Welcome', 'Accueil'),
    message: say(
      'The map shows publicly reported shipments and, beside them, made-up ones whose ids begin with SYN-. In a quarter of an hour you follow one published set of containers from the ship to the train. Say nothing more surely than its source does.',
      'La carte montre des transports rapportés publiquement et, à côté, des transports inventés dont l’identifiant commence par SYN-. En un quart d’heure, vous suivez un ensemble de conteneurs publié, du navire au train. N’affirmez rien plus sûrement que sa source.',
    ),
    note: say(
      'Let the class look around. Show once how a record is selected and where its basis, its grades and its sources stand.',
      'Laissez la classe explorer. Montrez une fois comment choisir une fiche et où se lisent son fondement, ses cotes et ses sources.',
    ),
    view: 'consignment=WH-300',
  }),
  question({
    id: 'ftb-start',
    at: 'PT1M',
    title: say('Where it begins', 'Le point de départ'),
    ask: say(
      'Where were about 300 containers seen on 7 and 8 September 2023? Pick the place on the map.',
      'Où environ 300 conteneurs ont-ils été vus les 7 et 8 septembre 2023 ? Désignez le lieu sur la carte.',
    ),
    answer: { kind: 'place' },
  }),
  question({
    id: 'ftb-ship',
    at: 'PT2M30S',
    title: say('Which ship', 'Quel navire'),
    ask: say(
      'On which ship does the White House release put this set of containers?',
      'Sur quel navire le communiqué de la Maison-Blanche place-t-il cet ensemble de conteneurs ?',
    ),
    answer: choice({
      maria: say('Maria', 'Le Maria'),
      angara: say('MV Angara', 'L’Angara'),
      both: say('Angara and Maria, a part each', 'L’Angara et le Maria, une partie chacun'),
      none: say('It names no ship', 'Il ne nomme aucun navire'),
    }),
    note: say(
      'RUSI names both ships for the trips from mid-August on. The release names Angara for this set.',
      'Le RUSI nomme les deux navires pour l’ensemble des rotations depuis la mi-août. Le communiqué nomme l’Angara pour cet ensemble-ci.',
    ),
  }),
  question({
    id: 'ftb-way',
    at: 'PT4M',
    title: say('What the line knows', 'Ce que sait le trait'),
    message: say(
      'Select the leg by rail. Read its basis and how its line was drawn.',
      'Choisissez le trajet par rail. Lisez son fondement et la manière dont son trait a été tracé.',
    ),
    view: 'leg=WH-300-rail',
    ask: say(
      'Between Dunay and Tikhoretsk the map draws a line over many stations. What of this way is published?',
      'Entre Dounaï et Tikhoretsk, la carte trace un trait qui passe par de nombreuses gares. Qu’est-ce qui est publié de ce parcours ?',
    ),
    answer: choice({
      stations: say('Every station on the line', 'Chacune des gares du trait'),
      positions: say('Positions that the train reported', 'Des positions émises par le train'),
      ends: say(
        'Its two ends, the second only as "near Tikhoretsk", and that it went by rail',
        'Ses deux bouts, le second seulement comme « près de Tikhoretsk », et le fait qu’il s’est fait par rail',
      ),
      nothing: say('Nothing: the line is made up', 'Rien : le trait est inventé'),
    }),
  }),
  question({
    id: 'ftb-pile',
    at: 'PT6M',
    title: say('The figure of the picture', 'Le chiffre de l’image'),
    ask: say(
      'How many containers does the picture of Najin show? Give the figure as its source gives it.',
      'Combien de conteneurs l’image de Najin montre-t-elle ? Donnez le chiffre tel que sa source le donne.',
    ),
    answer: { kind: 'figure' },
  }),
  question({
    id: 'ftb-total',
    at: 'PT7M',
    title: say('The figure of the release', 'Le chiffre du communiqué'),
    ask: say(
      'How many containers in all had been provided, as the White House said on 13 October 2023? Give the figure as its source gives it.',
      'Combien de conteneurs avaient été fournis en tout, d’après la Maison-Blanche le 13 octobre 2023 ? Donnez le chiffre tel que sa source le donne.',
    ),
    answer: { kind: 'figure' },
    view: 'claim=WH-more-than-1000',
  }),
  question({
    id: 'ftb-rest',
    at: 'PT8M',
    title: say('The part not itemised', 'La part non détaillée'),
    ask: say(
      'How many of these does no source itemise? Reckon with published figures alone, and keep their hedges.',
      'Combien d’entre eux aucune source ne détaille-t-elle ? Comptez avec les seuls chiffres publiés, et gardez leurs nuances.',
    ),
    answer: { kind: 'figure' },
  }),
  inject({
    id: 'ftb-bulletin',
    at: 'PT9M',
    title: say('A bulletin comes in', 'Un bulletin arrive'),
    message: say(
      'A bulletin has come in with an exact count for SYN-02. Read what it is before you use it.',
      'Un bulletin est arrivé, avec un compte exact pour SYN-02. Lisez ce qu’il est avant de l’utiliser.',
    ),
    view: 'claim=SYN-FTB-C-bulletin',
    effect: {
      kind: 'records',
      records: {
        sources: [
          madeUpSource({
            id: 'SYN-FTB-S-bulletin',
            publisher: 'Made-up bulletin SYN-FTB',
            published: ON_THE_DAY,
            limitation: say(
              'Made up for this exercise. It speaks of a made-up consignment, so it can confirm nothing that is published.',
              'Inventé pour cet exercice. Il parle d’un envoi inventé : il ne peut donc rien confirmer de ce qui est publié.',
            ),
            origin: { id: 'SYN-FTB-bulletin', name: 'Made-up bulletin SYN-FTB' },
          }),
        ],
        claims: [
          madeUpClaim({
            id: 'SYN-FTB-C-bulletin',
            speaker: 'Made-up bulletin SYN-FTB',
            said: ON_THE_DAY,
            text: say(
              'Made-up bulletin: the made-up consignment SYN-02 was loaded with exactly 240 containers.',
              'Bulletin inventé : l’envoi inventé SYN-02 a été chargé d’exactement 240 conteneurs.',
            ),
            ...madeUpCount({ kind: 'exact', value: 240 }),
            consignments: ['SYN-02'],
            sources: ['SYN-FTB-S-bulletin'],
          }),
        ],
      },
    },
  }),
  question({
    id: 'ftb-add',
    at: 'PT9M30S',
    title: say('May it be added', 'Peut-on l’ajouter'),
    ask: say(
      'About 300 in the picture, exactly 240 in the bulletin. What do you tell the briefer?',
      'Environ 300 sur l’image, exactement 240 dans le bulletin. Que dites-vous au rapporteur ?',
    ),
    answer: choice({
      exact: say('540 containers are known', '540 conteneurs sont connus'),
      about: say('About 540 containers are known', 'Environ 540 conteneurs sont connus'),
      second: say('540, once a second source repeats the 240', '540, dès qu’une seconde source reprend les 240'),
      apart: say(
        'About 300 are published; the 240 are made up and are counted apart',
        'Environ 300 sont publiés ; les 240 sont inventés et se comptent à part',
      ),
    }),
  }),
  question({
    id: 'ftb-say',
    at: 'PT11M',
    title: say('Your judgement', 'Votre jugement'),
    ask: say(
      'How likely is it that the containers seen at Najin are those on the train seen near Tikhoretsk on 1 October 2023? Write two or three sentences, choose a likelihood and, apart from it, your confidence, and cite the leg that you rest on.',
      'Est-il probable que les conteneurs vus à Najin soient ceux du train vu près de Tikhoretsk le 1er octobre 2023 ? Écrivez deux ou trois phrases, choisissez une vraisemblance et, à part, votre degré de confiance, et citez le trajet sur lequel vous vous appuyez.',
    ),
    answer: { kind: 'assessment' },
    note: say(
      'Score by hand whether the text keeps "about" and leaves the trains of 28 September apart.',
      'Notez à la main si le texte garde « environ » et laisse à part les trains du 28 septembre.',
    ),
  }),
  inject({
    id: 'ftb-close',
    at: 'PT14M30S',
    title: say('Half a minute left', 'Plus que trente secondes'),
    message: say(
      'Half a minute left. Send your judgement as it stands: a short sentence that holds is worth more than a long one that comes too late.',
      'Il reste trente secondes. Envoyez votre jugement tel quel : une phrase courte qui tient vaut mieux qu’une longue qui arrive trop tard.',
    ),
  }),
  inject({
    id: 'ftb-hint-hedge',
    at: null,
    title: say('Hint: the word before the number', 'Indice : le mot devant le nombre'),
    message: say(
      'Read the word before the number: about, more than, at least. Without its word a figure is another figure.',
      'Lisez le mot devant le nombre : environ, plus de, au moins. Sans son mot, un chiffre est un autre chiffre.',
    ),
    note: say(
      'By hand, when half of the class answers 300 or 1,000 as exact.',
      'À la main, quand la moitié de la classe donne 300 ou 1 000 comme exacts.',
    ),
  }),
  inject({
    id: 'ftb-hint-cargo',
    at: null,
    title: say('Hint: what no one has seen', 'Indice : ce que personne n’a vu'),
    message: say(
      'Before you write what is in the containers, read who says that it cannot be proved.',
      'Avant d’écrire ce que contiennent les conteneurs, lisez qui dit que cela ne peut être prouvé.',
    ),
    note: say(
      'By hand, when somebody states the cargo as seen.',
      'À la main, quand quelqu’un présente la cargaison comme vue.',
    ),
    view: 'claim=RUSI-contents-cannot-be-proved',
  }),
]
