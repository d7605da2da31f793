import type { Instant } from '#app/domain/time.ts'
import { beforeAbort } from '#app/feeds/before-abort.ts'
import type { FeedRecords } from '#app/feeds/feed-records.ts'
import type { RecordFeedName } from '#app/feeds/feed.ts'
import { takeFirstTurn, untilTurn } from '#app/feeds/first-turn.ts'
import { readApart, startReading } from '#app/feeds/reading/page-reader.ts'
import { receive, type Received } from '#app/feeds/receive.ts'
import type { FeedReport } from '#app/feeds/report.ts'
import type { Transport } from '#app/feeds/transport.ts'
import { FeedError, type Asked } from '#app/feeds/trouble.ts'

/** Which case is asked for. `parameters` are its own, such as `n` and `seed` of the load test. */
export type CaseAddress = { readonly id: string; readonly parameters: Readonly<Record<string, string>> }

/** The same, or with an id of null the list of all cases: what a made-up one is called may hang on its parameters. */
export type FeedAddress = Omit<CaseAddress, 'id'> & { readonly id: string | null }

/** A good answer of a feed: all of its good rows, and what became of the others. */
export type FeedAnswer<T> = {
  /** When the server made it, by the server's clock. */
  readonly generatedAt: Instant
  readonly items: readonly T[]
  readonly report: FeedReport
}

/** The whole time that an answer may take, body included: a feed that drips is no better than one that is silent. */
const FEED_TIMEOUT_MS = 10_000

/**
 * Asks a feed once, and has its answer read beside the page. Throws a `FeedError` for outside trouble, and the reason of
 * `signal` when the caller gave up. `timeoutMs` is the time that the bytes may take.
 */
export async function getFeed<Name extends RecordFeedName>(
  feed: Name,
  address: FeedAddress | null,
  transport: Transport,
  signal: AbortSignal,
  timeoutMs: number = FEED_TIMEOUT_MS,
): Promise<FeedAnswer<FeedRecords[Name]> & Pick<Received, 'serverClock'>> {
  startReading()
  // Positions wait for them.
  const endTurn = feed === 'tracks' ? takeFirstTurn() : null
  try {
    const url = feedUrl(feed, address, transport.base)
    const { bytes, serverClock } = await getBytes(feed, url, 'application/json', transport, signal, timeoutMs)
    await beforeAbort(signal, () => untilTurn(feed, bytes.byteLength))
    return { ...(await readApart({ feed, address, bytes }, signal)), serverClock }
  } finally {
    endTurn?.()
  }
}

/** Where a feed is asked. Throws when the address would leave the server that was set up: a bug, not a fault outside. */
export function feedUrl(feed: Asked, address: FeedAddress | null, base: string): URL {
  const url = new URL(`${base}/${feed}`)
  const isPlain = url.username === '' && url.password === '' && /^https?:$/.test(url.protocol)
  if (!isPlain || url.origin !== new URL(base).origin) throw new Error(`Refused address: ${url.href}`)
  for (const [name, value] of Object.entries(address?.parameters ?? {})) url.searchParams.set(name, value)
  if (address && address.id !== null) url.searchParams.set('case', address.id)
  return url
}

/**
 * Asks for the whole body of one answer. `accept` is the media type that is asked for, `timeoutMs` the time that all of
 * it may take, unless the transport sets another. Throws a `FeedError` for outside trouble, and the reason of `signal`
 * when the caller gave up.
 */
export async function getBytes(
  feedName: Asked,
  url: URL,
  accept: string,
  transport: Transport,
  signal: AbortSignal,
  timeoutMs: number = FEED_TIMEOUT_MS,
): Promise<Received> {
  // An exercise disturbs the feeds of its case, not the list of exercises.
  const limitMs = (feedName === 'scenarios' ? null : transport.limitMs?.(feedName)) ?? timeoutMs
  const deadline = AbortSignal.timeout(limitMs)
  const stop = AbortSignal.any([signal, deadline])
  try {
    // The in-page mocks know no signals, hence the race.
    return await beforeAbort(stop, () => receive(feedName, url, accept, transport, stop))
  } catch (error) {
    signal.throwIfAborted()
    if (deadline.aborted) throw new FeedError(feedName, { kind: 'timeout', afterMs: limitMs }, { cause: error })
    if (error instanceof FeedError) throw error
    throw new FeedError(feedName, (await transport.explain?.(url)) ?? { kind: 'no-answer' }, { cause: error })
  }
}
