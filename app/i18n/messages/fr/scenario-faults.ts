export const scenarioFaults = {
  'scenario.fault.at': 'Ligne {line}, {path} : {what}',
  'scenario.fault.atLine': 'Ligne {line} : {what}',
  'scenario.fault.atPath': '{path} : {what}',
  'scenario.fault.too-large': 'Le fichier dépasse {most, number} caractères. Un scénario de cette taille n’est pas lu.',
  'scenario.fault.syntax':
    'À partir d’ici, le texte n’est plus du JSON. Cherchez une virgule, un guillemet ou un crochet manquant, ici ou juste avant.',
  'scenario.fault.repeated-key': 'Cette clé figure deux fois. On ne sait pas laquelle des deux compte.',
  'scenario.fault.not-a-scenario': 'Ce n’est pas un scénario : on attend ici « {format} ».',
  'scenario.fault.newer-version':
    'Ce scénario a été écrit pour une version ultérieure (version de format {version}). Il a été laissé tel quel.',
  'scenario.fault.missing': 'Cet élément est obligatoire, et il manque.',
  'scenario.fault.unknown-key': 'Un scénario n’a pas de clé « {key} » à cet endroit. Faute de frappe ?',
  'scenario.fault.wrong-type':
    'On attend ici {expected, select, string {un texte} number {un nombre} int {un nombre entier} boolean {true ou false} array {une liste} tuple {une liste de deux valeurs} other {un objet avec des clés}}.',
  'scenario.fault.not-one-of': 'On attend ici l’une de ces valeurs : {options}.',
  'scenario.fault.empty': 'Ce texte est vide.',
  'scenario.fault.too-long': 'Ce texte dépasse {most, number} caractères.',
  'scenario.fault.too-few': 'Cette liste doit compter au moins {least, plural, one {# élément} other {# éléments}}.',
  'scenario.fault.too-many': 'Cette liste compte plus de {most, plural, one {# élément} other {# éléments}}.',
  'scenario.fault.too-low': 'Ce nombre est trop petit : la limite est {least, number}.',
  'scenario.fault.too-high': 'Ce nombre est trop grand : la limite est {most, number}.',
  'scenario.fault.bad-format': 'Ce texte n’a pas la forme demandée : {pattern}',
  'scenario.fault.not-an-id':
    'Ce n’est pas un identifiant. Un identifiant commence par une lettre ou un chiffre et compte au plus 80 lettres, chiffres, points, traits d’union et tirets bas.',
  'scenario.fault.not-a-time':
    'Ce n’est pas une date. Écrivez un jour UTC, comme 2023-09-12, ou un instant, comme 2023-09-12T06:30Z.',
  'scenario.fault.not-an-instant': 'Ce n’est pas un instant. Écrivez-le en UTC, comme 2023-10-14T08:00Z.',
  'scenario.fault.not-a-duration':
    'Ce n’est pas une durée d’au plus deux semaines. Écrivez-la comme PT5M (cinq minutes) ou PT1H30M.',
  'scenario.fault.no-duration': 'Cette durée ne peut pas être nulle.',
  'scenario.fault.not-a-query':
    'Ce n’est pas la requête d’une adresse. Donnez seulement ce qui suit le point d’interrogation, comme from=2023-09-07&to=2023-10-01.',
  'scenario.fault.own-parameter':
    'Le cas, la langue, le thème, l’intégration et l’exercice ne se règlent pas ici : le scénario et le lecteur les choisissent.',
  'scenario.fault.not-a-parameter':
    'Ce n’est pas un nom de paramètre : des lettres et des chiffres, d’abord une minuscule, 20 au plus.',
  'scenario.fault.ends-before-start': 'Cette période finit avant de commencer.',
  'scenario.fault.unsourced': 'Une fiche publiée cite au moins une source. Celle-ci n’en cite aucune.',
  'scenario.fault.not-marked': 'L’identifiant d’une fiche inventée commence par SYN-, et lui seul.',
  'scenario.fault.not-made-up':
    'Ce qu’apporte un événement doit être ouvertement inventé : son identifiant commence par SYN- et son fondement est « synthetic ».',
  'scenario.fault.figure-of-kind':
    'Une déclaration de type « figure » comporte un chiffre, et aucun autre type n’en comporte.',
  'scenario.fault.leg-times': 'Ce trajet n’a aucune date, ou il arrive avant de partir.',
  'scenario.fault.not-as-described': 'Cet élément n’est pas conforme à la description du format.',
  'scenario.fault.repeated-id': 'L’identifiant « {id} » a déjà servi. Chacun ne sert qu’une fois.',
  'scenario.fault.unknown-role': 'Ce scénario n’a pas de rôle « {id} ».',
  'scenario.fault.unknown-objective': 'Ce scénario n’a pas d’objectif « {id} ».',
  'scenario.fault.unknown-question': 'Aucun événement de ce scénario ne pose la question « {id} ».',
  'scenario.fault.unknown-option': 'La question n’a pas de réponse « {id} ».',
  'scenario.fault.other-answer':
    'La question demande {asked, select, choice {un choix} figure {un chiffre} place {un lieu} assessment {une appréciation} other {autre chose}}, et cette règle note une réponse d’un autre type.',
  'scenario.fault.low-above-high': 'La borne inférieure dépasse la borne supérieure.',
  'scenario.fault.more':
    '{count, plural, one {# autre défaut n’est pas énuméré} other {# autres défauts ne sont pas énumérés}}.',
} as const
