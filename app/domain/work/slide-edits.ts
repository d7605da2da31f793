import { movedItem } from '#app/domain/work/order.ts'
import { NOTE_LENGTH, TITLE_LENGTH, type SavedSlide, type Work } from '#app/domain/work/work.ts'

/** What a person does with the tray of slides. Each gives the work after it; what is not there is left alone. */

export const withSlide = (work: Work, slide: SavedSlide): Work => ({ ...work, slides: [...work.slides, slide] })

/** Changes what a person wrote, or all that was taken. */
export const withChangedSlide = (work: Work, id: string, part: Partial<Omit<SavedSlide, 'id'>>): Work => ({
  ...work,
  slides: work.slides.map((slide) => (slide.id === id ? fitted({ ...slide, ...part }) : slide)),
})

/** Moves a slide by so many places; it stops at either end. */
export const withMovedSlide = (work: Work, id: string, by: number): Work => ({
  ...work,
  slides: movedItem(work.slides, id, by),
})

/** The copy stands behind the slide that it was made of. */
export function withDuplicatedSlide(work: Work, id: string, copyId: string): Work {
  const index = work.slides.findIndex((slide) => slide.id === id)
  const slide = work.slides[index]
  return slide ? { ...work, slides: work.slides.toSpliced(index + 1, 0, { ...slide, id: copyId }) } : work
}

export const withoutSlide = (work: Work, id: string): Work => ({
  ...work,
  slides: work.slides.filter((slide) => slide.id !== id),
})

const fitted = (slide: SavedSlide): SavedSlide => ({
  ...slide,
  title: slide.title.slice(0, TITLE_LENGTH),
  notes: slide.notes.slice(0, NOTE_LENGTH),
})
