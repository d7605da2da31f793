import type { outages as english } from '#app/i18n/messages/en/outages.ts'

export const outages: Record<keyof typeof english, string> = {
  'trouble.older':
    'la réponse est plus ancienne que la précédente : elle a été établie le {time}. Elle n’a pas été prise.',
  'trouble.shrunken':
    'la réponse {received, plural, =0 {ne contient aucune fiche} one {ne contient que # fiche} other {ne contient que # fiches}}, contre {before, number} auparavant. Elle est peut-être coupée, et n’a pas été prise.',
  'outages.tryAgain': 'Réessayer',
  'outages.takeAnyway': 'Afficher la nouvelle réponse',
  'outages.next.now': 'Une nouvelle demande est en cours.',
  'outages.next.at': 'Prochain essai : {time} UTC.',
  'outages.next.every': 'Une demande part toutes les {seconds, number} s.',
  'outages.next.never': 'Aucun autre essai ne suivra de lui-même.',
  'outages.stale': 'Flux « {feed} » : sa dernière réponse est du {time}, on en attendait une plus récente.',
  'outages.inDoubt': 'Douteux',
  'outages.recordMissing':
    'L’adresse désigne {kind} « {id} ». Rien ne peut en être affiché tant que le flux « {feed} » ne donne pas de données.',
  'outages.old.feed': '{feed} (état du {time})',
  'outages.old': 'Pas à jour, faute de nouvelles données du flux : {feeds}.',
  'outages.old.summary': 'pas à jour : {feeds}',
  'outages.notKnown': 'Inconnu tant que le flux ne donne pas de données : {feeds}.',
  'outages.missing': 'Ni compté ni affiché, faute de données du flux : {feeds}.',
}
