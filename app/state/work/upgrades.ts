import type { Item } from '#app/domain/work/work.ts'

/** The form of the items. Raise it when that changes, and add the upgrade and a stored example to the tests. */
export const WORK_VERSION = 1

/** UPGRADES[n] turns items of version n-1 into items of version n. Never edit one that has shipped. */
const UPGRADES: Readonly<Record<number, (items: readonly unknown[]) => readonly unknown[]>> = {}

/** Items of an earlier release in the form of this one; null: they are no items. */
export function upgradeItems(version: number, items: unknown): readonly Item[] | null {
  if (!Array.isArray(items)) return null
  let upgraded: readonly unknown[] = items
  for (let next = version + 1; next <= WORK_VERSION; next += 1) upgraded = UPGRADES[next]?.(upgraded) ?? upgraded
  return upgraded.every(isItem) ? upgraded : null
}

const isItem = (item: unknown): item is Item =>
  typeof item === 'object' && item !== null && typeof (item as Partial<Item>).id === 'string'
