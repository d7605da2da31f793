import { listAt, type Path } from '#app/demo/editor/draft-tree.ts'

/** The lists of a scenario, in the order in which they are edited. */
export const LISTS = ['injects', 'roles', 'objectives', 'expectations', 'answerKey', 'debrief'] as const
export type ListName = (typeof LISTS)[number]

/** What the form shows: the scenario itself, or an entry of one of its lists. */
export type Part = { readonly list: ListName; readonly index: number } | null

export const pathOfPart = (part: Part): Path => (part ? [part.list, part.index] : [])

export const isSamePart = (a: Part, b: Part): boolean => a?.list === b?.list && a?.index === b?.index

/** The part, or the scenario where there is no such entry (any more). */
export const standing = (document: unknown, part: Part): Part =>
  part && part.index < listAt(document, [part.list]).length ? part : null

/** The part in which a fault is to be mended. */
export function partOfFault(document: unknown, faultPath: string): Part {
  const [, name, index] = /^(\w+)\[(\d+)\]/.exec(faultPath) ?? []
  const list = LISTS.find((one) => one === name)
  return list ? standing(document, { list, index: Number(index) }) : null
}
