import type { Draw } from '#mocks/cases/load/seeded.ts'

/** The same things in a drawn order (Fisher and Yates). */
export function shuffled<T>(draw: Draw, some: readonly T[]): readonly T[] {
  const order = [...some]
  for (let last = order.length - 1; last > 0; last -= 1) {
    const other = Math.floor(draw() * (last + 1))
    const [a, b] = [order[last], order[other]]
    if (a !== undefined && b !== undefined) [order[last], order[other]] = [b, a]
  }
  return order
}
