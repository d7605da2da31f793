import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { digestOf, canonicalText } from '#app/export/receipt/digest.ts'
import { ENGLISH } from '#app/export/english.ts'
import { differencesOf, makeReceipt } from '#app/export/receipt/make-receipt.ts'
import { readPictureReceipt, withReceipt } from '#app/export/receipt/picture-receipt.ts'
import { receiptCode } from '#app/export/receipt/seal.ts'
import { chunkTypes, pngText, withPngText } from '#app/export/writers/png-chunks.ts'
import type { Board } from '#app/state/board.ts'
import { boardOfView, dataOf } from '#app/state/board-of-view.ts'
import { decodeView } from '#app/state/url.ts'
import { publishedBoard } from '#tests/export/published-board.ts'
import { smallPng } from '#tests/export/small-png.ts'
import { at, days } from '#tests/support/sketch.ts'
import { positionsAt } from '#tests/timeline/some-positions.ts'

const ADDRESS = 'https://example.org/transload/?from=2023-09-07&to=2023-10-01'
const receiptOf = (board: Board) =>
  makeReceipt({ board, english: ENGLISH, address: ADDRESS, exported: at('2026-11-06T21:20Z') })
const bytesOf = async (file: Blob) => new Uint8Array(await file.arrayBuffer())

describe('SHA-256', () => {
  // NIST, FIPS 180-4 examples.
  test.each([
    ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
  ])('of "%s" is that of the standard', (text, digest) => {
    expect(digestOf(text)).toBe(digest)
  })

  test('is of the same text, however the record was put together', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const again: unknown = JSON.parse(JSON.stringify(value), (_, part: unknown) =>
          typeof part === 'object' && part !== null && !Array.isArray(part)
            ? Object.fromEntries(Object.entries(part).toReversed())
            : part,
        )
        expect(canonicalText(again)).toBe(canonicalText(value))
        expect(JSON.parse(canonicalText(value))).toEqual(JSON.parse(JSON.stringify(value)))
      }),
    )
  })
})

describe('the receipt of a board', () => {
  test('says what is printed, with its hedges', () => {
    const { statements, caseId, exported } = receiptOf(publishedBoard())
    expect(caseId).toBe('published')
    expect(exported).toBe('2026-11-06T21:20Z')
    expect(statements.map(({ text }) => text).join(' | ')).toMatch(/about 300 containers.*more than 1,000/)
    expect(statements.find(({ name }) => name === 'days')?.text).toContain('UTC, both days included (25 days)')
  })

  test('covers no reported position, as it says', () => {
    const positions = positionsAt(['2023-09-12T06:00Z'], 'published')
    expect(receiptOf(publishedBoard({ positions }))).toEqual(receiptOf(publishedBoard()))
  })

  test('is the same again for the same board, and has a short code', () => {
    expect(receiptOf(publishedBoard())).toEqual(receiptOf(publishedBoard()))
    expect(receiptCode(receiptOf(publishedBoard()))).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/)
    const other = receiptOf(publishedBoard({ window: days('2023-09-20', '2023-09-21') }))
    expect(receiptCode(other)).not.toBe(receiptCode(receiptOf(publishedBoard())))
  })

  test('holds when the view is opened again', () => {
    const board = publishedBoard()
    const { view } = decodeView(new URL(ADDRESS).search)
    expect(differencesOf(receiptOf(board), receiptOf(boardOfView(view, dataOf(board))))).toEqual([])
  })

  test('names the record that changed, and the number that follows from it', () => {
    const board = publishedBoard()
    const consignments = board.file.consignments.map((one) => ({
      ...one,
      containers: { kind: 'about', value: 250 } as const,
    }))
    const changed = publishedBoard({ file: { ...board.file, consignments } })
    const differences = differencesOf(receiptOf(board), receiptOf(changed))
    expect(differences).toContainEqual({ kind: 'changed', record: 'consignment', id: 'WH-300' })
    expect(differences.find((one) => one.kind === 'statement' && one.name === 'summary')).toMatchObject({
      before: expect.stringContaining('about 300') as string,
      after: expect.stringContaining('about 250') as string,
    })
  })

  test('names what went and what came', () => {
    const board = publishedBoard()
    const fewer = publishedBoard({ file: { ...board.file, legs: board.file.legs.slice(1) } })
    const gone = { kind: 'gone', record: 'leg', id: 'WH-300-vessel' }
    expect(differencesOf(receiptOf(board), receiptOf(fewer))).toContainEqual(gone)
    expect(differencesOf(receiptOf(fewer), receiptOf(board))).toContainEqual({ ...gone, kind: 'new' })
  })
})

describe('a picture', () => {
  test('carries its receipt before its pixels, and is whole', async () => {
    const receipt = receiptOf(publishedBoard())
    const file = await bytesOf(await withReceipt(new Blob([smallPng()]), receipt))
    expect(chunkTypes(file)).toEqual(['IHDR', 'iTXt', 'IDAT', 'IEND'])
    expect(readPictureReceipt(file)).toEqual({ kind: 'whole', receipt })
  })

  test('without a receipt says so', () => {
    expect(readPictureReceipt(smallPng())).toEqual({ kind: 'none' })
    expect(readPictureReceipt(new TextEncoder().encode('%PDF-1.7'))).toEqual({ kind: 'none' })
  })

  test('whose receipt was changed is found out', async () => {
    const file = await bytesOf(await withReceipt(new Blob([smallPng()]), receiptOf(publishedBoard())))
    const text = pngText(file, 'Transload receipt') ?? ''
    const forged = withPngText(smallPng(), 'Transload receipt', text.replace('more than 1,000', '1,000'))
    expect(readPictureReceipt(forged).kind).toBe('changed')
  })

  test('whose pixels were changed is found out', async () => {
    const file = await bytesOf(await withReceipt(new Blob([smallPng()]), receiptOf(publishedBoard())))
    const pixels = new TextDecoder('latin1').decode(file).indexOf('IDAT') + 6
    file[pixels] = (file[pixels] ?? 0) ^ 1
    expect(readPictureReceipt(file).kind).toBe('changed')
  })

  test('with any text for a receipt is unreadable, and breaks nothing', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        const read = readPictureReceipt(withPngText(smallPng(), 'Transload receipt', text))
        expect(read.kind).toBe('unreadable')
      }),
    )
  })

  test('cut short anywhere, breaks nothing', async () => {
    const file = await bytesOf(await withReceipt(new Blob([smallPng()]), receiptOf(publishedBoard())))
    // The last twelve bytes are the end mark: without it the pixels are all there.
    for (let length = 0; length < file.length - 12; length += 7) {
      expect(['none', 'changed', 'unreadable']).toContain(readPictureReceipt(file.subarray(0, length)).kind)
    }
  })
})
