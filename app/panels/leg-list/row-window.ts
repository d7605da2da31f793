/** Beyond this many rows only those in sight are drawn. */
export const VIRTUAL_BEYOND = 100

/** A run of rows that are drawn, or the height of those that are left out between them. */
export type RowPart =
  | { readonly kind: 'row'; readonly index: number }
  | { readonly kind: 'gap'; readonly from: number; readonly rows: number }

/*
 *   drawn 0 | 40 41 42 ...       ->  row 0, gap of 39, row 40, row 41, ..., gap to the end
 *   The row with the focus is always drawn, else the focus would be lost by scrolling.
 */

/** Puts gaps between the rows that are drawn, so that all of `count` rows have their height. */
export function rowParts(drawn: readonly number[], count: number): readonly RowPart[] {
  const parts: RowPart[] = []
  let next = 0
  for (const index of drawn) {
    if (index > next) parts.push({ kind: 'gap', from: next, rows: index - next })
    parts.push({ kind: 'row', index })
    next = index + 1
  }
  if (next < count) parts.push({ kind: 'gap', from: next, rows: count - next })
  return parts
}

/** The row that a key leads to, or null for keys that lead nowhere. */
export function rowAfterKey(key: string, index: number, count: number, page: number): number | null {
  const moves: Readonly<Record<string, number>> = {
    ArrowDown: index + 1,
    ArrowUp: index - 1,
    PageDown: index + page,
    PageUp: index - page,
    Home: 0,
    End: count - 1,
  }
  const target = moves[key]
  return target === undefined ? null : Math.max(0, Math.min(count - 1, target))
}
