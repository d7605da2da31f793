import { useState } from 'react'
import { changeView } from '#app/state/use-view.ts'
import type { View } from '#app/state/view.ts'

export type HistoryRun = {
  /** Changes the view by one step of a run of steps: the first is pushed, those that follow replace it. */
  readonly step: (change: Partial<View>) => void
  /** The next step begins a new run. */
  readonly end: () => void
}

/**
 * Keeps a run of key steps as one entry of the history: Back undoes the run, not each key. A run ends with the focus,
 * or when anyone else has written to the address in between.
 */
export const useHistoryRun = (): HistoryRun => useState(historyRun)[0]

function historyRun(): HistoryRun {
  let written: string | null = null
  return {
    step: (change) => {
      const before = window.location.search
      changeView(change, written === before ? 'replace' : 'push')
      if (window.location.search !== before) written = window.location.search
    },
    end: () => {
      written = null
    },
  }
}
