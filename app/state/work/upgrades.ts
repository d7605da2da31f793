import { instant, parseInstant, type Instant } from '#app/domain/time.ts'
import type { Item, PieceName } from '#app/domain/work/work.ts'
import { noteOfDraft, viewOfDraft, type Fields } from '#app/feeds/work/draft-form.ts'

/** The form of the items. Raise it when that changes, and add the upgrade and a stored example to the tests. */
export const WORK_VERSION = 1

type Upgrade = (item: Fields) => Fields

/** UPGRADES[n] turns items of version n-1 into items of version n. Never edit one that has shipped. */
const UPGRADES: Readonly<Record<number, Partial<Record<PieceName, Upgrade>>>> = {
  1: { views: (view) => withMoments(viewOfDraft(view)), notes: (note) => withMoments(noteOfDraft(note)) },
}

/** Items of an earlier release in the form of this one; null: they are no items. */
export function upgradeItems(piece: PieceName, version: number, items: unknown): readonly Item[] | null {
  if (!Array.isArray(items) || !items.every(isItem)) return null
  let upgraded: readonly Item[] = items
  for (let next = version + 1; next <= WORK_VERSION; next += 1) {
    const upgrade = UPGRADES[next]?.[piece]
    if (upgrade) upgraded = upgraded.map((item) => ({ ...upgrade(item), id: item.id }))
  }
  return upgraded
}

const isItem = (item: unknown): item is Item & Fields =>
  typeof item === 'object' && item !== null && typeof (item as Partial<Item>).id === 'string'

const withMoments = ({ created, changed, ...item }: Fields): Fields => ({
  ...item,
  created: momentOf(created),
  ...(changed !== undefined && { changed: momentOf(changed) }),
})

function momentOf(text: unknown): Instant {
  const read = parseInstant(typeof text === 'string' ? text : '')
  return read.ok ? read.value : instant(0)
}
