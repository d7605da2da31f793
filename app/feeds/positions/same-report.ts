/** Finds reports that were made before: the same track, second and position. */
export type SameReport = {
  /** Remembers a row, or gives the one that says the same. */
  readonly firstOf: (row: number) => number
}

type Columns = {
  readonly rows: Float32Array
  readonly seconds: Uint32Array
  readonly trackOf: ArrayLike<number>
}

/*
 * A hash table in one array, since a track may report a thousand times in one second and none of this may take the square
 * of that. It is made when the first row asks: most answers have none.
 */
export function sameReport({ rows, seconds, trackOf }: Columns): SameReport {
  const bits = new Uint32Array(rows.buffer)
  const size = 2 ** Math.ceil(Math.log2(Math.max(seconds.length, 1) * 2))
  let table: Uint32Array | null = null

  const hashOf = (row: number): number => {
    let hash = Math.imul(bits[row * 4] ?? 0, 0x9e3779b1) ^ Math.imul(bits[row * 4 + 1] ?? 0, 0x85ebca6b)
    hash ^= Math.imul(seconds[row] ?? 0, 0xc2b2ae35) ^ Math.imul(trackOf[row] ?? 0, 0x27d4eb2f)
    hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
    return (hash ^ (hash >>> 13)) >>> 0
  }
  const isSame = (one: number, other: number): boolean =>
    seconds[one] === seconds[other] &&
    trackOf[one] === trackOf[other] &&
    bits[one * 4] === bits[other * 4] &&
    bits[one * 4 + 1] === bits[other * 4 + 1]

  return {
    firstOf: (row) => {
      table ??= new Uint32Array(size)
      let place = hashOf(row) & (size - 1)
      // A place holds the row after the one that it means; 0: free.
      for (let held = table[place] ?? 0; held > 0; held = table[place] ?? 0) {
        if (isSame(held - 1, row)) return held - 1
        place = (place + 1) & (size - 1)
      }
      table[place] = row + 1
      return row
    },
  }
}
