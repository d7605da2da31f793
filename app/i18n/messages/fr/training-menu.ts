import type { trainingMenu as english } from '#app/i18n/messages/en/training-menu.ts'

/** L’entrée de l’entraînement, et la remise à zéro. */
export const trainingMenu: Record<keyof typeof english, string> = {
  'training.title': 'Entraînement',
  'training.show.title': 'Présentation',
  'training.show.meaning':
    '{count} scènes en {minutes} minutes qui se déroulent seules, pour un stand ou une classe : ce qui a été publié, puis ce qui est inventé pour l’entraînement, nommé comme tel. Elle recommence jusqu’à ce que quelqu’un appuie sur une touche.',
  'training.show.start': 'Lancer la présentation',
  'training.show.address': 'Pour un stand, ouvrez la page à cette adresse :',
  'training.tours.title': 'Visites',
  'training.tours.meaning':
    'Chacune ouvre ce dont elle parle et laisse la page telle qu’elle était. Celles de l’analyste et du rapporteur montrent le dossier publié, celle du formateur le dossier d’entraînement.',
  'training.tours.length': '{count} étapes, environ {minutes} minutes',
  'training.tours.resume': 'Reprendre à l’étape {number} sur {count}',
  'training.tours.seen': 'Vue jusqu’au bout : {count} étapes',
  'training.tours.again': 'Depuis le début',
  'training.tours.again.of': '{name} depuis le début',
  'training.exercises.title': 'Exercices',
  'training.exercises.none': 'Aucun exercice n’est proposé ici.',
  'training.case.title': 'Données d’entraînement',
  'training.case.meaning':
    'Les fiches publiées et, à côté, trois lots inventés dont les identifiants commencent par SYN-. Un bandeau reste tant que l’un d’eux est montré.',
  'training.case.open': 'Ouvrir le dossier d’entraînement',
  'training.case.missing':
    'Les flux de cette page ne proposent pas de dossier d’entraînement ; il n’y a donc pas non plus de présentation.',
  'training.reset.title': 'Remise à zéro',
  'training.reset.meaning': 'Efface ce que cette page a gardé dans ce navigateur, après une question.',
  'training.reset.ask': 'Remettre la page à zéro',
  'training.reset.question':
    'Effacer tout ce que cette page a gardé dans ce navigateur ? Rien ne pourra en être retrouvé.',
  'training.reset.slides': 'Les diapositives de l’exposé, avec leurs images et leurs notes',
  'training.reset.work': 'Les vues enregistrées et vos notes',
  'training.reset.preferences': 'Les tailles des volets et les autres préférences',
  'training.reset.tours': 'L’avancement des visites',
  'training.reset.exercises': 'Les exercices, ce qui y a été décidé et les scénarios écrits ici',
  'training.reset.files':
    'Les fichiers que vous avez ouverts, pour autant que la page les garde ; ceux de votre disque restent',
  'training.reset.copy': 'La copie de la page pour l’usage sans réseau ; tant qu’il n’y a pas de réseau, elle reste',
  'training.reset.confirm': 'Tout effacer',
  'training.reset.keep': 'Garder',
  'training.reset.working': 'Effacement en cours',
  'training.reset.left':
    'Tout n’a pas pu être effacé. Il reste : {names}. Un autre onglet le tient peut-être ouvert : fermez les autres onglets de cette page et réessayez.',
  'training.reset.again': 'Réessayer',
  'training.reset.reload': 'Rouvrir la page',
}
