import type { Transport } from '#app/feeds/transport.ts'
import type { Misbehaviour } from '#tests/state/live-feeds.tsx'

/** A fault, what the banner says of it, and what follows: asked again soon, by the clock of the feed, or never by itself. */
export type FeedFault = {
  readonly name: string
  readonly act: Misbehaviour
  readonly words: RegExp
  readonly next: 'soon' | 'by the clock' | 'never'
  readonly explain?: Transport['explain']
}

const refuse: Misbehaviour = () => Promise.reject(new TypeError('Failed to fetch'))
const status =
  (code: number, headers: Record<string, string> = {}): Misbehaviour =>
  () =>
    new Response('{}', { status: code, headers })
const body =
  (text: string, type = 'application/json'): Misbehaviour =>
  () =>
    new Response(text, { headers: { 'content-type': type } })
const explained = (trouble: Awaited<ReturnType<NonNullable<Transport['explain']>>>) => ({
  act: refuse,
  explain: () => Promise.resolve(trouble),
})
const rows =
  (change: (row: Record<string, unknown>) => unknown): Misbehaviour =>
  (well) =>
    Response.json({ ...well, items: well.items.map((row) => change(row as Record<string, unknown>)) })

/** Sends a first piece, then whatever `rest` does. */
const begun =
  (rest: (stream: ReadableStreamDefaultController<Uint8Array>) => void): Misbehaviour =>
  () =>
    new Response(
      new ReadableStream<Uint8Array>({
        start: (stream) => stream.enqueue(new TextEncoder().encode('{"feed":')),
        pull: rest,
      }),
      { headers: { 'content-type': 'application/json' } },
    )

const ORIGIN = 'https://feeds.test'
const NOT_DATA = /answered something that is not data/

export const FEED_FAULTS: readonly FeedFault[] = [
  { name: 'refused', act: refuse, words: /no answer\./, next: 'soon' },
  { name: 'CORS or DNS', ...explained({ kind: 'no-answer-from', origin: ORIGIN }), words: /\(CORS\)/, next: 'soon' },
  { name: 'offline', ...explained({ kind: 'offline' }), words: /not connected to a network/, next: 'soon' },
  {
    name: 'blocked by the policy',
    ...explained({ kind: 'blocked', directive: 'connect-src', origin: ORIGIN }),
    words: /https:\/\/feeds\.test.*directive connect-src/,
    next: 'never',
  },
  {
    name: 'mixed content',
    ...explained({ kind: 'mixed-content', origin: 'http://feeds.test' }),
    words: /must give an https address/,
    next: 'never',
  },
  { name: 'silence', act: () => new Promise(() => {}), words: /no answer within 10 s/, next: 'soon' },
  { name: 'slow drip', act: begun(() => new Promise(() => {})), words: /no answer within 10 s/, next: 'soon' },
  {
    name: '429 with seconds',
    act: status(429, { 'retry-after': '40' }),
    words: /status 429\. It asks to be left alone/,
    next: 'soon',
  },
  {
    name: '503 with a date',
    act: () => {
      const [date, after] = [0, 40_000].map((more) => new Date(Date.now() + more).toUTCString())
      return new Response('', { status: 503, headers: { date: date ?? '', 'retry-after': after ?? '' } })
    },
    words: /status 503\. It asks to be left alone/,
    next: 'soon',
  },
  { name: '401', act: status(401), words: /status 401\. .*sign in/, next: 'never' },
  { name: '403', act: status(403), words: /status 403\. .*access/, next: 'never' },
  { name: '404', act: status(404), words: /status 404\. .*check where its feeds are/, next: 'never' },
  { name: '410', act: status(410), words: /status 410\. .*another feed/, next: 'never' },
  { name: '500', act: status(500), words: /status 500\./, next: 'soon' },
  { name: '502', act: status(502), words: /status 502\./, next: 'soon' },
  { name: '504', act: status(504), words: /status 504\./, next: 'soon' },
  { name: 'malformed JSON', act: body('{"feed":"legs",}'), words: NOT_DATA, next: 'by the clock' },
  {
    name: 'login page',
    act: body('<!doctype html><title>Sign in</title>', 'text/html'),
    words: /not data\. It begins with: <!doctype html><title>Sign in/,
    next: 'by the clock',
  },
  {
    name: 'wrong content type',
    act: (well) => new Response(JSON.stringify(well), { headers: { 'content-type': 'text/css' } }),
    words: NOT_DATA,
    next: 'by the clock',
  },
  { name: 'NaN', act: body('{"count":NaN}'), words: NOT_DATA, next: 'by the clock' },
  {
    name: 'truncated list',
    act: (well) => Response.json({ ...well, items: well.items.slice(1) }),
    words: /cut short: \d+ of \d+ records came/,
    next: 'by the clock',
  },
  {
    name: 'broken off',
    act: begun((stream) => stream.error(new TypeError('network error'))),
    words: /broke off after 1 kB/,
    next: 'soon',
  },
  {
    name: 'renamed field',
    act: rows(({ id, ...row }) => ({ ...row, key: id })),
    words: /field “id”.*Not described, but sent: key\./,
    next: 'by the clock',
  },
  {
    name: 'changed type',
    act: rows((row) => ({ ...row, sources: 7 })),
    words: /field “sources”/,
    next: 'by the clock',
  },
]
