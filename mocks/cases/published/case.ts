import type { WireCase } from '#app/feeds/cases.ts'
import { within } from '#mocks/cases/published/recorded.ts'

export const publishedCase: WireCase = {
  id: 'published',
  name: { en: 'Najin to Tikhoretsk, as published', fr: 'De Najin à Tikhoretsk, tel que publié' },
  description: {
    en: 'Containers that the White House says went from Najin (DPRK) to Dunay (Russia) by ship and on by rail to a depot near Tikhoretsk between 7 September and 1 October 2023, with what others published of it, for and against. Nothing is invented.',
    fr: 'Des conteneurs qui, selon la Maison-Blanche, sont allés de Najin (RPDC) à Dounaï (Russie) par mer, puis par rail jusqu’à un dépôt près de Tikhoretsk, entre le 7 septembre et le 1er octobre 2023, avec ce que d’autres en ont publié, pour et contre. Rien n’est inventé.',
  },
  caveat: {
    en: '"More than 1,000 containers in recent weeks" and "7 September to 1 October" are two different statements. No source found says how many of the more than 1,000 moved inside that window.',
    fr: '« Plus de 1 000 conteneurs ces dernières semaines » et « du 7 septembre au 1er octobre » sont deux déclarations différentes. Aucune source trouvée ne dit combien des plus de 1 000 ont circulé dans cette fenêtre.',
  },
  window: within('2023-09-07', '2023-10-01'),
  extent: within('2023-08-10', '2023-10-31'),
  headline: 'WH-more-than-1000',
}
