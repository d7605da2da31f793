import { useEffect, useSyncExternalStore } from 'react'
import { TERMS, termAddress, type Term } from '#app/base/terms.ts'
import { openDialog, useUi, type UiState } from '#app/state/ui-store.ts'

/*
 * Glossary and method have addresses of their own behind the sign of places in a page (`#glossary-claim`, `#method`), so
 * that a word can be sent to others or opened in another tab. They lie over the view and are no part of it: links to a
 * view, files and receipts know nothing of them.
 */

/** A page of the help, and of the glossary the term that is asked for. */
export type HelpPage = { readonly kind: 'glossary'; readonly term: Term | null } | { readonly kind: 'method' }

/** What an address asks for; null: nothing of the help. */
function helpPageOf(hash: string): HelpPage | null {
  if (hash === '#method') return { kind: 'method' }
  if (hash === '#glossary') return { kind: 'glossary', term: null }
  const term = TERMS.find((one) => termAddress(one) === hash)
  return term ? { kind: 'glossary', term } : null
}

const asked = (): HelpPage | null => helpPageOf(window.location.hash)

export type HelpDialog = 'help' | 'shortcuts' | HelpPage['kind']

/** Does a dialog explain the page? */
export const isHelp = (dialog: UiState['dialog']): dialog is HelpDialog =>
  dialog === 'help' || dialog === 'shortcuts' || hasAddress(dialog)

const hasAddress = (dialog: UiState['dialog']): dialog is HelpPage['kind'] =>
  dialog === 'glossary' || dialog === 'method'

/** Opens a page of the help, and puts it in the address: Back leads back. */
export function openHelp(kind: HelpPage['kind']): void {
  if (window.location.hash !== `#${kind}`) {
    window.history.pushState(null, '', `${window.location.pathname}${window.location.search}#${kind}`)
  }
  openDialog(kind)
}

/** Opens what the address asks for, and takes it out of the address when it is closed. */
export function useHelpAddress(isEmbed: boolean): void {
  // Keeps the dialog in step with the address, and the address with the dialog.
  useEffect(() => {
    if (isEmbed) return
    const follow = () => {
      const page = asked()
      if (page) openDialog(page.kind)
      else if (hasAddress(useUi.getState().dialog)) openDialog(null)
    }
    follow()
    window.addEventListener('hashchange', follow)
    const stop = useUi.subscribe(({ dialog }, before) => {
      if (!hasAddress(before.dialog) || hasAddress(dialog) || asked() === null) return
      window.history.replaceState(null, '', `${window.location.pathname}${window.location.search}`)
    })
    return () => {
      window.removeEventListener('hashchange', follow)
      stop()
    }
  }, [isEmbed])
}

function subscribe(listener: () => void): () => void {
  window.addEventListener('hashchange', listener)
  return () => window.removeEventListener('hashchange', listener)
}

const askedTerm = (): Term | null => {
  const page = asked()
  return page?.kind === 'glossary' ? page.term : null
}

/** The term that the address asks for; null: none. */
export const useAskedTerm = (): Term | null => useSyncExternalStore(subscribe, askedTerm)
