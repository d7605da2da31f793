import type { EntryWords } from '#app/domain/search/entry-words.ts'
import { foldName } from '#app/domain/search/fold.ts'
import type { SearchEntries, SearchEntry } from '#app/domain/search/search-entry.ts'

/** Tells which records have a word, or the beginning of one. */
export type SoughtWord = {
  readonly word: string
  readonly isIn: (entry: SearchEntry, own: EntryWords) => boolean
}

type Searched = SearchEntries & { readonly words: () => readonly EntryWords[] }

/**
 * Looks for a word once in the names of places, vessels and consignments, and not again in each of the thousands of
 * legs that have them. `word`: as `soughtIn` gives it.
 */
export function seekWord({ entries, dictionary, words }: Searched, word: string): SoughtWord {
  const own = words()
  const places = new Uint8Array(dictionary.place.length)
  const vessels = new Uint8Array(dictionary.vessel.length)
  const consignments: number[] = []
  for (const [position, { found, facets }] of entries.entries()) {
    const isNamed = own[position]?.names.includes(word) === true
    if (found.kind === 'consignment') consignments.push(isNamed ? 1 : 0)
    else if (found.kind === 'place' && isNamed) mark(places, facets.place)
    else if (found.kind === 'vessel' && isNamed) mark(vessels, facets.vessel)
    // Places, vessels and consignments come first.
    else if (found.kind === 'leg') break
  }
  const hits = (values: readonly string[]) => values.map((value) => (` ${foldName(value)}`.includes(word) ? 1 : 0))
  const modes = hits(dictionary.mode)
  const bases = hits(dictionary.basis)
  return {
    word,
    isIn: (entry, { names, others }) =>
      names.includes(word) ||
      others.includes(word) ||
      isMarked(places, entry.facets.place) ||
      isMarked(vessels, entry.facets.vessel) ||
      isMarked(consignments, entry.consignments) ||
      isMarked(modes, entry.facets.mode) ||
      isMarked(bases, entry.facets.basis),
  }
}

function mark(marked: Uint8Array, marks: readonly number[]): void {
  for (const each of marks) marked[each] = 1
}

function isMarked(marked: ArrayLike<number>, marks: readonly number[]): boolean {
  for (const each of marks) if (marked[each] === 1) return true
  return false
}
