import type { CaseFile } from '#app/domain/case.ts'
import type { CaseIndex } from '#app/domain/case-index.ts'
import { narrow, type FacetChoice, type FacetCounts } from '#app/domain/search/facets.ts'
import { searchWords, soughtIn } from '#app/domain/search/fold.ts'
import { wordMaker, type EntryWords } from '#app/domain/search/entry-words.ts'
import { seekWord, type SoughtWord } from '#app/domain/search/seek-word.ts'
import {
  entryLister,
  SEARCH_KINDS,
  type Found,
  type SearchEntries,
  type SearchEntry,
  type SearchKind,
} from '#app/domain/search/search-entry.ts'

/** Results of one kind, the best first. */
export type ResultGroup = { readonly kind: SearchKind; readonly results: readonly Found[] }

export type SearchResults = {
  /** Kinds that have any, the kind with the best result first. */
  readonly groups: readonly ResultGroup[]
  readonly count: number
  readonly facets: FacetCounts
  /** How many there are without any facet. */
  readonly countOfWords: number
}

/** What is made of a file to search it: entries first, then their words, some at a time. */
type SearchIndex = SearchEntries & {
  readonly words: () => readonly EntryWords[]
  /** Makes the next part of it; false: all is made. */
  readonly makeSome: () => boolean
  /** Is each record among the entries? */
  readonly isListed: () => boolean
}
const indexed = new WeakMap<CaseFile, SearchIndex>()

/** Records that are listed, or whose words are made, in one go: a few milliseconds. */
const AT_ONCE = 2_000

function indexOf(file: CaseFile, index: CaseIndex): SearchIndex {
  let made = indexed.get(file)
  if (!made) {
    const { entries, dictionary, listSome } = entryLister(file, index)
    const maker = wordMaker(entries)
    let isListed = !listSome(AT_ONCE)
    const makeSome = (): boolean => {
      if (isListed) return maker.makeSome(AT_ONCE)
      isListed = !listSome(AT_ONCE)
      return true
    }
    made = { entries, dictionary, words: maker.all, makeSome, isListed: () => isListed }
    indexed.set(file, made)
  }
  return made
}

/** Every record of a file, ready to be searched. */
export function searchIndex(file: CaseFile, index: CaseIndex): SearchIndex {
  const made = indexOf(file, index)
  while (!made.isListed()) made.makeSome()
  return made
}

/** Can a file be searched at once? One of a few thousand records can from the beginning. */
export const isSearchable = (file: CaseFile, index: CaseIndex): boolean => indexOf(file, index).isListed()

/** Makes some of what a search needs, ahead of the first word that is typed; false: all is made. */
export const prepareSearch = (file: CaseFile, index: CaseIndex): boolean => indexOf(file, index).makeSome()

/** Of a file that is still being listed. */
export const NO_RESULTS: SearchResults = {
  groups: [],
  count: 0,
  facets: { kind: [], mode: [], vessel: [], place: [], source: [], grade: [], basis: [] },
  countOfWords: 0,
}

/**
 * How well a record answers, less is better: 0 it is called just so, 1 a name of it begins so, 2 all words are in its
 * names, 3 some of them are, 4 they are in other words of it.
 */
type Rank = 0 | 1 | 2 | 3 | 4
const RANKS: readonly Rank[] = [0, 1, 2, 3, 4]
type Ranked = Pick<SearchEntry, 'found' | 'facets'> & { readonly rank: Rank }

/** All records that have all the words, each as the beginning of a word; no words: all records. */
export function searchCase(
  file: CaseFile,
  index: CaseIndex,
  query: string,
  chosen: readonly FacetChoice[],
): SearchResults {
  const searched = searchIndex(file, index)
  const matching = matchingEntries(searched, query)
  const { entries, counts } = narrow(matching, chosen, searched.dictionary)
  return { groups: groupsOf(entries), count: entries.length, facets: counts, countOfWords: matching.length }
}

function matchingEntries(searched: SearchIndex, query: string): readonly Ranked[] {
  const typed = searchWords(query)
  const { entries } = searched
  if (typed.length === 0) return entries.map(({ found, facets }) => ({ found, facets, rank: 4 }))
  const phrase = typed.join(' ')
  const words = searched.words()
  const sought = typed.map((word) => seekWord(searched, soughtIn(word)))
  const matching: Ranked[] = []
  for (const [position, entry] of entries.entries()) {
    const own = words[position]
    if (!own || !sought.every((seek) => seek.isIn(entry, own))) continue
    matching.push({ found: entry.found, facets: entry.facets, rank: rankOf(own, sought, phrase) })
  }
  return matching
}

/** Of a record that has all the words. */
function rankOf({ names, phrases }: EntryWords, sought: readonly SoughtWord[], phrase: string): Rank {
  const named = sought.filter(({ word }) => names.includes(word)).length
  if (named < sought.length) return named > 0 ? 3 : 4
  if (phrases.includes(phrase)) return 0
  return phrases.some((name) => name.startsWith(phrase)) ? 1 : 2
}

/** The kind with the best result first, and of each kind the best; among equals the order of the case stays. */
function groupsOf(entries: readonly Ranked[]): readonly ResultGroup[] {
  const ranked = new Map(SEARCH_KINDS.map((kind) => [kind, RANKS.map((): Found[] => [])]))
  for (const { found, rank } of entries) ranked.get(found.kind)?.[rank]?.push(found)
  return [...ranked]
    .map(([kind, byRank]) => ({ kind, results: byRank.flat(), best: byRank.findIndex(({ length }) => length > 0) }))
    .filter(({ results }) => results.length > 0)
    .toSorted((a, b) => a.best - b.best)
    .map(({ kind, results }) => ({ kind, results }))
}
