/** A text, a number, or nothing. Numbers stay numbers: they are never quoted and never guarded. */
export type Cell = string | number | null

/*
 * A spreadsheet runs a text that begins with one of = + - @ as a formula, full-width forms too. It begins after every
 * mark that some spreadsheet takes for the end of a cell or a row: where the decimal mark is a comma, cells end at
 * semicolons. A leading tab or line end is eaten by some, which brings the next letter to the front.
 *
 * The guard is an apostrophe, as spreadsheets write it themselves. One that stood there before gets another, so that
 * `unguard` gives every text back as it was.
 */
const FORMULA = /(^|[;\t\r\n])(?=(?:[^\S\t\r\n]|')*[=+\-@＝＋－＠])/g
const CONTROL = /^(?='*[\t\r\n])/
const GUARDED_FORMULA = /(^|[;\t\r\n])'(?=(?:[^\S\t\r\n]|')*[=+\-@＝＋－＠])/g
const GUARDED_CONTROL = /^'(?='*[\t\r\n])/

/** Makes a text safe for a spreadsheet. */
export const guard = (text: string): string => text.replace(FORMULA, "$1'").replace(CONTROL, "'")

/** The text that was guarded. */
export const unguard = (text: string): string => text.replace(GUARDED_CONTROL, '').replace(GUARDED_FORMULA, '$1')

/** One cell by RFC 4180: quoted only where it must be, or where a guard stands in it. */
function cellText(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell) : ''
  const safe = guard(cell)
  return safe !== cell || /[",;\t\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** One row as RFC 4180 asks: commas, and CRLF at its end. */
export const csvRow = (row: readonly Cell[]): string => `${row.map(cellText).join(',')}\r\n`

/** Rows one after the other; the last one ends with CRLF too. */
export const csvText = (rows: readonly (readonly Cell[])[]): string => rows.map(csvRow).join('')
