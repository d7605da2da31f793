/** What counts: by day, source and grade. */
export const known = {
  'known.shown': '{days}; {counts}',
  'known.noLeg': 'No leg of this case counts by the day, the sources and the grades that are chosen.',
  'known.by': 'as known on {day}',
  'known.struck': '{count, plural, one {# source or origin struck out} other {# sources or origins struck out}}',
  'known.grade.source': 'source {source} or better',
  'known.grade.information': 'information {information} or better',
  'known.notice.by':
    'As known on {day}: {count, plural, =0 {no record was published later} one {# record that was published later is left out} other {# records that were published later are left out}}.',
  'known.notice.by.all': 'Show all that is known now',
  'known.notice.struck':
    '{struck}: {count, plural, =0 {no record hangs on it alone} one {# record hangs on it and is left out} other {# records hang on it and are left out}}.',
  'known.notice.struck.all': 'Count all sources',
  'known.notice.grade':
    'Only {grades}: {count, plural, =0 {no record is lower} one {# record that is lower or not graded is left out} other {# records that are lower or not graded are left out}}.',
  'known.notice.grade.all': 'Count all grades',
  'known.notCounted': 'The address names {kind} “{id}”, which does not count by what is chosen here.',
  'known.on': 'As known on',
  'known.on.hint': 'Day as 2023-10-13. Only what was published by the end of it counts.',
  'known.on.now': 'now',
  'known.on.previous': 'Day before on which a source begins to count',
  'known.on.next': 'Next day on which a source begins to count',
  'known.on.clear': 'All that is known now',
  'known.on.bad': '“{text}” is no day. Write it as 2023-10-13.',
  'known.title': 'What counts',
  'known.note':
    'Strike out a source or an origin, or ask for a grade, and see what remains. Nothing is deleted: it can be put back at any time.',
  'known.least.source': 'Source at least',
  'known.least.information': 'Information at least',
  'known.least.any': 'any, ungraded too',
  'known.ranking': 'Origins, by how much hangs on them',
  'known.count': 'Count {name}',
  'known.publications': '{count, plural, one {# publication} other {# publications}}',
  'known.hangs':
    '{legs, plural, =0 {no leg} one {# leg} other {# legs}} and {claims, plural, =0 {no claim} one {# claim} other {# claims}} hang on it alone.',
  'known.withWithout': 'Itemised with it: {with}; without it: {without}.',
  'known.undated': 'not dated',
} as const
