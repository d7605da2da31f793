/*
 * The made-up moves. A leg gives only days, as a source would; the positions of the same move have these exact times.
 *
 *   Najin            Dunay                                     towards Tikhoretsk
 *   14 Sep  SYN-02   15 Sep . . 18 Sep ---- on rail -------------->  1 Oct: not there yet
 *   21 Sep  SYN-03   22 Sep . . . . 25 Sep ---- on rail ---->        1 Oct: not there yet
 *   28 Sep  SYN-04   29 Sep . .                                      1 Oct: at Dunay
 */
export type Run = {
  /** Of its leg. */
  readonly id: string
  readonly consignment: string
  /** A ship that RUSI names; null: a train. */
  readonly vessel: 'angara' | 'maria' | null
  /** Wagons of a train, and the fewest and most containers on one. */
  readonly train?: { readonly wagons: number; readonly boxes: readonly [number, number] }
  /** ms. */
  readonly departs: number
  /** ms; of a train, when it would be there at the pace that it has. */
  readonly arrives: number
  /** Silent between these times though others were heard there, ms; null: never. */
  readonly silence: { readonly from: number; readonly to: number } | null
}

/** Until here anything is made up, ms: the end of 1 October. */
export const RUNS_END = Date.UTC(2023, 9, 2)

/** A time in September 2023, UTC; days after the 30th are those of October. */
const september = (day: number, hour: number, minute = 0): number => Date.UTC(2023, 8, day, hour, minute)

export const RUNS: readonly Run[] = [
  {
    id: 'SYN-02-vessel',
    consignment: 'SYN-02',
    vessel: 'maria',
    departs: september(14, 19),
    arrives: september(15, 5, 30),
    silence: null,
  },
  {
    id: 'SYN-02-rail',
    consignment: 'SYN-02',
    vessel: null,
    train: { wagons: 71, boxes: [2, 4] },
    departs: september(18, 6),
    arrives: september(33, 4),
    silence: null,
  },
  {
    id: 'SYN-03-vessel',
    consignment: 'SYN-03',
    vessel: 'angara',
    departs: september(21, 17),
    arrives: september(22, 8),
    silence: { from: september(21, 23), to: september(22, 5, 30) },
  },
  {
    id: 'SYN-03-rail',
    consignment: 'SYN-03',
    vessel: null,
    train: { wagons: 68, boxes: [3, 4] },
    departs: september(25, 9),
    arrives: september(40, 2),
    silence: null,
  },
  {
    id: 'SYN-04-vessel',
    consignment: 'SYN-04',
    vessel: 'maria',
    departs: september(28, 18),
    arrives: september(29, 4, 15),
    silence: null,
  },
]
