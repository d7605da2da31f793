import { fail, ok, type Result } from '#app/base/result.ts'
import { inOrderOf } from '#app/domain/work/order.ts'
import { isSame } from '#app/domain/work/same.ts'
import { PIECES, type Item, type PieceName, type Work } from '#app/domain/work/work.ts'

/** What an edit was, for the words of "Undo: …". */
export type EditName =
  | 'addView'
  | 'renameView'
  | 'duplicateView'
  | 'moveView'
  | 'deleteView'
  | 'writeNote'
  | 'deleteNote'
  | 'addSlide'
  | 'writeSlide'
  | 'takeSlide'
  | 'duplicateSlide'
  | 'moveSlide'
  | 'deleteSlide'
  | 'deleteExercise'
  | 'openFile'

export type EditLabel = { readonly edit: EditName; readonly what: string }

type Change = { readonly id: string; readonly before: Item | null; readonly after: Item | null }
type PieceStep = {
  readonly changes: readonly Change[]
  readonly before: readonly string[]
  readonly after: readonly string[]
}

/** One thing that a person did, both ways. */
export type Step = {
  readonly label: EditLabel
  /** Edits that follow one another with the same key are one step; null: always a step of its own. */
  readonly key: string | null
  readonly pieces: Readonly<Partial<Record<PieceName, PieceStep>>>
}

export type History = { readonly done: readonly Step[]; readonly undone: readonly Step[] }
export const NO_HISTORY: History = { done: [], undone: [] }

/** Steps that can be taken back. */
const LONGEST = 300

/** The step between two states; null: nothing was changed. */
export function stepBetween(label: EditLabel, key: string | null, before: Work, after: Work): Step | null {
  const pieces = PIECES.flatMap((name): readonly [PieceName, PieceStep][] => {
    if (isSame(before[name], after[name])) return []
    const [was, is] = [byId(before[name]), byId(after[name])]
    const changes = [...new Set([...was.keys(), ...is.keys()])]
      .map((id) => ({ id, before: was.get(id) ?? null, after: is.get(id) ?? null }))
      .filter((change) => !isSame(change.before, change.after))
    return [[name, { changes, before: [...was.keys()], after: [...is.keys()] }]]
  })
  return pieces.length === 0 ? null : { label, key, pieces: Object.fromEntries(pieces) }
}

/** Remembers a step. What was undone before it can no longer be redone. */
export function remember({ done }: History, step: Step): History {
  const last = done.at(-1)
  const isJoined = step.key !== null && last?.key === step.key
  return { done: isJoined ? [...done.slice(0, -1), joined(last, step)] : [...done, step].slice(-LONGEST), undone: [] }
}

/** Ends a step that further edits would else join. */
export function sealed({ done, undone }: History): History {
  const last = done.at(-1)
  return last && last.key !== null ? { done: [...done.slice(0, -1), { ...last, key: null }], undone } : { done, undone }
}

/** Applies a step, backwards or again. Refused when what it changed has been changed since, by another tab say. */
export function applyStep(work: Work, step: Step, way: 'undo' | 'redo'): Result<Work, 'changed-since'> {
  const [from, to] = way === 'undo' ? (['after', 'before'] as const) : (['before', 'after'] as const)
  const pieces = new Map<PieceName, readonly Item[]>()
  for (const [name, piece] of Object.entries(step.pieces) as [PieceName, PieceStep][]) {
    const items = new Map<string, Item>(byId(work[name]))
    for (const change of piece.changes) {
      if (!isSame(items.get(change.id) ?? null, change[from])) return fail('changed-since')
      const item = change[to]
      if (item) items.set(change.id, item)
      else items.delete(change.id)
    }
    pieces.set(name, inOrderOf([...items.values()], piece[to]))
  }
  return ok({ ...work, ...Object.fromEntries(pieces) })
}

const byId = (items: readonly Item[]): ReadonlyMap<string, Item> => new Map(items.map((item) => [item.id, item]))

/** Two steps as one: from before the first to after the second. */
function joined(first: Step, second: Step): Step {
  const pieces = PIECES.flatMap((name): readonly [PieceName, PieceStep][] => {
    const [a, b] = [first.pieces[name], second.pieces[name]]
    const only = a ?? b
    if (!a || !b) return only ? [[name, only]] : []
    const [inA, inB] = [new Map(a.changes.map((c) => [c.id, c])), new Map(b.changes.map((c) => [c.id, c]))]
    const changes = [...new Set([...inA.keys(), ...inB.keys()])].map((id) => ({
      id,
      before: (inA.get(id) ?? inB.get(id))?.before ?? null,
      after: (inB.get(id) ?? inA.get(id))?.after ?? null,
    }))
    return [[name, { changes, before: a.before, after: b.after }]]
  })
  return { ...second, pieces: Object.fromEntries(pieces) }
}
