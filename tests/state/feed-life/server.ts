import type { Transport } from '#app/feeds/transport.ts'
import type { WirePlace } from '#app/feeds/places.ts'
import { anEnvelope, aPlace, BASE } from '#tests/feeds/feed-sketches.ts'
import { FEED_FAULTS, type FeedFault } from '#tests/state/feed-faults.ts'
import type { Envelope } from '#tests/state/live-feeds.tsx'
import type { VirtualClock } from '#tests/support/virtual-clock.ts'

/** What a server does: well-formed answers, which are to be taken if they fit what came before, or something else. */
export type Mode =
  | {
      readonly name: string
      readonly kind: 'answers'
      readonly reshape: (well: Envelope, before: string | null) => Envelope
    }
  | (Pick<FeedFault, 'name' | 'act' | 'explain'> & { readonly kind: 'fails' })

const MINUTE = 60_000
const DRIP = 'slow drip'
const answers = (name: string, reshape: Extract<Mode, { kind: 'answers' }>['reshape']): Mode => ({
  name,
  kind: 'answers',
  reshape,
})
const older = (well: Envelope, byMs: number): Envelope => ({
  ...well,
  generatedAt: new Date(Date.parse(well.generatedAt) - byMs).toISOString(),
})
const of = (well: Envelope, items: readonly unknown[]): Envelope => ({ ...well, count: items.length, items })
const patience = (code: number, retryAfter: string): Mode => ({
  name: `${code}, Retry-After: ${retryAfter}`,
  kind: 'fails',
  act: () => new Response(null, { status: code, headers: { 'retry-after': retryAfter } }),
})

/** Alive, and always of the same time. */
export const STANDS_STILL = answers('data that stand still', (well, before) => ({
  ...well,
  generatedAt: before ?? well.generatedAt,
}))

export const GOOD = answers('good', (well) => well)

/** All that a server may do but be good. */
export const MODES: readonly Mode[] = [
  STANDS_STILL,
  answers('rows said twice', (well) => of(well, [...well.items, ...well.items])),
  answers('a replica that lags', (well) => older(well, 30_000)),
  answers('a much older answer', (well) => older(well, 5 * MINUTE)),
  answers('half of the rows', (well) => of(well, well.items.slice(0, Math.floor(well.count / 2)))),
  answers('no rows at all', (well) => of(well, [])),
  patience(429, '7'),
  patience(503, '0'),
  patience(503, '-5'),
  patience(503, 'soon'),
  patience(503, '999999999'),
  { name: DRIP, kind: 'fails', act: (_, signal) => new Response(dripping(signal)) },
  ...FEED_FAULTS.filter(({ name }) => name !== DRIP).map((fault): Mode => ({ ...fault, kind: 'fails' })),
]

/** A first piece, and no more until the ask is given up. */
function dripping(signal: AbortSignal): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start: (stream) => {
      stream.enqueue(new TextEncoder().encode('{"feed":'))
      signal.addEventListener('abort', () => stream.error(signal.reason), { once: true })
    },
  })
}

export type Ask = {
  readonly at: number
  /** By a person, not by the page. */
  readonly isByHand: boolean
  outcome: 'open' | 'given up' | 'good' | 'bad'
}

/** The newest good answer: made when by the clock of the server, how many rows, how long on its way at most, ms. */
export type Taken = { readonly madeAt: number; readonly rows: number; readonly slackMs: number }

export type FeedServer = ReturnType<typeof openFeedServer>

/** A server of one feed, which knows by its own reckoning what a page that asks it has to show. */
export function openFeedServer(clock: VirtualClock, random: () => number, refreshMs: number, skewMs: number) {
  const asks: Ask[] = []
  let [mode, rows, version] = [GOOD, 2 + Math.floor(random() * 5), 0]
  let [isByHand, isWaived, mostOpen] = [false, false, 0]
  let [taken, last]: [Taken | null, 'good' | 'bad' | null] = [null, null]

  const well = (): Envelope => {
    const items = Array.from({ length: rows }, (_, row) => aPlace(`p${row}`, { name: `Version ${version}` }))
    return anEnvelope(items, { generatedAt: new Date(clock.now() + skewMs).toISOString() })
  }
  /** Weighs an answer as the page is to weigh it. */
  const weigh = (madeAt: number, count: number, slackMs: number): 'good' | 'bad' => {
    const next = { madeAt, rows: count, slackMs }
    if (taken !== null && !isWaived) {
      if (madeAt < taken.madeAt - MINUTE) return 'bad'
      if (madeAt < taken.madeAt) return 'good'
      if (count < taken.rows * 0.7) return 'bad'
    }
    ;[taken, isWaived] = [next, false]
    return 'good'
  }
  const answer = async ({ signal }: Request, ask: Ask): Promise<Response> => {
    const [made, takesMs] = [mode, random() < 0.05 ? 9_000 * random() : 1_500 * random()]
    await underWay(takesMs / 2, signal)
    const envelope = well()
    const date = new Date(clock.now() + skewMs).toUTCString()
    await underWay(takesMs / 2, signal)
    if (made.kind === 'answers') {
      const { generatedAt, items, ...rest } = made.reshape(envelope, taken && new Date(taken.madeAt).toISOString())
      const different = new Set(items.map((item) => (item as WirePlace).id)).size
      last = ask.outcome = weigh(Date.parse(generatedAt), different, clock.now() - ask.at)
      return Response.json({ ...rest, generatedAt, items }, { headers: { date } })
    }
    const response = await made.act(envelope, signal)
    // What drips is under way until it is given up.
    if (made.name !== DRIP) last = ask.outcome = 'bad'
    return response
  }

  /** On its way for so long, or until the ask is given up. */
  const underWay = (milliseconds: number, signal: AbortSignal): Promise<void> =>
    new Promise((resolve, reject) => {
      clock.after(resolve, milliseconds)
      signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true })
    })
  /** What is under way is held, as a network holds it: Node lets go of a request that nobody holds, and of its signal. */
  const held = new Map<Ask, Request>()
  const openCount = () => asks.filter(({ outcome }) => outcome === 'open').length
  const transport: Transport = {
    kind: 'live',
    base: BASE,
    refreshMs,
    explain: async (url) => (mode.kind === 'fails' && (await mode.explain?.(url))) || { kind: 'no-answer' },
    fetch: async (request) => {
      const ask: Ask = { at: clock.now(), isByHand, outcome: 'open' }
      isByHand = false
      asks.push(ask)
      held.set(ask, request)
      mostOpen = Math.max(mostOpen, openCount())
      request.signal.addEventListener('abort', () => {
        held.delete(ask)
        if (ask.outcome !== 'open') return
        const isLate = (request.signal.reason as Error).name === 'TimeoutError'
        ask.outcome = isLate ? 'bad' : 'given up'
        if (isLate) last = 'bad'
      })
      try {
        const response = await answer(request, ask)
        if (ask.outcome !== 'open') held.delete(ask)
        return response
      } catch (error) {
        if (ask.outcome === 'open' && !request.signal.aborted) last = ask.outcome = 'bad'
        throw error
      }
    },
  }
  return {
    transport,
    asks,
    behave: (next: Mode) => {
      mode = next
    },
    /** What there is to know grows, is corrected, loses a row. */
    change: (more: -1 | 0 | 1) => {
      rows = Math.max(rows + more, 1)
      version += 1
    },
    /** The next ask is by a person; does she take what was held back? */
    expectHand: (takesAnyway: boolean) => {
      isByHand = true
      isWaived ||= takesAnyway
    },
    mode: () => mode,
    truth: () => ({ rows, version }),
    taken: () => taken,
    /** How the last ask that came to an end ended. */
    last: () => last,
    /** Forgets the asks that were over long ago; gives how many. */
    forget: (before: number): number => {
      const young = asks.findIndex(({ at, outcome }) => at >= before || outcome === 'open')
      return asks.splice(0, young === -1 ? asks.length : young).length
    },
    openCount,
    /** How many asks were under way at once, at most. */
    mostOpen: () => mostOpen,
  }
}
