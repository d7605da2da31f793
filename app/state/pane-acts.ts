import { useEffect, useRef } from 'react'

/** What a pane can do that is no part of the view, asked for from elsewhere on the page. */
export type PaneAct =
  | 'nextEvent'
  | 'previousEvent'
  | 'nextDay'
  | 'previousDay'
  | 'loop'
  | 'zoomAxisIn'
  | 'zoomAxisOut'
  | 'showAllDays'
  | 'zoomMapIn'
  | 'zoomMapOut'
  | 'fitMap'
  | 'resetNorth'
  | 'moveInset'
  | 'showInset'

type Offer = { readonly current: Readonly<Partial<Record<PaneAct, () => void>>> }

const offers = new Set<Offer>()

/** Offers what a pane can do, as long as it stands. */
export function useOfferedActs(acts: Offer['current']): void {
  const offer = useRef(acts)
  // What is offered does what the last drawing of the pane would.
  useEffect(() => {
    offer.current = acts
  })
  // Keeps the list of offers in step with which panes stand.
  useEffect(() => {
    offers.add(offer)
    return () => {
      offers.delete(offer)
    }
  }, [])
}

/** Does it, if its pane stands. */
export function doPaneAct(name: PaneAct): void {
  for (const { current } of offers) current[name]?.()
}

/** Does a pane stand that can do it? */
export const isOffered = (name: PaneAct): boolean => [...offers].some(({ current }) => current[name] !== undefined)
