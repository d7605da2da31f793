import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { act, renderHook } from '@testing-library/react'
import type { ReactNode } from 'react'
import { vi } from 'vitest'
import { ensure } from '#app/base/ensure.ts'
import { feedQuery } from '#app/feeds/query.ts'
import { getFeed } from '#app/feeds/http.ts'
import type { Transport } from '#app/feeds/transport.ts'
import { feedLines } from '#app/panels/frame/feed-lines.ts'
import { useNowAtSteps } from '#app/state/clock.ts'
import { nextAgeStep } from '#app/state/feed-age.ts'
import { badgeOf, outageOf } from '#app/state/feed-state.ts'
import { TransportContext } from '#app/state/transport-context.ts'
import { useFeed } from '#app/state/use-feed.ts'
import { pageTransport } from '#mocks/page.ts'
import { feedOf } from '#tests/support/render-app.tsx'
import { english } from '#tests/support/translators.ts'

export const FEEDS = ['places', 'legs', 'claims'] as const
export type Name = (typeof FEEDS)[number]
export type Envelope = { readonly generatedAt: string; readonly count: number; readonly items: readonly unknown[] }
export type Answers = Readonly<Record<Name, Envelope>>

/** What a feed does instead of answering well; `well` is the good answer. */
export type Misbehaviour = (well: Envelope, signal: AbortSignal) => Response | Promise<Response>

const ADDRESS = { id: 'published', parameters: {} }
const never = new AbortController().signal

/** The good answers of the stored case. Asked for before time stands still; it also loads what reads them. */
export async function storedAnswers(): Promise<Answers> {
  const transport = await pageTransport('https://dash.test/')
  const entries = FEEDS.map(async (name) => {
    await getFeed(name, ADDRESS, transport, never)
    const response = await transport.fetch(new Request(`${transport.base}/${name}?case=published`))
    return [name, (await response.json()) as Envelope] as const
  })
  return Object.fromEntries(await Promise.all(entries)) as Answers
}

type Setup = {
  readonly answers: Answers
  readonly faults?: Partial<Record<Name, Misbehaviour>>
  readonly changes?: Partial<Transport>
}

/** Three feeds of a live server, as the page asks and shows them, in a time that only moves when it is told to. */
export function setupLiveFeeds({ answers, faults = {}, changes = {} }: Setup) {
  const present = new Map<string, Misbehaviour>(Object.entries(faults))
  const asks: { readonly feed: string; readonly at: number }[] = []
  const [open, most] = [new Map<string, number>(), new Map<string, number>()]
  const moved = (feed: string, by: number) => {
    open.set(feed, (open.get(feed) ?? 0) + by)
    most.set(feed, Math.max(most.get(feed) ?? 0, open.get(feed) ?? 0))
  }
  const answer = async (request: Request): Promise<Response> => {
    const feed = feedOf(request)
    const well = { ...answers[feed as Name], generatedAt: new Date().toISOString() }
    const fault = present.get(feed)
    return fault ? await fault(well, request.signal) : Response.json(well)
  }
  const transport: Transport = {
    kind: 'live',
    base: 'https://feeds.test/api/v1',
    refreshMs: 60_000,
    fetch: async (request) => {
      const feed = feedOf(request)
      asks.push({ feed, at: Date.now() })
      moved(feed, 1)
      const over = () => moved(feed, -1)
      request.signal.addEventListener('abort', over, { once: true })
      try {
        return await answer(request)
      } finally {
        request.signal.removeEventListener('abort', over)
        if (!request.signal.aborted) over()
      }
    },
    ...changes,
  }
  const client = new QueryClient()
  const wrapper = ({ children }: { readonly children: ReactNode }) => (
    <QueryClientProvider client={client}>
      <TransportContext value={transport}>{children}</TransportContext>
    </QueryClientProvider>
  )
  let renders = 0
  const { result, unmount } = renderHook(
    () => {
      renders += 1
      const asked = [
        useFeed('places', feedQuery('places', ADDRESS, transport)),
        useFeed('legs', feedQuery('legs', ADDRESS, transport)),
        useFeed('claims', feedQuery('claims', ADDRESS, transport)),
      ]
      const feeds = asked.map(({ feed }) => feed)
      const agedAt = useNowAtSteps((now) => nextAgeStep(feeds, transport, now))
      return {
        feeds,
        items: asked.map(({ data }) => data?.items),
        lines: feedLines(english, { feeds, quarantine: [], agedAt }, transport),
        badge: badgeOf(feeds, transport, agedAt),
        outage: outageOf(feeds, transport, agedAt),
      }
    },
    { wrapper },
  )
  const feed = (name: Name) => ensure(result.current.feeds[FEEDS.indexOf(name)], name)
  return {
    shown: () => result.current,
    feed,
    items: (name: Name) => result.current.items[FEEDS.indexOf(name)],
    line: (name: Name) => result.current.lines.find(({ id }) => id.endsWith(` ${name}`)) ?? null,
    advance: (milliseconds: number) => act(() => vi.advanceTimersByTimeAsync(milliseconds)),
    fail: (name: Name, fault: Misbehaviour) => present.set(name, fault),
    heal: () => present.clear(),
    /** Answered or failed, whatever it takes; no more than `limitMs`. */
    until: async (holds: () => boolean, limitMs: number, stepMs = 250) => {
      const begun = Date.now()
      while (!holds() && Date.now() - begun <= limitMs) await act(() => vi.advanceTimersByTimeAsync(stepMs))
      return Date.now() - begun
    },
    asksOf: (name: Name) => asks.filter((ask) => ask.feed === name).map(({ at }) => at),
    mostInFlight: (name: Name) => most.get(name) ?? 0,
    renders: () => renders,
    stop: () => {
      unmount()
      client.clear()
    },
  }
}
