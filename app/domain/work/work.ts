import type { LocalText } from '#app/domain/record.ts'
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

/** A slide of the tray: what a person wrote on it, and what was taken of a view. Its picture lies beside it. */
export type SavedSlide = Item & {
  readonly title: string
  readonly notes: string
  /** The query of the address of its view, the playhead where it stood. */
  readonly view: string
  /** The words that the app began with: what differs from them a person wrote. */
  readonly made: { readonly title: string; readonly notes: string }
  /** Slides that are copies of one another share one picture. */
  readonly pictureId: string
  /** The words that were taken: plain data, which whoever draws slides knows. */
  readonly content: unknown
  /** What proves where the slide was taken. */
  readonly receipt: unknown
}

/** An exercise that was played, from which its debrief opens again. Its id is that of the run. */
export type KeptExercise = Item & {
  readonly title: LocalText
  /** When it was kept last. */
  readonly kept: Instant
  /** Decisions of the class in it. */
  readonly decisionCount: number
  /** The document of an exercise file: its scenario and all that happened. */
  readonly exercise: unknown
}

/** A picture, which never changes: it is named by what it holds. */
export type Picture = {
  readonly type: 'image/png' | 'image/jpeg'
  readonly bytes: Uint8Array<ArrayBuffer>
  /** px */
  readonly width: number
  readonly height: number
}

/** Pictures by id; null: looked for, and gone. */
export type Pictures = ReadonlyMap<string, Picture | null>

/** All that a person keeps. Each piece is kept, and changed by other tabs, for itself. */
export type Work = {
  readonly views: readonly SavedView[]
  readonly notes: readonly Note[]
  readonly slides: readonly SavedSlide[]
  readonly exercises: readonly KeptExercise[]
}
export const PIECES = ['views', 'notes', 'slides', 'exercises'] as const
export type PieceName = (typeof PIECES)[number]

export const EMPTY_WORK: Work = { views: [], notes: [], slides: [], exercises: [] }

/** Longest name of a view, longest title of a slide and longest note, in letters. */
export const NAME_LENGTH = 120
export const TITLE_LENGTH = 200
export const NOTE_LENGTH = 8_000

/** Do two notes tell of the same? */
export const isSameSubject = (a: NoteSubject, b: NoteSubject): boolean =>
  a.caseId === b.caseId && a.kind === b.kind && a.id === b.id
