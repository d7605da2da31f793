/** Ce que montre la carte, en phrases. */
export const telling = {
  'telling.title': 'En toutes lettres',
  'telling.days': 'Période montrée : {days}.',
  'telling.noLeg': 'Aucun trajet n’est montré.',
  'telling.manyLegs':
    'Sont montrés {vessel, plural, =0 {aucun trajet} one {# trajet} other {# trajets}} par mer et {rail, plural, =0 {aucun} one {# trajet} other {# trajets}} par rail.',
  'telling.leg':
    '{carrier}, {mode, select, vessel {par mer} other {par rail}}, de {from} à {to}. Départ : {departs}. Arrivée : {arrives}. Conteneurs : {containers}. {basis} ; {grade}.',
  'telling.grade': 'cote la plus basse {grade}, jugement de la rédaction',
  'telling.itemised': 'Détaillé : {quantity}, en {consignments} sur {legs} ; chacun compté une fois.',
  'telling.synthetic': 'Inventé pour l’exercice : {quantity}, en {consignments}.',
  'telling.claim': '{speaker} a affirmé : {quantity} ({day}).',
  'telling.notItemised': 'De ceux-ci, aucun trajet ne rend compte de {quantity}.',
  'telling.contradiction': 'Le détail dépasse ce qui a été affirmé : les deux se contredisent.',
  'telling.noDenial': 'Aucun démenti de cette déclaration n’est recensé.',
  'telling.denied':
    '{count, plural, one {Un démenti publié l’accompagne} other {# démentis publiés l’accompagnent}} : {speakers}.',
  'telling.unknown': 'Entre deux observations, personne n’a publié où se trouvaient les conteneurs.',
  'telling.outside': '{count, plural, one {# trajet se situe} other {# trajets se situent}} hors de ces jours.',
  'telling.filtered':
    '{count, plural, one {# trajet est écarté} other {# trajets sont écartés}} par le filtre des trajets.',
  'telling.withheld':
    'Éléments qui ne comptent pas : {later} publiés plus tard, {struck} de sources écartées, {below} sous la cote.',
} as const
