import { hashKey, QueryObserver, type QueryClient } from '@tanstack/react-query'
import type { Instant } from '#app/domain/time.ts'
import { comebackWait } from '#app/feeds/asked.ts'
import { waiveDoubt } from '#app/feeds/doubt.ts'
import { feedQuery } from '#app/feeds/query.ts'
import type { Transport } from '#app/feeds/transport.ts'
import { feedLines } from '#app/panels/frame/feed-lines.ts'
import { askAgain } from '#app/state/ask-again.ts'
import { tellAt, wallNow } from '#app/state/clock.ts'
import { onComeback } from '#app/state/comeback.ts'
import type { Failure } from '#app/state/failure.ts'
import { nextAgeStep } from '#app/state/feed-age.ts'
import { failureOf, feedResult, isAsked } from '#app/state/feed-result.ts'
import { badgeOf, feedState, outageOf } from '#app/state/feed-state.ts'
import { ADDRESS } from '#tests/feeds/feed-sketches.ts'
import { english } from '#tests/support/translators.ts'

/** Parts of the page that a test may break, to see that it is found out. */
export type Parts = {
  readonly query: (transport: Transport) => ReturnType<typeof feedQuery<'places'>>
  readonly failureOf: typeof failureOf
  readonly feedState: typeof feedState
  readonly feedLines: typeof feedLines
}

export const REAL_PARTS: Parts = {
  query: (transport) => feedQuery('places', ADDRESS, transport),
  failureOf,
  feedState,
  feedLines,
}

export type FeedPage = ReturnType<typeof openFeedPage>

/** One feed from the first ask to what the banner says, put together as `useFeed` and the notices do, without React. */
export function openFeedPage(client: QueryClient, transport: Transport, parts: Parts = REAL_PARTS) {
  const query = parts.query(transport)
  const key = hashKey(query.queryKey)
  const observer = new QueryObserver(client, query)
  const network = new EventTarget()
  let failure: Failure | null = null
  let agedAt = wallNow()
  let step: Instant | null = null
  let stopTelling: (() => void) | null = null
  let listening: { readonly error: Error | null; readonly stop: () => void } = { error: null, stop: () => {} }

  const retry = () => void askAgain(client, query.queryKey).catch(() => null)
  const takeAnyway = () => {
    const { data } = observer.getCurrentResult()
    if (data) waiveDoubt(data)
    retry()
  }
  const look = () => {
    const held = observer.getCurrentResult()
    failure = parts.failureOf(failure, key, held)
    const feed = parts.feedState('places', feedResult('places', transport, held, failure, { retry, takeAnyway }))
    const at = agedAt
    let lines: ReturnType<Parts['feedLines']> | null = null
    return {
      feed,
      items: held.data?.items ?? null,
      /** What nobody reads is not written: words are what a life costs most. */
      get lines() {
        return (lines ??= parts.feedLines(english, { feeds: [feed], quarantine: [], agedAt: at }, transport))
      },
      badge: badgeOf([feed], transport, agedAt),
      outage: outageOf([feed], transport, agedAt),
    }
  }
  const draw = () => {
    shown = look()
    const next = nextAgeStep([shown.feed], transport, agedAt)
    if (next !== step) {
      step = next
      stopTelling?.()
      stopTelling = next === null ? null : tellAt(next, grow)
    }
    const error = failure?.error ?? null
    if (error !== listening.error) {
      listening.stop()
      const comeBack = () => void (isAsked(observer.getCurrentResult()) || retry())
      const wait = () => (error ? comebackWait('places', transport, error) : null)
      listening = { error, stop: error ? onComeback(network, wait, comeBack) : () => {} }
    }
  }
  const grow = (now: Instant) => {
    agedAt = now
    draw()
  }
  // As the provider does: it hears when the page is looked at again.
  client.mount()
  let shown = look()
  draw()
  const stop = observer.subscribe(draw)
  return {
    shown: () => shown,
    isAsked: () => isAsked(observer.getCurrentResult()),
    queryCount: () => client.getQueryCache().getAll().length,
    comeOnline: () => network.dispatchEvent(new Event('online')),
    close: () => {
      stop()
      stopTelling?.()
      listening.stop()
      client.unmount()
      client.clear()
    },
  }
}
