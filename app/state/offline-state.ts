import { create } from 'zustand'

/** How the page stands to its copy for use without a network. */
export type OfflineState = {
  /** All files came during this visit, the first. */
  readonly isReadyNow: boolean
  /**
   * A newer version of the page: it waits, or another window has loaded it already. `load` loads the page with it.
   * Null: none is known of, or it was put off until the next start.
   */
  readonly update: { readonly kind: 'waits' | 'elsewhere'; readonly load: () => void } | null
}

export const useOffline = create<OfflineState>(() => ({ isReadyNow: false, update: null }))

export const sayReady = (): void => useOffline.setState({ isReadyNow: true })

export const announceUpdate = (update: OfflineState['update']): void => useOffline.setState({ update })

/** The next start of the page takes the newer version by itself. */
export const putOffUpdate = (): void => useOffline.setState({ update: null })
