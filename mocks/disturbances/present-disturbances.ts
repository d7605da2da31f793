import { UNDISTURBED, type Disturbances } from '#app/domain/exercise/disturbances.ts'
import type { Transport } from '#app/feeds/transport.ts'
import { disturbanceOf } from '#mocks/disturbances/feed-disturbance.ts'

/** A class does not wait as long for a feed that never answers as one waits for a real one, ms. */
export const TIMEOUT_MS = 5_000

/** What is wrong with the feeds of one transport, and how its owner is told. */
export type PresentDisturbances = Required<Pick<Transport, 'disturb' | 'limitMs'>> & {
  readonly present: () => Disturbances
}

/** All is well until somebody disturbs it. */
export function presentDisturbances(): PresentDisturbances {
  let present = UNDISTURBED
  return {
    present: () => present,
    disturb: (disturbances) => {
      present = disturbances
    },
    limitMs: (feed) => (disturbanceOf(present, feed).fault === 'timeout' ? TIMEOUT_MS : null),
  }
}
