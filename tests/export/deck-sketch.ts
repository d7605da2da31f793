import { deflateSync } from 'node:zlib'
import { NO_HANDLING } from '#app/domain/handling.ts'
import { instant } from '#app/domain/time.ts'
import { makeReceipt } from '#app/export/receipt/make-receipt.ts'
import type { DeckOptions, DeckSlide, SlidePicture } from '#app/export/writers/deck.ts'
import type { Palette } from '#app/export/writers/marks.ts'
import { firstNotes, slideContent } from '#app/export/writers/slide-content.ts'
import type { Board } from '#app/state/board.ts'
import { snapshotOf } from '#tests/export/picture-sketch.ts'
import { english } from '#tests/support/translators.ts'

/** The light theme. */
const PAPER: Palette = {
  paper: '#f7f5f0',
  panel: '#ffffff',
  ink: '#1a232c',
  'ink-soft': '#55626e',
  rule: '#d8dde2',
  'rule-strong': '#8a959f',
  vessel: '#0b5fa5',
  rail: '#a8480a',
  denial: '#723066',
  caution: '#8a6100',
  'caution-wash': '#fdf3da',
}

const ADDRESS = 'https://example.org/transload/?from=2023-09-07&to=2023-10-01'
const EXPORTED_AT = instant(Date.UTC(2026, 10, 6, 21, 20))
export const DECK: DeckOptions = { title: 'Najin to Tikhoretsk', exportedAt: EXPORTED_AT, handling: NO_HANDLING }

/** A slide of a board, its picture a PNG of the size and weight of a real one. */
export function slideOf(board: Board, part: Partial<DeckSlide> = {}, translator = english): DeckSlide {
  const snapshot = snapshotOf(board, { translator })
  const content = slideContent({
    translator,
    board,
    snapshot,
    address: ADDRESS,
    credits: ['Natural Earth', 'GeoNames, CC BY 4.0'],
    palette: PAPER,
  })
  return {
    title: snapshot.title,
    notes: firstNotes(translator, board),
    content,
    picture: picture(),
    receipt: makeReceipt({ board, english, address: ADDRESS, exported: EXPORTED_AT }),
    ...part,
  }
}

/** Bytes of a picture of the map as a browser writes it, measured. */
const PICTURE_BYTES = 330_000

/** A PNG whose pixels do not pack well, so that it weighs what a map weighs. Deterministic. */
function picture(width = 1600, height = 1000, weight = PICTURE_BYTES): SlidePicture {
  const row = width * 3 + 1
  const raw = new Uint8Array(row * height).fill(0xdb)
  let state = 1
  for (let at = 0; at < weight; at++) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0
    raw[(at % height) * row + 1 + Math.floor(at / height)] = state >>> 16
  }
  for (let y = 0; y < height; y++) raw[y * row] = 0
  const header = new Uint8Array(13)
  const view = new DataView(header.buffer)
  view.setUint32(0, width)
  view.setUint32(4, height)
  header.set([8, 2, 0, 0, 0], 8)
  const bytes = Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(raw)),
    chunk('IEND', new Uint8Array()),
  ])
  return { type: 'image/png', bytes: new Uint8Array(bytes), width, height }
}

function chunk(type: string, content: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), content])
  const frame = Buffer.alloc(8)
  frame.writeUInt32BE(content.length, 0)
  frame.writeUInt32BE(checksum(body), 4)
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)])
}

/** CRC-32 as PNG wants it (W3C PNG, annex D). */
function checksum(bytes: Uint8Array): number {
  let crc = ~0
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1
  }
  return ~crc >>> 0
}
