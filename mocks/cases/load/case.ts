import type { WireCase } from '#app/feeds/cases.ts'

export const LOAD_DAYS = { from: '2023-09-07', to: '2023-10-01' }

/** The case for measuring: as many made-up legs as asked for. */
export const LOAD_CASE: WireCase = {
  id: 'load',
  name: { en: 'Load test (synthetic)', fr: 'Essai de charge (synthétique)' },
  description: {
    en: 'Made-up ships and trains between real ports, in any number, to measure the dashboard. Nothing here happened.',
    fr: 'Navires et trains inventés entre des ports réels, en tout nombre, pour mesurer le tableau de bord. Rien de ceci n’a eu lieu.',
  },
  caveat: { en: 'Everything in this case is made up.', fr: 'Tout est inventé dans ce cas.' },
  window: LOAD_DAYS,
  extent: LOAD_DAYS,
  headline: null,
}
