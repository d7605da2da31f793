import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatDuration, parseDuration } from '#app/feeds/scenarios/duration.ts'
import { readScenario } from '#app/feeds/scenarios/read-scenario.ts'
import { writeScenario } from '#app/feeds/scenarios/write-scenario.ts'
import { someScenario } from '#tests/feeds/scenarios/some-scenario.ts'

/** Documents are large, and the machine may be busy. */
const SLOW = { timeout: 30_000 }

test('what is written is read as the very same', SLOW, () => {
  fc.assert(
    fc.property(someScenario, (document) => {
      const read = readScenario(writeScenario(document))
      expect(read.ok ? read.value.document : read.error).toEqual(document)
    }),
    { numRuns: 100 },
  )
})

test('the order in which keys were set does not show in the text', SLOW, () => {
  fc.assert(
    fc.property(someScenario, (document) => {
      expect(writeScenario(turned(document) as typeof document)).toBe(writeScenario(document))
    }),
    { numRuns: 50 },
  )
})

test('a document with any part of it taken away or replaced is valid, or something is said to be wrong', SLOW, () => {
  let refused = 0
  const someChange = fc.tuple(fc.nat(), fc.option(fc.jsonValue({ maxDepth: 2 }), { nil: undefined }))
  fc.assert(
    fc.property(someScenario, fc.array(someChange, { minLength: 8, maxLength: 8 }), (document, changes) => {
      for (const [seed, value] of changes) {
        const changed: unknown = JSON.parse(JSON.stringify(document))
        change(changed, seed, value)
        if (!isReadOrTold(changed)) refused += 1
      }
    }),
    { numRuns: 50 },
  )
  expect(refused).toBeGreaterThan(100)
})

test('a text that is cut or scribbled on never throws', SLOW, () => {
  fc.assert(
    fc.property(someScenario, fc.nat(), fc.string({ maxLength: 3 }), (document, seed, scribble) => {
      const text = writeScenario(document)
      // The line that ends it may be missing.
      const at = seed % text.trimEnd().length
      expect(readScenario(text.slice(0, at)).ok).toBe(false)
      expect(typeof readScenario(text.slice(0, at) + scribble + text.slice(at + scribble.length)).ok).toBe('boolean')
    }),
    { numRuns: 100 },
  )
})

test('a duration is read as it was written', () => {
  fc.assert(
    fc.property(fc.nat({ max: 14 * 86_400_000 }), (ms) => {
      expect(parseDuration(formatDuration(ms))).toEqual({ ok: true, value: ms })
    }),
  )
})

/** Is the document read as it is? If not, what is wrong must be told, with a line of its text. */
function isReadOrTold(document: unknown): boolean {
  const text = JSON.stringify(document, null, 1)
  const read = readScenario(text)
  if (read.ok) {
    expect(read.value.document).toEqual(document)
    return true
  }
  expect(read.error).not.toEqual([])
  const lines = text.split('\n').length
  for (const { line } of read.error) expect(line !== null && line >= 1 && line <= lines).toBe(true)
  return false
}

/** The same with the keys of every object the other way round. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([key, inside]) => [key, turned(inside)] as const)
  return Object.fromEntries(entries.toReversed())
}

type Parts = { [key: string]: unknown }

/** Puts a value in the place of one part, or takes the part away. */
function change(document: unknown, seed: number, value: unknown): void {
  const parts = partsOf(document)
  const part = parts[seed % parts.length]
  if (!part) throw new Error('A document has parts')
  const [holder, key] = part
  if (value === undefined && Array.isArray(holder)) holder.splice(Number(key), 1)
  else if (value === undefined) delete holder[key]
  else holder[key] = value
}

/** Each part of a value with what holds it. */
function partsOf(value: unknown): readonly (readonly [Parts, string])[] {
  if (typeof value !== 'object' || value === null) return []
  const holder = value as Parts
  return Object.keys(holder).flatMap((key) => [[holder, key] as const, ...partsOf(holder[key])])
}
