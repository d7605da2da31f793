/** Figures, legs and detail; and the words for the ends of a leg, which map and timeline use too. */
export const panels = {
  'panels.leg.leftBy': 'left by {day}',
  'panels.leg.seen': 'seen {days}',
  'panels.leg.both': '{first}; {second}',
  'panels.leg.daysInMonth': '{first}–{last}',
  'panels.leg.carrierUnknown': 'not identified',
  'panels.grade.meaning': '{grade}: {source}; {information}. {editor}',
} as const
