import { inOrderOf } from '#app/domain/work/order.ts'
import { isSame } from '#app/domain/work/same.ts'
import type { Item } from '#app/domain/work/work.ts'

export type Merged<T> = {
  readonly items: readonly T[]
  /** Ids of what both had changed, each in its own way. */
  readonly conflicts: readonly string[]
}

/**
 * Brings together what two tabs made of the same list. What one of them changed is taken; what both changed stands twice,
 * theirs under its id and mine as a copy behind it; what one deleted and the other changed stays. So nothing is lost.
 *
 * @param base what both began with
 * @param copyOf gives my version of an item a name of its own
 */
export function mergeItems<T extends Item>(
  base: readonly T[],
  mine: readonly T[],
  theirs: readonly T[],
  copyOf: (item: T) => T,
): Merged<T> {
  const [inBase, inMine, inTheirs] = [byId(base), byId(mine), byId(theirs)]
  const conflicts: string[] = []
  const resolve = (id: string): readonly T[] => {
    const [was, own, other] = [inBase.get(id), inMine.get(id), inTheirs.get(id)]
    if (isSame(own, other) || isSame(own, was)) return listOf(other)
    if (isSame(other, was)) return listOf(own)
    conflicts.push(id)
    return own && other ? [other, copyOf(own)] : listOf(own ?? other)
  }
  const idsOf = (items: readonly T[], others: ReadonlyMap<string, T>) =>
    items.filter(({ id }) => others.has(id)).map(({ id }) => id)
  // Who moved something leads; the other's new items stand behind what they stood behind.
  const isMoved = !isSame(idsOf(base, inTheirs), idsOf(theirs, inBase))
  const [lead, follow] = isMoved ? [theirs, mine] : [mine, theirs]
  const following = byId(follow)
  const all = [...follow, ...lead.filter(({ id }) => !following.has(id))]
  const ordered = inOrderOf(
    all,
    lead.map(({ id }) => id),
  )
  return { items: ordered.flatMap(({ id }) => resolve(id)), conflicts }
}

const byId = <T extends Item>(items: readonly T[]): ReadonlyMap<string, T> =>
  new Map(items.map((item) => [item.id, item]))

const listOf = <T>(item: T | undefined): readonly T[] => (item === undefined ? [] : [item])
