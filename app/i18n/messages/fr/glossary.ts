import type { glossary as english } from '#app/i18n/messages/en/glossary.ts'

/** Le glossaire : chaque mot du domaine en mots simples. */
export const glossary: Record<keyof typeof english, string> = {
  'help.title': 'Aide',
  'help.commands': 'Tout ce qui peut se faire ici, trouvé en quelques lettres',
  'help.shortcuts': 'Ce que font les touches',
  'help.glossary': 'Les mots employés ici, en termes simples',
  'help.method': 'Ce que l’application sait, comment elle le sait, et ce qu’elle ne peut pas savoir',
  'help.tours': 'Visites, présentation et exercices',
  'glossary.title': 'Glossaire',
  'glossary.field': 'Trouver un mot',
  'glossary.count': '{count, plural, one {# mot} other {# mots}}',
  'glossary.none': 'Aucun mot ici ne commence ainsi.',
  'glossary.what': 'Ce que cela veut dire : {term}',
  'glossary.term.denial': 'Démenti',
  'glossary.term.itemised': 'Détaillé',
  'glossary.term.grade': 'Cote',
  'glossary.term.feed': 'Flux',
  'glossary.term.corridor': 'Corridor',
  'glossary.term.mock': 'MOCK',
  'glossary.consignment':
    'Un ensemble de conteneurs déplacés ensemble. Son chemin est une chaîne de trajets ; ses conteneurs sont comptés une seule fois, quel que soit le nombre de trajets.',
  'glossary.leg':
    'Un déplacement par un seul mode, navire ou rail, entre deux lieux. Départ et arrivée sont des intervalles, car les sources connaissent des jours et non des minutes.',
  'glossary.place':
    'Un port, un terminal ferroviaire, une gare de triage, un dépôt ou une ville, avec toutes les graphies consignées. Un halo sur la carte montre la précision connue de sa position.',
  'glossary.sighting':
    'Quelque chose vu quelque part à un moment : sur une image, un train, une déclaration datée. Le lieu ou le nombre peut manquer.',
  'glossary.claim':
    'Un chiffre que quelqu’un a publié : exact, environ, plus de, au moins ou une fourchette ; avec ce qu’il compte, depuis quand, qui l’a dit, quand et où.',
  'glossary.denial': 'Le rejet publié d’une déclaration. Il figure toujours à côté de la déclaration qu’il rejette.',
  'glossary.source':
    'Une publication, avec son éditeur, son titre, son adresse et ses dates, et une limite qui dit ce qu’elle ne montre pas.',
  'glossary.origin':
    'D’où vient en premier ce que disent les sources. Vingt journaux qui répètent une même planche sont une seule origine, et non vingt témoins.',
  'glossary.grade':
    'Code de l’Amirauté : une lettre pour la fiabilité de la source, un chiffre pour la crédibilité de l’information ; séparément pour position, cargaison et identité. F et 6 disent qu’on ne peut pas en juger, ce qui n’est pas la même chose que mauvais.',
  'glossary.basis':
    'Comment une fiche est née. Publié : une source le dit, trait plein. Déduit : calculé par nous, tirets. Fictif : inventé pour l’entraînement, pointillés.',
  'glossary.window':
    'La période que règlent les deux curseurs : des jours entiers en UTC, premier et dernier compris. Chiffres, carte, tableau et exports montrent ce qui y tombe.',
  'glossary.playhead':
    'Un instant de la période ; il avance quand les jours défilent. Où se trouvait une chose entre deux observations reste inconnu.',
  'glossary.asKnownOn':
    'Une seconde date : seul compte ce qui était publié à la fin de ce jour. On voit ainsi ce qui pouvait être su alors, sans ce qui a paru plus tard.',
  'glossary.case': 'Des fiches qui vont ensemble : le dossier publié, un dossier d’entraînement ou un essai de charge.',
  'glossary.itemised':
    'Les conteneurs dont une source dit le chemin. Ce qui a été annoncé au-delà est montré comme non détaillé, et sur aucune ligne.',
  'glossary.corridor':
    'Par où un trajet a pu passer au sol, déduit et donc en tirets. Ce n’est pas une trace : un corridor ne dit rien de l’endroit où se trouvait vraiment un navire ou un train.',
  'glossary.feed':
    'D’où la page tient ses fiches. La pastille de la barre du haut dit si les flux répondent, et si ce qu’ils ont donné est ancien.',
  'glossary.mock':
    'Les réponses sont des données de démonstration enregistrées et ne viennent d’aucun flux réel. Un bandeau le dit tant que c’est le cas.',
}
