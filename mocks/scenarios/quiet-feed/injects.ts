import { choice, inject, question, say, type WireInject } from '#mocks/scenarios/written.ts'

const THIRD_VOYAGE = 'from=2023-09-21&to=2023-09-22&leg=SYN-03-vessel'

export const injects: WireInject[] = [
  question({
    id: 'qf-hole',
    at: 'PT0S',
    title: say('Where nobody is heard', 'Là où personne n’est entendu'),
    message: say(
      'You have the watch over made-up AIS positions of three made-up voyages, SYN-02, SYN-03 and SYN-04. Some of what is missing was never heard, and some was never sent. Tell the two apart, and say of the rest that you do not know.',
      'Vous veillez sur les positions AIS inventées de trois traversées inventées, SYN-02, SYN-03 et SYN-04. Une part de ce qui manque n’a pas été captée, une autre n’a pas été émise. Distinguez les deux, et du reste, dites que vous ne savez pas.',
    ),
    view: 'from=2023-09-14&to=2023-09-29',
    ask: say(
      'On one stretch off the coast each of the three ships falls silent. Pick the middle of that stretch on the map.',
      'Sur un même tronçon au large de la côte, chacun des trois navires se tait. Désignez le milieu de ce tronçon sur la carte.',
    ),
    answer: { kind: 'place' },
    note: say(
      'About 28 km off the mouth of the Tumen, from 130.58 to 130.93 degrees east. All three are silent there: no receiver of this made-up feed hears that stretch.',
      'Environ 28 km au large de l’embouchure du Tumen, de 130,58 à 130,93 degrés est. Les trois s’y taisent : aucun récepteur de ce flux inventé n’entend ce tronçon.',
    ),
  }),
  question({
    id: 'qf-gap',
    at: 'PT4M',
    title: say('The longer silence', 'Le plus long silence'),
    view: THIRD_VOYAGE,
    ask: say(
      'In the night of 21 to 22 September SYN-03 is silent twice. How many hours does the longer silence last? Give a figure that is no more exact than you can read it.',
      'Dans la nuit du 21 au 22 septembre, SYN-03 se tait deux fois. Combien d’heures dure le plus long silence ? Donnez un chiffre qui ne soit pas plus précis que ce que vous pouvez lire.',
    ),
    answer: { kind: 'figure' },
    note: say(
      'Last heard at 22:57, heard again at 05:31 UTC: about six and a half hours.',
      'Entendu pour la dernière fois à 22 h 57, de nouveau à 5 h 31 UTC : environ six heures et demie.',
    ),
  }),
  question({
    id: 'qf-silence',
    at: 'PT7M',
    title: say('Two silences of two kinds', 'Deux silences de deux sortes'),
    view: THIRD_VOYAGE,
    ask: say(
      'SYN-02 and SYN-04 were heard on the stretch where SYN-03 is silent for hours. What may be said?',
      'SYN-02 et SYN-04 ont été entendus là où SYN-03 se tait pendant des heures. Que peut-on dire ?',
    ),
    answer: choice({
      dark: say('SYN-03 went dark to hide', 'SYN-03 s’est caché en coupant son émetteur'),
      hole: say('It is a coverage hole, as off the Tumen', 'C’est un trou de couverture, comme au large du Tumen'),
      stopped: say('SYN-03 lay still for that time', 'SYN-03 est resté immobile pendant ce temps'),
      unheard: say(
        'SYN-03 was not heard where others were; why is not known',
        'SYN-03 n’a pas été entendu là où d’autres l’ont été ; on ignore pourquoi',
      ),
    }),
  }),
  inject({
    id: 'qf-spoof',
    at: 'PT12M',
    title: say('A false position', 'Une fausse position'),
    message: say(
      'One more position of SYN-03 has come in, for 02:00 UTC on 22 September: 38.5 degrees north, 138.0 east.',
      'Une position de plus est arrivée pour SYN-03, à 2 h 00 UTC le 22 septembre : 38,5 degrés nord, 138,0 est.',
    ),
    view: THIRD_VOYAGE,
    note: say(
      'Some 720 km from where SYN-03 was last heard three hours before: it would take about 128 knots, and over 100 to come back. The app lists it among the doubtful positions of the feed.',
      'À quelque 720 km du lieu où SYN-03 avait été entendu trois heures plus tôt : il y faudrait environ 128 nœuds, et plus de 100 pour revenir. L’application la range parmi les positions douteuses du flux.',
    ),
    effect: {
      kind: 'spoof',
      track: 'SYN-03-vessel-track',
      at: '2023-09-22T02:00Z',
      longitude: 138,
      latitude: 38.5,
    },
  }),
  question({
    id: 'qf-fix',
    at: 'PT13M',
    title: say('What to do with it', 'Qu’en faire'),
    ask: say(
      'It would fill the silence. What do you do with this position?',
      'Elle comblerait le silence. Que faites-vous de cette position ?',
    ),
    answer: choice({
      fill: say('Draw the way through it: the gap is closed', 'Faire passer le parcours par elle : le vide est comblé'),
      proof: say('Report that SYN-03 sailed far out to sea', 'Signaler que SYN-03 a gagné le large'),
      silent: say('Delete it and say nothing', 'La supprimer sans rien dire'),
      apart: say(
        'Leave it out of the way, and report it as a position that no ship can have reached',
        'La laisser hors du parcours, et la signaler comme une position qu’aucun navire n’a pu atteindre',
      ),
    }),
  }),
  inject({
    id: 'qf-stale',
    at: 'PT18M',
    title: say('Positions: stale', 'Positions : réponse périmée'),
    note: say(
      'The class is told nothing. The app says that the new answer is older than the one before and keeps the good one.',
      'La classe n’est pas prévenue. L’application dit que la nouvelle réponse est plus ancienne que la précédente, et garde la bonne.',
    ),
    effect: { kind: 'feed', feed: 'positions', fault: 'stale' },
  }),
  inject({
    id: 'qf-500',
    at: 'PT22M',
    title: say('Positions: error 500', 'Positions : erreur 500'),
    effect: { kind: 'feed', feed: 'positions', fault: '500' },
  }),
  inject({
    id: 'qf-429',
    at: 'PT24M',
    title: say('Positions: too many requests (429)', 'Positions : trop de demandes (429)'),
    note: say(
      'The feed asks for patience. Whoever presses "Try again" every second learns nothing sooner.',
      'Le flux demande de la patience. Réessayer chaque seconde n’apprend rien plus tôt.',
    ),
    effect: { kind: 'feed', feed: 'positions', fault: '429' },
  }),
  inject({
    id: 'qf-timeout',
    at: 'PT26M',
    title: say('Positions: no answer at all', 'Positions : aucune réponse'),
    effect: { kind: 'feed', feed: 'positions', fault: 'timeout' },
  }),
  question({
    id: 'qf-nodata',
    at: 'PT27M',
    title: say('The duty officer asks', 'L’officier de permanence demande'),
    ask: say(
      'The duty officer asks: "Nothing new for nine minutes. So nothing is moving?" What do you answer?',
      'L’officier de permanence demande : « Rien de nouveau depuis neuf minutes. Donc rien ne bouge ? » Que répondez-vous ?',
    ),
    answer: choice({
      nothing: say('Nothing is moving', 'Rien ne bouge'),
      hiding: say('They are hiding', 'Ils se cachent'),
      fine: say('All is as on the screen', 'Tout est comme à l’écran'),
      unknown: say(
        'The feed fails: we see its last good answer, and of anything newer we know nothing',
        'Le flux est en panne : nous voyons sa dernière bonne réponse, et de ce qui est plus récent, nous ne savons rien',
      ),
    }),
  }),
  inject({
    id: 'qf-shrunken',
    at: 'PT31M',
    title: say('Positions: a shrunken answer', 'Positions : une réponse amputée'),
    message: say(
      'The feed answers again. Read what the app says of the answer before you use it.',
      'Le flux répond de nouveau. Lisez ce que l’application dit de la réponse avant de l’utiliser.',
    ),
    note: say(
      'One row in five is left, the earliest. Whoever takes the answer loses the later voyages: fewer rows are not fewer ships.',
      'Il reste une ligne sur cinq, les plus anciennes. Qui prend la réponse perd les dernières traversées : moins de lignes ne veut pas dire moins de navires.',
    ),
    effect: { kind: 'feed', feed: 'positions', fault: 'shrunken' },
  }),
  inject({
    id: 'qf-recovered',
    at: 'PT35M',
    title: say('Positions: well again', 'Positions : rétablies'),
    message: say('The feed of positions is well again.', 'Le flux des positions est rétabli.'),
    effect: { kind: 'feed', feed: 'positions', fault: 'none' },
  }),
  question({
    id: 'qf-assess',
    at: 'PT36M',
    title: say('The paragraph for the morning', 'Le paragraphe du matin'),
    view: THIRD_VOYAGE,
    ask: say(
      'How likely is it that SYN-03 switched its transmitter off on purpose in that night? Write the paragraph for the morning brief: what was heard, what was not, what is not known. Choose a likelihood and, apart from it, your confidence, and cite the leg.',
      'Est-il probable que SYN-03 ait coupé exprès son émetteur cette nuit-là ? Écrivez le paragraphe du compte rendu du matin : ce qui a été entendu, ce qui ne l’a pas été, ce que l’on ignore. Choisissez une vraisemblance et, à part, votre degré de confiance, et citez le trajet.',
    ),
    answer: { kind: 'assessment' },
    note: say(
      'Score by hand whether the text says "not heard" and not "dark", names the stretch without receivers as another matter, and leaves the false position out of the way.',
      'Notez à la main si le texte dit « non entendu » et non « émetteur coupé », traite à part le tronçon sans récepteur, et laisse la fausse position hors du parcours.',
    ),
  }),
  inject({
    id: 'qf-second-silence',
    at: null,
    title: say('A second silence', 'Un second silence'),
    message: say(
      'Look again at the voyage of SYN-04. Something is missing that was there before.',
      'Regardez de nouveau la traversée de SYN-04. Il manque quelque chose qui était là auparavant.',
    ),
    note: say(
      'By hand, for a class that is quick: SYN-04 falls silent from 22:00 to 02:30 UTC in the night of 28 to 29 September, on the stretch where SYN-02 was heard.',
      'À la main, pour une classe rapide : SYN-04 se tait de 22 h 00 à 2 h 30 UTC dans la nuit du 28 au 29 septembre, là où SYN-02 a été entendu.',
    ),
    roles: ['qf-analyst'],
    view: 'from=2023-09-28&to=2023-09-29&leg=SYN-04-vessel',
    effect: {
      kind: 'silence',
      track: 'SYN-04-vessel-track',
      span: { from: '2023-09-28T22:00Z', to: '2023-09-29T02:30Z' },
    },
  }),
]
