/** How many of the sorted values from `first` (included) to `end` (not included) are less than `value`. */
export function countBelow(sorted: ArrayLike<number>, value: number, first = 0, end = sorted.length): number {
  let [low, high] = [first, end]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((sorted[middle] ?? Infinity) < value) low = middle + 1
    else high = middle
  }
  return low - first
}

/** How many of the sorted values are at most `value`. */
export function countUpTo(sorted: ArrayLike<number>, value: number): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((sorted[middle] ?? Infinity) <= value) low = middle + 1
    else high = middle
  }
  return low
}
