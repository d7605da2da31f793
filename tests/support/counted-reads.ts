/**
 * Rows that count how often anything of them is read, whatever list they are put into. What looks at each row a few times
 * reads so many times as there are rows and fields; what compares each with each other reads thousands of times as often.
 * A clock would say the same, and something else on a busy machine.
 */
export function countedReads<Row extends object>(
  rows: readonly Row[],
): {
  readonly rows: readonly Row[]
  /** How often a row was read since this was asked before, on average. */
  readonly readsOfRow: () => number
} {
  let reads = 0
  const counting: ProxyHandler<Row> = {
    get: (row, name, receiver): unknown => {
      reads += 1
      return Reflect.get(row, name, receiver)
    },
  }
  return {
    rows: rows.map((row) => new Proxy(row, counting)),
    readsOfRow: () => {
      const each = reads / rows.length
      reads = 0
      return each
    },
  }
}
