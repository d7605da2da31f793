import type { Mode } from '#app/domain/leg.ts'

export type SpeedUnit = 'knots' | 'kilometres-a-day'

/** What no leg is expected to be faster than, on the whole way. */
export type SpeedLimit = {
  readonly value: number
  readonly unit: SpeedUnit
  /** Where the figure comes from. An assumption is ours, and no source publishes it as a limit. */
  readonly origin: 'assumed'
  /** What the assumption leans on, if anything; the words for it are messages. */
  readonly after: 'ITU-R M.1371' | null
}

/*
 * Neither limit is published as one.
 *
 * Vessel: class A reporting knows 23 kn as the end of its last but one speed band (a report each 6 s at 14 to 23 kn, each
 * 2 s above; Comar and Raymarine, after ITU-R M.1371). The passages computed for the reference case take 10 and 12 kn.
 * Rail: nothing to lean on. The reference case is inferred at 500 to 840 km a day; the limit is well above.
 */
export const SPEED_LIMITS: Readonly<Record<Mode, SpeedLimit>> = {
  vessel: { value: 23, unit: 'knots', origin: 'assumed', after: 'ITU-R M.1371' },
  rail: { value: 1500, unit: 'kilometres-a-day', origin: 'assumed', after: null },
}
