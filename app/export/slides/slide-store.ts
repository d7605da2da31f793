import { useMemo } from 'react'
import {
  withChangedSlide,
  withDuplicatedSlide,
  withMovedSlide,
  withoutSlide,
  withSlide,
} from '#app/domain/work/slide-edits.ts'
import type { Pictures, SavedSlide } from '#app/domain/work/work.ts'
import type { Slide, TakenSlide } from '#app/export/slides/slide.ts'
import { newId } from '#app/state/exercise/window-ports.ts'
import { openWork, useWork, work } from '#app/state/work/work-store.ts'

/** The tray of slides: a part of the saved work. */
export type Tray = {
  readonly slides: readonly Slide[]
  /** `tab`: the browser keeps nothing, so the slides last as long as the tab. */
  readonly keeping: 'reading' | 'kept' | 'tab'
  /** Slides that are left out, since the browser has lost their picture. */
  readonly lost: number
}

export function useTray(): Tray {
  const { work: kept, pictures, saving } = useWork()
  const slides = useMemo(() => joined(kept.slides, pictures), [kept.slides, pictures])
  const lost = kept.slides.filter(({ pictureId }) => pictures.get(pictureId) === null).length
  // A picture that is neither in hand nor gone has been asked for.
  const isReading = saving.kind === 'closed' || saving.kind === 'opening' || slides.length + lost < kept.slides.length
  return { slides, lost, keeping: saving.kind === 'unsaved' ? 'tab' : isReading ? 'reading' : 'kept' }
}

export const currentSlides = (): readonly Slide[] => {
  const { work: kept, pictures } = work().get()
  return joined(kept.slides, pictures)
}

/** Reads what the browser kept, and clears away what it need keep no longer. */
export function openTray(): void {
  openWork()
  void work().sweep()
}

export function addSlide(slide: TakenSlide): void {
  const { picture, ...words } = slide
  const pictureId = work().addPicture(picture)
  const added: SavedSlide = { ...words, pictureId, id: newId() }
  work().edit({ edit: 'addSlide', what: slide.title }, (all) => withSlide(all, added))
}

/** Changes what a person wrote; what was written in one field in one go is undone in one. */
export function writeSlide({ id, title }: Slide, part: Partial<Pick<Slide, 'title' | 'notes'>>): void {
  const key = `slide ${id} ${Object.keys(part).join(' ')}`
  work().edit({ edit: 'writeSlide', what: part.title ?? title }, (all) => withChangedSlide(all, id, part), key)
}

/** Puts what was taken anew in the place of what was taken before. */
export function replaceSlide({ id, title }: Slide, { picture, ...part }: Partial<TakenSlide> & Pick<Slide, 'picture'>) {
  const pictureId = work().addPicture(picture)
  work().edit({ edit: 'takeSlide', what: title }, (all) => withChangedSlide(all, id, { ...part, pictureId }))
}

export const moveSlide = ({ id, title }: Slide, by: number): void =>
  work().edit({ edit: 'moveSlide', what: title }, (all) => withMovedSlide(all, id, by))

export const duplicateSlide = ({ id, title }: Slide): void =>
  work().edit({ edit: 'duplicateSlide', what: title }, (all) => withDuplicatedSlide(all, id, newId()))

export const removeSlide = ({ id, title }: Slide): void =>
  work().edit({ edit: 'deleteSlide', what: title }, (all) => withoutSlide(all, id))

/** Each slide as it was, while neither its words nor its picture changes. */
const known = new WeakMap<SavedSlide, Slide>()

function joined(slides: readonly SavedSlide[], pictures: Pictures): readonly Slide[] {
  return slides.flatMap((saved): readonly Slide[] => {
    const picture = pictures.get(saved.pictureId)
    if (!picture) return []
    const before = known.get(saved)
    if (before?.picture === picture) return [before]
    // Whatever comes from a file has been looked at by the schema of slides.
    const slide = { ...saved, picture } as Slide
    known.set(saved, slide)
    return [slide]
  })
}
