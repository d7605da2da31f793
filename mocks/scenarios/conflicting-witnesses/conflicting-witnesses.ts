import type { ScenarioDocument } from '#app/feeds/scenarios/scenario-schema.ts'
import { expectations } from '#mocks/scenarios/conflicting-witnesses/expectations.ts'
import { injects } from '#mocks/scenarios/conflicting-witnesses/injects.ts'
import { say } from '#mocks/scenarios/written.ts'

/** Half an hour, for a class that knows its way about the app. */
export const conflictingWitnesses: ScenarioDocument = {
  format: 'transload-scenario',
  version: 1,
  id: 'conflicting-witnesses',
  title: say('Conflicting witnesses', 'Témoins discordants'),
  summary: say(
    'Half an hour with two witnesses who disagree, a mistranslation, a text that repeats another, and a denial. All that the exercise tells is made up and marked SYN-; the published records stand beside it and are not touched.',
    'Une demi-heure avec deux témoins qui se contredisent, une erreur de traduction, un texte qui en répète un autre, et un démenti. Tout ce que l’exercice raconte est inventé et marqué SYN- ; les fiches publiées restent à côté et ne changent pas.',
  ),
  case: 'training',
  caseParameters: {},
  view: 'from=2023-09-20&to=2023-10-01',
  start: '2023-10-16T08:00Z',
  duration: 'PT30M',
  speed: 1,
  roles: [
    {
      id: 'cw-reader',
      name: say('Reader of sources', 'Lecteur des sources'),
      task: say(
        'Opens each source that comes in: who, from where, what it cannot tell.',
        'Ouvre chaque source qui arrive : qui, d’où, ce qu’elle ne peut pas dire.',
      ),
    },
    {
      id: 'cw-analyst',
      name: say('Analyst', 'Analyste'),
      task: say(
        'Holds the figures against each other and keeps them apart.',
        'Confronte les chiffres et ne les mélange pas.',
      ),
    },
    {
      id: 'cw-briefer',
      name: say('Briefer', 'Rapporteur'),
      task: say(
        'Writes the paragraph that will be read aloud, and stands by each of its words.',
        'Écrit le paragraphe qui sera lu à voix haute, et répond de chacun de ses mots.',
      ),
    },
  ],
  objectives: [
    {
      id: 'cw-origins',
      text: say('Count origins and not texts.', 'Compter les origines et non les textes.'),
    },
    {
      id: 'cw-words',
      text: say('Distrust a name that came through a translation.', 'Se méfier d’un nom passé par une traduction.'),
    },
    {
      id: 'cw-conflict',
      text: say(
        'Let a conflict stand: no average, no vote, the denial beside the claim.',
        'Laisser subsister un désaccord : ni moyenne, ni vote, le démenti à côté de la déclaration.',
      ),
    },
    {
      id: 'cw-judgement',
      text: say(
        'Judge with likelihood and confidence apart, on cited evidence.',
        'Juger en séparant vraisemblance et confiance, preuves à l’appui.',
      ),
    },
  ],
  injects,
  expectations,
  answerKey: [
    {
      id: 'cw-k-origins',
      question: say('Who has seen anything?', 'Qui a vu quelque chose ?'),
      answer: say(
        'The watcher on the quay, the railwayman, and, from 22 minutes on, the picture: three origins in five texts and one picture. The digest repeats the bulletin; "several witnesses" has nobody behind it. The company reports no observation.',
        'Le guetteur du quai, le cheminot et, à partir de 22 minutes, l’image : trois origines pour cinq textes et une image. La revue de presse répète le bulletin ; derrière « plusieurs témoins », il n’y a personne. La compagnie ne rapporte aucune observation.',
      ),
    },
    {
      id: 'cw-k-danube',
      question: say('Where does the Danube come from?', 'D’où vient le Danube ?'),
      answer: say(
        'Дунай is the name of Dunay near Fokino and also the Russian name of the river. The original says Дунай; the translator chose the river. To write Dunay without a word would have been right by luck: the class had not seen the original then.',
        'Дунай est le nom de Dounaï, près de Fokino, et aussi le nom russe du fleuve. L’original dit Дунай ; le traducteur a choisi le fleuve. Écrire Dounaï sans le dire n’aurait été juste que par chance : la classe n’avait pas encore vu l’original.',
      ),
    },
    {
      id: 'cw-k-number',
      question: say('230 or 150?', '230 ou 150 ?'),
      answer: say(
        'Both may be right: the watcher counted what went ashore, the railwayman what went on to his train. An average of the two would be a number that nobody has ever counted.',
        'Les deux peuvent être justes : le guetteur a compté ce qui a été débarqué, le cheminot ce qui est monté sur son train. Une moyenne des deux serait un nombre que personne n’a jamais compté.',
      ),
    },
    {
      id: 'cw-k-denial',
      question: say('What is the denial worth?', 'Que vaut le démenti ?'),
      answer: say(
        'It is shown with its speaker and its day. It comes from an interested party and gives nothing that could be checked, so it moves the likelihood little, in neither direction.',
        'On le montre avec son auteur et son jour. Il vient d’une partie intéressée et ne donne rien de vérifiable : il déplace donc peu la vraisemblance, dans un sens comme dans l’autre.',
      ),
    },
    {
      id: 'cw-k-assess',
      question: say('What is a sound assessment?', 'Quelle appréciation est solide ?'),
      answer: say(
        '"It is likely that more than 200 containers were put ashore at Dunay: a watcher on the quay counted about 230, and a picture of the same day shows an estimated 220 to 240 on it, some of which may have been there before. We have moderate confidence in this judgement, since two independent origins agree, and one counted partly after dark. A railwayman speaks of about 150 on his train, which does not contradict it; a shipping company denies the whole." Very likely passes too. Almost certain does not: the picture does not say with which ship the containers came.',
        '« Il est probable que plus de 200 conteneurs aient été débarqués à Dounaï : un guetteur en a compté environ 230 sur le quai, et une image du même jour y montre de 220 à 240 conteneurs, selon estimation, dont certains s’y trouvaient peut-être déjà. Notre confiance dans ce jugement est moyenne, car deux origines indépendantes concordent, et l’une a compté en partie de nuit. Un cheminot parle d’environ 150 sur son train, ce qui ne le contredit pas ; une compagnie maritime dément le tout. » Très probable convient aussi. Presque certain, non : l’image ne dit pas avec quel navire les conteneurs sont venus.',
      ),
    },
  ],
  debrief: [
    {
      id: 'cw-d-votes',
      text: say(
        'When did a second text feel like a second witness?',
        'À quel moment un second texte vous a-t-il paru un second témoin ?',
      ),
    },
    {
      id: 'cw-d-words',
      text: say(
        'What did you know of the place at minute 7, and what at minute 14? What did you write in between?',
        'Que saviez-vous du lieu à la minute 7, et que saviez-vous à la minute 14 ? Qu’avez-vous écrit entre les deux ?',
      ),
    },
    {
      id: 'cw-d-average',
      text: say(
        'Who would be led astray by "about 190", and how?',
        'Qui « environ 190 » induirait-il en erreur, et comment ?',
      ),
    },
    {
      id: 'cw-d-sentence',
      text: say(
        'Read two paragraphs aloud. In which can likelihood and confidence be told apart by ear?',
        'Lisez deux paragraphes à voix haute. Dans lequel distingue-t-on à l’oreille la vraisemblance de la confiance ?',
      ),
    },
  ],
}
