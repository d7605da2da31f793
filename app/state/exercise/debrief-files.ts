import type { Instant } from '#app/domain/time.ts'

/* What a debrief is saved as. Whoever tells of it says what stands on it; another room sets and saves it. */

/** Words for print, from top to bottom. */
export type Paper = {
  readonly title: string
  readonly language: string
  /** Stands at the head of each page. */
  readonly banner: string
  readonly pageText: (number: number) => string
  readonly writtenAt: Instant
  readonly blocks: readonly PaperBlock[]
}

export type PaperBlock =
  | { readonly kind: 'heading'; readonly level: 2 | 3; readonly text: string }
  | { readonly kind: 'text'; readonly text: string; readonly look?: 'soft' | 'strong' }
  | {
      readonly kind: 'table'
      readonly caption: string
      readonly headings: readonly string[]
      /** Of the width; 1 in all. */
      readonly shares: readonly number[]
      readonly rows: readonly (readonly string[])[]
    }
  /** What follows begins a page. */
  | { readonly kind: 'page' }

/** A cell: numbers stay numbers. */
export type SheetCell = string | number | null

/** Saves to the disk of the person. */
export type DebriefFiles = {
  readonly savePaper: (paper: Paper, name: string) => Promise<void>
  readonly saveSheet: (rows: readonly (readonly SheetCell[])[], name: string) => void
}
