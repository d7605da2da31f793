import { expect, test } from 'vitest'
import { foldName, foldText, searchWords } from '#app/domain/search/fold.ts'
import { lookAlikesIn } from '#app/domain/search/look-alikes.ts'
import { matchedSpelling } from '#app/domain/search/matched-spelling.ts'
import { searchCase } from '#app/domain/search/search-case.ts'
import { makeLoad } from '#mocks/cases/load/load.ts'
import { PUBLISHED, readCase } from '#tests/panels/published-case.ts'

const { file, index } = PUBLISHED

test.each([
  ['Dounaï', 'dounai'],
  ['ÉLARGIR', 'elargir'],
  ['cœur', 'coeur'],
  ['ＩＭＯ', 'imo'],
  ['Тихорёцк', 'тихорецк'],
  ['ДУНАЙ', 'дунай'],
  ['나진항', '나진항'],
  ['나진항'.normalize('NFD'), '나진항'],
])('%s is folded to %s', (text, folded) => expect(foldText(text)).toBe(folded))

test('й is no и: a mark is taken off Latin letters only', () => {
  expect(foldText('Дунай')).not.toBe(foldText('Дунаи'))
})

test('hyphens and apostrophes do not part words, all else does', () => {
  expect(searchWords('L’Express, WH-300/vessel (Najin)')).toEqual(['lexpress', 'wh300', 'vessel', 'najin'])
  expect(foldName("L'Express")).toBe(foldName('L’Express'))
})

test.each([
  ['Danube', ['danube']],
  ['дунай', ['danube']],
  ['the Danube river', ['danube']],
  ['Rason', ['rason']],
  ['Maria E', ['maria-e']],
  ['9617923', ['maria-e']],
  ['Angara', ['angara']],
  ['Maria', []],
  ['Dunay', []],
  ['Danubes', []],
  ['', []],
])('%j warns of %j', (query, ids) => expect(lookAlikesIn(query, file).map(({ id }) => id)).toEqual(ids))

test('a case without the name needs no warning', () => {
  expect(lookAlikesIn('Danube Angara', { places: [], vessels: [] })).toEqual([])
})

test('the spelling by which a place was found is told, where its name does not say it', () => {
  const spellingOf = (query: string, id: string) => {
    const found = searchCase(file, index, query, [])
      .groups.flatMap(({ results }) => results)
      .find(({ record }) => record.id === id)
    return found ? matchedSpelling(found, index, query) : 'not found'
  }
  expect(spellingOf('나진', 'rajin-port')).toBe('나진항')
  expect(spellingOf('Rason', 'rajin-port')).toBe('Rason port')
  expect(spellingOf('Дунай', 'WH-300-vessel')).toBe('Дунай')
  expect(spellingOf('rajin', 'rajin-port')).toBeNull()
  expect(spellingOf('', 'rajin-port')).toBeNull()
})

test('each leg of a large case is found by its own id', () => {
  const load = readCase(makeLoad(200, 5))
  for (const leg of load.file.legs) {
    const [group] = searchCase(load.file, load.index, leg.id, []).groups
    expect(group?.results[0]?.record).toBe(leg)
  }
})
