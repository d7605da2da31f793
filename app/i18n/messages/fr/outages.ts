import type { outages as english } from '#app/i18n/messages/en/outages.ts'

export const outages: Record<keyof typeof english, string> = {
  'trouble.no-answer-from':
    'pas de réponse. Le navigateur ne dit pas pourquoi : le serveur {origin} est injoignable, n’autorise pas cette page à le lire (CORS), ou se trouve dans un réseau privé dont le navigateur écarte les pages.',
  'trouble.offline': 'pas de réponse : cet appareil n’est relié à aucun réseau.',
  'trouble.broken-off': 'la réponse s’est interrompue après {size}. Rien n’en a été pris.',
  'trouble.blocked':
    'la politique de sécurité de cette page interdit d’interroger {origin}. Le responsable de la page doit ajouter cette adresse à sa directive {directive}.',
  'trouble.sent-elsewhere':
    'le serveur {origin} renvoie cette page vers un autre serveur, que la politique de sécurité de cette page interdit d’interroger. Il veut peut-être que vous vous identifiiez. Rien n’a été repris.',
  'trouble.mixed-content':
    'cette page est venue par https, et le navigateur ne la laisse donc pas interroger {origin} par http. Le responsable de la page doit donner à ses flux une adresse https.',
  'trouble.older':
    'la réponse est plus ancienne que la précédente : elle a été établie le {time}. Elle n’a pas été prise.',
  'trouble.shrunken':
    'la réponse {received, plural, =0 {ne contient aucune fiche} one {ne contient que # fiche} other {ne contient que # fiches}}, contre {before, number} auparavant. Elle est peut-être coupée, et n’a pas été prise.',
  'outages.tryAgain': 'Réessayer',
  'outages.takeAnyway': 'Afficher la nouvelle réponse',
  'outages.next.now': 'Une nouvelle demande est en cours.',
  'outages.next.at': 'Prochain essai : {time} UTC.',
  'outages.next.in': 'Prochain essai dans {minutes, plural, =0 {} other {# min }}{seconds} s.',
  'outages.next.never': 'Aucun autre essai ne suivra de lui-même.',
  'outages.stale': 'Flux « {feed} » : sa dernière réponse est du {time}, on en attendait une plus récente.',
  'outages.frozen':
    'Le flux « {feed} » répond, mais a donné {count} fois de suite la même réponse, du {time} : ses données n’avancent peut-être plus.',
  'outages.since': 'En panne depuis le {time}.',
  'outages.skew':
    'L’horloge de cet appareil {side, select, behind {retarde} other {avance}} de {minutes} min sur celle du serveur. Les âges sont comptés à l’horloge du serveur.',
  'outages.progress': '{size} reçus',
  'outages.progress.of': '{size} sur {whole}',
  'outages.size': '{value} {unit, select, kilo {ko} other {Mo}}',
  'outages.unknownFields': 'Champs non décrits, laissés de côté',
  'outages.noData': 'pas de données',
  'outages.asOf': 'état du {time}',
  'outages.inDoubt': 'Douteux',
  'outages.recordMissing':
    'L’adresse désigne {kind} « {id} ». Rien ne peut en être affiché tant que le flux « {feed} » ne donne pas de données.',
  'outages.old.feed': '{feed} (état du {time})',
  'outages.old': 'Pas à jour, faute de nouvelles données du flux : {feeds}.',
  'outages.old.summary': 'pas à jour : {feeds}',
  'outages.notKnown': 'Inconnu tant que le flux ne donne pas de données : {feeds}.',
  'outages.missing': 'Ni compté ni affiché, faute de données du flux : {feeds}.',
}
