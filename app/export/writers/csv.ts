import type { Leg } from '#app/domain/leg.ts'
import { csvRow } from '#app/export/writers/csv-cells.ts'
import { legColumns, type TableNotes } from '#app/export/writers/leg-columns.ts'
import type { Board } from '#app/state/board.ts'

/** Which legs: those of the window as the table shows them, or all of the case. */
export type CsvRows = 'window' | 'all'

export const legsFor = (board: Board, rows: CsvRows): readonly Leg[] =>
  rows === 'window' ? board.legs : board.file.legs

/**
 * The legs as a table, one row each and one text a row. The words are English and the times UTC whatever the page speaks,
 * so that the same link gives the same bytes everywhere.
 */
export function* csvRows(board: Board, rows: CsvRows, notes: TableNotes): Generator<string> {
  const legs = legsFor(board, rows)
  const columns = legColumns(board, legs, notes)
  yield csvRow(columns.map(({ name }) => name))
  for (const leg of legs) yield csvRow(columns.map(({ cell }) => cell(leg)))
}

/** The table as one text. */
export const writeCsv = (board: Board, rows: CsvRows, notes: TableNotes): string =>
  [...csvRows(board, rows, notes)].join('')

/**
 * The table as a file. It begins with a byte order mark: without one Excel reads UTF-8 as the code page of the machine
 * and breaks every name that is not ASCII. LibreOffice, Google Sheets, R and `utf-8-sig` of Python take it too.
 */
export const csvFile = (text: string): Blob => new Blob([BYTE_ORDER_MARK, text], { type: 'text/csv;charset=utf-8' })

export const BYTE_ORDER_MARK = '\uFEFF'
