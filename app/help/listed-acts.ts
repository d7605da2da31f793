import { findActs, type FindableAct } from '#app/help/find-acts.ts'
import { ACT_GROUPS, type Act, type ActGroup } from '#app/i18n/act.ts'

/** Acts under one heading; null: under none, the best first. */
export type ActList = { readonly heading: ActGroup | 'recent' | null; readonly acts: readonly Act[] }

/** What is listed: all by groups with what was used last before them, or what was found, the best first. */
export function listedActs(acts: readonly FindableAct[], typed: string, recent: readonly string[]): readonly ActList[] {
  const found = findActs(acts, typed, recent)
  if (typed.trim() !== '') return found.length === 0 ? [] : [{ heading: null, acts: found }]
  const used = recent.flatMap((id) => found.filter((act) => act.id === id))
  const others = found.filter((act) => !used.includes(act))
  const lists: readonly ActList[] = [
    { heading: 'recent', acts: used },
    ...ACT_GROUPS.map((heading) => ({ heading, acts: others.filter(({ group }) => group === heading) })),
  ]
  return lists.filter((list) => list.acts.length > 0)
}
