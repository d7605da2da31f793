/** The first look: two minutes for who has never been here. */
export const firstLook = {
  'tours.first': 'First look',
  'firstLook.question': 'First time here?',
  'firstLook.offer':
    'A first look takes about {minutes, plural, one {# minute} other {# minutes}}, and is always there under Help.',
  'firstLook.start': 'Take the first look',
  'help.first':
    'What this page shows, in about {minutes, plural, one {# minute} other {# minutes}}; it goes on where you left it',
  'tours.first.map.title': 'What this page shows',
  'tours.first.map.body':
    'Shipments that were publicly reported, by sea and by rail. Arcs are schematic and no routes. Solid is published, dashed is inferred, dotted is made up for training.',
  'tours.first.figures.title': 'What is counted, and what was claimed',
  'tours.first.figures.body':
    'About 300 containers are itemised; more than 1,000 were claimed. These are two statements, and the part between them stands on no line. Who denies the claim stands beside it.',
  'tours.first.timeline.title': 'When',
  'tours.first.timeline.body':
    'Two sliders set the days, a third plays through them. “As known on” is a second clock: it leaves out what was published later.',
  'tours.first.detail.title': 'How each line is known',
  'tours.first.detail.body':
    'Choose a line, and its sources open: who published what and when, what it does not show, and a grade for position, cargo and identity.',
  'tours.first.legs.title': 'The same as a table',
  'tours.first.legs.body':
    'Everything on the map stands here too, to be read, sorted and chosen by keyboard. Export takes just what you see, hedges included.',
  'tours.first.help.title': 'Where to ask',
  'tours.first.help.body':
    'Help has the words, the method and the keys. Ctrl K or ⌘ K finds all that can be done here by a few letters.',
} as const
