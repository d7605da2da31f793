import { create } from 'zustand'
import type { TimeWindow } from '#app/domain/time.ts'
import type { Selection } from '#app/state/view.ts'

/** What dies with the tab: nobody wants it in a link. */
export type UiState = {
  /** The window while a hand moves it; committed to the address on release. */
  readonly preview: TimeWindow | null
  /** What the pointer or the focus is on, in map, table or timeline alike. */
  readonly hover: Selection | null
  readonly isPlaying: boolean
  readonly dialog:
    | 'export'
    | 'briefing'
    | 'acts'
    | 'help'
    | 'glossary'
    | 'method'
    | 'shortcuts'
    | 'feeds'
    | 'search'
    | 'share'
    | 'training'
    | 'debrief'
    | 'file'
    | 'work'
    | null
  /** The pane that a tour tells of: on a narrow screen it is the one shown, and it is not folded away. */
  readonly askedPane: PaneName | null
  /** The file that is to be looked at. */
  readonly openedFile: File | null
  /** The card that is to take the focus when it stands, and where the focus goes when it is closed. */
  readonly cardFocus: { readonly origin: HTMLElement | null } | null
  /** Message keys of things to say once, oldest first. */
  readonly notices: readonly Notice[]
  /** The case whose positions near 0 degrees, 0 degrees are taken as they are: somebody looked at them. */
  readonly nullIslandOf: string | null
  /** Has anything asked for the work that the browser keeps? Then the page shows how it stands. */
  readonly hasWork: boolean
}

export type PaneName = 'figures' | 'map' | 'timeline' | 'legs' | 'detail'

export type Notice = {
  readonly id: string
  readonly message: string
  readonly values?: Readonly<Record<string, string | number>>
}

export const useUi = create<UiState>(() => ({
  preview: null,
  hover: null,
  isPlaying: false,
  dialog: null,
  askedPane: null,
  openedFile: null,
  cardFocus: null,
  notices: [],
  nullIslandOf: null,
  hasWork: false,
}))

export const setPreview = (preview: TimeWindow | null): void => useUi.setState({ preview })
export const setPlaying = (isPlaying: boolean): void => useUi.setState({ isPlaying })
/** Asks the card of what is selected to take the focus; the card answers with null. */
export const askCardFocus = (cardFocus: UiState['cardFocus']): void => useUi.setState({ cardFocus })
export const openDialog = (dialog: UiState['dialog']): void => useUi.setState({ dialog })

export const askPane = (askedPane: UiState['askedPane']): void => useUi.setState({ askedPane })

/** Shows what a file is: one of ours that comes back. */
export const openFile = (openedFile: File): void => useUi.setState({ openedFile, dialog: 'file' })

export function setHover(hover: Selection | null): void {
  const before = useUi.getState().hover
  if (before?.kind === hover?.kind && before?.id === hover?.id) return
  useUi.setState({ hover })
}

export const keepNullIslandOf = (caseId: string | null): void => useUi.setState({ nullIslandOf: caseId })

/** Says something once; a notice with the same id replaces the one that stands. */
export const addNotice = (notice: Notice): void =>
  useUi.setState(({ notices }) => ({ notices: [...notices.filter(({ id }) => id !== notice.id), notice] }))

export const dismissNotice = (id: string): void =>
  useUi.setState(({ notices }) => ({ notices: notices.filter((notice) => notice.id !== id) }))
