import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import type { DataOrder } from '#app/export/data-order.ts'
import { archiveMetadata } from '#app/export/writers/archive-metadata.ts'
import { BYTE_ORDER_MARK, csvRows, legsFor, type CsvRows } from '#app/export/writers/csv.ts'
import { geoJsonFeatures } from '#app/export/writers/geojson.ts'
import { kmlPlacemarks } from '#app/export/writers/kml.ts'
import type { TableNotes } from '#app/export/writers/leg-columns.ts'
import { placesFor, sightingsFor } from '#app/export/writers/point-columns.ts'
import { readmeText } from '#app/export/writers/readme.ts'
import { gather, takeTurns } from '#app/base/turns.ts'
import { zipFiles, type Packed } from '#app/export/writers/zip.ts'
import { METADATA_FILE, RECORDS_FILE, type ArchiveFile, type ArchiveMetadata } from '#app/state/archive-format.ts'
import { recordCount, recordTexts } from '#app/state/archive-records.ts'

/** What the writer of an archive is told besides the order. */
export type ArchiveNotes = TableNotes & { readonly feedsMissing: ArchiveMetadata['feedsMissing'] }

/**
 * The data files, all records that count, what they are for people and for programs, in one zip. The data files hang on
 * the board alone; the time of export stands in README and metadata. Works in slices of the main thread.
 */
export async function writeArchive(order: DataOrder, notes: ArchiveNotes): Promise<Blob> {
  const { board, rows, signal } = order
  const features = rowCounts(rows, (which) => featureCount(board, which))
  const sources: readonly [name: string, counts: Rows, texts: Iterable<string>][] = [
    [
      'legs.csv',
      rowCounts(rows, (which) => legsFor(board, which).length),
      prefixed(BYTE_ORDER_MARK, csvRows(board, rows, notes)),
    ],
    ['legs.geojson', features, geoJsonFeatures(board, rows, notes)],
    ['legs.kml', features, kmlPlacemarks(board, rows, notes)],
    [
      RECORDS_FILE,
      rowCounts(rows, () => recordCount(board, notes.feedsMissing)),
      recordTexts(board, notes.feedsMissing),
    ],
  ]
  const data: Sealed[] = []
  for (const [name, counts, texts] of sources) data.push(await seal(name, counts, texts, signal))
  const files = data.map(({ file }) => file)
  const readme = await seal('README.txt', null, [readmeOf(order, notes, files)], signal)
  const metadata = archiveMetadata(order, notes.feedsMissing, [readme.file, ...files])
  const texts = [`${JSON.stringify(metadata, null, 2)}\n`]
  const all = [...data, readme, await seal(METADATA_FILE, null, texts, signal)]
  const packed = await zipFiles(
    all.map(({ packed: one }) => one),
    signal,
  )
  return new Blob([...packed] as BlobPart[], { type: 'application/zip' })
}

type Rows = ArchiveFile['rows']
type Sealed = { readonly packed: Packed; readonly file: ArchiveFile }

/** Turns a text into bytes and takes their sum on the way. */
async function seal(name: string, rows: Rows, texts: Iterable<string>, signal: AbortSignal): Promise<Sealed> {
  const encoder = new TextEncoder()
  const hash = sha256.create()
  const pieces: Uint8Array[] = []
  let bytes = 0
  const rest = takeTurns(signal)
  for (const text of await gather(texts, signal)) {
    const piece = encoder.encode(text)
    hash.update(piece)
    pieces.push(piece)
    bytes += piece.length
    const due = rest()
    if (due) await due
  }
  return { packed: { name, pieces }, file: { name, bytes, rows, sha256: bytesToHex(hash.digest()) } }
}

/** English, and the language of the page where it is another. */
function readmeOf(order: DataOrder, { english, feedsDown }: ArchiveNotes, files: readonly ArchiveFile[]): string {
  const { translator } = order
  const inEnglish = readmeText(english, order, { files, feedsDown })
  if (translator.language === english.language) return inEnglish
  return `${inEnglish}\n\n${readmeText(translator, order, { files, feedsDown: order.feedsDown })}`
}

const rowCounts = (rows: CsvRows, count: (rows: CsvRows) => number): Rows => ({
  written: count(rows),
  window: count('window'),
  all: count('all'),
})

const featureCount = (board: DataOrder['board'], rows: CsvRows): number =>
  legsFor(board, rows).length + placesFor(board, rows).length + sightingsFor(board, rows).length

function* prefixed(prefix: string, texts: Iterable<string>): Generator<string> {
  yield prefix
  yield* texts
}
