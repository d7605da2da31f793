import type { WireLeg } from '#app/feeds/legs.ts'
import { railCorridor, seaCorridor } from '#mocks/cases/published/corridors.ts'

type WireCorridor = NonNullable<WireLeg['corridor']>

const METHOD = {
  en: 'Made up for training, over the same points as the inferred way of the published case. Nothing of it is published.',
  fr: 'Inventé pour l’entraînement, sur les mêmes points que le trajet déduit du cas publié. Rien n’en est publié.',
}

const madeUp = (corridor: WireCorridor, name: WireCorridor['name']): WireCorridor => ({
  ...corridor,
  id: `SYN-${corridor.id}`,
  name,
  basis: 'synthetic',
  method: METHOD,
  vertices: corridor.vertices.map((vertex) => ({ ...vertex, isPublished: false })),
})

export const trainingSeaCorridor = madeUp(seaCorridor, {
  en: 'Rajin (Najin) to Dunay, made-up voyage',
  fr: 'De Rajin (Najin) à Dounaï, traversée inventée',
})

export const trainingRailCorridor = madeUp(railCorridor, {
  en: 'Dunay towards Tikhoretsk, made-up train',
  fr: 'De Dounaï vers Tikhoretsk, train inventé',
})
