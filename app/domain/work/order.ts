import type { Item } from '#app/domain/work/work.ts'

/**
 * The items in the order of `ids`. What is not named there keeps its place behind the one that it followed:
 *
 *   ids     c a      items  a b c      gives  c a b
 */
export function inOrderOf<T extends Item>(items: readonly T[], ids: readonly string[]): readonly T[] {
  const named = new Set(ids)
  const byId = new Map(items.map((item) => [item.id, item]))
  const result = ids.flatMap((id) => byId.get(id) ?? [])
  items.forEach((item, index) => {
    if (named.has(item.id)) return
    // Whatever stood before it is placed by now.
    const before = items[index - 1]
    const place = before ? result.findIndex(({ id }) => id === before.id) + 1 : 0
    result.splice(place, 0, item)
  })
  return result
}

/** The items with one of them so many places on; it stops at either end. */
export function movedItem<T extends Item>(items: readonly T[], id: string, by: number): readonly T[] {
  const from = items.findIndex((item) => item.id === id)
  const to = Math.min(Math.max(from + by, 0), items.length - 1)
  const item = items[from]
  return item ? items.toSpliced(from, 1).toSpliced(to, 0, item) : items
}
