import { IDBFactory } from 'fake-indexeddb'
import type { UseStore } from 'idb-keyval'
import { instant } from '#app/domain/time.ts'
import { withRenamedView, withView, withoutView } from '#app/domain/work/edits.ts'
import { keptStore } from '#app/state/kept-store.ts'
import type { OlderTray } from '#app/state/work/older-tray.ts'
import { workSession, type WorkSession } from '#app/state/work/work-session.ts'
import type { WorkPorts } from '#app/state/work/work-state.ts'
import { workShelf } from '#app/state/work/work-shelf.ts'
import { vi } from 'vitest'

/** A browser that has kept nothing yet. */
export const freshBrowser = (): void => void vi.stubGlobal('indexedDB', new IDBFactory())

export const openStore = (): UseStore => keptStore('transload-work', 'pieces')

/** Random numbers from 0 up to, not including, 1: the same for the same seed. */
export function seeded(seed: number): () => number {
  let state = seed + 0x6d2b79f5
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

const NO_OLDER_TRAY: OlderTray = { read: () => Promise.resolve(null), drop: () => Promise.resolve() }

/** A tab that saves only when it is told to. */
export function openTab(name: string, use: UseStore = openStore(), ports: Partial<WorkPorts> = {}) {
  let number = 0
  const newId = () => `${name}-${(number += 1)}`
  const session = workSession({
    shelf: workShelf(use),
    olderTray: NO_OLDER_TRAY,
    now: () => instant(0),
    newId,
    tell: () => undefined,
    alone: (act) => act(),
    soon: () => undefined,
    ...ports,
  })
  return { session, ...viewEdits(session, newId) }
}

function viewEdits(session: WorkSession, newId: () => string) {
  const edit = (act: Parameters<WorkSession['edit']>[1]) => session.edit({ edit: 'addView', what: '' }, act)
  return {
    names: () => session.get().work.views.map((view) => view.name),
    add: (name: string) => edit((work) => withView(work, { id: newId(), name, query: '', created: instant(0) })),
    rename: (id: string, name: string) => edit((work) => withRenamedView(work, id, name)),
    remove: (id: string) => edit((work) => withoutView(work, id)),
  }
}
