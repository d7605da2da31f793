import type { EditLabel, History } from '#app/domain/work/history.ts'
import type { Pictures, PieceName, Work } from '#app/domain/work/work.ts'
import type { Instant } from '#app/domain/time.ts'
import type { OlderTray } from '#app/state/work/older-tray.ts'
import type { UnsavedReason } from '#app/state/work/unsaved-reason.ts'
import type { WorkShelf } from '#app/state/work/work-shelf.ts'

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
  /** Those of slides, as far as somebody asked for them. */
  readonly pictures: Pictures
  readonly saving: Saving
  readonly history: History
  /** Things that two tabs had changed, each in its own way, and that now stand twice. */
  readonly conflicts: number
  /** Pieces that could not be read earlier and lie aside. */
  readonly asideCount: number
  /** What could not be undone, since it was changed since. */
  readonly refused: EditLabel | null
}

export type WorkPorts = {
  readonly shelf: WorkShelf
  /** Where an earlier release kept its slides. */
  readonly olderTray: OlderTray
  readonly now: () => Instant
  readonly newId: () => string
  /** Tells the other tabs that a piece has a new revision. */
  readonly tell: (piece: PieceName) => void
  /** Lets one tab write at a time, where the browser can. */
  readonly alone: <T>(act: () => Promise<T>) => Promise<T>
  /** Calls soon, once for many askings. */
  readonly soon: (act: () => void) => void
}
