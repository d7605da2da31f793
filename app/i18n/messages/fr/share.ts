import type { share as english } from '#app/i18n/messages/en/share.ts'

export const share: Record<keyof typeof english, string> = {
  'share.open': 'Code QR et intégration',
  'share.title': 'Partager',
  'share.close': 'Fermer',
  'share.link': 'Lien vers cette vue',
  'share.link.meaning':
    'Il ouvre le même dossier, avec les mêmes jours, le même instant, le même cadrage et les mêmes choix. Il ne contient aucune fiche : à l’ouverture, on voit ce que les flux donnent alors.',
  'share.copy.link': 'Copier le lien',
  'share.copy.embed': 'Copier l’adresse',
  'share.copy.code': 'Copier le HTML',
  'share.copied.link': 'Le lien est dans le presse-papiers.',
  'share.copied.embed': 'L’adresse de l’intégration est dans le presse-papiers.',
  'share.copied.code': 'Le HTML est dans le presse-papiers.',
  'share.copied.not':
    'Le navigateur ne laisse pas la page copier. Le texte est sélectionné : copiez-le avec les touches.',
  'share.qr.show': 'Montrer le code QR',
  'share.qr.hide': 'Masquer le code QR',
  'share.qr.alternative': 'Code QR de l’adresse {address}',
  'share.qr.tooLong':
    'L’adresse compte {length, number} caractères : c’est trop pour un code qu’un téléphone puisse lire. Partagez plutôt le lien, ou videz la recherche et le filtre.',
  'share.qr.failed': 'Le programme qui dessine le code QR n’est pas arrivé. Réessayez, ou partagez le lien.',
  'share.qr.svg': 'Enregistrer en SVG',
  'share.qr.png': 'Enregistrer en PNG',
  'share.qr.notSaved': 'Le navigateur n’a pas pu faire l’image. Enregistrez-la en SVG.',
  'share.embed': 'Intégration',
  'share.embed.meaning':
    'Pour une page à vous : la carte et sa légende, les jours, les totaux avec leurs réserves, ce qui a été affirmé et qui le dément, la mise en garde et les crédits. Rien ne peut y être modifié ; un lien ouvre la même vue dans Transload. Votre site ne l’affiche que si le responsable de cette page l’y autorise.',
  'share.embed.address': 'Adresse de l’intégration',
  'share.embed.code': 'HTML pour votre page',
  'share.embed.frame': 'Transload : {case}',
  'embed.open': 'Ouvrir dans Transload',
  'embed.playhead': 'Carte au {time}.',
  'embed.map.without': 'Ce qu’elle montrerait est dit en toutes lettres ci-dessous.',
  'embed.map.stopped':
    'L’affichage graphique a été perdu plusieurs fois. Ce que montrait la carte est dit en toutes lettres ci-dessous.',
  'embed.map.wheel': 'Ctrl + molette pour zoomer sur la carte',
  'embed.map.wheel.mac': '⌘ + molette pour zoomer sur la carte',
  'embed.map.fingers': 'Déplacez la carte avec deux doigts',
  'embed.map.description':
    'Carte des trajets en arcs schématiques : {summary}. La même chose est dite en toutes lettres ci-dessous.',
}
