import { listAt, pathText, withValue, type Path } from '#app/demo/editor/draft-tree.ts'
import { standing, type ListName, type Part } from '#app/demo/editor/part.ts'
import type { DraftDocument } from '#app/state/exercise/scenario-draft.ts'

/** One change of a document. */
export type Edit =
  /** undefined takes away what stands there. */
  | { readonly kind: 'set'; readonly path: Path; readonly value: unknown }
  | { readonly kind: 'insert'; readonly list: ListName; readonly index: number; readonly value: unknown }
  | { readonly kind: 'delete'; readonly list: ListName; readonly index: number }
  /** By so many places; it stops at either end. */
  | { readonly kind: 'move'; readonly list: ListName; readonly index: number; readonly by: number }

type Step = { readonly document: DraftDocument; readonly part: Part }

/** A document while it is edited, with all that it was and that was undone. */
export type EditorState = Step & {
  /** Oldest first. */
  readonly past: readonly Step[]
  /** What is done again next stands last. */
  readonly future: readonly Step[]
  /** The field that is written in: its letters are one step. null: the next change is a step of its own. */
  readonly typing: string | null
}

export type EditorAction =
  | { readonly kind: 'edit'; readonly edit: Edit }
  | { readonly kind: 'choose'; readonly part: Part }
  | { readonly kind: 'settle' | 'undo' | 'redo' }

export const beginEditing = (document: DraftDocument): EditorState => ({
  document,
  part: null,
  past: [],
  future: [],
  typing: null,
})

/** What comes of an action. Never throws, whatever the document is. */
export function edited(state: EditorState, action: EditorAction): EditorState {
  switch (action.kind) {
    case 'edit':
      return afterEdit(state, action.edit)
    case 'choose':
      return { ...state, part: standing(state.document, action.part), typing: null }
    case 'settle':
      return state.typing === null ? state : { ...state, typing: null }
    case 'undo':
      return stepped(state, 'past', 'future')
    case 'redo':
      return stepped(state, 'future', 'past')
  }
}

/** Takes the last step of one pile and lays what stood on the other. */
function stepped(state: EditorState, from: 'past' | 'future', to: 'past' | 'future'): EditorState {
  const step = state[from].at(-1)
  if (!step) return state
  const laid = { document: state.document, part: step.part }
  const part = standing(step.document, step.part)
  return {
    ...state,
    document: step.document,
    part,
    typing: null,
    [from]: state[from].slice(0, -1),
    [to]: [...state[to], laid],
  }
}

function afterEdit(state: EditorState, edit: Edit): EditorState {
  const { document, part, past } = state
  const next = applyEdit(document, edit)
  if (next === document) return state
  const typing = edit.kind === 'set' ? pathText(edit.path) : null
  const isSameStep = typing !== null && typing === state.typing
  const shown = partAfter(next, part, edit)
  return {
    document: next,
    part: standing(next, shown),
    past: isSameStep ? past : [...past, { document, part: edit.kind === 'set' ? part : { ...entryOf(edit) } }],
    future: [],
    typing,
  }
}

const entryOf = ({ list, index }: Exclude<Edit, { kind: 'set' }>) => ({ list, index })

/** The document after a change; the same one where nothing changes. */
function applyEdit(document: DraftDocument, edit: Edit): DraftDocument {
  // What is set inside an object leaves it an object.
  if (edit.kind === 'set') {
    return edit.path.length === 0 ? document : (withValue(document, edit.path, edit.value) as DraftDocument)
  }
  const { list, index } = edit
  const entries = listAt(document, [list])
  if (edit.kind === 'insert') return { ...document, [list]: entries.toSpliced(index, 0, edit.value) }
  if (index < 0 || index >= entries.length) return document
  if (edit.kind === 'delete') return { ...document, [list]: entries.toSpliced(index, 1) }
  const to = placeAfter(entries.length, index, edit.by)
  return to === index ? document : { ...document, [list]: moved(entries, index, to) }
}

const placeAfter = (length: number, index: number, by: number): number => Math.min(Math.max(index + by, 0), length - 1)

/** A list with one entry at another place. */
export const moved = (entries: readonly unknown[], from: number, to: number): readonly unknown[] =>
  entries.toSpliced(from, 1).toSpliced(to, 0, entries[from])

/** What is shown then: what was added or moved, or what stands where something was deleted. */
function partAfter(document: DraftDocument, part: Part, edit: Edit): Part {
  const { length } = edit.kind === 'set' ? [] : listAt(document, [edit.list])
  switch (edit.kind) {
    case 'set':
      return part
    case 'insert':
      return { list: edit.list, index: Math.min(edit.index, length - 1) }
    case 'move':
      return { list: edit.list, index: placeAfter(length, edit.index, edit.by) }
    case 'delete':
      return length === 0 ? null : { list: edit.list, index: Math.min(edit.index, length - 1) }
  }
}
