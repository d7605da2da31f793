/** One line of what the reader must know, over the panes. */
export type Line = {
  readonly id: string
  readonly tone: 'fault' | 'caution' | 'plain'
  readonly text: string
  /** What changes too often to be read out each time. */
  readonly quietly?: string
  readonly detail?: string
  readonly action?: LineAction
  readonly otherAction?: LineAction
  readonly onDismiss?: () => void
}

type LineAction = { readonly label: string; readonly run: () => void }
