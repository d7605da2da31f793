import type { panels as english } from '#app/i18n/messages/en/panels.ts'

export const panels: Record<keyof typeof english, string> = {
  'panels.leg.leftBy': 'départ le {day} au plus tard',
  'panels.leg.seen': '{shape, select, days {vu les {days}} other {vu le {days}}}',
  'panels.leg.both': '{first} ; {second}',
  'panels.leg.daysInMonth': '{first, select, 1 {1er} other {{first}}}–{last}',
  'panels.leg.carrierUnknown': 'non identifié',
  'panels.grade.meaning': '{grade} : {source} ; {information}. {editor}',
}
