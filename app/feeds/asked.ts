import { instant, type Instant } from '#app/domain/time.ts'
import {
  NO_TRIES,
  waitAfterAnswer,
  waitAfterComeback,
  waitAfterFailure,
  withAnswer,
  withFailure,
  type Tries,
} from '#app/feeds/asking.ts'
import type { FeedName } from '#app/feeds/feed.ts'
import type { Transport } from '#app/feeds/transport.ts'
import { wallNow } from '#app/feeds/wall-clock.ts'

/** How the feeds of a server have failed of late, whatever they were asked. */
const memory = new WeakMap<Transport, Map<FeedName, Tries>>()
/** How long each failure is waited after, ms: who keeps the failure can tell when the next try comes. */
const waits = new WeakMap<Error, number | null>()

/** Asks by `ask`, and decides when to ask again where that fails. What the caller gave up is no failure of the feed. */
export async function asked<T>(
  feed: FeedName,
  transport: Transport,
  signal: AbortSignal,
  ask: () => Promise<T>,
): Promise<T> {
  const begun = wallNow()
  try {
    const answer = await ask()
    remember(transport, feed, withAnswer(triesOf(transport, feed)))
    return answer
  } catch (error) {
    if (signal.aborted || !(error instanceof Error)) throw error
    const tries = withFailure(triesOf(transport, feed), begun)
    remember(transport, feed, tries)
    waits.set(error, waitAfterFailure(error, tries, rhythmOf(transport), wallNow(), Math.random))
    throw error
  }
}

type Outcome = {
  readonly error: Error | null
  readonly errorUpdatedAt: number
  readonly dataUpdatedAt: number
  readonly fetchStatus: string
}

/** How long after its last outcome a feed is asked again, ms; null: not by itself, or it is being asked. */
export function waitOf(feed: FeedName, transport: Transport, outcome: Outcome): number | null {
  const { error, fetchStatus, dataUpdatedAt } = outcome
  if (fetchStatus !== 'idle') return null
  if (error) return waits.get(error) ?? null
  if (dataUpdatedAt === 0) return null
  return waitAfterAnswer(triesOf(transport, feed), rhythmOf(transport), instant(dataUpdatedAt))
}

/** When it is asked again; null: not by itself, or it is being asked. */
export function askedAt(feed: FeedName, transport: Transport, outcome: Outcome): Instant | null {
  const wait = waitOf(feed, transport, outcome)
  return wait === null ? null : instant((outcome.error ? outcome.errorUpdatedAt : outcome.dataUpdatedAt) + wait)
}

/** Nobody is asked for a page that nobody sees; when somebody does, what is due by then is asked at once. */
export const isOverdue = (feed: FeedName, transport: Transport, outcome: Outcome): boolean => {
  const at = askedAt(feed, transport, outcome)
  return at !== null && at <= wallNow()
}

/** How long a feed that failed waits when the device is back on the network, ms; null: as long as it would. */
export const comebackWait = (feed: FeedName, transport: Transport, error: Error): number | null =>
  transport.kind === 'live' ? waitAfterComeback(error, triesOf(transport, feed), wallNow(), Math.random) : null

const rhythmOf = ({ kind, refreshMs }: Transport) => ({ refreshMs, isLive: kind === 'live' })

const triesOf = (transport: Transport, feed: FeedName): Tries => memory.get(transport)?.get(feed) ?? NO_TRIES

function remember(transport: Transport, feed: FeedName, tries: Tries): void {
  const feeds = memory.get(transport) ?? new Map<FeedName, Tries>()
  memory.set(transport, feeds.set(feed, tries))
}
