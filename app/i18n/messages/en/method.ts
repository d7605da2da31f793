/** The method: what the app knows, how, and what it cannot know. */
export const method = {
  'method.title': 'Method',
  'method.knows.title': 'What the app knows',
  'method.knows':
    'Only what its feeds give it. Every published record names its sources, and every source says what it does not show. What is computed from them is marked inferred, and no gap is filled silently.',
  'method.basis.title': 'How a line is known',
  'method.grades.title': 'How sure it is',
  'method.grades':
    'Position, cargo and identity are graded apart, by the Admiralty code. Where one grade stands for a record, the lowest decides: the weaker information first, then the weaker source.',
  'method.grades.source': 'Source',
  'method.grades.information': 'Information',
  'method.hedges.title': 'Hedges',
  'method.hedges':
    'A figure keeps its hedge wherever it goes: on screen, in speech, in files and pictures. A figure can be:',
  'method.totals.title': 'Totals',
  'method.totals':
    'Totals count consignments and not legs, so the same containers are counted once. Each quantity is an interval: ends are added or taken away, a missing end stays missing, and a hedge passes to the result. An example: {claimed} less {itemised} gives {rest}. Figures that conflict stand side by side and are never averaged.',
  'method.lines.title': 'Lines on the map',
  'method.lines':
    'Arcs are schematic and no route; the dashed line on the ground is an inferred corridor. Between two sightings the position is unknown: a marker there is drawn only on request, and labelled. A halo shows how precisely a place is known.',
  'method.clocks.title': 'Two clocks',
  'method.clocks':
    'Window and playhead say when things happened, in UTC. “As known on” says when they could be known: a source counts from the end of the day on which it was published.',
  'method.checks.title': 'What looks implausible',
  'method.checks':
    'The speed that a leg needs is held against a limit. Beyond it the app asks a question; a question is no verdict.',
  'method.feeds.title': 'Feeds',
  'method.feeds.age':
    'What a live feed gave is called stale when it is older than {stale} of its intervals, and lost when it is older than {lost}.',
  'method.madeUp.title': 'What is made up',
  'method.madeUp':
    'MOCK: the answers are stored demo data and come from no live feed. SYNTHETIC: records made up for training or tests; their ids begin with {mark}. They support no published claim and are counted apart. A banner stands as long as any is shown, and goes into every export.',
  'method.cannot.title': 'What it cannot know',
  'method.cannot.truth': 'Whether a claim is true. It shows who says it, who denies it and on what it hangs.',
  'method.cannot.cargo': 'What is inside a container. It knows what sources say of it.',
  'method.cannot.between':
    'Where anything was between two sightings. “Dark” or “detected” is said only with who reported it.',
  'method.cannot.absence': 'What no source published. That nothing stands here does not show that nothing happened.',
} as const
