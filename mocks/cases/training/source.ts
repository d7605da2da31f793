import type { WireLeg } from '#app/feeds/legs.ts'
import type { WireSource } from '#app/feeds/sources.ts'
import { NOT_GRADED, onDay } from '#mocks/cases/published/recorded.ts'

/** What stands behind each made-up record: nobody's word. */
export const trainingSource: WireSource = {
  id: 'SYN-S-training',
  publisher: 'Transload training feed',
  title: null,
  address: null,
  // The day of the claim that the caveat speaks of: nothing made up is ever shown of a day without that caveat.
  published: onDay('2023-10-13'),
  observed: null,
  licence: { en: 'MIT, as this software', fr: 'MIT, comme ce logiciel' },
  language: 'en',
  limitation: {
    en: 'Made up for training. No source gives dates, counts, trains or AIS positions of these voyages; RUSI and The Washington Post say that the ships had AIS off. The two ships are real and reported by RUSI, these voyages of theirs are not.',
    fr: 'Inventé pour l’entraînement. Aucune source ne donne de dates, de nombres, de trains ni de positions AIS pour ces traversées ; le RUSI et le Washington Post disent que l’AIS des navires était coupé. Les deux navires sont réels et signalés par le RUSI, ces traversées ne le sont pas.',
  },
  origin: { id: 'SYN-training', name: 'Transload training feed' },
  readAs: 'publisher',
  basis: 'synthetic',
}

export const MADE_UP: Pick<WireLeg, 'basis' | 'grades' | 'sources'> = {
  basis: 'synthetic',
  grades: NOT_GRADED,
  sources: [trainingSource.id],
}
