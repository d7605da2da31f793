import { Search as SearchIcon } from 'lucide-react'
import { useId, useMemo, useRef, useState, type KeyboardEvent } from 'react'
import type { SearchResults } from '#app/domain/search/search-case.ts'
import type { Found } from '#app/domain/search/search-entry.ts'
import { useTranslator, type Translator } from '#app/i18n/translator.ts'
import { capGroups } from '#app/panels/search/cap-groups.ts'
import { FacetPart } from '#app/panels/search/facet-part.tsx'
import { LookAlikeNotes } from '#app/panels/search/look-alike-notes.tsx'
import { NoResult, SearchAbout } from '#app/panels/search/no-result.tsx'
import { optionId, ResultList } from '#app/panels/search/result-list.tsx'
import { selectionOf } from '#app/panels/search/result-text.ts'
import styles from '#app/panels/search/search.module.css'
import { useSearch, type Search } from '#app/panels/search/use-search.ts'
import type { Board } from '#app/state/board.ts'
import { askCardFocus } from '#app/state/ui-store.ts'
import { encodeFacets, SEARCH_LENGTH } from '#app/state/url.ts'
import { useView } from '#app/state/use-view.ts'
import { Button } from '#app/ui/button.tsx'
import { ComboField } from '#app/ui/combo-field.tsx'
import { Dialog } from '#app/ui/dialog.tsx'
import { whereFocusWas } from '#app/ui/focus-origin.ts'

type SearchDialogProps = { readonly board: Board; readonly onClose: () => void }

/** Finds any record of the case by any of its words, and opens its card. */
export function SearchDialog({ board, onClose }: SearchDialogProps) {
  const translator = useTranslator()
  const { t } = translator
  const { filter } = useView()
  const search = useSearch(board)
  const { query, results, facets } = search
  const field = useRef<HTMLInputElement>(null)
  const listId = useId()
  const [{ origin }] = useState(whereFocusWas)
  const hasChosen = useRef(false)
  const [isUnfolded, setUnfolded] = useState(false)
  const groups = useMemo(() => capGroups(results.groups), [results])
  const shown = useMemo(() => groups.flatMap((group) => group.shown), [groups])
  const isEmpty = query.trim() === '' && facets.length === 0
  const options = isEmpty ? NONE : shown
  const [active, setActive] = useActive(results, options.length)

  const choose = (found: Found, words?: string) => {
    hasChosen.current = true
    search.choose(selectionOf(found), words)
    askCardFocus({ origin })
    onClose()
  }
  const close = () => {
    search.drop()
    onClose()
  }
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    const step = STEPS[event.key]
    const words = event.currentTarget.value
    if (step !== undefined) setActive(active + step)
    else if (event.key === 'Enter' && !event.nativeEvent.isComposing) {
      // The list follows the field a moment later: what it shows may still be the answer to fewer letters.
      const found = words === query ? options[active] : search.best(words)
      if (!found) return
      choose(found, words)
    } else return
    event.preventDefault()
  }

  return (
    <Dialog
      title={t('search.title')}
      closeLabel={t('shell.close')}
      onClose={close}
      initialFocus={field}
      finalFocus={() => !hasChosen.current}
    >
      <div className={styles.search}>
        <div className={styles.head}>
          <ComboField
            ref={field}
            icon={<SearchIcon aria-hidden />}
            label={t('search.field')}
            hint={t('search.hint')}
            value={search.text}
            maxLength={SEARCH_LENGTH}
            list={options.length > 0 ? { id: listId, activeId: optionId(listId, active) } : null}
            onType={search.type}
            onKeyDown={onKeyDown}
          />
          <div className={styles.state}>
            <p role="status">{stateText(translator, search, isEmpty)}</p>
            <span className={styles.fold}>
              <Button aria-expanded={isUnfolded} onClick={() => setUnfolded(!isUnfolded)}>
                {facets.length > 0 ? t('search.narrow.count', { count: facets.length }) : t('search.narrow')}
              </Button>
            </span>
          </div>
        </div>
        <div className={`${styles.facets} ${isUnfolded ? styles.unfolded : ''}`}>
          <FacetPart search={search} board={board} />
        </div>
        {/* The list takes its keys from the field; what stands beside it is scrolled by its own. */}
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
        <div className={styles.results} role="region" aria-label={t('search.results')} tabIndex={0}>
          <LookAlikeNotes search={search} board={board} />
          {isEmpty && <SearchAbout search={search} />}
          {!isEmpty && !search.isListing && options.length === 0 && <NoResult search={search} board={board} />}
          {options.length > 0 && (
            <ResultList
              // Other results begin at their top.
              key={`${query} ${encodeFacets(facets)}`}
              id={listId}
              groups={groups}
              board={board}
              query={query}
              filter={filter}
              active={active}
              onChoose={(found) => choose(found)}
            />
          )}
          {!isEmpty && results.count > shown.length && (
            <p className={styles.about}>{t('search.more', { count: results.count - shown.length })}</p>
          )}
        </div>
      </div>
    </Dialog>
  )
}

const NONE: readonly Found[] = []

/** How many there are, or that a large case is still being listed. */
function stateText({ t }: Translator, { isListing, results }: Search, isEmpty: boolean): string {
  if (isListing) return t('search.listing')
  return isEmpty ? '' : t('search.count', { count: results.count })
}

/** How far a key goes down the results. */
const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 }

/** Which result Enter opens: the first of new results, then where the arrows went. */
function useActive(of: SearchResults, count: number): readonly [number, (position: number) => void] {
  const [active, setActive] = useState({ of, position: 0 })
  const position = active.of === of ? active.position : 0
  return [position, (next) => setActive({ of, position: Math.max(0, Math.min(next, count - 1)) })]
}
