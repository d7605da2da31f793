import { Glossary } from '#app/help/glossary.tsx'
import { HelpMenu } from '#app/help/help-menu.tsx'
import { Method } from '#app/help/method.tsx'
import { Shortcuts } from '#app/help/shortcuts.tsx'
import type { HelpDialog } from '#app/state/help-address.ts'

const DIALOGS = { help: HelpMenu, shortcuts: Shortcuts, glossary: Glossary, method: Method } as const

type HelpDialogsProps = { readonly dialog: HelpDialog; readonly onClose: () => void }

/** The dialogs that explain the page: they are small, and come together. */
export function HelpDialogs({ dialog, onClose }: HelpDialogsProps) {
  const Shown = DIALOGS[dialog]
  return <Shown onClose={onClose} />
}
