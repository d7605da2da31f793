import type { TimeWindow } from '#app/domain/time.ts'
import type { CaseAddress } from '#app/feeds/http.ts'
import { askPositions, type PositionsComing } from '#app/feeds/positions/ask-positions.ts'
import { positionsUrl } from '#app/feeds/positions/position-bytes.ts'
import type { Transport } from '#app/feeds/transport.ts'

/** An answer that is on its way before anybody can read it. */
type HeadStart = { readonly url: string; readonly coming: PositionsComing }

/** One for each server: positions are many megabytes. */
const started = new WeakMap<Transport, HeadStart>()

/**
 * Asks for the positions of a case while the feeds that say whose they are still come: tens of megabytes are then there
 * when they can be read. Whoever asks for the same soon takes it over (`takeHeadStart`), failure included, so that no feed
 * is asked twice. Gives back how to give it up, which does nothing once it was taken over.
 */
export function giveHeadStart(address: CaseAddress, extent: TimeWindow, transport: Transport): () => void {
  started.get(transport)?.coming.giveUp()
  const url = positionsUrl(address, extent, transport.base)
  const own: HeadStart = { url: url.href, coming: askPositions(url, transport) }
  started.set(transport, own)
  return () => {
    if (started.get(transport) !== own) return
    started.delete(transport)
    own.coming.giveUp()
  }
}

/** The answer of this address where it is on its way already, once. */
export function takeHeadStart(url: URL, transport: Transport): PositionsComing | null {
  const own = started.get(transport)
  if (own?.url !== url.href) return null
  started.delete(transport)
  return own.coming
}
