import { create } from 'zustand'

/** Kept from the moment at which the first look is offered: it is offered once. */
const KEY = 'transload.first-look'
const OURS = 'transload'
/** What an address may say without being somebody's view. */
const OF_NO_VIEW: ReadonlySet<string> = new Set(['lang', 'theme'])

/** About how long the first look takes, whole minutes: six steps of some twenty seconds. */
export const FIRST_LOOK_MINUTES = 2

export const useFirstLook = create<{ readonly isOffered: boolean }>(() => ({ isOffered: false }))

type Address = Pick<Location, 'search' | 'hash'>

/**
 * Is this the first visit, by an address that carries nobody's view? Where the browser keeps nothing it is not offered:
 * nobody could refuse it for good.
 */
export function isFirstVisit(storage: Storage | null, { search, hash }: Address): boolean {
  if (storage === null || hash !== '') return false
  if ([...new URLSearchParams(search).keys()].some((name) => !OF_NO_VIEW.has(name))) return false
  try {
    return !Object.keys(storage).some((name) => name.startsWith(OURS))
  } catch {
    return false
  }
}

/** Offers the first look at the first visit, and never again. */
export function offerFirstLook(storage: Storage | null, address: Address): void {
  if (!isFirstVisit(storage, address)) return
  try {
    storage?.setItem(KEY, 'offered')
    useFirstLook.setState({ isOffered: true })
  } catch {
    // What cannot be kept would be asked each time.
  }
}

/** Taken or refused: the offer is gone for good. */
export const closeFirstLookOffer = (): void => useFirstLook.setState({ isOffered: false })
