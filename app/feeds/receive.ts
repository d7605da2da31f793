import { instant, type Instant } from '#app/domain/time.ts'
import { tellProgress } from '#app/feeds/progress.ts'
import { clockBounds, type ClockBounds } from '#app/feeds/server-clock.ts'
import { shownStart } from '#app/feeds/shown-start.ts'
import type { Transport } from '#app/feeds/transport.ts'
import { FeedError, type Asked } from '#app/feeds/trouble.ts'
import { wallNow } from '#app/feeds/wall-clock.ts'

/** The bytes of an answer, and what its head says of the clock of the server. */
export type Received = {
  readonly bytes: ArrayBuffer
  /** null: it does not tell the time. */
  readonly serverClock: ClockBounds | null
}

const SECOND_MS = 1_000
/** What servers say of a body that they know nothing of: then the body itself tells. */
const UNTOLD: ReadonlySet<string> = new Set(['text/plain', 'application/octet-stream'])

/** Asks once and takes in the whole body. Throws a `FeedError` for what is no good answer, and what `fetch` throws. */
export async function receive(
  feed: Asked,
  url: URL,
  accept: string,
  transport: Transport,
  signal: AbortSignal,
): Promise<Received> {
  // An answer that the browser keeps is held against the server first: an old one must not pass for news.
  const request = new Request(url, { headers: { accept }, credentials: 'same-origin', cache: 'no-cache', signal })
  const begun = wallNow()
  const response = await transport.fetch(request)
  const { headers } = response
  const serverClock = clockOf(headers, begun, wallNow())
  const origin = response.url === '' ? url.origin : new URL(response.url).origin
  if (origin !== url.origin) throw new FeedError(feed, { kind: 'wrong-origin', origin })
  if (!response.ok) {
    throw new FeedError(feed, { kind: 'status', status: response.status, retryAfterMs: retryAfter(headers) })
  }
  const bytes = await wholeBody(feed, response, transport)
  if (!isOfType(headers.get('content-type'), accept)) {
    throw new FeedError(feed, { kind: 'not-data', firstBytes: shownStart(bytes) })
  }
  return { bytes, serverClock }
}

/** Only a server takes its time: how far its answer has come is told. */
async function wholeBody(feed: Asked, response: Response, transport: Transport): Promise<ArrayBuffer> {
  if (transport.kind !== 'live' || response.body === null) return await response.arrayBuffer()
  const announced = lengthOf(response.headers)
  const parts: Uint8Array[] = []
  let received = 0
  try {
    for (const reader = response.body.getReader(); ;) {
      const { done, value } = await reader.read()
      if (done) return joined(parts, received)
      parts.push(value)
      received += value.byteLength
      tellProgress(feed, { received, announced: announced !== null && received <= announced ? announced : null })
    }
  } catch (error) {
    throw new FeedError(feed, { kind: 'broken-off', received }, { cause: error })
  } finally {
    tellProgress(feed, null)
  }
}

function joined(parts: readonly Uint8Array[], length: number): ArrayBuffer {
  const whole = new Uint8Array(length)
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.byteLength
  }
  return whole.buffer
}

/** What the body comes to when it is unpacked is told by nobody. */
function lengthOf(headers: Headers): number | null {
  const text = headers.get('content-length') ?? ''
  return /^\d{1,12}$/.test(text) && !headers.has('content-encoding') ? Number(text) : null
}

function isOfType(header: string | null, accept: string): boolean {
  const type = header?.split(';')[0]?.trim().toLowerCase() ?? ''
  if (type === '' || type === accept || UNTOLD.has(type)) return true
  return accept === 'application/json' && /^application\/.+\+json$/.test(type)
}

/** An answer that was kept on its way says how long ago it was made, in whole seconds too. */
export function clockOf(headers: Headers, begun: Instant, now: Instant): ClockBounds | null {
  const age = headers.get('age') ?? ''
  const wasKept = /^\d{1,9}$/.test(age)
  const told = httpDate(headers.get('date')) + (wasKept ? Number(age) * SECOND_MS : 0)
  return Number.isFinite(told) ? clockBounds(told, wasKept ? 2 * SECOND_MS : SECOND_MS, begun, now) : null
}

/** The header counts seconds or names a date; a date is held against the server's own clock, if it tells that. */
function retryAfter(headers: Headers): number | null {
  const text = headers.get('retry-after')?.trim() ?? ''
  if (/^\d{1,9}$/.test(text)) return Number(text) * SECOND_MS
  const told = httpDate(headers.get('date'))
  const wait = httpDate(text) - instant(Number.isFinite(told) ? told : wallNow())
  return Number.isFinite(wait) ? Math.max(wait, 0) : null
}

/** RFC 9110 knows three forms, two of them old; NaN: none of them. `Date.parse` alone takes `-5` for a day of the year 2001. */
function httpDate(header: string | null): number {
  const text = header?.trim() ?? ''
  if (/^[A-Z][a-z]{2,8}, \d\d[ -][A-Z][a-z]{2}[ -]\d{2,4} \d\d:\d\d:\d\d GMT$/.test(text)) return Date.parse(text)
  return /^[A-Z][a-z]{2} [A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d \d{4}$/.test(text) ? Date.parse(`${text} GMT`) : NaN
}
