import type { firstLook as english } from '#app/i18n/messages/en/first-look.ts'

/** Le premier tour : deux minutes pour qui n’est jamais venu. */
export const firstLook: Record<keyof typeof english, string> = {
  'tours.first': 'Premier tour',
  'firstLook.question': 'Première visite ?',
  'firstLook.offer':
    'Un premier tour prend environ {minutes, plural, one {# minute} other {# minutes}} et reste disponible dans l’Aide.',
  'firstLook.start': 'Faire le premier tour',
  'help.first':
    'Ce que montre cette page, en environ {minutes, plural, one {# minute} other {# minutes}} ; il reprend là où vous l’avez quitté',
  'tours.first.map.title': 'Ce que montre cette page',
  'tours.first.map.body':
    'Des transports rapportés publiquement, par mer et par rail. Les arcs sont schématiques et ne sont pas des itinéraires. Trait plein : publié ; tirets : déduit ; pointillés : inventé pour l’entraînement.',
  'tours.first.figures.title': 'Ce qui est compté, et ce qui a été annoncé',
  'tours.first.figures.body':
    'Environ 300 conteneurs sont détaillés ; plus de 1 000 ont été annoncés. Ce sont deux énoncés, et la part qui les sépare ne figure sur aucune ligne. Qui dément la déclaration figure à côté d’elle.',
  'tours.first.timeline.title': 'Quand',
  'tours.first.timeline.body':
    'Deux curseurs règlent les jours, un troisième les fait défiler. « Tel que connu le » est une seconde horloge : elle écarte ce qui a été publié plus tard.',
  'tours.first.detail.title': 'Comment chaque ligne est connue',
  'tours.first.detail.body':
    'Choisissez une ligne, et ses sources s’ouvrent : qui a publié quoi et quand, ce que cela ne montre pas, et une cote pour position, cargaison et identité.',
  'tours.first.legs.title': 'La même chose en tableau',
  'tours.first.legs.body':
    'Tout ce qui est sur la carte figure aussi ici, à lire, trier et choisir au clavier. L’export prend exactement ce que vous voyez, réserves comprises.',
  'tours.first.help.title': 'Où demander',
  'tours.first.help.body':
    'L’Aide contient les mots, la méthode et les touches. Ctrl K ou ⌘ K trouve en quelques lettres tout ce qui peut se faire ici.',
}
