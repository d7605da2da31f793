import { useEffect } from 'react'
import { setBusy } from '#app/state/busy.ts'

/** Stands where something is still to come, so that the page does not call itself idle. Draws nothing. */
export function Busy({ name }: { readonly name: string }) {
  // Keeps the page's idle mark in step with what is on its way.
  useEffect(() => {
    setBusy(name, true)
    return () => setBusy(name, false)
  }, [name])
  return null
}
