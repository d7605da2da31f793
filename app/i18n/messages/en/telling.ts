/** What the map shows, in sentences. */
export const telling = {
  'telling.title': 'In words',
  'telling.days': 'Shown: {days}.',
  'telling.noLeg': 'No leg is shown.',
  'telling.manyLegs':
    '{vessel, plural, =0 {No leg} one {# leg} other {# legs}} by sea and {rail, plural, =0 {none} one {# leg} other {# legs}} by rail are shown.',
  'telling.leg':
    '{carrier}, {mode, select, vessel {by sea} other {by rail}}, from {from} to {to}. Departure: {departs}. Arrival: {arrives}. Containers: {containers}. {basis}; {grade}.',
  'telling.grade': 'lowest grade {grade}, an editor’s judgement',
  'telling.itemised': 'Itemised: {quantity}, in {consignments} on {legs}; each counted once.',
  'telling.synthetic': 'Made up for training: {quantity}, in {consignments}.',
  'telling.claim': '{speaker} claimed {quantity} ({day}).',
  'telling.notItemised': 'Of these no leg accounts for {quantity}.',
  'telling.contradiction': 'More is itemised than was claimed: the two contradict each other.',
  'telling.noDenial': 'No denial of this claim is recorded.',
  'telling.denied':
    '{count, plural, one {One published denial stands beside it} other {# published denials stand beside it}}: {speakers}.',
  'telling.unknown': 'Between two sightings nobody published where the containers were.',
  'telling.outside': '{count, plural, one {# leg lies} other {# legs lie}} outside these days.',
  'telling.filtered': '{count, plural, one {# leg is} other {# legs are}} left out by the filter of legs.',
  'telling.withheld':
    'Records that do not count: {later} published later, {struck} of struck sources, {below} below the grade.',
} as const
