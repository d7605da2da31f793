import * as fc from 'fast-check'
import { getResponse } from 'msw'
import { beforeAll, describe, expect, test } from 'vitest'
import * as z from 'zod/mini'
import { ensure } from '#app/base/ensure.ts'
import type { RecordFeedName, WireEnvelope } from '#app/feeds/feed.ts'
import { quickAccept } from '#app/feeds/quick-accept.ts'
import { RECORD_FEEDS } from '#app/feeds/reading/record-feeds.ts'
import { handlers } from '#mocks/handlers/handlers.ts'

type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json }

const NAMES = Object.keys(RECORD_FEEDS) as RecordFeedName[]
const CASES = ['case=published', 'case=training', 'case=load&n=2000&seed=7']

const rowsOf = new Map<RecordFeedName, readonly Json[]>()
beforeAll(async () => {
  for (const name of NAMES) {
    const rows: Json[] = []
    for (const query of CASES) {
      const response = await getResponse(handlers, new Request(`http://feeds.test/api/v1/${name}?${query}`))
      rows.push(...(((await ensure(response, name).json()) as WireEnvelope).items as Json[]))
    }
    rowsOf.set(name, rows)
  }
})

/** All places in a value, each as the way that leads there. */
const placesIn = (value: Json): readonly (readonly string[])[] =>
  typeof value !== 'object' || value === null
    ? [[]]
    : [[], ...Object.entries(value).flatMap(([name, part]) => placesIn(part).map((way) => [name, ...way]))]

/** The value with something else at a place; undefined: with nothing there. */
function replaced(value: Json, [name, ...rest]: readonly string[], by: Json | undefined): Json | undefined {
  if (name === undefined) return by
  if (Array.isArray(value))
    return value.map((part, index) => (String(index) === name ? replaced(part, rest, by) : part)) as Json
  const entries = Object.entries(value as Record<string, Json>)
  return Object.fromEntries(
    entries.flatMap(([each, part]) => {
      const next = each === name ? replaced(part, rest, by) : part
      return next === undefined ? [] : [[each, next]]
    }),
  )
}

const spoiling = fc.oneof(
  fc.constant(undefined),
  fc.jsonValue() as fc.Arbitrary<Json>,
  fc.constantFrom<Json>(
    'published',
    'inferred',
    'synthetic',
    '2023-09-07',
    '2023-09-07T00:00Z',
    'SYN-1',
    1e13,
    -1,
    '',
    [],
    {},
  ),
)

describe.each(NAMES)('a row of %s', (name) => {
  const { schema, read } = RECORD_FEEDS[name]
  const isSurelyGood = quickAccept(schema)

  test('that a stored case has is surely good', () => {
    const rows = rowsOf.get(name) ?? []
    expect(rows.length).toBeGreaterThan(0)
    expect(rows.filter((row) => !isSurelyGood(row))).toEqual([])
  })

  test('that is changed anywhere is never taken for surely good where the schema refuses or changes it', () => {
    const rows = rowsOf.get(name) ?? []
    fc.assert(
      fc.property(fc.nat(), fc.nat(), spoiling, (at, place, by) => {
        const row = rows[at % rows.length] ?? null
        const ways = placesIn(row)
        const spoiled = replaced(row, ways[place % ways.length] ?? [], by)
        const asked = z.safeParse(schema, spoiled)
        if (isSurelyGood(spoiled)) expect(asked).toEqual({ success: true, data: spoiled })
        expect(read(spoiled).ok).toBe(asked.success)
      }),
      { numRuns: 300 },
    )
  })

  test('with a field that is not described goes to the schema, which leaves it out', () => {
    const [row] = rowsOf.get(name) ?? []
    expect(isSurelyGood({ ...(row as object), unheard: 1 })).toBe(false)
  })
})

test('kinds of schema that it does not know accept nothing', () => {
  const text = z.string()
  for (const schema of [
    z.record(text, text),
    z.coerce.string(),
    z._default(text, 'a'),
    z.tuple([text], text),
    z.looseObject({}),
  ]) {
    const value = schema._zod.def.type === 'record' || schema._zod.def.type === 'object' ? {} : 'a'
    expect(quickAccept(schema)(value)).toBe(false)
  }
  expect(
    quickAccept(
      z.pipe(
        text,
        z.transform((value) => `${value}!`),
      ),
    )('a'),
  ).toBe(false)
})

test('a field that may be left out may be left out, and is no other for that', () => {
  const isGood = quickAccept(z.object({ a: z.string(), b: z.optional(z.number()) }))
  expect([{ a: '' }, { a: '', b: 1 }, { b: 1 }, { a: '', b: null }, { a: '', b: undefined }].map(isGood)).toEqual([
    true,
    true,
    false,
    false,
    false,
  ])
})
