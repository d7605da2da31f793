/** La copie de la page pour l’usage sans réseau, les nouvelles versions, et le code qui n’arrive pas. */
export const offline = {
  'offline.ready': 'Utilisable sans réseau',
  'offline.update.waits':
    'Une nouvelle version est prête. Cette page reste telle quelle tant que vous ne la chargez pas.',
  'offline.update.elsewhere':
    'Une autre fenêtre a chargé une nouvelle version. Celle-ci reste telle quelle tant que vous ne la chargez pas.',
  'offline.update.load': 'La charger maintenant',
  'offline.update.later': 'Plus tard',
  'offline.missing': 'Une partie de la page n’est pas arrivée',
  'offline.missing.meaning':
    'Soit il n’y a pas de réseau, soit une nouvelle version a pris la place de celle-ci. Rechargez la page : ce que vous voyez est dans son adresse.',
  'offline.stopped': 'Une partie de la page s’est arrêtée',
  'offline.stopped.meaning':
    'Un défaut de l’application l’a arrêtée. Rechargez la page : ce que vous voyez est dans son adresse.',
  'offline.missing.reload': 'Recharger',
  'offline.missing.goOn': 'Continuer sans elle',
}
