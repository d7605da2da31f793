import type { tours as english } from '#app/i18n/messages/en/tours.ts'

/** Les visites : ce que chaque étape dit de ce qu’elle montre. */
export const tours: Record<keyof typeof english, string> = {
  'tours.analyst': 'Visite de l’analyste',
  'tours.briefer': 'Visite du rapporteur',
  'tours.trainer': 'Visite du formateur',
  'tours.step': '{name}, étape {number} sur {count}',
  'tours.leave': 'Quitter',
  'tours.back': 'Retour',
  'tours.next': 'Suite',
  'tours.end': 'Terminer',
  'tours.keys': 'Les flèches et Entrée font avancer et reculer, Échap quitte. La page sera telle qu’avant.',

  'tours.analyst.figures.title': 'Ce que donnent les trajets, et ce qui a été avancé',
  'tours.analyst.figures.body':
    'Environ 300 conteneurs sont détaillés : une source dit leur chemin. Plus de 1 000 ont été annoncés. Le reste est calculé, et marqué comme tel. Chaque nombre garde son « environ » et son « plus de », ici et dans chaque fichier.',
  'tours.analyst.denials.title': 'Qui le dément',
  'tours.analyst.denials.body':
    'Un démenti figure toujours à côté de la déclaration qu’il rejette. Choisissez-en un pour lire ses mots, son jour et ses sources.',
  'tours.analyst.conflicts.title': 'Où les chiffres se contredisent',
  'tours.analyst.conflicts.body':
    'Les réponses différentes à une même question figurent côte à côte avec leurs sources, comme 290 km et 200 km. Aucune moyenne n’est faite.',
  'tours.analyst.map.title': 'La carte',
  'tours.analyst.map.body':
    'Les arcs sont schématiques et ne sont pas des itinéraires ; les tirets au sol sont des couloirs déduits. La légende dit quels traits sont publiés, déduits ou fictifs. Choisissez une ligne : tout ce qu’on en sait s’ouvre.',
  'tours.analyst.timeline.title': 'Les jours',
  'tours.analyst.timeline.body':
    'Deux poignées règlent la période, une troisième est le curseur de lecture ; toutes répondent aux flèches, et les champs du bas acceptent des jours saisis. Espace lance la lecture, N et P vont d’un événement à l’autre. Des hachures disent qu’on ne sait que « quelque part là ».',
  'tours.analyst.known.title': 'Tel que connu un jour donné',
  'tours.analyst.known.body':
    'Choisissez un jour : seul compte ce qui était publié à la fin de ce jour, dans les chiffres, sur la carte et dans ce que vous exportez. Les flèches vont d’un jour de publication au suivant.',
  'tours.analyst.legs.title': 'Les trajets en tableau',
  'tours.analyst.legs.body':
    'Tout ce que montre la carte figure aussi ici, à trier, filtrer, lire et choisir au clavier. Les mêmes conteneurs sur le navire et sur le train ne comptent qu’une fois.',
  'tours.analyst.detail.title': 'Ce qu’il y a derrière une ligne',
  'tours.analyst.detail.body':
    'Le détail de ce que vous choisissez : chaque extrémité avec la source de sa date, les cotes et qui les donne, ce qui paraît peu plausible, et chaque source avec ses limites.',
  'tours.analyst.search.title': 'La recherche',
  'tours.analyst.search.body':
    'Toutes les fiches du dossier, les lieux dans toutes les graphies consignées. Ctrl K ou ⌘ K, deux fois, l’ouvre de partout. Les mots et les choix sont dans l’adresse : une recherche peut s’envoyer.',

  'tours.briefer.window.title': 'D’abord les jours',
  'tours.briefer.window.body':
    'Vous montrez ce qui compte dans la période : réglez-la par ses poignées, en saisissant des jours ou dans la liste. La phrase du bas la dit en toutes lettres, les deux jours compris, en UTC.',
  'tours.briefer.claim.title': 'Puis ce dont vous parlez',
  'tours.briefer.claim.body':
    'Choisissez la déclaration et lisez-la dans les mots de sa source : qui l’a faite, quand, depuis quand elle compte, qui la dément. Votre choix est marqué sur la carte et dans l’image.',
  'tours.briefer.export.title': 'De la vue au fichier',
  'tours.briefer.export.body':
    'Exporter fait une image ou des tableaux de ce que vous voyez, ni plus ni moins, avec les jours et les réserves.',
  'tours.briefer.picture.title': 'Une image qui dit ce qu’elle est',
  'tours.briefer.picture.body':
    'Titre, jours, légende, sources, démentis et crédits entrent dans l’image, et le bandeau aussi tant que quoi que ce soit d’inventé est montré. L’aperçu est dessiné comme le sera le fichier.',
  'tours.briefer.findings.title': 'Avant l’envoi',
  'tours.briefer.findings.body':
    'Ce que vous écrivez est confronté au tableau : un nombre qu’aucune fiche ne donne, un « environ » perdu, une heure sans fuseau, une déclaration sans son démenti. Chaque remarque a sa raison, et la plupart une correction à appliquer.',
  'tours.briefer.slides.title': 'Les diapositives',
  'tours.briefer.slides.body':
    '« Ajouter cette vue » garde la vue en diapositive, image et mots tels qu’ils sont. Rangez-les, projetez-les avec une seconde fenêtre pour l’orateur, ou enregistrez-les en PPTX ou en PDF, sources dans les notes.',
  'tours.briefer.link.title': 'Un lien vers cette vue même',
  'tours.briefer.link.body':
    'L’adresse contient le dossier, les jours, le curseur, le cadrage et les choix. Qui l’ouvre voit la même vue, sans visite ni présentation.',
  'tours.briefer.embed.title': 'Un code pour le téléphone, un cadre pour une page',
  'tours.briefer.embed.body':
    'Le même lien en code QR, et la vue comme partie d’une autre page, où rien ne peut être modifié et où mises en garde et démentis restent avec la carte.',

  'tours.trainer.case.title': 'Le dossier d’entraînement',
  'tours.trainer.case.body':
    'Il contient les fiches publiées, inchangées, et à côté trois lots inventés : SYN-02, SYN-03 et SYN-04. Le dossier publié n’en contient aucun.',
  'tours.trainer.banner.title': 'Le bandeau',
  'tours.trainer.banner.body':
    'Il reste tant que quoi que ce soit d’inventé est montré, ne peut être fermé et entre dans chaque image et chaque fichier.',
  'tours.trainer.caveat.title': 'La mise en garde',
  'tours.trainer.caveat.body':
    'Elle dit ce que suppose le dossier d’entraînement : que plus de 1 000 conteneurs aient circulé dans la période est une hypothèse d’entraînement, aucune source ne le dit. Lisez-la à la classe.',
  'tours.trainer.marks.title': 'SYN- marque ce qui est inventé',
  'tours.trainer.marks.body':
    'Chaque fiche inventée a un identifiant qui commence par SYN-. Ses lignes sont en pointillé, ses surfaces hachurées, et ses conteneurs figurent à part de ceux qui sont publiés ; ils n’appuient aucune déclaration.',
  'tours.trainer.detail.title': 'Un trajet inventé',
  'tours.trainer.detail.body':
    'Le RUSI signale le navire ; cette traversée est inventée, et sa seule source le dit : le flux d’entraînement lui-même. Elle n’a pas de cote, puisqu’il n’y a rien à juger.',
  'tours.trainer.show.title': 'La présentation',
  'tours.trainer.show.body':
    'Cinq minutes qui se déroulent seules, sur un stand ou devant une classe. N’importe quelle touche y met fin, et la vue d’avant revient.',
  'tours.trainer.exercises.title': 'Les exercices',
  'tours.trainer.exercises.body':
    'Un scénario se mène depuis le pupitre du formateur : les messages arrivent à leur heure, les stagiaires répondent dans leur propre fenêtre, et le débriefing montre ce qui a été décidé et quand. Tout ce qu’un exercice invente le dit.',
  'tours.trainer.reset.title': 'Ne rien laisser derrière soi',
  'tours.trainer.reset.body':
    'Après la classe, la remise à zéro efface ce que cette page a gardé dans le navigateur : diapositives, préférences, avancement des visites, exercices. Elle demande d’abord et dit ce qui disparaît.',
}
