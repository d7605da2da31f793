import type { ledger as english } from '#app/i18n/messages/en/ledger.ts'

export const ledger: Record<keyof typeof english, string> = {
  'ledger.claims.title': 'Chiffres avancés à ce jour, par déclarant',
  'ledger.claims.name': 'Conteneurs annoncés à ce jour, selon le jour de la déclaration',
  'ledger.claims.reading':
    'Les modes et les sens comptés diffèrent aussi. Une ligne garde un chiffre jusqu’au suivant du même déclarant ; un trait plein ne les relie que s’ils comptent depuis le même moment.',
  'ledger.claims.axis.ones': 'Conteneurs, par jour de déclaration (UTC)',
  'ledger.claims.axis.thousands': 'Milliers de conteneurs, par jour de déclaration (UTC)',
  'ledger.claims.marks': 'Chiffres du graphique, par jour de déclaration',
  'ledger.claims.hint':
    'Pointez un repère pour lire le chiffre. Les flèches vont d’un repère à l’autre, Entrée le sélectionne.',
  'ledger.claims.claimants': 'Déclarants, avec leur dernier chiffre',
  'ledger.claims.key.value': 'nombre exact',
  'ledger.claims.key.about': 'environ',
  'ledger.claims.key.least': 'minimum, ouvert vers le haut',
  'ledger.claims.key.most': 'maximum, ouvert vers le bas',
  'ledger.claims.key.range': 'fourchette',
  'ledger.claims.key.said': 'dit à un moment de ces jours',
  'ledger.claims.apart': 'Hors du graphique, faute de jour ou de nombre consigné',
  'ledger.claims.noLine': 'Aucun total daté et chiffré n’est consigné.',
  'ledger.claims.table': 'Afficher en tableau',
  'ledger.claims.who': 'Qui',
  'ledger.scale': 'Échelle',
  'ledger.scale.linear': 'Linéaire',
  'ledger.scale.logarithmic': 'Logarithmique',

  'ledger.boxes.title': 'Conteneurs entrés et sortis, lieu par lieu',
  'ledger.boxes.note':
    'Entrés = sortis + restés, sur tous les trajets consignés et pas seulement ceux de la période. Les réserves sont gardées ; ce qui a circulé sans être signalé n’entre dans aucun chiffre.',
  'ledger.boxes.in': 'Entrés',
  'ledger.boxes.out': 'Sortis',
  'ledger.boxes.there': 'Restés, selon ce compte',
  'ledger.boxes.seen': 'Vus sur place',
  'ledger.boxes.seenOn': '{quantity} ({days})',
  'ledger.boxes.begins': 'inconnu : aucun trajet ne dit comment ils sont arrivés là',
  'ledger.boxes.unknown': 'inconnu',
  'ledger.boxes.none': 'aucun',
  'ledger.boxes.noLegOut': 'aucun par un trajet consigné',
  'ledger.boxes.question':
    'Une question : {out} sortis moins {in} entrés, reste {excess} qu’aucun trajet n’a apportés. Sont-ils venus sans être signalés, ou un nombre est-il faux ?',
  'ledger.boxes.synthetic': 'Inventés (FICTIF)',
  'ledger.boxes.more': 'Afficher {count, plural, one {# lieu de plus} other {# lieux de plus}}',
  'ledger.boxes.noLeg': 'Aucun trajet n’est consigné.',
}
