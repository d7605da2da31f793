import type { Instant } from '#app/domain/time.ts'

/** Something that a person keeps, under a name that no other tab gives. */
export type Item = { readonly id: string }

/** A view of the page by name. */
export type SavedView = Item & {
  readonly name: string
  /** The query of its address. */
  readonly query: string
  readonly created: Instant
}

/** What a note may be written on: a record of a case, or a day of it (its id is then `2023-09-12`). */
export const NOTE_KINDS = ['leg', 'consignment', 'sighting', 'claim', 'place', 'vessel', 'source', 'day'] as const
export type NoteSubject = {
  readonly caseId: string
  readonly kind: (typeof NOTE_KINDS)[number]
  readonly id: string
}

/** A person's own words. They are no part of the case, and nothing that is published. */
export type Note = Item & {
  readonly on: NoteSubject
  readonly text: string
  readonly created: Instant
  readonly changed: Instant
}

/** All that a person keeps. Each piece is kept, and changed by other tabs, for itself. */
export type Work = {
  readonly views: readonly SavedView[]
  readonly notes: readonly Note[]
}
export const PIECES = ['views', 'notes'] as const
export type PieceName = (typeof PIECES)[number]

export const EMPTY_WORK: Work = { views: [], notes: [] }

/** Longest name of a view and longest note, in letters. */
export const NAME_LENGTH = 120
export const NOTE_LENGTH = 8_000

/** Do two notes tell of the same? */
export const isSameSubject = (a: NoteSubject, b: NoteSubject): boolean =>
  a.caseId === b.caseId && a.kind === b.kind && a.id === b.id
