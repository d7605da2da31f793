import type { ScenarioDocument } from '#app/feeds/scenarios/scenario-schema.ts'
import { expectations } from '#mocks/scenarios/quiet-feed/expectations.ts'
import { injects } from '#mocks/scenarios/quiet-feed/injects.ts'
import { say } from '#mocks/scenarios/written.ts'

/** Three quarters of an hour, for a class that is to read silence. */
export const quietFeed: ScenarioDocument = {
  format: 'transload-scenario',
  version: 1,
  id: 'quiet-feed',
  title: say('The quiet feed', 'Le flux muet'),
  summary: say(
    'Three quarters of an hour of silence of several kinds: a stretch where no receiver hears, a ship that is not heard where others are, a position that cannot be, and a feed that grows old, fails, comes back cut, and recovers. All voyages and positions are made up and marked SYN-; no source gives AIS positions of the real ones.',
    'Trois quarts d’heure de silences de plusieurs sortes : un tronçon qu’aucun récepteur n’entend, un navire que l’on n’entend pas là où l’on en entend d’autres, une position impossible, et un flux qui vieillit, tombe en panne, revient amputé, puis se rétablit. Toutes les traversées et positions sont inventées et marquées SYN- ; aucune source ne donne de positions AIS des vraies.',
  ),
  case: 'training',
  caseParameters: {},
  view: 'from=2023-09-14&to=2023-09-29',
  start: '2023-10-02T06:00Z',
  duration: 'PT45M',
  speed: 1,
  roles: [
    {
      id: 'qf-watch',
      name: say('Watch', 'Veilleur'),
      task: say(
        'Reads the state of the feeds and says aloud when it changes.',
        'Lit l’état des flux et dit à voix haute quand il change.',
      ),
    },
    {
      id: 'qf-analyst',
      name: say('Analyst', 'Analyste'),
      task: say(
        'Compares the voyages: who was heard where, and who was not.',
        'Compare les traversées : qui a été entendu où, et qui ne l’a pas été.',
      ),
    },
    {
      id: 'qf-briefer',
      name: say('Briefer', 'Rapporteur'),
      task: say(
        'Words what is known, what is not, and how old it is.',
        'Formule ce que l’on sait, ce que l’on ignore, et de quand cela date.',
      ),
    },
  ],
  objectives: [
    {
      id: 'qf-coverage',
      text: say(
        'Tell no coverage from no transmission.',
        'Distinguer l’absence de couverture de l’absence d’émission.',
      ),
    },
    {
      id: 'qf-positions',
      text: say('Test a position against what a ship can do.', 'Confronter une position à ce qu’un navire peut faire.'),
    },
    {
      id: 'qf-feeds',
      text: say(
        'Read the state of a feed, and not take "no data" for "nothing there".',
        'Lire l’état d’un flux, et ne pas prendre « pas de données » pour « rien à voir ».',
      ),
    },
    {
      id: 'qf-wording',
      text: say('Word a silence without a motive.', 'Formuler un silence sans lui prêter d’intention.'),
    },
  ],
  injects,
  expectations,
  answerKey: [
    {
      id: 'qf-k-hole',
      question: say('Which silences are there?', 'Quels silences y a-t-il ?'),
      answer: say(
        'Off the mouth of the Tumen every ship is silent for one to two hours: no made-up receiver hears there, and that says nothing of who passes. SYN-03 alone is silent from 22:57 to 05:31 UTC farther east, where SYN-02 and SYN-04 were heard. On rail the same holds between Skovorodino and Mogocha, where both trains are silent.',
        'Au large de l’embouchure du Tumen, chaque navire se tait une à deux heures : aucun récepteur inventé n’y entend, et cela ne dit rien de qui passe. Seul SYN-03 se tait de 22 h 57 à 5 h 31 UTC plus à l’est, là où SYN-02 et SYN-04 ont été entendus. Sur rail, il en va de même entre Skovorodino et Mogocha, où les deux trains se taisent.',
      ),
    },
    {
      id: 'qf-k-dark',
      question: say('Did SYN-03 go dark?', 'SYN-03 a-t-il coupé son émetteur ?'),
      answer: say(
        'It was not heard for about six and a half hours where others were. Whether the transmitter was off, failed, or went unheard in that night is not known, and so is why. RUSI and The Washington Post report of the real ships that they moved with AIS off; that is no evidence of a made-up voyage, and gives no times.',
        'Il n’a pas été entendu pendant environ six heures et demie là où d’autres l’ont été. On ignore si l’émetteur était coupé, en panne, ou simplement mal capté cette nuit-là, et donc pourquoi. Le RUSI et le Washington Post disent des vrais navires qu’ils circulaient AIS coupé ; cela ne prouve rien d’une traversée inventée, et ne donne aucune heure.',
      ),
    },
    {
      id: 'qf-k-rule',
      question: say(
        'Would a rule of Global Fishing Watch call it disabling?',
        'Une règle de Global Fishing Watch y verrait-elle une coupure ?',
      ),
      answer: say(
        'No. Its rule asks for 12 hours and 50 nautical miles from shore, and calls shorter or nearer gaps unreliable. The whole way from Najin to Dunay lies within 24 nautical miles of the coast.',
        'Non. Sa règle demande 12 heures et 50 milles marins de la côte, et tient pour peu fiables les silences plus courts ou plus proches. Tout le parcours de Najin à Dounaï est à moins de 24 milles marins de la côte.',
      ),
    },
    {
      id: 'qf-k-fix',
      question: say('What is wrong with the new position?', 'Qu’est-ce qui ne va pas dans la nouvelle position ?'),
      answer: say(
        'It lies some 720 km from the last one: about 128 knots out and over 100 back. It is kept and reported, since a false position is a finding, and it is no part of the way.',
        'Elle est à quelque 720 km de la précédente : environ 128 nœuds à l’aller et plus de 100 au retour. On la garde et on la signale, car une fausse position est un constat ; elle ne fait pas partie du parcours.',
      ),
    },
    {
      id: 'qf-k-feeds',
      question: say(
        'What did the feed do, and what may be said meanwhile?',
        'Qu’a fait le flux, et que peut-on dire pendant ce temps ?',
      ),
      answer: say(
        'At 18 minutes an answer that was a week too old, at 22 error 500, at 24 too many requests, at 26 no answer, at 31 one row in five, at 35 all well. Meanwhile the screen shows the last good answer and its age. Nothing newer is known, and a shorter answer is not a smaller world.',
        'À 18 minutes, une réponse trop vieille d’une semaine ; à 22, l’erreur 500 ; à 24, trop de demandes ; à 26, aucune réponse ; à 31, une ligne sur cinq ; à 35, tout va bien. Pendant ce temps, l’écran montre la dernière bonne réponse et son âge. On ne sait rien de plus récent, et une réponse plus courte n’est pas un monde plus petit.',
      ),
    },
    {
      id: 'qf-k-assess',
      question: say('What is a sound paragraph?', 'Quel paragraphe est solide ?'),
      answer: say(
        '"SYN-03 was not heard for about six and a half hours in the night of 21 to 22 September, on a stretch where two other voyages were. There is a roughly even chance that its transmitter was switched off on purpose. Our confidence is low: nothing but the silence speaks for it. An earlier silence off the Tumen concerns every ship and tells nothing of this one." Unlikely and likely pass too, when the text gives a reason.',
        '« SYN-03 n’a pas été entendu pendant environ six heures et demie dans la nuit du 21 au 22 septembre, sur un tronçon où deux autres traversées l’ont été. Il y a à peu près une chance sur deux que son émetteur ait été coupé exprès. Notre confiance est faible : seul le silence plaide en ce sens. Un silence antérieur, au large du Tumen, concerne tous les navires et n’apprend rien de celui-ci. » Improbable et probable conviennent aussi, si le texte donne une raison.',
      ),
    },
  ],
  debrief: [
    {
      id: 'qf-d-dark',
      text: say(
        'Who wrote "dark", and what had they seen that "not heard" would not have told?',
        'Qui a écrit « émetteur coupé », et qu’avait-il vu que « non entendu » n’aurait pas dit ?',
      ),
    },
    {
      id: 'qf-d-fill',
      text: say('What made the false position welcome?', 'Pourquoi la fausse position était-elle la bienvenue ?'),
    },
    {
      id: 'qf-d-old',
      text: say(
        'At what minute did you notice that the feed was no longer fresh, and by what?',
        'À quelle minute avez-vous remarqué que le flux n’était plus à jour, et à quoi ?',
      ),
    },
    {
      id: 'qf-d-ask',
      text: say(
        'What would you have to ask, and whom, to tell a silent ship from a deaf receiver?',
        'Que faudrait-il demander, et à qui, pour distinguer un navire muet d’un récepteur sourd ?',
      ),
    },
  ],
}
