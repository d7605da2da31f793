import { addNotice } from '#app/state/ui-store.ts'
import { currentView, shareAddress } from '#app/state/use-view.ts'
import { copyText } from '#app/ui/copy-text.ts'

/** Copies the link to the view. The clipboard is missing on plain http: then the link is shown to be copied by hand. */
export async function shareLink(): Promise<void> {
  const address = shareAddress(currentView())
  if (await copyText(address)) addNotice({ id: 'share', message: 'shell.share.done' })
  else addNotice({ id: 'share', message: 'shell.share.manual', values: { address } })
}
