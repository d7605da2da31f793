/** One line of what the reader must know, over the panes. */
export type Line = {
  readonly id: string
  readonly tone: 'fault' | 'caution' | 'plain'
  readonly text: string
  readonly detail?: string
  readonly action?: { readonly label: string; readonly run: () => void }
  readonly onDismiss?: () => void
}
