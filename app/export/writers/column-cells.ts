import type { CaseIndex } from '#app/domain/case-index.ts'
import { boundsOf, type Quantity } from '#app/domain/quantity.ts'
import { gradeText, type Grade, type SourceId } from '#app/domain/record.ts'
import type { Source } from '#app/domain/source.ts'
import {
  formatDay,
  formatInstant,
  instant,
  startOfDay,
  type Instant,
  type OpenSpan,
  type Span,
} from '#app/domain/time.ts'
import type { Cell } from '#app/export/writers/csv-cells.ts'

/** One column of a table: in every format of data a field has the name and the value that it has here. */
export type Column<Row> = { readonly name: string; readonly cell: (row: Row) => Cell }

/** `_from` is inside the span, `_to` is not; so the last day that is inside stands beside them. */
export const spanColumns = <Row>(name: string, spanOf: (row: Row) => OpenSpan | null): readonly Column<Row>[] => [
  { name: `${name}_from`, cell: (row) => instantCell(spanOf(row)?.from ?? null) },
  { name: `${name}_to`, cell: (row) => instantCell(spanOf(row)?.to ?? null) },
  { name: `${name}_last_day_included`, cell: (row) => lastDayCell(spanOf(row)) },
]

const instantCell = (at: Instant | null): Cell => (at === null ? null : formatInstant(at))

function lastDayCell(span: OpenSpan | null): Cell {
  if (!span || span.to === null) return null
  // A span of no length is an instant, which lies on its own day.
  return formatDay(startOfDay(span.from === span.to ? span.to : instant(span.to - 1)))
}

/** "2023-10-13", or "2024-06-01 to 2024-06-30" where only the month is known. */
export function daysText(span: Span): string {
  const [first, last] = [formatDay(span.from), lastDayCell(span)]
  return first === last ? first : `${first} to ${last}`
}

export const gradeCell = (grade: Grade | null): Cell => grade && gradeText(grade)

export const boundCell = (quantity: Quantity | null, end: 'low' | 'high'): Cell =>
  (quantity && boundsOf(quantity)[end]?.value) ?? null

/** Writes sources in one cell: who published, what, when, where, and the id. */
export const sourcesCell =
  (index: Pick<CaseIndex, 'sources'>) =>
  (ids: readonly SourceId[]): string =>
    ids.map((id) => sourceText(index.sources.get(id), id)).join(' | ')

function sourceText(source: Source | undefined, id: SourceId): string {
  if (!source) return id
  const published = source.published ? daysText(source.published) : 'day not recorded'
  return [source.publisher, source.title, published, source.address, `(${id})`].filter(Boolean).join(', ')
}

/**
 * In an exercise each row says so, since rows are copied without the others. A line of comment over the heads would break
 * readers: RFC 4180 knows none. Outside an exercise there is no such column, and the bytes are those of the link alone.
 */
export const exerciseColumns = <Row>(exercise: string): readonly Column<Row>[] =>
  exercise === '' ? [] : [{ name: 'exercise', cell: () => exercise }]

/** Where the records come from. */
export const feedCell = (isMock: boolean): Cell => (isMock ? 'demo (MOCK)' : 'live')
