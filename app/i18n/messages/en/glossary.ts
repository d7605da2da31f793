/** The glossary: each word of the field in plain words. */
export const glossary = {
  'help.title': 'Help',
  'help.commands': 'All that can be done here, found by a few letters',
  'help.shortcuts': 'What the keys do',
  'help.glossary': 'The words used here, in plain words',
  'help.method': 'What the app knows, how it knows it, and what it cannot know',
  'help.tours': 'Tours, show and exercises',
  'glossary.title': 'Glossary',
  'glossary.field': 'Find a word',
  'glossary.count': '{count, plural, one {# word} other {# words}}',
  'glossary.none': 'No word here begins so.',
  'glossary.what': 'What it means: {term}',
  'glossary.term.denial': 'Denial',
  'glossary.term.itemised': 'Itemised',
  'glossary.term.grade': 'Grade',
  'glossary.term.feed': 'Feed',
  'glossary.term.corridor': 'Corridor',
  'glossary.term.mock': 'MOCK',
  'glossary.consignment':
    'A set of containers moved together. Its way is a chain of legs; its containers are counted once, however many legs it has.',
  'glossary.leg':
    'One move by one mode, vessel or rail, between two places. Departure and arrival are stretches of time, since sources know days and not minutes.',
  'glossary.place':
    'A port, rail terminal, yard, depot or town, with all its spellings on record. A halo on the map shows how precisely its position is known.',
  'glossary.sighting':
    'Something seen somewhere at some time: in imagery, a train, a statement with a date. It may lack a place or a count.',
  'glossary.claim':
    'A figure that somebody published: exact, about, more than, at least or a range; with what it counts, since when, who said it, when and where.',
  'glossary.denial': 'A published rejection of a claim. It always stands beside the claim that it rejects.',
  'glossary.source':
    'A publication, with its publisher, title, address and dates, and a limitation that says what it does not show.',
  'glossary.origin':
    'Where what sources say first came from. Twenty papers that repeat one slide are one origin, not twenty witnesses.',
  'glossary.grade':
    'Admiralty code: a letter for how reliable the source is, a digit for how credible the information is; apart for position, cargo and identity. F and 6 say that it cannot be judged, which is not the same as bad.',
  'glossary.basis':
    'How a record comes to be. Published: a source says it, solid line. Inferred: computed by us, dashed. Synthetic: made up for training, dotted.',
  'glossary.window':
    'The period that the two sliders set: whole days in UTC, the first and the last included. Figures, map, table and exports show what falls into it.',
  'glossary.playhead':
    'One moment inside the window; it moves when the days are played. Where something was between two sightings stays unknown.',
  'glossary.asKnownOn':
    'A second date: only what was published by the end of that day counts. So one sees what could be known then, without what came out later.',
  'glossary.case': 'Records that belong together: the published case, a training case, or a load test.',
  'glossary.itemised':
    'Containers whose way a source tells. What was claimed beyond them is shown as not itemised, and on no line.',
  'glossary.corridor':
    'Where a leg may have run on the ground, inferred and therefore dashed. It is no track: a corridor says nothing of where a ship or a train really was.',
  'glossary.feed':
    'Where the page gets its records from. The badge in the top bar says whether the feeds answer, and whether what they gave is old.',
  'glossary.mock':
    'The answers are stored demo data and come from no live feed. A banner says so as long as that is the case.',
} as const
