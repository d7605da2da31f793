import type { method as english } from '#app/i18n/messages/en/method.ts'

/** La méthode : ce que l’application sait, comment, et ce qu’elle ne peut pas savoir. */
export const method: Record<keyof typeof english, string> = {
  'method.title': 'Méthode',
  'method.knows.title': 'Ce que l’application sait',
  'method.knows':
    'Seulement ce que ses flux lui donnent. Chaque fiche publiée nomme ses sources, et chaque source dit ce qu’elle ne montre pas. Ce qui en est calculé est marqué comme déduit, et aucun vide n’est comblé en silence.',
  'method.basis.title': 'Comment une ligne est connue',
  'method.grades.title': 'À quel point c’est sûr',
  'method.grades':
    'Position, cargaison et identité sont cotées séparément, selon le code de l’Amirauté. Quand une seule cote vaut pour une fiche, la plus basse décide : d’abord l’information la plus faible, puis la source la plus faible.',
  'method.grades.source': 'Source',
  'method.grades.information': 'Information',
  'method.hedges.title': 'Réserves',
  'method.hedges':
    'Un chiffre garde sa réserve partout où il va : à l’écran, à l’oral, dans les fichiers et les images. Un chiffre peut être :',
  'method.totals.title': 'Totaux',
  'method.totals':
    'Les totaux comptent les envois et non les trajets : les mêmes conteneurs ne sont comptés qu’une fois. Chaque quantité est un intervalle : on ajoute ou retranche les bornes, une borne absente reste absente, et la réserve passe au résultat. Un exemple : {claimed} moins {itemised} donne {rest}. Des chiffres qui se contredisent figurent côte à côte, jamais en moyenne.',
  'method.lines.title': 'Les lignes sur la carte',
  'method.lines':
    'Les arcs sont schématiques et ne sont pas des itinéraires ; la ligne en tirets au sol est un corridor déduit. Entre deux observations, la position est inconnue : un repère n’y est tracé que sur demande, et étiqueté. Un halo montre avec quelle précision un lieu est connu.',
  'method.clocks.title': 'Deux horloges',
  'method.clocks':
    'La période et le curseur disent quand les choses se sont passées, en UTC. « Tel que connu le » dit quand elles pouvaient être sues : une source compte à partir de la fin du jour de sa publication.',
  'method.checks.title': 'Ce qui paraît peu plausible',
  'method.checks':
    'La vitesse qu’exige un trajet est comparée à une limite. Au-delà, l’application pose une question ; une question n’est pas un verdict.',
  'method.feeds.title': 'Flux',
  'method.feeds.age':
    'Ce qu’un flux réel a donné est dit ancien au-delà de {stale} de ses intervalles, et perdu au-delà de {lost}.',
  'method.madeUp.title': 'Ce qui est inventé',
  'method.madeUp':
    'MOCK : les réponses sont des données de démonstration enregistrées et ne viennent d’aucun flux réel. FICTIF (SYNTHETIC) : des fiches inventées pour l’entraînement ou les essais ; leurs identifiants commencent par {mark}. Elles n’appuient aucune déclaration publiée et sont comptées à part. Un bandeau reste tant qu’il y en a à l’écran, et figure dans chaque export.',
  'method.cannot.title': 'Ce qu’elle ne peut pas savoir',
  'method.cannot.truth': 'Si une déclaration est vraie. Elle montre qui le dit, qui le dément et à quoi cela tient.',
  'method.cannot.cargo': 'Ce que contient un conteneur. Elle sait ce qu’en disent les sources.',
  'method.cannot.between':
    'Où une chose se trouvait entre deux observations. « Éteint » ou « détecté » n’est dit qu’avec l’auteur du signalement.',
  'method.cannot.absence':
    'Ce qu’aucune source n’a publié. Que rien ne figure ici ne montre pas que rien ne s’est passé.',
}
