import type { receipt as english } from '#app/i18n/messages/en/receipt.ts'

export const receipt: Record<keyof typeof english, string> = {
  'receipt.title': 'Reçu d’un fichier',
  'receipt.check': 'Ouvrir un fichier',
  'receipt.check.meaning':
    'Choisissez un fichier fait ici, ou déposez-le sur la page. Une image ou des diapositives ouvrent leur vue, et vous lisez si leurs chiffres tiennent toujours ; une archive de données s’ouvre comme un dossier.',
  'receipt.drop': 'Déposez le fichier pour l’ouvrir',
  'receipt.reading': 'Lecture du fichier',
  'receipt.none':
    'Ce fichier ne porte pas de reçu. Il n’a pas été fait ici, ou un autre programme l’a enregistré depuis sans le reçu. Vérifiez le fichier d’origine.',
  'receipt.unreadable': 'Ce fichier porte un reçu illisible. Vérifiez le fichier d’origine.',
  'receipt.too-large': 'Ce fichier dépasse 64 Mio, ce qu’aucun fichier fait ici n’atteint. Il n’a pas été lu.',
  'receipt.whole':
    'Le fichier est tel qu’il a été fait. Cela décèle les modifications ; cela ne prouve pas qui l’a fait.',
  'receipt.changed':
    'Ce fichier a été modifié après coup : son image et son reçu ne vont pas ensemble. Ne vous y fiez pas.',
  'receipt.editable':
    'Les diapositives sont faites pour être modifiées : rien ne dit si le fichier est tel qu’il a été fait. Ce que disent ses reçus peut être comparé aux données.',
  'receipt.comparing': 'Comparaison avec les données de cette page',
  'receipt.otherCase': 'Le dossier « {case} » n’est pas sur cette page : ses chiffres ne peuvent pas être comparés.',
  'receipt.holds': 'Les chiffres de cette image tiennent toujours.',
  'receipt.slide.holds': 'Les chiffres de cette diapositive tiennent toujours.',
  'receipt.differs':
    '{count, plural, one {Les données ont changé depuis. Une chose diffère :} other {Les données ont changé depuis. # choses diffèrent :}}',
  'receipt.slide': 'Diapositive {position}',
  'receipt.code': 'Reçu',
  'receipt.exported': 'Exporté',
  'receipt.address': 'Vue',
  'receipt.data': 'SHA-256 des fiches',
  'receipt.data.meaning':
    'Trajets, envois, déclarations, observations, lieux, navires et sources sur lesquels repose le fichier. Les positions rapportées par les navires n’en font pas partie.',
  'receipt.statement.days': 'Jours',
  'receipt.statement.summary': 'Résumé',
  'receipt.statement.denials': 'Démentis',
  'receipt.statement.figure': 'Chiffre {number}',
  'receipt.difference.statement': '{name} : était « {before} », est maintenant « {after} ».',
  'receipt.difference.added': '{name} : nouveau, « {after} ».',
  'receipt.difference.removed': '{name} : était « {before} », n’y est plus.',
  'receipt.difference.changed': '{record} {id} : modifié.',
  'receipt.difference.gone': '{record} {id} : n’y est plus.',
  'receipt.difference.new': '{record} {id} : nouveau.',
  'receipt.difference.records': 'Des fiches ont changé ; trop nombreuses, le reçu ne dit pas lesquelles.',
  'receipt.record.leg': 'Trajet',
  'receipt.record.consignment': 'Envoi',
  'receipt.record.claim': 'Déclaration',
  'receipt.record.sighting': 'Observation',
  'receipt.record.place': 'Lieu',
  'receipt.record.vessel': 'Navire',
  'receipt.record.source': 'Source',
}
