import { takeTurns } from '#app/base/turns.ts'
import type { SourceId } from '#app/domain/record.ts'
import { formatInstant, type Instant } from '#app/domain/time.ts'
import { claimsPrinted, denialsPrinted } from '#app/export/footnotes.ts'
import { denialsText, figuresOf } from '#app/export/printed-figures.ts'
import { canonicalText, digestOf } from '#app/export/receipt/digest.ts'
import type { Difference, Receipt, RecordMark, Statement } from '#app/export/receipt/receipt.ts'
import { shownText } from '#app/i18n/shown-text.ts'
import { summaryText } from '#app/i18n/summary-text.ts'
import type { Translator } from '#app/i18n/translator.ts'
import type { Board } from '#app/state/board.ts'

type ReceiptOptions = {
  readonly board: Board
  readonly english: Translator
  /** The whole address of the view. */
  readonly address: string
  readonly exported: Instant
}

/** Records that a receipt names one by one, at most: a few kilobytes in the file. */
const MOST_RECORDS = 400
/** Hexadecimal digits of a record's mark: 48 bits tell a changed record from the same one. */
const MARK_LENGTH = 12

/** Records never change, so each is marked once: a case of thousands would hold the page with each new preview. */
const marks = new WeakMap<object, string>()

function markOf(record: object): string {
  let mark = marks.get(record)
  if (mark === undefined) {
    mark = digestOf(canonicalText(record))
    marks.set(record, mark)
  }
  return mark
}

/** Marks the records behind a board ahead of its receipt, a few at a time. Throws the reason of `signal`. */
export async function prepareReceipt(board: Board, signal: AbortSignal): Promise<void> {
  const rest = takeTurns(signal)
  for (const { record } of recordsBehind(board)) {
    markOf(record)
    const due = rest()
    if (due) await due
  }
}

/** The receipt of what is on the board. */
export function makeReceipt({ board, english, address, exported }: ReceiptOptions): Receipt {
  const marked = recordsBehind(board).map(({ kind, record }) => ({
    kind,
    id: record.id,
    digest: markOf(record),
  }))
  const lines = marked.map(({ kind, id, digest }) => `${kind} ${id} ${digest}`).toSorted()
  return {
    version: 1,
    address,
    caseId: board.case.id,
    exported: formatInstant(exported),
    statements: statementsOf(board, english),
    dataHash: digestOf(lines.join('\n')),
    records:
      marked.length > MOST_RECORDS
        ? []
        : marked.map(({ kind, id, digest }): RecordMark => [kind, id, digest.slice(0, MARK_LENGTH)]),
  }
}

/** What is no longer as it was: statements that read otherwise, and records that changed, went or came. */
export function differencesOf(before: Receipt, now: Receipt): readonly Difference[] {
  const after = new Map(now.statements.map(({ name, text }) => [name, text]))
  const said = new Map(before.statements.map(({ name, text }) => [name, text]))
  const statements = [...new Set([...said.keys(), ...after.keys()])].flatMap((name): readonly Difference[] => {
    const [was, is] = [said.get(name) ?? '', after.get(name) ?? '']
    return was === is ? [] : [{ kind: 'statement', name, before: was, after: is }]
  })
  if (before.dataHash === now.dataHash) return statements
  const records = recordDifferences(before.records, now.records)
  return [...statements, ...(records.length > 0 ? records : [{ kind: 'records' } as const])]
}

function recordDifferences(before: readonly RecordMark[], now: readonly RecordMark[]): readonly Difference[] {
  if (before.length === 0 || now.length === 0) return []
  const key = ([kind, id]: RecordMark) => `${kind} ${id}`
  const [was, is] = [new Map(before.map((mark) => [key(mark), mark])), new Map(now.map((mark) => [key(mark), mark]))]
  const lost = before.flatMap((mark): readonly Difference[] => {
    const [record, id, digest] = mark
    const after = is.get(key(mark))
    if (!after) return [{ kind: 'gone', record, id }]
    return after[2] === digest ? [] : [{ kind: 'changed', record, id }]
  })
  const come = now.flatMap((mark): readonly Difference[] =>
    was.has(key(mark)) ? [] : [{ kind: 'new', record: mark[0], id: mark[1] }],
  )
  return [...lost, ...come]
}

/** What is printed, in words, without the numbers of the footnotes. */
function statementsOf(board: Board, english: Translator): readonly Statement[] {
  const noRefs = () => ''
  const feedsDown: readonly string[] = []
  const figures = figuresOf(english, board, noRefs).map(({ value, meaning }, index) => ({
    name: `figure-${index + 1}`,
    text: [value, meaning].filter(Boolean).join(', '),
  }))
  return [
    { name: 'days', text: shownText(english, board) },
    { name: 'summary', text: summaryText(english, board.totals, feedsDown) },
    ...figures,
    { name: 'denials', text: denialsText(english, board, noRefs) ?? '' },
  ]
}

type Marked = { readonly kind: string; readonly record: { readonly id: string } }

/** All records that an export of the board rests on: what it draws, what it counts, and who said so. */
function recordsBehind(board: Board): readonly Marked[] {
  const { index, legs, sightings } = board
  const consignments = board.totals.listConsignments()
  const claims = [...new Set([...claimsPrinted(board), ...denialsPrinted(board)])]
  const cited = new Set<SourceId>(
    [...legs, ...sightings, ...consignments, ...claims].flatMap((record) => [...record.sources]),
  )
  const placesUsed = new Set(legs.flatMap(({ departs, arrives }) => [departs.place, arrives.place]))
  const vesselsUsed = new Set(legs.flatMap(({ vessel }) => (vessel === null ? [] : [vessel])))
  const of = (kind: string, records: readonly { readonly id: string }[]): readonly Marked[] =>
    records.map((record) => ({ kind, record }))
  return [
    ...of('leg', legs),
    ...of('consignment', consignments),
    ...of('claim', claims),
    ...of('sighting', sightings),
    ...of(
      'place',
      [...placesUsed].flatMap((id) => index.places.get(id) ?? []),
    ),
    ...of(
      'vessel',
      [...vesselsUsed].flatMap((id) => index.vessels.get(id) ?? []),
    ),
    ...of(
      'source',
      [...cited].flatMap((id) => index.sources.get(id) ?? []),
    ),
  ]
}
