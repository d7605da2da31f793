/** How much of everything a level has. */
export type Level = {
  readonly consignments: number
  /** Ports of arrival that they are shared out to. */
  readonly hubs: number
  readonly faults: number
  /** Ships that have nothing to do with it and are heard all the same. */
  readonly otherShips: number
  readonly otherSightings: number
  readonly otherClaims: number
  /** Consignments that a second paper reports by itself. */
  readonly secondReports: number
}

const LEVELS: readonly [Level, ...Level[]] = [
  { consignments: 3, hubs: 2, faults: 3, otherShips: 1, otherSightings: 2, otherClaims: 0, secondReports: 0 },
  { consignments: 4, hubs: 2, faults: 4, otherShips: 1, otherSightings: 4, otherClaims: 1, secondReports: 1 },
  { consignments: 6, hubs: 3, faults: 6, otherShips: 2, otherSightings: 7, otherClaims: 2, secondReports: 2 },
  { consignments: 7, hubs: 3, faults: 8, otherShips: 3, otherSightings: 10, otherClaims: 3, secondReports: 3 },
  { consignments: 9, hubs: 3, faults: 11, otherShips: 4, otherSightings: 14, otherClaims: 5, secondReports: 4 },
]

/** `difficulty` from 1 to 5. */
export const levelOf = (difficulty: number): Level => LEVELS[difficulty - 1] ?? LEVELS[0]
