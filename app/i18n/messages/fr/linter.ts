import type { linter as english } from '#app/i18n/messages/en/linter.ts'

export const linter: Record<keyof typeof english, string> = {
  'linter.title': 'Avant l’envoi',
  'linter.count': '{count, plural, one {# remarque} other {# remarques}}',
  'linter.nothing': 'Rien à signaler selon {rules} règles.',
  'linter.fixAll': 'Tout corriger ({count})',
  'linter.undo': 'Annuler la dernière correction',
  'linter.undone': 'La dernière correction est annulée.',
  'linter.fixed':
    '{done, plural, one {# correction faite} other {# corrections faites}}. {left, plural, =0 {Il ne reste rien.} one {Il reste # remarque.} other {Il reste # remarques.}}',
  'linter.field.title': 'Titre',
  'linter.field.subtitle': 'Deuxième ligne',
  'linter.field.notes': 'Notes',
  'linter.field.picture': 'Image',
  'linter.noSource': 'Aucune fiche du dossier ne donne ce nombre : {written}.',
  'linter.hedge': 'Le dossier dit « {said} » ; le texte dit « {written} ».',
  'linter.perLeg':
    '{written} compte les mêmes conteneurs une fois par trajet. Il y en a {said}, quel que soit le nombre de trajets.',
  'linter.noZone': '« {written} » n’a pas de fuseau horaire.',
  'linter.localTime': '« {written} » ne dit pas de quel lieu. Donnez l’heure en UTC.',
  'linter.mixed':
    'Probabilité (« {likely} ») et confiance ({level}) sont dans la même phrase : on prend l’une pour l’autre.',
  'linter.route': 'Le texte parle de « {written} », ce que les arcs de la carte ne sont pas.',
  'linter.unjudged':
    'C’est {speaker} qui le dit, et cela ne peut être apprécié (cote {grade}). Le texte le donne pour un fait.',
  'linter.denied':
    '« {written} » est une déclaration, et {count, plural, one {son démenti manque} other {ses # démentis manquent}} dans le texte.',
  'linter.banner': 'Des fiches inventées sont montrées, et rien ne le dit.',
  'linter.credits': 'Les crédits du fond de carte sont omis. Ses licences les exigent.',
  'linter.noCredits': 'La carte ne donne aucun crédit pour son fond. Redessinez-la avant l’envoi.',
  'linter.fix.put': 'Mettre « {words} » devant',
  'linter.fix.write': 'Écrire « {words} »',
  'linter.fix.utc': 'Ajouter « UTC »',
  'linter.fix.split': 'Faire deux phrases',
  'linter.fix.schematic': 'Ajouter que les arcs sont schématiques',
  'linter.fix.says': 'Mettre « Selon {speaker} » devant',
  'linter.fix.denial': 'Ajouter le démenti',
  'linter.fix.banner': 'Montrer le bandeau',
  'linter.fix.credits': 'Montrer les crédits',
  'linter.text.confidence': 'Confiance : {level}.',
  'linter.text.says': 'Selon {speaker} : {sentence}',
}
