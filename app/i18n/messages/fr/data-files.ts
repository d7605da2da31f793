import type { dataFiles as english } from '#app/i18n/messages/en/data-files.ts'

export const dataFiles: Record<keyof typeof english, string> = {
  'data.kml.name': 'Transload : {case}',
  'data.kml.legs': 'Trajets',
  'data.kml.places': 'Lieux',
  'data.kml.sightings': 'Observations',
  'data.kml.way': '{mode} : {from} – {to}',
  'data.kml.synthetic': 'FICTIF : {name}',
  'data.kml.mock': 'Flux de démonstration (MOCK) : réponses enregistrées, pas un flux en direct.',
  'data.kml.leg':
    '{mode}, de {from} à {to}. Transporteur : {carrier}. Départ : {departs}. Arrivée : {arrives}. Conteneurs : {containers}.',
  'data.kml.basis': '{basis} : {meaning}',
  'data.kml.line': 'Le trait est schématique, ce n’est pas un itinéraire : personne n’a publié le chemin suivi.',
  'data.kml.place': 'Quelque part à moins de {km} km du point.',
  'data.kml.sources': 'Sources : {sources}',

  'data.readme.title': 'Transload : données de « {case} »',
  'data.readme.mock':
    'MOCK : ces fiches sont des réponses enregistrées du flux de démonstration, pas un flux en direct.',
  'data.readme.synthetic':
    'FICTIF (SYNTHETIC) : ces fichiers contiennent des fiches inventées pour l’entraînement ou les essais. Rien de cela n’a été rapporté.',
  'data.readme.window': 'Ce que contient l’archive',
  'data.readme.rows.window': 'Les tableaux contiennent cette période : {legs}. Tout ferait {all}.',
  'data.readme.rows.all': 'Les tableaux contiennent tout : {all}. La période seule ferait {legs}.',
  'data.readme.words': 'Ce que montre la période, en toutes lettres',
  'data.readme.caveats': 'À garder à l’esprit',
  'data.readme.precision':
    'Les positions des lieux sont arrondies à la précision avec laquelle on les connaît. Un lieu se trouve quelque part dans son rayon.',
  'data.readme.hedges':
    'Chaque nombre garde la réserve de sa source. Une somme d’« environ » reste « environ » ; une borne ouverte n’a pas de nombre.',
  'data.readme.times':
    'Les heures sont en UTC, selon ISO 8601, avec Z. Un champ « _to » donne le premier instant après l’intervalle ; le dernier jour compris figure à côté.',
  'data.readme.positions':
    '{count, plural, one {# position rapportée ne figure pas dans ces fichiers, et aucune somme ne porte sur elle.} other {# positions rapportées ne figurent pas dans ces fichiers, et aucune somme ne porte sur elles.}}',
  'data.readme.feeds': 'Non compté, faute de données du flux : {feeds}.',
  'data.readme.files': 'Fichiers',
  'data.readme.file': '{name} : {meaning} {count, plural, one {# entrée} other {# entrées}}.',
  'data.readme.file.csv': 'tableau, une ligne par trajet, pour les tableurs.',
  'data.readme.file.geojson': 'trajets, lieux et observations pour les cartes (RFC 7946), coupés à l’antiméridien.',
  'data.readme.file.kml': 'la même chose avec les dates (KML 2.2).',
  'data.readme.file.records':
    'toutes les fiches du dossier qui comptent, dans la période ou non, telles que les flux les donnent. C’est par elles que Transload rouvre cette archive.',
  'data.readme.file.metadata':
    'metadata.json : ce qui est dit ici, pour les programmes, avec le SHA-256 de chaque fichier.',
  'data.readme.again':
    'Décompressés, les fichiers dépassent {limit} Mio : Transload ne rouvrira pas cette archive. Les programmes qui lisent ces fichiers le feront.',
  'data.readme.check': 'Pour vérifier les fichiers : sha256sum, ou tout programme de SHA-256, doit donner ces sommes.',
  'data.readme.sources': 'Sources',
  'data.readme.licence': 'Licence : {licence}',
  'data.readme.limitation': 'Ce qu’elle ne peut pas dire : {limitation}',
  'data.readme.link': 'Lien vers cette vue : {address}',
  'data.readme.exported': 'Exporté le {time}',

  'archive.open': 'Ouvrir un fichier',
  'archive.reading': 'Lecture de {name}',
  'archive.opened': 'Ouvert depuis le fichier {name}, exporté le {time}.',
  'archive.opened.mock': 'Ses fiches sont des réponses enregistrées du flux de démonstration (MOCK).',
  'archive.opened.live': 'Ses fiches sont celles du flux en direct à cet instant ; elles ne se renouvellent pas.',
  'archive.opened.positions':
    '{count, plural, =0 {} one {# position rapportée ne figure pas dans le fichier.} other {# positions rapportées ne figurent pas dans le fichier.}}',
  'archive.opened.link': 'Recharger la page, ou suivre son lien sur une autre machine, montre de nouveau le flux.',
  'archive.close': 'Fermer le fichier',
  'archive.fault': '{name} n’a pas été ouvert. {reason}',
  'archive.fault.unreadable': 'Le navigateur n’a pas pu lire le fichier.',
  'archive.fault.too-large': 'Il dépasse {limit} Mio.',
  'archive.fault.not-zip': 'Ce n’est pas une archive zip, ou elle est tronquée.',
  'archive.fault.too-many': 'Il contient {count} fichiers ; {limit} au plus sont acceptés.',
  'archive.fault.bad-name': 'Il contient un fichier dont le nom n’est pas de ceux que Transload écrit : {file}',
  'archive.fault.twice': 'Il contient deux fois le fichier {file}.',
  'archive.fault.method':
    'Le fichier {file} qu’il contient est chiffré, ou comprimé d’une façon que Transload n’emploie pas.',
  'archive.fault.unpacked': 'Décompressé, il dépasserait {limit} Mio.',
  'archive.fault.ratio': 'Le fichier {file} qu’il contient se décompresserait à plus de {limit} fois sa taille.',
  'archive.fault.damaged': 'Le fichier {file} qu’il contient est endommagé.',
  'archive.fault.missing':
    'Il lui manque le fichier {file}. Seules les archives exportées par Transload peuvent être ouvertes.',
  'archive.fault.metadata': 'Son metadata.json n’est pas conforme : champ « {field} ».',
  'archive.fault.version': 'Il a été écrit par une version plus récente de Transload (format {version}).',
  'archive.fault.changed':
    'Le fichier {file} qu’il contient a été modifié après l’export : son SHA-256 n’est pas celui de metadata.json.',
  'archive.fault.unlisted': 'Le fichier {file} qu’il contient ne figure pas dans metadata.json.',
  'archive.fault.records': 'Ses fiches ne sont pas conformes : {field}.',
}
