import type { SavedSlide } from '#app/domain/work/work.ts'
import type { DeckSlide } from '#app/export/writers/deck.ts'

/** A slide of the tray. */
export type Slide = DeckSlide & Pick<SavedSlide, 'id' | 'view' | 'pictureId' | 'made'>

/** A slide that was just taken: it has no name yet. */
export type TakenSlide = Omit<Slide, 'id' | 'pictureId'>
