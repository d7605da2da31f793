import type { Instant } from '#app/domain/time.ts'
import { movedItem } from '#app/domain/work/order.ts'
import { isSame } from '#app/domain/work/same.ts'
import {
  isSameSubject,
  NAME_LENGTH,
  NOTE_LENGTH,
  type Item,
  type Note,
  type NoteSubject,
  type SavedView,
  type Work,
} from '#app/domain/work/work.ts'

/** What a person does with the work. Each gives the work after it; what is not there is left alone. */

export const withView = (work: Work, view: SavedView): Work => ({
  ...work,
  views: [...work.views, { ...view, name: view.name.slice(0, NAME_LENGTH) }],
})

export const withRenamedView = (work: Work, id: string, name: string): Work => ({
  ...work,
  views: work.views.map((view) => (view.id === id ? { ...view, name: name.slice(0, NAME_LENGTH) } : view)),
})

/** The copy stands behind the view that it was made of. */
export function withDuplicatedView(work: Work, id: string, copy: Pick<SavedView, 'id' | 'name' | 'created'>): Work {
  const index = work.views.findIndex((view) => view.id === id)
  const view = work.views[index]
  return view ? { ...work, views: work.views.toSpliced(index + 1, 0, { ...view, ...copy }) } : work
}

/** Moves a view by so many places; it stops at either end. */
export const withMovedView = (work: Work, id: string, by: number): Work => ({
  ...work,
  views: movedItem(work.views, id, by),
})

export const withoutView = (work: Work, id: string): Work => ({
  ...work,
  views: work.views.filter((view) => view.id !== id),
})

export const notesOn = ({ notes }: Work, subject: NoteSubject): readonly Note[] =>
  notes.filter(({ on }) => isSameSubject(on, subject))

/** Writes a note under its id, new or known. */
export function withNote(work: Work, id: string, on: NoteSubject, text: string, now: Instant): Work {
  const known = work.notes.find((note) => note.id === id)
  const words = text.slice(0, NOTE_LENGTH)
  if (!known) return { ...work, notes: [...work.notes, { id, on, text: words, created: now, changed: now }] }
  return { ...work, notes: work.notes.map((note) => (note === known ? { ...note, text: words, changed: now } : note)) }
}

export const withoutNote = (work: Work, id: string): Work => ({
  ...work,
  notes: work.notes.filter((note) => note.id !== id),
})

/** What a file holds, behind what is there. The same item is taken once; another one under a known id gets a new one. */
export const withAdded = (work: Work, added: Work, newId: () => string): Work => ({
  views: [...work.views, ...newTo(work.views, added.views, newId)],
  notes: [...work.notes, ...newTo(work.notes, added.notes, newId)],
  slides: [...work.slides, ...newTo(work.slides, added.slides, newId)],
  exercises: [...work.exercises, ...newTo(work.exercises, added.exercises, newId)],
})

function newTo<T extends Item>(own: readonly T[], added: readonly T[], newId: () => string): readonly T[] {
  const known = new Map(own.map((item) => [item.id, item]))
  return added
    .filter((item) => !isSame(item, known.get(item.id)))
    .map((item) => (known.has(item.id) ? { ...item, id: newId() } : item))
}
