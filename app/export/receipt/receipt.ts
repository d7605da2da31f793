/** A number or a sentence that an export prints, under a name that stays the same in every language. */
export type Statement = { readonly name: string; readonly text: string }

/** The mark of one record behind an export: the beginning of the SHA-256 of its canonical text. */
export type RecordMark = readonly [kind: string, id: string, mark: string]

/**
 * What an export carries to prove itself: where it was taken, what it says, and the records behind it. It holds nothing
 * of the machine or of the person who made it.
 */
export type Receipt = {
  readonly version: 1
  /** The whole address of the view, as it is printed on the export. */
  readonly address: string
  readonly caseId: string
  /** The time of export, ISO 8601 with Z. */
  readonly exported: string
  /** What is printed, in English, so that two languages can be compared. */
  readonly statements: readonly Statement[]
  /** SHA-256 of the canonical text of all records behind the export, 64 hexadecimal digits: the version of the data. */
  readonly dataHash: string
  /** The records behind it, each with its mark; empty where there are too many: then only the hash tells. */
  readonly records: readonly RecordMark[]
}

/** What is no longer as the receipt says. */
export type Difference =
  | { readonly kind: 'statement'; readonly name: string; readonly before: string; readonly after: string }
  | { readonly kind: 'changed' | 'gone' | 'new'; readonly record: string; readonly id: string }
  /** The records differ, and the receipt does not say which. */
  | { readonly kind: 'records' }
