import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { namesOf } from '#app/domain/search/entry-words.ts'
import { isSearchable, prepareSearch, searchCase, searchIndex } from '#app/domain/search/search-case.ts'
import { SEARCH_KINDS, type Found } from '#app/domain/search/search-entry.ts'
import { makeLoad } from '#mocks/cases/load/load.ts'
import { PUBLISHED, readCase } from '#tests/panels/published-case.ts'

const { file, index } = PUBLISHED
const find = (query: string) => searchCase(file, index, query, [])
const all = (query: string): readonly Found[] => find(query).groups.flatMap(({ results }) => results)
const ids = (query: string) => all(query).map(({ record }) => record.id as string)
const first = (query: string) => ids(query)[0]

describe('a place is found in every spelling', () => {
  test.each(['Rajin', 'Najin', 'najin', 'RASON PORT', '나진항', '나진', 'rajin-port', 'Rajin (Najin) port'])(
    'the port of Rajin by %j',
    (spelling) => expect(ids(spelling)).toContain('rajin-port'),
  )
  test.each(['Dunay', 'Dunai', 'Дунай', 'дунай', 'ДУНАЙ'])('the facility at Dunay by %j', (spelling) =>
    expect(first(spelling)).toBe('dunay-facility'),
  )
  test.each(['Найин', 'Danube', 'zzz'])('and %j finds none', (word) => expect(ids(word)).not.toContain('rajin-port'))
})

test('the legs, sightings and claims of a place are found by its spellings too', () => {
  const kinds = find('Дунай').groups.map(({ kind }) => kind)
  expect(kinds).toEqual(expect.arrayContaining(['place', 'leg', 'consignment']))
  expect(ids('나진')).toContain('WH-300-vessel')
  expect(ids('나진')).not.toContain('WH-300-rail')
})

test.each([
  ['9179842', 'angara'],
  ['273210440', 'angara'],
  ['UBYT2', 'angara'],
  ['WH-300', 'WH-300'],
  ['wh300', 'WH-300'],
  ['WH-300-vessel', 'WH-300-vessel'],
])('%j is exactly the name of %s', (query, id) => expect(first(query)).toBe(id))

test('all words must be there, in any order and from their beginnings', () => {
  expect(ids('angara rajin')).toContain('WH-300-vessel')
  expect(ids('raj anga')).toContain('WH-300-vessel')
  expect(ids('rajin vostochny')).not.toContain('WH-300-vessel')
  expect(ids('ngara')).not.toContain('angara')
})

test('words of both languages are found whatever language is shown', () => {
  expect(ids('Maison-Blanche')).toContain('rajin-port')
  expect(ids('White House')).toContain('rajin-port')
})

test('what is called so comes before what begins so, and that before what speaks of it', () => {
  const places = find('dunay').groups.find(({ kind }) => kind === 'place')
  expect(places?.results.map(({ record }) => record.id).slice(0, 2)).toEqual(['dunay-facility', 'dunay-settlement'])
  expect(find('Angara').groups[0]?.kind).toBe('vessel')
})

test('what is called by some of the words comes before what only speaks of them', () => {
  expect(find('MARIA E').groups.map(({ results }) => results[0]?.record.id)[0]).toBe('maria')
})

test('no words find all records, each in the group of its kind', () => {
  const { groups, count } = find('  ')
  const total = [file.places, file.vessels, file.consignments, file.legs, file.sightings, file.claims, file.sources]
  expect(count).toBe(total.flat().length)
  expect(groups.flatMap(({ results }) => results)).toHaveLength(count)
  expect(groups.map(({ kind }) => kind)).toEqual(SEARCH_KINDS.filter((kind) => groups.some((one) => one.kind === kind)))
  for (const { kind, results } of groups) expect(new Set(results.map((found) => found.kind))).toEqual(new Set([kind]))
})

test('a file is indexed once', () => {
  expect(searchIndex(file, index)).toBe(searchIndex(file, index))
})

test('a large case that is listed in parts is searched as one that is listed at once', () => {
  const [whole, parts] = [readCase(makeLoad(3_000, 7)), readCase(makeLoad(3_000, 7))]
  expect(isSearchable(parts.file, parts.index)).toBe(false)
  let calls = 0
  while (!isSearchable(parts.file, parts.index)) calls += prepareSearch(parts.file, parts.index) ? 1 : 0
  expect(calls).toBeGreaterThan(1)
  expect(searchCase(parts.file, parts.index, '', [])).toEqual(searchCase(whole.file, whole.index, '', []))
  while (prepareSearch(parts.file, parts.index)) calls += 1
  const word = parts.file.vessels[7]?.name ?? ''
  const found = searchCase(parts.file, parts.index, word, [])
  expect(found.count).toBeGreaterThan(1)
  expect(found).toEqual(searchCase(whole.file, whole.index, word, []))
})

describe('every record is found', () => {
  const { entries } = searchIndex(file, index)
  test('by its id and by each of its names, as one that is called so', () => {
    fc.assert(
      fc.property(fc.constantFrom(...entries), fc.boolean(), (entry, isLoud) => {
        for (const name of namesOf(entry.found)) {
          const found = all(isLoud ? name.toUpperCase() : name)
          expect(found).toContainEqual(entry.found)
        }
        expect(ids(entry.found.record.id)).toContain(entry.found.record.id)
      }),
      { numRuns: entries.length },
    )
  })

  test('by the beginning of its name while it is typed', () => {
    fc.assert(
      fc.property(fc.constantFrom(...entries), fc.nat(), (entry, length) => {
        const [name = ''] = namesOf(entry.found)
        const letters = [...name]
        const typed = letters.slice(0, 1 + (length % letters.length)).join('')
        expect(all(typed)).toContainEqual(entry.found)
      }),
    )
  })
})

test('whatever is typed, nothing is thrown and nothing is found twice', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (query) => {
      const found = all(query)
      expect(new Set(found).size).toBe(found.length)
    }),
  )
})
