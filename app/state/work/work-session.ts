import {
  EMPTY_WORK,
  PIECES,
  type Item,
  type Picture,
  type PieceName,
  type Pictures,
  type SavedSlide,
  type Work,
} from '#app/domain/work/work.ts'
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
import { pictureIdOf } from '#app/feeds/work/picture-id.ts'
import { reasonOf, unsavedError } from '#app/state/work/unsaved-reason.ts'
import type { ReadPiece } from '#app/state/work/stored-piece.ts'
import type { WorkPorts, WorkState } from '#app/state/work/work-state.ts'

type Synced = { readonly revision: number; readonly items: readonly Item[] }
/** What is in hand before anything was read, so that nothing counts as changed. */
const unseen = (piece: PieceName): Synced => ({ revision: 0, items: EMPTY_WORK[piece] })
const NO_PICTURES: Pictures = new Map()

export type WorkSession = ReturnType<typeof workSession>

/** The saved work of one tab: edits take effect at once, are saved soon after, and are brought together with those of other tabs. */
export function workSession({ shelf, olderTray, now, newId, tell, alone, soon }: WorkPorts) {
  const listeners = new Set<() => void>()
  let state: WorkState = {
    work: EMPTY_WORK,
    pictures: new Map(),
    saving: { kind: 'closed' },
    history: NO_HISTORY,
    conflicts: 0,
    asideCount: 0,
    refused: null,
  }
  /** What the browser keeps, as this tab last saw it. */
  const synced: Record<PieceName, Synced> = {
    views: unseen('views'),
    notes: unseen('notes'),
    slides: unseen('slides'),
    exercises: unseen('exercises'),
  }
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
  /** The pictures in hand that the items show. */
  const shownOf = (piece: PieceName, items: readonly Item[]): Pictures => {
    if (piece !== 'slides') return NO_PICTURES
    const ids = new Set((items as Work['slides']).map(({ pictureId }) => pictureId))
    return new Map([...state.pictures].filter(([id]) => ids.has(id)))
  }
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
      const outcome = await shelf.save(piece, over, items, now(), shownOf(piece, items))
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

  /** What can be read is shown, whatever lies beside it. */
  const readAll = async () => {
    let unreadable: unknown = null
    for (const piece of PIECES) {
      const found = await shelf.read(piece)
      try {
        take(piece, found)
      } catch (error) {
        unreadable ??= error
      }
    }
    if (unreadable !== null) throw unreadable
  }

  /**
   * Reads what is kept. A slow machine, or another tab, may keep it waiting: as long as nothing is in hand nothing can be
   * lost, and it is asked again.
   */
  const readPatiently = async (): Promise<void> => {
    for (;;) {
      try {
        return await readAll()
      } catch (error) {
        if (reasonOf(error) !== 'blocked' || PIECES.some(isChanged)) throw error
        change({ saving: { kind: 'opening', isSlow: true } })
      }
    }
  }

  /** Slides of an earlier release go over once; they leave their old place when they are known to be in the new one. */
  const takeOver = async (): Promise<void> => {
    // What cannot be read there stays there.
    const older = await olderTray.read().catch(() => null)
    if (!older) return
    const known = new Set(state.work.slides.map(({ id }) => id))
    const added = older.slides.filter(({ id }) => !known.has(id))
    change({
      work: { ...state.work, slides: added.length === 0 ? state.work.slides : [...state.work.slides, ...added] },
      pictures: new Map([...state.pictures, ...older.pictures]),
    })
    await alone(() => save('slides'))
    await olderTray.drop().catch(() => null)
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
        await readPatiently()
        change({ saving: { kind: 'saved', at: null }, asideCount: await shelf.asideCount() })
        await takeOver()
        if (PIECES.some(isChanged)) soon(() => void saveAll())
      })
    },
    /** Fetches the pictures of all slides that are not in hand. Those that are gone are null. */
    loadPictures: (slides: readonly SavedSlide[] = state.work.slides): Promise<void> =>
      run(async () => {
        const wanted = slides.map(({ pictureId }) => pictureId).filter((id) => !state.pictures.get(id))
        if (wanted.length === 0 || isBarred) return
        const found = await shelf.pictures(wanted)
        // What came to hand meanwhile stays.
        change({ pictures: new Map([...found, ...[...state.pictures].filter(([, picture]) => picture !== null)]) })
      }),
    /** Takes a picture in hand, for a slide that an edit brings, and gives its name. */
    addPicture: (picture: Picture): string => {
      const id = pictureIdOf(picture.bytes)
      change({ pictures: new Map([...state.pictures, [id, picture]]) })
      return id
    },
    /** Takes pictures in hand under the names that they have. */
    addPictures: (pictures: Pictures): void => change({ pictures: new Map([...state.pictures, ...pictures]) }),
    /** Deletes what no slide shows any more. */
    sweep: (): Promise<void> =>
      run(async () => {
        // What lies about too long costs room, and nothing else.
        if (!isBarred && !isChanged('slides')) await alone(shelf.sweep).catch(() => null)
      }),
    /** What the browser keeps and cannot be read, by its name. */
    unreadable: shelf.unreadable,
    /** Puts what is damaged aside, and saves from now on. */
    setAside: (): Promise<void> =>
      run(async () => {
        await alone(shelf.setAside)
        isBarred = false
        await readAll()
        change({ saving: { kind: 'saving' }, asideCount: await shelf.asideCount() })
        soon(() => void saveAll())
      }),
    /** Changes the work without a step that could be undone: nobody did it by hand. */
    adopt: (act: (work: Work) => Work): void => {
      const work = act(state.work)
      if (work !== state.work) edited(work, state.history)
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
