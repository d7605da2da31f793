/** Bits that one pass sorts by: 2,048 heaps fit the fastest cache. */
const PASS_BITS = 11
const HEAPS = 1 << PASS_BITS

/** Rows with their keys beside them, since to fetch the key of a row from elsewhere costs more than to move it. */
type Keyed = { readonly rows: Uint32Array; readonly keys: Uint32Array }

const room = (count: number): Keyed => ({ rows: new Uint32Array(count), keys: new Uint32Array(count) })

/**
 * The rows `0 .. count - 1` in the order of their seconds, rows of the same second in the order in which they stand. A
 * radix sort, so the time grows with the rows and not with how badly they are mixed.
 */
export function timeOrder(seconds: Uint32Array, count: number): Uint32Array {
  let [least, greatest] = [0xffffffff, 0]
  for (let row = 0; row < count; row++) {
    const second = seconds[row] ?? 0
    if (second < least) least = second
    if (second > greatest) greatest = second
  }
  let [sorted, next] = [room(count), room(count)]
  for (let row = 0; row < count; row++) {
    sorted.rows[row] = row
    sorted.keys[row] = (seconds[row] ?? 0) - least
  }
  for (let shift = 0; shift < 32 && (greatest - least) >>> shift > 0; shift += PASS_BITS) {
    sortPass(sorted, next, count, shift)
    const done = next
    next = sorted
    sorted = done
  }
  return sorted.rows
}

/** Sorts by some bits of the keys. Rows that have these in common stay in their order. */
function sortPass(from: Keyed, into: Keyed, count: number, shift: number): void {
  const { rows, keys } = from
  const { rows: toRows, keys: toKeys } = into
  const places = new Uint32Array(HEAPS)
  for (let index = 0; index < count; index++) {
    const heap = ((keys[index] ?? 0) >>> shift) & (HEAPS - 1)
    places[heap] = (places[heap] ?? 0) + 1
  }
  for (let heap = 0, start = 0; heap < HEAPS; heap++) {
    const inHeap = places[heap] ?? 0
    places[heap] = start
    start += inHeap
  }
  for (let index = 0; index < count; index++) {
    const key = keys[index] ?? 0
    const heap = (key >>> shift) & (HEAPS - 1)
    const place = places[heap] ?? 0
    places[heap] = place + 1
    toRows[place] = rows[index] ?? 0
    toKeys[place] = key
  }
}
