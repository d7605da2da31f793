import type { WireLeg } from '#app/feeds/legs.ts'
import type { WireSource } from '#app/feeds/sources.ts'
import { RECEIVERS, REGISTER, type Publisher } from '#mocks/cases/forge/names.ts'
import { dayOf } from '#mocks/cases/forge/spoken.ts'

export const REGISTER_ID = 'SYN-register'
export const RECEIVERS_ID = 'SYN-receivers'

type SourceMaking = {
  readonly id: string
  readonly by: Publisher
  /** ms */
  readonly published: number
  /** Whose words it repeats; left out: its own. */
  readonly origin?: WireSource['origin']
}

/** A source that does not exist, and says so. Titles are never made up. */
export const makeSource = ({ id, by, published, origin }: SourceMaking): WireSource => ({
  id,
  publisher: by.name,
  title: null,
  address: null,
  published: { from: dayOf(published), to: dayOf(published) },
  observed: null,
  licence: { en: 'MIT, as this software', fr: 'MIT, comme ce logiciel' },
  language: by.language,
  limitation: {
    en: 'Made up for training by a seeded generator: this publisher does not exist and reported nothing.',
    fr: 'Inventé pour l’entraînement par un générateur à graine : cette publication n’existe pas et n’a rien rapporté.',
  },
  origin: origin ?? { id: by.id, name: by.name },
  readAs: 'publisher',
  basis: 'synthetic',
})

/** Where the names of ships and places come from: out a week before anything moves. */
export const registerSource = makeSource({ id: REGISTER_ID, by: REGISTER, published: Date.UTC(2031, 3, 24) })
/** Where the AIS positions come from. */
export const receiversSource = makeSource({ id: RECEIVERS_ID, by: RECEIVERS, published: Date.UTC(2031, 5, 2) })

/** Nothing is graded: that is for the class to do. */
export const madeUp = (...sources: readonly string[]): Pick<WireLeg, 'basis' | 'grades' | 'sources'> => ({
  basis: 'synthetic',
  grades: { position: null, cargo: null, identity: null, reason: null },
  sources: [...sources],
})
