import type { Picture } from '#app/domain/work/work.ts'
import type { Handling } from '#app/domain/handling.ts'
import type { Instant } from '#app/domain/time.ts'
import type { Receipt } from '#app/export/receipt/receipt.ts'
import type { SlideContent } from '#app/export/writers/slide-content.ts'

/** A slide as the files need it: its words, what the person wrote, and the picture of the map. */
export type DeckSlide = {
  readonly title: string
  readonly notes: string
  readonly content: SlideContent
  readonly picture: SlidePicture
  readonly receipt: Receipt
}

export type SlidePicture = Picture

/** What concerns all slides of a file. */
export type DeckOptions = {
  readonly title: string
  readonly exportedAt: Instant
  readonly handling: Handling
}
