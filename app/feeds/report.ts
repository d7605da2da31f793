import type { Feed, FeedName } from '#app/feeds/feed.ts'

/**
 * What became of the rows of one answer. Nothing goes missing unsaid:
 * `read = accepted + quarantined + rejected + skipped`, and each row that is not accepted is listed.
 */
export type FeedReport = {
  readonly feed: FeedName
  readonly read: number
  readonly accepted: number
  /** Held back, since another row of the same id says something else. */
  readonly quarantined: number
  /** Not as described. */
  readonly rejected: number
  /** Said again word for word. */
  readonly skipped: number
  /** Every row that is not accepted, in the order of the answer. */
  readonly rejections: readonly Rejection[]
  /** Fields that rows have and that are not described, in the order in which they came; they are passed over. */
  readonly unknownFields: readonly string[]
}

/** More names than this tell a reader nothing. */
const MOST_UNKNOWN = 12

export type Rejection = {
  readonly disposition: 'quarantined' | 'rejected' | 'skipped'
  /** Counted from 1. */
  readonly row: number
  readonly id: string | null
  readonly field: string
  readonly message: string
}

/** Reads the rows one by one, keeps the good, lists the bad. */
export function readRows<T>(feed: Feed<T>, rows: readonly unknown[]): { records: readonly T[]; report: FeedReport } {
  const records: T[] = []
  const rejections: Rejection[] = []
  const firstOfId = new Map<string, number>()
  const [described, unknown] = [describedFields(feed.schema), new Set<string>()]
  for (const [index, row] of rows.entries()) {
    const id = idOf(row)
    const leave = (disposition: Rejection['disposition'], field: string, message: string) =>
      rejections.push({ disposition, row: index + 1, id, field, message })

    noteUnknown(row, described, unknown)
    const result = feed.read(row)
    if (!result.ok) {
      leave('rejected', result.field, result.message)
      continue
    }
    const first = id === null ? undefined : firstOfId.get(id)
    if (first === undefined) {
      if (id !== null) firstOfId.set(id, index)
      records.push(result.record)
    } else if (JSON.stringify(rows[first]) === JSON.stringify(row)) {
      leave('skipped', 'id', `repeats row ${first + 1}`)
    } else {
      leave('quarantined', 'id', `has the id of row ${first + 1} and says something else`)
    }
  }
  const count = (disposition: Rejection['disposition']) =>
    rejections.filter((rejection) => rejection.disposition === disposition).length
  const report = {
    feed: feed.name,
    read: rows.length,
    accepted: records.length,
    quarantined: count('quarantined'),
    rejected: count('rejected'),
    skipped: count('skipped'),
    rejections,
    unknownFields: [...unknown],
  }
  return { records, report }
}

function noteUnknown(row: unknown, described: ReadonlySet<string>, unknown: Set<string>): void {
  if (typeof row !== 'object' || row === null || Array.isArray(row)) return
  for (const field of Object.keys(row)) {
    if (!described.has(field) && unknown.size < MOST_UNKNOWN) unknown.add(field)
  }
}

/** The fields of a record by its schema. What stands deeper in it is not looked at. */
function describedFields(schema: Feed['schema']): ReadonlySet<string> {
  const { def } = schema._zod
  return new Set('shape' in def && typeof def.shape === 'object' && def.shape ? Object.keys(def.shape) : [])
}

/** Own property only: a row without an id must not borrow one from a prototype. */
function idOf(row: unknown): string | null {
  if (typeof row !== 'object' || row === null || !Object.hasOwn(row, 'id')) return null
  return 'id' in row && typeof row.id === 'string' ? row.id : null
}
