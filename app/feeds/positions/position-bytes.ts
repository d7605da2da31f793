import { formatDay, lastDay, windowOfDays, type TimeWindow } from '#app/domain/time.ts'
import { feedUrl, getBytes, type CaseAddress } from '#app/feeds/http.ts'
import { POSITIONS_TYPE } from '#app/feeds/positions/wire-positions.ts'
import type { Received } from '#app/feeds/receive.ts'
import type { Transport } from '#app/feeds/transport.ts'

/** The whole time that an answer may take, body included: it is a thousand times as large as those of other feeds. */
export const POSITIONS_TIMEOUT_MS = 60_000

/** The days that are asked for, all that `extent` touches. */
export const daysAsked = (extent: TimeWindow): TimeWindow => windowOfDays(extent.from, lastDay(extent))

export function positionsUrl(address: CaseAddress, extent: TimeWindow, base: string): URL {
  const asked = daysAsked(extent)
  const url = feedUrl('positions', address, base)
  url.searchParams.set('from', formatDay(asked.from))
  url.searchParams.set('to', formatDay(lastDay(asked)))
  return url
}

/** Asks for positions once. Throws as `getBytes` does. */
export const getPositionBytes = (url: URL, transport: Transport, signal: AbortSignal): Promise<Received> =>
  getBytes('positions', url, POSITIONS_TYPE, transport, signal, POSITIONS_TIMEOUT_MS)
