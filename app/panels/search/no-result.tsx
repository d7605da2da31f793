import { SEARCH_KINDS } from '#app/domain/search/search-entry.ts'
import { outageNotes } from '#app/i18n/outage-text.ts'
import { useTranslator } from '#app/i18n/translator.ts'
import { facetText } from '#app/panels/search/facet-text.ts'
import styles from '#app/panels/search/search.module.css'
import type { Search } from '#app/panels/search/use-search.ts'
import type { Board } from '#app/state/board.ts'
import { Button } from '#app/ui/button.tsx'

type PartProps = { readonly search: Search; readonly board: Board }

/** Before anything is typed: what there is to be found. */
export function SearchAbout({ search }: Pick<PartProps, 'search'>) {
  const { t } = useTranslator()
  const counts = new Map(search.results.facets.kind.map(({ value, count }) => [value, count]))
  return (
    <div className={styles.about}>
      <p>{t('search.about')}</p>
      <p className={styles.kinds}>
        {SEARCH_KINDS.filter((kind) => counts.has(kind)).map((kind) => (
          <Button key={kind} onClick={() => search.toggle({ name: 'kind', value: kind })}>
            {t('search.group', { kind: t(`search.kind.${kind}`), count: counts.get(kind) ?? 0 })}
          </Button>
        ))}
      </p>
    </div>
  )
}

/** Nothing was found: says so, and what narrows it. */
export function NoResult({ search, board }: PartProps) {
  const translator = useTranslator()
  const { t } = translator
  const { query, facets, results, clearFacets } = search
  const chosen = translator.list(facets.map((choice) => facetText(translator, choice, board)))
  if (facets.length === 0 || (query.trim() !== '' && results.countOfWords === 0)) {
    return (
      <p className={styles.about}>
        {t('search.none', { words: t('search.quoted', { words: query.trim() }) })}{' '}
        {outageNotes(translator, { ...board.outage, old: [] })}
      </p>
    )
  }
  return (
    <div className={styles.about}>
      <p>
        {query.trim() === ''
          ? t('search.none.facets')
          : t('search.none.narrowed', { count: results.countOfWords, chosen })}
      </p>
      <Button onClick={clearFacets}>{t('search.clearFacets')}</Button>
    </div>
  )
}
