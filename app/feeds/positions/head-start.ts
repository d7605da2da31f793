import type { CaseAddress } from '#app/feeds/http.ts'
import { getPositionBytes, positionsUrl } from '#app/feeds/positions/position-bytes.ts'
import type { Received } from '#app/feeds/receive.ts'
import type { Transport } from '#app/feeds/transport.ts'
import type { TimeWindow } from '#app/domain/time.ts'

/** An answer that is on its way before anybody can read it. */
type HeadStart = {
  readonly url: string
  readonly bytes: Promise<Received>
  readonly giveUp: (reason?: unknown) => void
}

/** One for each server: positions are many megabytes. */
const started = new WeakMap<Transport, HeadStart>()

/**
 * Asks for the positions of a case while the feeds that say whose they are still come: tens of megabytes are then there
 * when they can be read. Whoever asks for the same soon takes it over (`takeHeadStart`), failure included, so that no feed
 * is asked twice. Gives back how to give it up, which does nothing once it was taken over.
 */
export function giveHeadStart(address: CaseAddress, extent: TimeWindow, transport: Transport): () => void {
  started.get(transport)?.giveUp()
  const url = positionsUrl(address, extent, transport.base)
  const controller = new AbortController()
  const bytes = getPositionBytes(url, transport, controller.signal)
  // Heard by whoever takes it over.
  bytes.catch(() => undefined)
  const own: HeadStart = { url: url.href, bytes, giveUp: (reason) => controller.abort(reason) }
  started.set(transport, own)
  // Where its code does not come, whoever reads says so.
  import('#app/feeds/positions/positions-reader.ts').then(
    ({ wakePositionsReader }) => wakePositionsReader(),
    () => undefined,
  )
  return () => {
    if (started.get(transport) !== own) return
    started.delete(transport)
    own.giveUp()
  }
}

/** The answer of this address where it is on its way already, once; it ends with `signal` from here on. */
export function takeHeadStart(url: URL, transport: Transport, signal: AbortSignal): Promise<Received> | null {
  const own = started.get(transport)
  if (own?.url !== url.href) return null
  started.delete(transport)
  if (signal.aborted) own.giveUp(signal.reason)
  else signal.addEventListener('abort', () => own.giveUp(signal.reason), { once: true })
  return own.bytes
}
