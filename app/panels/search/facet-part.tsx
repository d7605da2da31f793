import { useState } from 'react'
import { FACETS, isChosen, type FacetCount, type FacetName } from '#app/domain/search/facets.ts'
import { useTranslator } from '#app/i18n/translator.ts'
import { facetText } from '#app/panels/search/facet-text.ts'
import styles from '#app/panels/search/search.module.css'
import type { Search } from '#app/panels/search/use-search.ts'
import type { Board } from '#app/state/board.ts'
import { Button } from '#app/ui/button.tsx'

type FacetPartProps = { readonly search: Search; readonly board: Board }

/** By what the results can be narrowed, with what each choice would give. */
export function FacetPart({ search, board }: FacetPartProps) {
  const { t } = useTranslator()
  const { results, facets, clearFacets } = search
  return (
    <>
      {facets.length > 0 && <Button onClick={clearFacets}>{t('search.clearFacets')}</Button>}
      {FACETS.map((name) => {
        const counts = results.facets[name]
        // A single value narrows nothing.
        const isOfUse = counts.length > 1 || facets.some((choice) => choice.name === name)
        return isOfUse && <Facet key={name} name={name} counts={counts} search={search} board={board} />
      })}
    </>
  )
}

/** Values of a facet before somebody asks for all, and then: nobody reads more. */
const FEW = 8
const MANY = 100

type FacetProps = FacetPartProps & { readonly name: FacetName; readonly counts: readonly FacetCount[] }

function Facet({ name, counts, search, board }: FacetProps) {
  const translator = useTranslator()
  const { t, number } = translator
  const [isWhole, setWhole] = useState(false)
  const { facets, toggle, hasRoomFor } = search
  const chosen = counts.filter(({ value }) => isChosen(facets, { name, value }))
  const listed = counts.slice(0, isWhole ? MANY : FEW)
  const shown = [...listed, ...chosen.filter((one) => !listed.includes(one))]
  return (
    <fieldset className={styles.facet}>
      <legend>{t(`search.facet.${name}`)}</legend>
      {shown.map(({ value, count }) => {
        const choice = { name, value }
        const isOn = isChosen(facets, choice)
        const isFull = !isOn && !hasRoomFor(choice)
        return (
          <label key={value} className={styles.value} title={isFull ? t('search.facet.full') : undefined}>
            <input type="checkbox" checked={isOn} disabled={isFull} onChange={() => toggle(choice)} />
            <span className={styles.valueName}>{facetText(translator, choice, board)}</span>{' '}
            <span className={styles.count}>{number(count)}</span>
          </label>
        )
      })}
      {counts.length > FEW && (
        <Button look="quiet" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
          {isWhole ? t('search.facet.fewer') : t('search.facet.all', { count: Math.min(counts.length, MANY) })}
        </Button>
      )}
    </fieldset>
  )
}
