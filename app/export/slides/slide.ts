import type { DeckSlide } from '#app/export/writers/deck.ts'

/** A slide of the tray. */
export type Slide = DeckSlide & {
  readonly id: string
  /** The query of the address of its view, the playhead where it stood. */
  readonly view: string
  /** Slides that are copies of one another share one picture. */
  readonly pictureId: string
  /** The words that the app began with: what differs from them a person wrote. */
  readonly made: { readonly title: string; readonly notes: string }
}

/** A name that no other tab gives: two trays in one storage must never take each other's pictures. */
export const newId = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) => byte.toString(16).padStart(2, '0')).join('')
