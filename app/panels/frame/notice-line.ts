import type { NextTry } from '#app/state/feed-state.ts'

/** One line of what the reader must know, over the panes. */
export type Line = {
  readonly id: string
  readonly tone: 'fault' | 'caution' | 'plain'
  readonly text: string
  /** Follows the text where there is room; elsewhere it is heard alone. */
  readonly more?: string
  /** Counted down, and not read out each second. */
  readonly nextTry?: NextTry
  readonly detail?: string
  readonly action?: LineAction
  readonly otherAction?: LineAction
  readonly onDismiss?: () => void
}

type LineAction = { readonly label: string; readonly run: () => void }
