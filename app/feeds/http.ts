import * as z from 'zod/mini'
import { parseInstant, type Instant } from '#app/domain/time.ts'
import { wireEnvelope, type Feed, type FeedName, type WireEnvelope } from '#app/feeds/feed.ts'
import { readRows, type FeedReport } from '#app/feeds/report.ts'
import type { Transport } from '#app/feeds/transport.ts'
import { FeedError, type Trouble } from '#app/feeds/trouble.ts'

/** Which case is asked for. `parameters` are its own, such as `n` and `seed` of the load test. */
export type CaseAddress = { readonly id: string; readonly parameters: Readonly<Record<string, string>> }

/** A good answer of a feed: all of its good rows, and what became of the others. */
export type FeedAnswer<T> = {
  /** When the server made it, by the server's clock. */
  readonly generatedAt: Instant
  readonly items: readonly T[]
  readonly report: FeedReport
}

/** The whole time that an answer may take, body included: a feed that drips is no better than one that is silent. */
const FEED_TIMEOUT_MS = 10_000

/** Above this share of bad rows the answer is of some other make, and none of it is taken. */
const MOST_BAD = 0.5
const SHOWN_BYTES = 200

/** Asks a feed once. Throws a `FeedError` for outside trouble, and the reason of `signal` when the caller gave up. */
export async function getFeed<T>(
  feed: Feed<T>,
  address: CaseAddress | null,
  transport: Transport,
  signal: AbortSignal,
  timeoutMs: number = FEED_TIMEOUT_MS,
): Promise<FeedAnswer<T>> {
  const url = feedUrl(feed, address, transport.base)
  const bytes = await getBytes(feed.name, url, 'application/json', transport, signal, timeoutMs)
  return readAnswer(feed, address, new TextDecoder().decode(bytes))
}

/** Where a feed is asked. Throws when the address would leave the server that was set up: a bug, not a fault outside. */
export function feedUrl(feed: Feed, address: CaseAddress | null, base: string): URL {
  const url = new URL(`${base}/${feed.name}`)
  if (url.origin !== new URL(base).origin || url.username !== '') throw new Error(`Refused address: ${url.href}`)
  for (const [name, value] of Object.entries(address?.parameters ?? {})) url.searchParams.set(name, value)
  if (address) url.searchParams.set('case', address.id)
  return url
}

/** Reads the text of an answer: the whole is refused or taken here, single rows in `readRows`. */
function readAnswer<T>(feed: Feed<T>, address: CaseAddress | null, text: string): FeedAnswer<T> {
  const refuse = (trouble: Trouble): never => {
    throw new FeedError(feed.name, trouble)
  }
  const envelope = readEnvelope(text, refuse)
  const asked = address?.id ?? null
  if (envelope.feed !== feed.name) return refuse({ kind: 'wrong-feed', asked: feed.name, answered: envelope.feed })
  if (envelope.case !== asked) return refuse({ kind: 'wrong-case', asked, answered: envelope.case })
  if (envelope.count !== envelope.items.length) {
    return refuse({ kind: 'truncated', announced: envelope.count, received: envelope.items.length })
  }
  // Some servers write microseconds; we hold milliseconds.
  const generatedAt = parseInstant(envelope.generatedAt.replace(/(\.\d{3})\d+Z$/, '$1Z'))
  if (!generatedAt.ok) return refuse({ kind: 'envelope', field: 'generatedAt', message: 'is no UTC instant' })

  const { records, report } = readRows(feed, envelope.items)
  const worst = report.rejections.find((rejection) => rejection.disposition === 'rejected')
  if (worst && report.rejected > report.read * MOST_BAD) {
    const { field, message } = worst
    return refuse({ kind: 'schema', field, message, rejected: report.rejected, read: report.read })
  }
  return { generatedAt: generatedAt.value, items: records, report }
}

function readEnvelope(text: string, refuse: (trouble: Trouble) => never): WireEnvelope {
  let json: unknown
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return refuse({ kind: 'not-data', firstBytes: text.slice(0, SHOWN_BYTES) })
  }
  const checked = z.safeParse(wireEnvelope, json)
  if (checked.success) return checked.data
  const issue = checked.error.issues[0]
  const field = issue?.path.join('.') || '(answer)'
  return refuse({ kind: 'envelope', field, message: issue?.message ?? 'is not as described' })
}

/**
 * Asks for the whole body of one answer. `accept` is the media type that is asked for, `timeoutMs` the time that all of
 * it may take. Throws a `FeedError` for outside trouble, and the reason of `signal` when the caller gave up.
 */
export async function getBytes(
  feedName: FeedName,
  url: URL,
  accept: string,
  transport: Transport,
  signal: AbortSignal,
  timeoutMs: number = FEED_TIMEOUT_MS,
): Promise<ArrayBuffer> {
  const deadline = AbortSignal.timeout(timeoutMs)
  const stop = AbortSignal.any([signal, deadline])
  try {
    // The in-page mocks know no signals, hence the race.
    return await beforeAbort(stop, () => fetchBytes(feedName, url, accept, transport, stop))
  } catch (error) {
    signal.throwIfAborted()
    if (deadline.aborted) throw new FeedError(feedName, { kind: 'timeout', afterMs: timeoutMs }, { cause: error })
    if (error instanceof FeedError) throw error
    throw new FeedError(feedName, { kind: 'no-answer' }, { cause: error })
  }
}

async function fetchBytes(
  feedName: FeedName,
  url: URL,
  accept: string,
  transport: Transport,
  signal: AbortSignal,
): Promise<ArrayBuffer> {
  const response = await transport.fetch(new Request(url, { headers: { accept }, credentials: 'same-origin', signal }))
  const origin = response.url === '' ? url.origin : new URL(response.url).origin
  if (origin !== url.origin) throw new FeedError(feedName, { kind: 'wrong-origin', origin })
  if (!response.ok) {
    const retryAfterMs = retryAfter(response.headers)
    throw new FeedError(feedName, { kind: 'status', status: response.status, retryAfterMs })
  }
  return await response.arrayBuffer()
}

/** The header counts seconds or names a date; a date is held against the server's own clock, never ours. */
function retryAfter(headers: Headers): number | null {
  const text = headers.get('retry-after')?.trim() ?? ''
  if (/^\d{1,9}$/.test(text)) return Number(text) * 1000
  const wait = Date.parse(text) - Date.parse(headers.get('date') ?? '')
  return Number.isFinite(wait) ? Math.max(wait, 0) : null
}

function beforeAbort<T>(signal: AbortSignal, start: () => Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason)
    if (signal.aborted) return abort()
    signal.addEventListener('abort', abort, { once: true })
    const forget = () => signal.removeEventListener('abort', abort)
    start().then(resolve, reject).finally(forget)
  })
}
