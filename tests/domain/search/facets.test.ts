import fc from 'fast-check'
import { expect, test } from 'vitest'
import { FACETS, toggled, type FacetChoice } from '#app/domain/search/facets.ts'
import { searchCase, searchIndex } from '#app/domain/search/search-case.ts'
import { PUBLISHED } from '#tests/panels/published-case.ts'

const { file, index } = PUBLISHED
const search = (query: string, chosen: readonly FacetChoice[] = []) => searchCase(file, index, query, chosen)

const offered = FACETS.flatMap((name) => search('').facets[name].map(({ value }): FacetChoice => ({ name, value })))
const someQuery = fc.constantFrom('', 'angara', 'Дунай', 'rajin', 'a', 'containers', 'white house', 'zzz')
const someChoices = fc.uniqueArray(fc.constantFrom(...offered), { maxLength: 4 })

test('the count beside a value is what choosing it alone of its facet gives', () => {
  fc.assert(
    fc.property(someQuery, someChoices, fc.constantFrom(...FACETS), (query, chosen, name) => {
      const others = chosen.filter((choice) => choice.name !== name)
      for (const { value, count } of search(query, chosen).facets[name]) {
        expect(search(query, [...others, { name, value }]).count).toBe(count)
      }
    }),
  )
})

test('the counts of a facet with one value a record add up to what passes the others', () => {
  fc.assert(
    fc.property(someQuery, someChoices, (query, chosen) => {
      const others = chosen.filter(({ name }) => name !== 'kind')
      const kinds = search(query, chosen).facets.kind
      expect(kinds.reduce((sum, { count }) => sum + count, 0)).toBe(search(query, others).count)
    }),
  )
})

test('of one facet any value may hold, of several each must', () => {
  const legs = { name: 'kind', value: 'leg' } as const
  const places = { name: 'kind', value: 'place' } as const
  const rail = { name: 'mode', value: 'rail' } as const
  expect(search('', [legs, places]).count).toBe(file.legs.length + file.places.length)
  expect(search('', [legs, places, rail]).count).toBe(file.legs.filter(({ mode }) => mode === 'rail').length)
})

test('a value that nothing has leaves nothing, and stays where it can be taken back', () => {
  const nowhere = { name: 'place', value: 'nowhere' } as const
  const { count, countOfWords, facets } = search('angara', [nowhere])
  expect(count).toBe(0)
  expect(countOfWords).toBe(search('angara').count)
  expect(facets.place).toContainEqual({ value: 'nowhere', count: 0 })
})

test('what is chosen twice is not chosen', () => {
  const rail = { name: 'mode', value: 'rail' } as const
  expect(toggled(toggled([], rail), rail)).toEqual([])
})

test('every published leg has the origins of its sources as values', () => {
  const legs = searchIndex(file, index).entries.filter(({ found }) => found.kind === 'leg')
  expect(legs.map(({ facets }) => facets.source.length > 0)).toEqual(legs.map(() => true))
})
