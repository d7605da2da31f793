import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { jsonLines } from '#app/feeds/scenarios/json-lines.ts'

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

describe('where the parts of a text stand', () => {
  const text = [
    '{',
    '  "title": "a",',
    '',
    '  "injects": [',
    '    { "id": "x" },',
    '    { "at": null,',
    '      "odd key": [1,',
    '2] } ] }',
  ].join('\n')

  test.each([
    ['', 1],
    ['title', 2],
    ['injects', 4],
    ['injects[0]', 5],
    ['injects[0].id', 5],
    ['injects[1].at', 6],
    ['injects[1]["odd key"][0]', 7],
    ['injects[1]["odd key"][1]', 8],
  ])('%s', (path, line) => {
    expect(jsonLines(text).lines.get(path)).toBe(line)
    expect(jsonLines(text.replaceAll('\n', '\r\n')).lines.get(path)).toBe(line)
  })

  test('a key that an object has twice is told', () => {
    expect(jsonLines('{"a": 1,\n"b": {"a": 2},\n"a": 3}').repeated).toEqual([{ path: 'a', line: 3 }])
    // The same name in other letters.
    expect(jsonLines('{"a": 1, "\\u0061": 2}').repeated).toHaveLength(1)
  })
})

describe('where a text stops being JSON', () => {
  test.each([
    ['', 1],
    ['{\n"a": 1,\n}', 3],
    ['{\n"a" 1}', 2],
    ['[1,\n2\n3]', 3],
    ['{"a": "b\n"}', 1],
    ['{"a": tru}', 1],
    ['[01]', 1],
    ['{"a": 1}\n\n]', 3],
    ['[1,\n', 2],
    ["{'a': 1}", 1],
  ])('%j', (text, line) => {
    expect(isJson(text)).toBe(false)
    expect(jsonLines(text).brokenAt).toBe(line)
  })

  test('is nowhere when, and only when, the browser reads it', { timeout: 30_000 }, () => {
    const some = fc.oneof(
      fc.json(),
      fc.string({ maxLength: 12, unit: fc.constantFrom(...'{}[],:"\\ \n-+.0123eE', 'true', 'null', 'u00e9', '"a"') }),
      fc.tuple(fc.json(), fc.nat(), fc.constantFrom('', '"', '}', ',', '\u0001', '1')).map(([text, seed, letter]) => {
        const at = seed % (text.length + 1)
        return text.slice(0, at) + letter + text.slice(at + 1)
      }),
    )
    fc.assert(
      fc.property(some, (text) => {
        expect(jsonLines(text).brokenAt === null).toBe(isJson(text))
      }),
      { numRuns: 2000 },
    )
  })

  test('a text of brackets alone breaks nothing', { timeout: 30_000 }, () => {
    expect(jsonLines('['.repeat(300_000)).brokenAt).toBe(1)
  })
})
