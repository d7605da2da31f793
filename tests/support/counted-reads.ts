/**
 * Rows that count how often a field of theirs is read, whatever list they are put into. What goes through all rows for each
 * row reads thousands of times as often as what goes through them a few times, on a busy machine too, where a clock says
 * anything. It does not see who takes the ids out first and then goes through those.
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
