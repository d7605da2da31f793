import { useSyncExternalStore } from 'react'
import { openShelf, type Shelf } from '#app/export/slides/slide-shelf.ts'
import { newId, type Slide } from '#app/export/slides/slide.ts'

/** The tray of slides, one for the whole page, kept by the browser where it lets us. */
export type Tray = {
  readonly slides: readonly Slide[]
  /** `tab`: the browser keeps nothing, so the slides last as long as the tab. */
  readonly keeping: 'reading' | 'kept' | 'tab'
  /** Slides that were left out, since the browser had lost their picture. */
  readonly lost: number
  /** The slide that was deleted last, and where it stood. */
  readonly removed: { readonly slide: Slide; readonly index: number } | null
}

const EMPTY: Tray = { slides: [], keeping: 'reading', lost: 0, removed: null }

const listeners = new Set<() => void>()
let tray = EMPTY
let shelf: Shelf | null = null

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

export const currentTray = (): Tray => tray
export const useTray = (): Tray => useSyncExternalStore(subscribe, currentTray)

function change(next: Partial<Tray>): void {
  tray = { ...tray, ...next }
  for (const listener of listeners) listener()
}

/** Reads what the browser kept, once. Slides that were taken meanwhile stand behind those. */
export async function openTray(): Promise<void> {
  if (shelf) return
  shelf = openShelf()
  try {
    const { slides, lost } = await shelf.read()
    const added = tray.slides
    change({ slides: [...slides, ...added], keeping: 'kept', lost })
    if (added.length > 0) keep()
  } catch {
    change({ keeping: 'tab' })
  }
}

/** Forgets all of it, and where it was kept: the page as it was before anybody opened the briefing. */
export function resetTray(): void {
  shelf = null
  change(EMPTY)
}

export const addSlide = (slide: Omit<Slide, 'id'>): void => setSlides([...tray.slides, { ...slide, id: newId() }])

/** Changes what a person wrote, or all that was taken, of one slide. */
export const changeSlide = (id: string, part: Partial<Omit<Slide, 'id'>>): void =>
  setSlides(tray.slides.map((slide) => (slide.id === id ? { ...slide, ...part } : slide)))

/** Moves a slide by so many places; it stops at either end. */
export function moveSlide(id: string, by: number): void {
  const from = tray.slides.findIndex((slide) => slide.id === id)
  const to = Math.min(Math.max(from + by, 0), tray.slides.length - 1)
  const slide = tray.slides[from]
  if (slide && to !== from) setSlides(tray.slides.toSpliced(from, 1).toSpliced(to, 0, slide))
}

export function duplicateSlide(id: string): void {
  const index = tray.slides.findIndex((slide) => slide.id === id)
  const slide = tray.slides[index]
  if (slide) setSlides(tray.slides.toSpliced(index + 1, 0, { ...slide, id: newId() }))
}

export function removeSlide(id: string): void {
  const index = tray.slides.findIndex((slide) => slide.id === id)
  const slide = tray.slides[index]
  if (slide) setSlides(tray.slides.toSpliced(index, 1), { slide, index })
}

/** Puts the slide back that was deleted last, where it stood. */
export function restoreSlide(): void {
  if (tray.removed) setSlides(tray.slides.toSpliced(tray.removed.index, 0, tray.removed.slide), null)
}

function setSlides(slides: readonly Slide[], removed: Tray['removed'] = tray.removed): void {
  change({ slides, removed })
  if (tray.keeping === 'kept') keep()
}

let isWriting = false
let isBehind = false

/** Writes what stands now. While one writing lasts the next waits, and then writes only the last state. */
function keep(): void {
  const place = shelf
  isBehind = true
  if (isWriting || !place) return
  isWriting = true
  void (async () => {
    while (isBehind) {
      isBehind = false
      try {
        await place.write(tray.slides)
      } catch {
        change({ keeping: 'tab' })
      }
    }
    isWriting = false
  })()
}
