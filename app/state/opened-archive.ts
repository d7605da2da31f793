import { create } from 'zustand'
import type { Instant } from '#app/domain/time.ts'
import type { Transport } from '#app/feeds/transport.ts'
import { decodeView } from '#app/state/url.ts'
import { changeView, currentView } from '#app/state/use-view.ts'

/** An archive that answers the feeds of one case in their place. */
export type OpenedArchive = {
  /** As the person's disk names the file; nowhere kept. */
  readonly name: string
  readonly caseId: string
  /** When its records were exported. */
  readonly exported: Instant
  /** Were they stored answers when they were exported? */
  readonly isMock: boolean
  /** Reported positions that the export left out. */
  readonly positionsLeftOut: number
  /** The query of the view from which it was exported. */
  readonly view: string
  readonly transport: Transport
}

/** The archive that was opened last; null: none, or it was closed. Dies with the tab, and is in no link. */
export const useOpenedArchive = create<{ readonly archive: OpenedArchive | null }>(() => ({ archive: null }))

/** Puts the board of an archive on the table: its case, its days, its choices; the language and the colours stay. */
export function showArchive(archive: OpenedArchive): void {
  const { language, theme } = currentView()
  useOpenedArchive.setState({ archive })
  changeView({ ...decodeView(archive.view).view, caseId: archive.caseId, isEmbed: false, language, theme })
}

/** Back to the feeds. */
export const closeArchive = (): void => useOpenedArchive.setState({ archive: null })
