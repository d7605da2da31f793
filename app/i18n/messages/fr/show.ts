import type { show as english } from '#app/i18n/messages/en/show.ts'

/** La présentation qui se déroule seule : les faits du dossier, et ce qui est inventé, nommé comme tel. */
export const show: Record<keyof typeof english, string> = {
  'show.name': 'Présentation',
  'show.scene': 'Scène {number} sur {count}',
  'show.madeUp': 'Inventé',
  'show.previous': 'Scène précédente',
  'show.pause': 'Suspendre la présentation',
  'show.resume': 'Reprendre la présentation',
  'show.next': 'Scène suivante',
  'show.leave': 'Quitter',
  'show.keys':
    'Échap, toute autre touche ou un clic à côté de cette fiche met fin à la présentation. Vous retrouvez votre vue telle quelle.',
  'show.scene.opening':
    'Des conteneurs passent du navire au train, et ce qu’on en dit passe de bouche en bouche. D’abord ce qui a été publié ; puis, nommés comme tels, trois lots inventés pour l’entraînement.',
  'show.scene.claim':
    'Kirby, Maison-Blanche, 13 octobre 2023 : « ces dernières semaines, la Corée du Nord a fourni à la Russie plus de 1 000 conteneurs d’équipement militaire et de munitions » (traduit de l’anglais). Quel que soit le nombre de journaux qui le répètent, l’origine est unique.',
  'show.scene.najin':
    'La Maison-Blanche dit d’une de ses images : environ 300 conteneurs à Najin les 7 et 8 septembre 2023, « pour livraison à la Russie » (traduit de l’anglais).',
  'show.scene.sea':
    'Entre le 7 septembre et le 1er octobre, dit-elle, un ensemble de conteneurs est allé de Najin à Dounaï sur l’Angara, un cargo battant pavillon russe. L’arc est schématique : aucune route suivie n’a été publiée.',
  'show.scene.dunay':
    'À Dounaï au plus tard le 12 septembre : connu seulement par deux médias secondaires. La planche elle-même n’a pas été trouvée.',
  'show.scene.corridor':
    'Puis par rail, dit le communiqué, jusqu’à un dépôt de munitions du sud-ouest de la Russie, près de Tikhoretsk. Le chemin en tirets entre les deux est déduit ; aucune source ne le donne.',
  'show.scene.rail':
    'Le jour où les conteneurs ont quitté Dounaï n’a pas été trouvé. Entre deux observations, aucune source ne dit où ils étaient : aucun repère n’avance donc sur la ligne.',
  'show.scene.arrival':
    'Un train transportant les conteneurs au dépôt le 1er octobre : connu par un média secondaire. Le RUSI : des trains chargés de conteneurs de même taille et de même couleur, le 28 septembre. Peut-être deux trains : ils ne sont pas confondus.',
  'show.scene.distance':
    'À quelle distance de la frontière ukrainienne se trouve le dépôt ? Maison-Blanche : à peu près 290 km. RUSI, New York Times et Kyiv Independent : environ 200 km. Les deux figurent côte à côte, sans moyenne.',
  'show.scene.rest':
    '« Plus de 1 000 conteneurs ces dernières semaines » et « du 7 septembre au 1er octobre » sont deux déclarations. Environ 300 sont détaillés, plus de 700 ne le sont pas : ce reste est calculé, aucune source ne le donne.',
  'show.scene.denials':
    'Les démentis figurent à côté des déclarations. Peskov, Kremlin, 17 octobre 2023 : « Ils en parlent tout le temps, sans fournir la moindre preuve » (traduit de l’anglais).',
  'show.scene.ships':
    'RUSI, 16 octobre 2023 : deux navires russes, Angara et Maria, livrent de Rajin à Dounaï. Le RUSI et le Washington Post rapportent qu’ils naviguaient AIS coupé. Cette page n’a rien détecté de tel.',
  'show.scene.contents':
    'Aucun tiers n’a vu ce que contiennent les conteneurs. Le RUSI et le New York Times : il est impossible de le prouver.',
  'show.scene.grades':
    'Une cote telle que B2 est un jugement de la rédaction, non d’une source. B : la source est habituellement fiable. 2 : l’information est probablement vraie.',
  'show.scene.known':
    'Tel que connu le 13 octobre 2023 : seul compte ce qui était publié ce jour-là, dans les chiffres, sur la carte et dans les fichiers. Ce que d’autres médias ont imprimé plus tard est laissé de côté.',
  'show.scene.madeUp':
    'À partir d’ici, tout est inventé pour l’entraînement : SYN-02, SYN-03 et SYN-04 ne sont pas des faits. Leurs lignes sont en pointillé, et le bandeau ci-dessus reste tant que l’un d’eux est montré.',
  'show.scene.voyages':
    'Inventé : le Maria le 14 septembre, l’Angara le 21 septembre, le Maria le 28 septembre. Le RUSI signale les deux navires ; aucune source ne rapporte ces traversées.',
  'show.scene.silence':
    'Inventées aussi, les positions AIS de ces traversées. Là où aucun récepteur inventé n’entend, un silence ne dit rien du navire ; celui-ci est d’une autre nature, puisque d’autres y ont été entendus. Les distinguer est un travail pour la classe.',
  'show.scene.counting':
    'Les mêmes conteneurs sur le navire et sur le train ne comptent qu’une fois. Ceux qui sont inventés sont 720 en tout ; ils figurent à part des quelque 300 qui sont publiés et n’appuient aucune déclaration.',
  'show.scene.end':
    'Appuyez sur une touche et regardez par vous-même : le dossier publié ne contient rien d’inventé. Les visites, sous « Entraînement », montrent où tout se trouve.',
}
