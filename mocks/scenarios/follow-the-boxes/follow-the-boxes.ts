import type { ScenarioDocument } from '#app/feeds/scenarios/scenario-schema.ts'
import { expectations } from '#mocks/scenarios/follow-the-boxes/expectations.ts'
import { injects } from '#mocks/scenarios/follow-the-boxes/injects.ts'
import { say } from '#mocks/scenarios/written.ts'

/** Guided, a quarter of an hour, for a class that sees the app for the first time. */
export const followTheBoxes: ScenarioDocument = {
  format: 'transload-scenario',
  version: 1,
  id: 'follow-the-boxes',
  title: say('Follow the boxes', 'Suivez les conteneurs'),
  summary: say(
    'A guided quarter of an hour: follow one published set of containers from ship to train, tell published from made up, and read figures as they are hedged. Played on published records and on made-up ones marked SYN-; the exercise adds one made-up bulletin. No answer needs a fact that is not on screen.',
    'Un quart d’heure guidé : suivre un ensemble de conteneurs publié, du navire au train, distinguer le publié de l’inventé, et lire les chiffres avec leurs nuances. On joue sur des fiches publiées et sur d’autres, inventées, marquées SYN- ; l’exercice y ajoute un bulletin inventé. Aucune réponse ne demande un fait absent de l’écran.',
  ),
  case: 'training',
  caseParameters: {},
  view: '',
  start: '2023-10-14T08:00Z',
  duration: 'PT15M',
  speed: 1,
  roles: [
    {
      id: 'ftb-analyst',
      name: say('Analyst', 'Analyste'),
      task: say(
        'Follows the consignment from record to record and answers each question.',
        'Suit l’envoi de fiche en fiche et répond à chaque question.',
      ),
    },
    {
      id: 'ftb-briefer',
      name: say('Briefer', 'Rapporteur'),
      task: say(
        'Answers in words that can be said aloud, with the hedge of the source in each of them.',
        'Répond en des termes que l’on peut dire à voix haute, avec chaque fois la nuance de la source.',
      ),
    },
  ],
  objectives: [
    {
      id: 'ftb-follow',
      text: say(
        'Follow one consignment from ship to train, and name what is known at each end.',
        'Suivre un envoi du navire au train, et nommer ce que l’on sait à chaque bout.',
      ),
    },
    {
      id: 'ftb-basis',
      text: say('Tell published, inferred and made up apart.', 'Distinguer le publié, le déduit et l’inventé.'),
    },
    {
      id: 'ftb-hedge',
      text: say(
        'Keep "about" and "more than", and leave open what no source itemises.',
        'Garder « environ » et « plus de », et laisser ouvert ce qu’aucune source ne détaille.',
      ),
    },
    {
      id: 'ftb-wording',
      text: say(
        'Word a judgement with its likelihood, its confidence and its evidence.',
        'Formuler un jugement avec sa vraisemblance, son degré de confiance et ses preuves.',
      ),
    },
  ],
  injects,
  expectations,
  answerKey: [
    {
      id: 'ftb-k-start',
      question: say('Where does it begin, and on which ship?', 'Où cela commence-t-il, et sur quel navire ?'),
      answer: say(
        'At Najin (Rajin), on MV Angara, by the White House release. That RUSI names two ships is true of the trips as a whole and says nothing of this set.',
        'À Najin (Rajin), sur l’Angara, d’après le communiqué de la Maison-Blanche. Que le RUSI nomme deux navires vaut pour l’ensemble des rotations et ne dit rien de cet ensemble-ci.',
      ),
    },
    {
      id: 'ftb-k-way',
      question: say('What of the way by rail is published?', 'Qu’est-ce qui est publié du parcours par rail ?'),
      answer: say(
        'The mode, Dunay, and "near Tikhoretsk". Every station between is inferred. When the train was loaded or left was not found; that it was at the depot on 1 October is known through a secondary outlet.',
        'Le mode, Dounaï, et « près de Tikhoretsk ». Toutes les gares entre les deux sont déduites. La date de chargement ou de départ du train n’a pas été trouvée ; sa présence au dépôt le 1er octobre est connue par un média secondaire.',
      ),
    },
    {
      id: 'ftb-k-figures',
      question: say('Which figures hold?', 'Quels chiffres tiennent ?'),
      answer: say(
        'About 300 in one picture, more than 1,000 in all "in recent weeks", and so more than 700 that no source itemises. The window of 7 September to 1 October belongs to the set in the pictures, not to the total.',
        'Environ 300 sur une image, plus de 1 000 en tout « ces dernières semaines », et donc plus de 700 qu’aucune source ne détaille. La fenêtre du 7 septembre au 1er octobre vaut pour l’ensemble des images, non pour le total.',
      ),
    },
    {
      id: 'ftb-k-add',
      question: say('Why are the 240 not added?', 'Pourquoi ne pas ajouter les 240 ?'),
      answer: say(
        'The bulletin and its consignment are made up. An exact number looks stronger than a hedged one, and is weaker here: nobody has counted anything. A second source that repeats it would change nothing.',
        'Le bulletin et son envoi sont inventés. Un nombre exact paraît plus solide qu’un nombre nuancé ; il l’est moins ici, puisque personne n’a rien compté. Une seconde source qui le répéterait n’y changerait rien.',
      ),
    },
    {
      id: 'ftb-k-say',
      question: say('What is a sound judgement?', 'Quel jugement est solide ?'),
      answer: say(
        'Likely or very likely: the release itself says that they are the same containers, and the editor graded it B2. Confidence moderate at best, since it is one origin and the day of arrival comes at second hand. The trains that RUSI saw on 28 September carry containers that look alike; no source says that they are the same.',
        'Probable ou très probable : le communiqué dit lui-même que ce sont les mêmes conteneurs, et la rédaction l’a coté B2. Confiance moyenne au mieux, car il n’y a qu’une origine et le jour d’arrivée est connu de seconde main. Les trains que le RUSI a vus le 28 septembre portent des conteneurs semblables ; aucune source ne dit que ce sont les mêmes.',
      ),
    },
  ],
  debrief: [
    {
      id: 'ftb-d-word',
      text: say(
        'Which of your answers lost its "about" or its "more than", and where on the way?',
        'Laquelle de vos réponses a perdu son « environ » ou son « plus de », et à quel moment ?',
      ),
    },
    {
      id: 'ftb-d-exact',
      text: say(
        'Why did the exact number of the bulletin feel trustworthy?',
        'Pourquoi le nombre exact du bulletin inspirait-il confiance ?',
      ),
    },
    {
      id: 'ftb-d-line',
      text: say(
        'What would somebody believe who saw the line on the map and read nothing?',
        'Que croirait quelqu’un qui verrait le trait sur la carte sans rien lire ?',
      ),
    },
    {
      id: 'ftb-d-next',
      text: say(
        'Which record would raise your confidence, and which would raise the likelihood?',
        'Quelle fiche augmenterait votre confiance, et laquelle la vraisemblance ?',
      ),
    },
  ],
}
