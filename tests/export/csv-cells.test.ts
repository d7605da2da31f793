import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { csvText, guard, unguard, type Cell } from '#app/export/writers/csv-cells.ts'
import { readCsv } from '#tests/export/read-csv.ts'

/** Letters that tables trip over, often enough to meet. */
const letter = fc.oneof(
  fc.constantFrom(...'=+-@\t\r\n,;"\' ＝＋－＠|0a나Д\u00a0\ufeff'),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
)
const text = fc.array(letter, { maxLength: 12 }).map((letters) => letters.join(''))
const number = fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }))
const cell: fc.Arbitrary<Cell> = fc.oneof(text, number, fc.constant(null))
const table = fc
  .integer({ min: 1, max: 5 })
  .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 5 }))

/** Would a spreadsheet take it for a formula, whatever it thinks ends a cell? */
const isLive = (written: string): boolean => written.split(/[;\t\r\n]/).some((part) => /^\s*[=+\-@＝＋－＠]/.test(part))

describe('a table', () => {
  test('parses back as it was, holds no live formula, and keeps its numbers, 10,000 times', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(table, (rows) => {
        const written = readCsv(csvText(rows))
        const back = written.map((row, r) =>
          row.map((cell, c) => (typeof rows[r]?.[c] === 'number' ? Number(cell) : unguard(cell))),
        )
        // Nothing and an empty text are written alike, and a table knows no negative zero.
        expect(back).toEqual(rows.map((row) => row.map((cell) => (cell === 0 ? 0 : (cell ?? '')))))
        const texts = written.flatMap((row, r) => row.filter((_, c) => typeof rows[r]?.[c] !== 'number'))
        expect(texts.filter(isLive)).toEqual([])
      }),
      { numRuns: 10_000 },
    )
  })

  test('numbers stand bare, negative ones too', () => {
    expect(csvText([[-1.5, 300, 0]])).toBe('-1.5,300,0\r\n')
  })

  test('nothing is an empty cell', () => {
    expect(csvText([[null, 'a', null]])).toBe(',a,\r\n')
  })

  test('commas and quotes are quoted, plain words are not', () => {
    expect(csvText([['plain words', 'a, b', 'say "so"']])).toBe('plain words,"a, b","say ""so"""\r\n')
  })
})

describe('a guard', () => {
  test.each([
    ['=HYPERLINK("x")', '\'=HYPERLINK("x")'],
    ['+1', "'+1"],
    ['-1+2', "'-1+2"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\tx', "'\tx"],
    ['\r=1', "'\r'=1"],
    ['  =1', "'  =1"],
    ['a;=1', "a;'=1"],
    ["'=1", "''=1"],
    ['＝1', "'＝1"],
  ])('%j is written as %j', (original, written) => {
    expect(guard(original)).toBe(written)
    expect(unguard(written)).toBe(original)
  })

  test.each(['Najin', "'tis", 'a-b', 'x=1', 'about 300', 'C4ADS, 22 Jun'])('%j needs none', (original) => {
    expect(guard(original)).toBe(original)
  })
})
