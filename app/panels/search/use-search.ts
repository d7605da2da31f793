import { useDeferredValue, useEffect, useEffectEvent, useMemo, useRef, useState } from 'react'
import {
  isSearchable,
  NO_RESULTS,
  prepareSearch,
  searchCase,
  type SearchResults,
} from '#app/domain/search/search-case.ts'
import type { CaseFile } from '#app/domain/case.ts'
import type { CaseIndex } from '#app/domain/case-index.ts'
import { toggled, type FacetChoice } from '#app/domain/search/facets.ts'
import type { Found } from '#app/domain/search/search-entry.ts'
import type { Board } from '#app/state/board.ts'
import { encodeFacets, SEARCH_LENGTH } from '#app/state/url.ts'
import { changeView, useView } from '#app/state/use-view.ts'
import type { Selection } from '#app/state/view.ts'
import { whenIdle } from '#app/ui/when-idle.ts'

/** Rest after the last key before the search goes to the address, ms. */
const REST_MS = 200

/** The search as the address holds it, with what is being typed ahead of it. */
export function useSearch({ file, index }: Board) {
  const { search, facets } = useView()
  const [draft, setDraft] = useState<string | null>(null)
  const hasPushed = useRef(false)
  const text = draft ?? search
  // The field answers first; the list follows.
  const query = useDeferredValue(text)
  const isReady = usePrepared(file, index)
  const results: SearchResults = useMemo(
    () => (isReady ? searchCase(file, index, query, facets) : NO_RESULTS),
    [file, index, query, facets, isReady],
  )

  /** Back undoes the whole search, not letter by letter. */
  const commit = (words: string) => {
    changeView({ search: words }, hasPushed.current ? 'replace' : 'push')
    hasPushed.current = true
  }
  const commitLater = useEffectEvent(commit)
  // Keeps the address in step with the field, once the typing rests.
  useEffect(() => {
    if (draft === null || draft === search) return
    const timer = setTimeout(() => commitLater(draft), REST_MS)
    return () => clearTimeout(timer)
  }, [draft, search])

  return {
    text,
    query,
    facets,
    results,
    /** Are the records of a large case still being listed? */
    isListing: !isReady,
    type: (words: string) => setDraft(words.slice(0, SEARCH_LENGTH)),
    toggle: (choice: FacetChoice) => changeView({ search: text, facets: toggled(facets, choice) }),
    clearFacets: () => changeView({ search: text, facets: [] }),
    /** Would a link still hold the choices with one more? */
    hasRoomFor: (choice: FacetChoice) => encodeFacets(toggled(facets, choice)).length <= SEARCH_LENGTH,
    /** What is chosen is shown; the search stays in the address, so that it can be taken up again. */
    choose: (selection: Selection, words = text) => changeView({ search: words, selection }),
    /** The best result for these words at once, for who presses Enter before the list has followed the field. */
    best: (words: string): Found | undefined =>
      words.trim() === '' && facets.length === 0
        ? undefined
        : searchCase(file, index, words, facets).groups[0]?.results[0],
    /** Nothing was chosen: then the address keeps no search that nobody sees. */
    drop: () => changeView({ search: '', facets: [] }, 'replace'),
  }
}

/** Makes in the idle time of the browser what a search needs; true once the records can be searched. */
function usePrepared(file: CaseFile, index: CaseIndex): boolean {
  const [listed, setListed] = useState<CaseFile | null>(null)
  const isReady = listed === file || isSearchable(file, index)
  useEffect(() => {
    let isWanted = true
    const prepare = async (): Promise<void> => {
      await whenIdle()
      if (!isWanted) return
      const isMore = prepareSearch(file, index)
      if (isSearchable(file, index)) setListed(file)
      if (isMore) await prepare()
    }
    void prepare()
    return () => {
      isWanted = false
    }
  }, [file, index])
  return isReady
}

export type Search = ReturnType<typeof useSearch>
