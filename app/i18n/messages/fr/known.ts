/** Ce qui compte : par jour, par source et par cote. */
export const known = {
  'known.shown': '{days} ; {counts}',
  'known.noLeg': 'Aucun trajet de ce cas ne compte d’après le jour, les sources et les cotes choisis.',
  'known.by': 'tel que connu le {day}',
  'known.struck': '{count, plural, one {# source ou origine écartée} other {# sources ou origines écartées}}',
  'known.grade.source': 'source {source} ou mieux',
  'known.grade.information': 'information {information} ou mieux',
  'known.notice.by':
    'Tel que connu le {day} : {count, plural, =0 {aucun élément n’a été publié plus tard} one {# élément publié plus tard est écarté} other {# éléments publiés plus tard sont écartés}}.',
  'known.notice.by.all': 'Afficher tout ce qui est connu aujourd’hui',
  'known.notice.struck':
    '{struck} : {count, plural, =0 {aucun élément n’en dépend à lui seul} one {# élément en dépend et est écarté} other {# éléments en dépendent et sont écartés}}.',
  'known.notice.struck.all': 'Compter toutes les sources',
  'known.notice.grade':
    'Seulement {grades} : {count, plural, =0 {aucun élément n’est plus bas} one {# élément plus bas ou non coté est écarté} other {# éléments plus bas ou non cotés sont écartés}}.',
  'known.notice.grade.all': 'Compter toutes les cotes',
  'known.notCounted': 'L’adresse désigne {kind} « {id} », qui ne compte pas d’après ce qui est choisi ici.',
  'known.on': 'Tel que connu le',
  'known.on.hint': 'Jour sous la forme 2023-10-13. Seul compte ce qui était publié à la fin de ce jour.',
  'known.on.now': 'aujourd’hui',
  'known.on.previous': 'Jour précédent où une source commence à compter',
  'known.on.next': 'Jour suivant où une source commence à compter',
  'known.on.clear': 'Tout ce qui est connu aujourd’hui',
  'known.on.bad': '« {text} » n’est pas un jour. Écrivez-le sous la forme 2023-10-13.',
  'known.title': 'Ce qui compte',
  'known.note':
    'Écartez une source ou une origine, ou exigez une cote, et voyez ce qui reste. Rien n’est supprimé : tout peut être remis à tout moment.',
  'known.least.source': 'Source au moins',
  'known.least.information': 'Information au moins',
  'known.least.any': 'toutes, non cotées comprises',
  'known.ranking': 'Origines, selon ce qui en dépend',
  'known.count': 'Compter {name}',
  'known.publications': '{count, plural, one {# publication} other {# publications}}',
  'known.hangs':
    '{legs, plural, =0 {aucun trajet} one {# trajet} other {# trajets}} et {claims, plural, =0 {aucune déclaration} one {# déclaration} other {# déclarations}} n’en dépendent que d’elle.',
  'known.withWithout': 'Détaillé avec elle : {with} ; sans elle : {without}.',
  'known.undated': 'sans date',
} as const
