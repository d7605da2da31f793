import { byId, type CaseIndex } from '#app/domain/case-index.ts'
import type { FacetChoice } from '#app/domain/search/facets.ts'
import { NO_GRADE } from '#app/domain/search/facet-reader.ts'
import { SEARCH_KINDS } from '#app/domain/search/search-entry.ts'
import type { Translator } from '#app/i18n/translator.ts'
import type { Board } from '#app/state/board.ts'

const BASES = ['published', 'inferred', 'synthetic'] as const
const MODES = ['vessel', 'rail'] as const

/** A value of a facet as a reader knows it; one that an address made up is shown as it stands there. */
export function facetText({ t }: Translator, { name, value }: FacetChoice, { file, index }: Board): string {
  switch (name) {
    case 'kind': {
      const kind = SEARCH_KINDS.find((some) => some === value)
      return kind ? t(`search.kind.${kind}`) : value
    }
    case 'mode': {
      const mode = MODES.find((some) => some === value)
      return mode ? t(`mode.${mode}`) : value
    }
    case 'basis': {
      const basis = BASES.find((some) => some === value)
      return basis ? t(`basis.${basis}`) : value
    }
    case 'grade':
      return value === NO_GRADE ? t('grade.none') : value
    case 'vessel':
      return nameIn(index.vessels, value)
    case 'place':
      return nameIn(index.places, value)
    case 'source':
      return originName(file.sources, value)
  }
}

const nameIn = (records: CaseIndex['vessels'] | CaseIndex['places'], id: string): string =>
  (records as ReadonlyMap<string, { readonly name: string }>).get(id)?.name ?? id

type Sources = Board['file']['sources']
const origins = new WeakMap<Sources, ReadonlyMap<string, { readonly name: string }>>()

function originName(sources: Sources, id: string): string {
  let known = origins.get(sources)
  if (!known) origins.set(sources, (known = byId(sources.map(({ origin }) => origin))))
  return known.get(id)?.name ?? id
}
