import { EMPTY_WORK, PIECES, type Item, type PieceName, type Work } from '#app/domain/work/work.ts'
import { mergeItems } from '#app/domain/work/merge.ts'
import {
  applyStep,
  NO_HISTORY,
  remember,
  sealed,
  stepBetween,
  type EditLabel,
  type History,
} from '#app/domain/work/history.ts'
import { isSame } from '#app/domain/work/same.ts'
import type { Instant } from '#app/domain/time.ts'
import { reasonOf, unsavedError, type UnsavedReason } from '#app/state/work/unsaved-reason.ts'
import type { ReadPiece, WorkShelf } from '#app/state/work/work-shelf.ts'

export type Saving =
  /** Nobody has asked for the work yet. */
  | { readonly kind: 'closed' }
  /** `isSlow`: the browser takes so long that it is worth a word. */
  | { readonly kind: 'opening'; readonly isSlow: boolean }
  | { readonly kind: 'saving' }
  /** null: as it was found. */
  | { readonly kind: 'saved'; readonly at: Instant | null }
  /** The work is in this tab alone. */
  | { readonly kind: 'unsaved'; readonly reason: UnsavedReason }

export type WorkState = {
  readonly work: Work
  readonly saving: Saving
  readonly history: History
  /** Things that two tabs had changed, each in its own way, and that now stand twice. */
  readonly conflicts: number
  /** What could not be undone, since it was changed since. */
  readonly refused: EditLabel | null
}

export type WorkPorts = {
  readonly shelf: WorkShelf
  readonly now: () => Instant
  readonly newId: () => string
  /** Tells the other tabs that a piece has a new revision. */
  readonly tell: (piece: PieceName) => void
  /** Lets one tab write at a time, where the browser can. */
  readonly alone: <T>(act: () => Promise<T>) => Promise<T>
  /** Calls soon, once for many askings. */
  readonly soon: (act: () => void) => void
}

type Synced = { readonly revision: number; readonly items: readonly Item[] }
const UNSEEN: Synced = { revision: 0, items: [] }

export type WorkSession = ReturnType<typeof workSession>

/** The saved work of one tab: edits take effect at once, are saved soon after, and are brought together with those of other tabs. */
export function workSession({ shelf, now, newId, tell, alone, soon }: WorkPorts) {
  const listeners = new Set<() => void>()
  let state: WorkState = {
    work: EMPTY_WORK,
    saving: { kind: 'closed' },
    history: NO_HISTORY,
    conflicts: 0,
    refused: null,
  }
  /** What the browser keeps, as this tab last saw it. */
  const synced: Record<PieceName, Synced> = { views: UNSEEN, notes: UNSEEN }
  /** What was written last without an answer: met again, it is our own. */
  const attempted: Partial<Record<PieceName, readonly Item[]>> = {}
  /** Nothing may be written: what lies there is of a later release, or unreadable. */
  let isBarred = false
  let running: Promise<void> | null = null

  const change = (next: Partial<WorkState>) => {
    state = { ...state, ...next }
    for (const listener of listeners) listener()
  }
  const isChanged = (piece: PieceName) => state.work[piece] !== synced[piece].items
  const copyOf = (item: Item): Item => ({ ...item, id: newId() })

  /** Takes in what lies there. */
  const take = (piece: PieceName, found: ReadPiece): void => {
    if (found.kind !== 'items') {
      isBarred = true
      throw unsavedError(found.kind)
    }
    if (found.revision === synced[piece].revision) return
    const own = attempted[piece]
    const { revision, items: before } = synced[piece]
    // Whoever deleted the database has not deleted what is in this tab.
    const base = found.revision < revision ? [] : own && isSame(own, found.items) ? own : before
    const { items, conflicts } = mergeItems<Item>(base, state.work[piece], found.items, copyOf)
    delete attempted[piece]
    synced[piece] = { revision: found.revision, items: isSame(items, found.items) ? items : found.items }
    change({ work: { ...state.work, [piece]: items }, conflicts: state.conflicts + conflicts.length })
  }

  const save = async (piece: PieceName): Promise<void> => {
    while (isChanged(piece)) {
      const items: readonly Item[] = state.work[piece]
      const over = synced[piece].revision
      attempted[piece] = items
      const outcome = await shelf.save(piece, over, items, now())
      if (outcome.kind === 'behind') {
        take(piece, await shelf.read(piece))
        continue
      }
      delete attempted[piece]
      synced[piece] = { revision: outcome.revision, items }
      tell(piece)
    }
  }

  /** Does one thing after another; what fails is told, and tried again with the next edit. */
  const run = (act: () => Promise<void>): Promise<void> => {
    const before = running
    const next = (async () => {
      await before
      try {
        await act()
      } catch (error) {
        change({ saving: { kind: 'unsaved', reason: reasonOf(error) } })
      }
    })()
    running = next
    return next
  }

  const saveAll = () =>
    run(async () => {
      const isToSave = PIECES.some(isChanged)
      if (isBarred || (!isToSave && state.saving.kind !== 'unsaved')) return
      // What could not be saved is said until it is: a new try takes nothing back.
      if (state.saving.kind !== 'unsaved') change({ saving: { kind: 'saving' } })
      if (!isToSave) await readAll()
      await alone(async () => {
        for (const piece of PIECES) await save(piece)
      })
      change({ saving: { kind: 'saved', at: now() } })
    })

  const readAll = async () => {
    for (const piece of PIECES) take(piece, await shelf.read(piece))
  }

  const edited = (work: Work, history: History) => {
    // From now on it is not saved, however soon it will be.
    const { kind } = state.saving
    change({ work, history, refused: null, ...(kind === 'saved' && { saving: { kind: 'saving' } }) })
    soon(() => void saveAll())
  }

  const step = (way: 'undo' | 'redo') => {
    const { done, undone } = state.history
    const [from, to] = way === 'undo' ? [done, undone] : [undone, done]
    const last = from.at(-1)
    if (!last) return
    const rest = from.slice(0, -1)
    const result = applyStep(state.work, last, way)
    const turned = result.ok ? [...to, { ...last, key: null }] : to
    const history = way === 'undo' ? { done: rest, undone: turned } : { done: turned, undone: rest }
    if (result.ok) edited(result.value, history)
    else change({ history, refused: last.label })
  }

  return {
    get: (): WorkState => state,
    subscribe: (listener: () => void) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    /** Reads what was kept, once; edits made meanwhile stay. */
    open: (): Promise<void> => {
      if (state.saving.kind !== 'closed') return running ?? Promise.resolve()
      change({ saving: { kind: 'opening', isSlow: false } })
      return run(async () => {
        await readAll()
        change({ saving: { kind: 'saved', at: null } })
        if (PIECES.some(isChanged)) soon(() => void saveAll())
      })
    },
    sayIsSlow: () => state.saving.kind === 'opening' && change({ saving: { kind: 'opening', isSlow: true } }),
    /** Changes the work; edits with the same key that follow one another are undone together. */
    edit: (label: EditLabel, act: (work: Work) => Work, key: string | null = null): void => {
      const work = act(state.work)
      const made = stepBetween(label, key, state.work, work)
      if (made) edited(work, remember(state.history, made))
    },
    /** The next edit is a step of its own, whatever its key. */
    seal: () => change({ history: sealed(state.history) }),
    /** What was told of conflicts and refusals has been read. */
    calm: () => change({ conflicts: 0, refused: null }),
    undo: () => step('undo'),
    redo: () => step('redo'),
    /** Saves now what is not saved yet, after whatever is under way. */
    flush: saveAll,
    /** Another tab has saved: takes that in. */
    pull: (): Promise<void> =>
      run(async () => {
        if (isBarred || state.saving.kind === 'closed') return
        await readAll()
        if (PIECES.some(isChanged)) soon(() => void saveAll())
      }),
  }
}
