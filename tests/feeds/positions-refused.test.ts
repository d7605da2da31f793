import { dictionary, float16, int32, uint16, uint32, utf8, type DataType } from '@uwdata/flechette'
import { describe, expect, test } from 'vitest'
import { readPositions } from '#app/feeds/positions/read-positions.ts'
import { FeedError, type Trouble } from '#app/feeds/trouble.ts'
import { OPTIONS } from '#tests/feeds/positions-sketches.ts'
import { aPosition, arrowOf } from '#tests/support/arrow-positions.ts'

const rows = Array.from({ length: 40 }, (_, number) => aPosition(number))
const encode = (text: string) => new TextEncoder().encode(text)

/** The trouble that the reader ends in; null: it reads well. */
function troubleOf(bytes: ArrayBuffer | Uint8Array): Trouble | null {
  try {
    readPositions(bytes, OPTIONS)
    return null
  } catch (error) {
    if (error instanceof FeedError && error.feed === 'positions') return error.trouble
    throw error
  }
}

describe('an answer is refused as a whole', () => {
  test.each([
    ['a page of a proxy', encode('<!doctype html><title>Sign in</title>')],
    ['JSON', encode('{"feed":"positions","case":"sketch","items":[]}')],
    ['no bytes at all', new Uint8Array()],
    ['an Arrow file', encode('ARROW1\0\0')],
    ['a few bytes', encode('abc')],
  ])('when it is %s', (_name, bytes) => {
    // Bytes that nobody can see become one space.
    const firstBytes = new TextDecoder().decode(bytes).replaceAll(/\0+/g, ' ')
    expect(troubleOf(bytes)).toEqual({ kind: 'not-data', firstBytes })
  })

  test('when it is cut anywhere, whole batches before the cut or not', () => {
    const bytes = arrowOf(rows, { rowsABatch: 15 })
    const seen = new Set<string>()
    for (let length = 97; length < bytes.byteLength; length += 97) {
      const trouble = troubleOf(bytes.slice(0, length))
      if (trouble?.kind !== 'truncated') throw new Error(`Cut at ${length}: ${trouble?.kind}`)
      seen.add(`${trouble.received} of ${trouble.announced}`)
    }
    expect([...seen]).toEqual(['0 of null', '0 of 40', '15 of 40', '30 of 40'])
    expect(troubleOf(bytes)).toBeNull()
  })

  test('but not when only the mark at its end is missing', () => {
    const bytes = arrowOf(rows)
    expect(troubleOf(bytes.slice(0, bytes.byteLength - 8))).toBeNull()
    expect(troubleOf(bytes.slice(0, bytes.byteLength - 3))).toBeNull()
  })

  test('when more or fewer rows came than the server meant to send', () => {
    expect(troubleOf(arrowOf(rows, { metadata: { count: '41' } }))).toEqual({
      kind: 'truncated',
      announced: 41,
      received: 40,
    })
    expect(troubleOf(arrowOf(rows, { metadata: { count: '39' } }))).toMatchObject({ kind: 'truncated' })
  })

  test('when it is of another feed or another case', () => {
    expect(troubleOf(arrowOf(rows, { metadata: { feed: 'legs' } }))).toEqual({
      kind: 'wrong-feed',
      asked: 'positions',
      answered: 'legs',
    })
    expect(troubleOf(arrowOf(rows, { metadata: { case: 'other' } }))).toEqual({
      kind: 'wrong-case',
      asked: 'sketch',
      answered: 'other',
    })
  })

  test.each([
    ['feed', 'weather'],
    ['generatedAt', 'yesterday'],
    ['count', '-1'],
    ['count', '1e9'],
  ])('when its %s is %s', (field, value) => {
    expect(troubleOf(arrowOf(rows, { metadata: { [field]: value } }))).toMatchObject({ kind: 'envelope', field })
  })

  test.each(['time', 'track', 'longitude', 'latitude', 'speed'])('when the column %s is missing', (without) => {
    expect(troubleOf(arrowOf(rows, { without }))).toEqual({ kind: 'envelope', field: without, message: 'is missing' })
  })

  test.each<[string, DataType]>([
    ['time', int32()],
    ['track', utf8()],
    ['track', dictionary(uint32(), uint16())],
    ['longitude', float16()],
    ['latitude', int32()],
    ['speed', uint32()],
  ])('when the column %s is of another type', (name, type) => {
    const numbered = rows.map((row) =>
      name === 'track' && type.typeId === -1 && type.dictionary.typeId === 2 ? { ...row, track: 7 as never } : row,
    )
    expect(troubleOf(arrowOf(numbered, { types: { [name]: type } }))).toMatchObject({ kind: 'envelope', field: name })
  })

  test('when more than half of its rows are not as described; half is taken', () => {
    const half = rows.map((row, index) => (index % 2 === 0 ? row : { ...row, track: 'nobody' }))
    expect(troubleOf(arrowOf(half))).toBeNull()
    expect(troubleOf(arrowOf([...half, aPosition(40, { track: 'nobody' })]))).toEqual({
      kind: 'schema',
      field: 'track',
      message: 'is no track of this case',
      rejected: 21,
      read: 41,
      unknown: '',
    })
  })
})

test(
  'any byte may be wrong: that ends soon in rows or in a trouble, never in a fault of ours or without an end',
  { timeout: 60_000 },
  () => {
    const bytes = new Uint8Array(arrowOf(rows, { rowsABatch: 25 }))
    for (let place = 0; place < bytes.length; place += 1) {
      for (const value of [0x7f, 0xff]) {
        const changed = bytes.slice()
        changed[place] = value
        troubleOf(changed)
      }
    }
  },
)

test('bytes that begin anywhere in a buffer are read', () => {
  const bytes = new Uint8Array(arrowOf(rows))
  const shifted = new Uint8Array(bytes.length + 3)
  shifted.set(bytes, 3)
  expect(troubleOf(shifted.subarray(3))).toBeNull()
})
