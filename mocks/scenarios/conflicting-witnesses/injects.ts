import {
  denial,
  digest,
  harbour,
  letter,
  lot,
  original,
  picture,
} from '#mocks/scenarios/conflicting-witnesses/records.ts'
import { choice, inject, question, say, type WireInject } from '#mocks/scenarios/written.ts'

export const injects: WireInject[] = [
  inject({
    id: 'cw-open',
    at: 'PT0S',
    title: say('The task', 'La mission'),
    message: say(
      'A made-up consignment, SYN-CW-lot, is said to have come from Najin to Dunay on 24 and 25 September. How many containers it holds is not known. In half an hour you will have heard several voices. Brief on it: how many, by whose word, and how well that is known.',
      'Un envoi inventé, SYN-CW-lot, serait allé de Najin à Dounaï les 24 et 25 septembre. On ignore combien de conteneurs il compte. Dans une demi-heure, vous aurez entendu plusieurs voix. Rendez compte : combien, d’après qui, et avec quelle solidité.',
    ),
    note: say(
      'Two origins, not five: the quay (bulletin and digest) and the railwayman (translation and original). The picture is the third, and comes last.',
      'Deux origines et non cinq : le quai (bulletin et revue de presse) et le cheminot (traduction et original). L’image est la troisième, et vient à la fin.',
    ),
    view: 'from=2023-09-20&to=2023-10-01&consignment=SYN-CW-lot',
    effect: { kind: 'records', records: lot },
  }),
  inject({
    id: 'cw-harbour',
    at: 'PT2M',
    title: say('The harbour bulletin', 'Le bulletin du port'),
    message: say(
      'A bulletin from the harbour has come in. Look at what its source cannot tell.',
      'Un bulletin est arrivé du port. Voyez ce que sa source ne peut pas dire.',
    ),
    view: 'claim=SYN-CW-C-harbour',
    effect: { kind: 'records', records: harbour },
  }),
  inject({
    id: 'cw-letter',
    at: 'PT4M',
    title: say('A letter, in translation', 'Une lettre, traduite'),
    message: say(
      'A letter has come in, translated from Russian. It gives another number and another place.',
      'Une lettre est arrivée, traduite du russe. Elle donne un autre nombre et un autre lieu.',
    ),
    view: 'claim=SYN-CW-C-letter',
    effect: { kind: 'records', records: letter },
  }),
  question({
    id: 'cw-danube',
    at: 'PT6M',
    title: say('On the Danube?', 'Sur le Danube ?'),
    ask: say(
      'The translation says "on the Danube". What do you do with the place?',
      'La traduction dit « sur le Danube ». Que faites-vous du lieu ?',
    ),
    answer: choice({
      river: say('Put it at a port on the river Danube', 'Le placer dans un port du Danube'),
      silent: say('Write Dunay in its stead and say nothing', 'Écrire Dounaï à la place, sans rien dire'),
      drop: say('Set the letter aside: it is plainly wrong', 'Écarter la lettre : elle se trompe manifestement'),
      ask: say(
        'Leave the place open and ask for the word of the original',
        'Laisser le lieu ouvert et demander le mot de l’original',
      ),
    }),
    note: say(
      'Дунай is the name of Dunay and also the Russian name of the river. The search of the app says so.',
      'Дунай est le nom de Dounaï et aussi le nom russe du fleuve. La recherche de l’application le signale.',
    ),
  }),
  inject({
    id: 'cw-digest',
    at: 'PT9M',
    title: say('"Several witnesses"', '« Plusieurs témoins »'),
    message: say(
      'A news digest speaks of several witnesses who report about 230.',
      'Une revue de presse parle de plusieurs témoins qui en signalent environ 230.',
    ),
    view: 'claim=SYN-CW-C-digest',
    effect: { kind: 'records', records: digest },
  }),
  question({
    id: 'cw-origins',
    at: 'PT10M',
    title: say('How many origins', 'Combien d’origines'),
    ask: say(
      'How many independent origins stand behind the figure of about 230 so far? Give an exact number.',
      'Combien d’origines indépendantes soutiennent jusqu’ici le chiffre d’environ 230 ? Donnez un nombre exact.',
    ),
    answer: { kind: 'figure' },
  }),
  inject({
    id: 'cw-original',
    at: 'PT13M',
    title: say('The original of the letter', 'L’original de la lettre'),
    message: say(
      'The original of the letter has been found. Read the word of the place, and what its number counts.',
      'L’original de la lettre a été retrouvé. Lisez le mot qui désigne le lieu, et ce que compte son nombre.',
    ),
    view: 'claim=SYN-CW-C-original',
    effect: { kind: 'records', records: original },
  }),
  question({
    id: 'cw-place',
    at: 'PT14M',
    title: say('Where, then?', 'Où, alors ?'),
    ask: say(
      "Where does the original put the railwayman's train? Pick the place on the map.",
      'Où l’original situe-t-il le train du cheminot ? Désignez le lieu sur la carte.',
    ),
    answer: { kind: 'place' },
  }),
  question({
    id: 'cw-number',
    at: 'PT16M',
    title: say('Which number goes into the brief', 'Quel nombre va dans le compte rendu'),
    ask: say(
      'About 230 from the quay, about 150 from the railwayman. What goes into the brief?',
      'Environ 230 d’après le quai, environ 150 d’après le cheminot. Qu’écrivez-vous dans le compte rendu ?',
    ),
    answer: choice({
      average: say('About 190, the middle of the two', 'Environ 190, le milieu des deux'),
      majority: say('About 230: two sources against one', 'Environ 230 : deux sources contre une'),
      lower: say('About 150, to be on the safe side', 'Environ 150, par prudence'),
      both: say(
        'Both, each with its source and with what it counts',
        'Les deux, chacun avec sa source et ce qu’il compte',
      ),
    }),
  }),
  inject({
    id: 'cw-denial',
    at: 'PT19M',
    title: say('A denial', 'Un démenti'),
    message: say('A shipping company denies it.', 'Une compagnie maritime dément.'),
    view: 'claim=SYN-CW-C-denial',
    effect: { kind: 'records', records: denial },
  }),
  question({
    id: 'cw-deny',
    at: 'PT20M',
    title: say('What the denial does', 'Ce que fait le démenti'),
    ask: say('What does the denial change?', 'Que change le démenti ?'),
    answer: choice({
      cancels: say('The claims are off: they are denied', 'Les déclarations tombent : elles sont démenties'),
      nothing: say('Nothing: it need not be shown', 'Rien : inutile de le montrer'),
      proves: say('It makes the claims more likely', 'Il rend les déclarations plus probables'),
      beside: say(
        'It stands beside the claims, with its speaker and its day; it is no observation',
        'Il figure à côté des déclarations, avec son auteur et son jour ; ce n’est pas une observation',
      ),
    }),
  }),
  inject({
    id: 'cw-picture',
    at: 'PT22M',
    title: say('A picture of the quay', 'Une image du quai'),
    message: say(
      'A picture of the quay has been read. It is of the day of arrival.',
      'Une image du quai a été lue. Elle date du jour de l’arrivée.',
    ),
    view: 'sighting=SYN-CW-V-picture',
    effect: { kind: 'records', records: picture },
  }),
  question({
    id: 'cw-assess',
    at: 'PT23M',
    title: say('Your assessment', 'Votre appréciation'),
    ask: say(
      'How likely is it that SYN-CW-lot brought more than 200 containers to Dunay? Write a short paragraph that can be read aloud, choose a likelihood and, apart from it, your confidence, and cite the sighting and the source that you rest on.',
      'Est-il probable que SYN-CW-lot ait apporté plus de 200 conteneurs à Dounaï ? Écrivez un court paragraphe qui puisse être lu à voix haute, choisissez une vraisemblance et, à part, votre degré de confiance, et citez l’observation et la source sur lesquelles vous vous appuyez.',
    ),
    answer: { kind: 'assessment' },
    note: say(
      'Score the text by hand. Ask those who cite the digest what it adds to the bulletin.',
      'Notez le texte à la main. Demandez à ceux qui citent la revue de presse ce qu’elle ajoute au bulletin.',
    ),
  }),
  inject({
    id: 'cw-hint-origin',
    at: null,
    title: say('Hint: who has seen it?', 'Indice : qui l’a vu ?'),
    message: say(
      'Open a source and read its origin. Texts may be many where the eyes are two.',
      'Ouvrez une source et lisez son origine. Les textes peuvent être nombreux là où il n’y a que deux yeux.',
    ),
    note: say(
      'By hand, before the question of origins, when nobody has opened a source.',
      'À la main, avant la question des origines, si personne n’a ouvert de source.',
    ),
    roles: ['cw-reader'],
    view: 'source=SYN-CW-S-digest',
  }),
]
