import { useSyncExternalStore } from 'react'
import { wallNow } from '#app/state/clock.ts'
import { newId } from '#app/state/exercise/window-ports.ts'
import { keptStore } from '#app/state/kept-store.ts'
import { useUi } from '#app/state/ui-store.ts'
import { olderTray } from '#app/state/work/older-tray.ts'
import { patientShelf } from '#app/state/work/patient-shelf.ts'
import { workSession, type WorkSession } from '#app/state/work/work-session.ts'
import type { WorkState } from '#app/state/work/work-state.ts'
import { workShelf } from '#app/state/work/work-shelf.ts'

/** An edit is saved so long after it, and those that follow within that time with it, ms. */
const SAVE_DELAY_MS = 400
/** A browser that takes longer to open the work is spoken of, ms. */
const SLOW_MS = 800
/** Another tab that writes is waited for so long; the revision keeps both apart anyway, ms. */
const LOCK_MS = 1_000

const NAME = 'transload-work'

let session: WorkSession | null = null
let stop = (): void => undefined

/** The saved work of this tab. */
export const work = (): WorkSession => (session ??= openSession())

/** Asks for the work that the browser keeps, once, and lets the page show how it stands. */
export function openWork(): void {
  const opened = work()
  if (opened.get().saving.kind !== 'closed') return
  useUi.setState({ hasWork: true })
  setTimeout(opened.sayIsSlow, SLOW_MS)
  void opened.open()
}

/** Forgets the session, as if the tab were new. What the browser keeps stays. */
export function closeWork(): void {
  stop()
  session = null
  useUi.setState({ hasWork: false })
}

export const useWork = (): WorkState => useSyncExternalStore(work().subscribe, work().get)

function openSession(): WorkSession {
  const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(NAME)
  let timer: ReturnType<typeof setTimeout> | null = null
  const opened = workSession({
    shelf: patientShelf(workShelf(keptStore(NAME, 'pieces'))),
    olderTray: olderTray(),
    now: wallNow,
    newId,
    // A channel reaches its own origin alone, and takes no other.
    // oxlint-disable-next-line unicorn/require-post-message-target-origin
    tell: (piece) => channel?.postMessage(piece),
    alone,
    soon: (act) => {
      timer ??= setTimeout(() => {
        timer = null
        act()
      }, SAVE_DELAY_MS)
    },
  })
  channel?.addEventListener('message', () => void opened.pull())
  // A tab that goes may not come back.
  const saveHidden = () => document.visibilityState === 'hidden' && void opened.flush()
  document.addEventListener('visibilitychange', saveHidden)
  stop = () => {
    channel?.close()
    if (timer !== null) clearTimeout(timer)
    document.removeEventListener('visibilitychange', saveHidden)
  }
  return opened
}

/** One tab at a time, where the browser can say so. */
async function alone<T>(act: () => Promise<T>): Promise<T> {
  if (!('locks' in navigator)) return act()
  let begun: Promise<T> | null = null
  try {
    return await navigator.locks.request(NAME, { signal: AbortSignal.timeout(LOCK_MS) }, () => (begun = act()))
  } catch (error) {
    if (begun !== null) throw error
    return act()
  }
}
