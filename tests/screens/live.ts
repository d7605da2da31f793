import type { Page, Route } from '@playwright/test'
import { getResponse } from 'msw'
import type { FeedName, WireEnvelope } from '#app/feeds/feed.ts'
import { POSITIONS_TYPE } from '#app/feeds/positions/wire-positions.ts'
import { handlers } from '#mocks/handlers/handlers.ts'
import { positionBody } from '#tests/mocks/position-faults.ts'
import { readBody } from '#tests/mocks/position-rows.ts'

/** What a feed does instead of answering well; `rows` changes the records of a good answer. */
export type Fault =
  | { readonly kind: 'status'; readonly status: number }
  | { readonly kind: 'silent' }
  | { readonly kind: 'body'; readonly body: string }
  /** A body of positions. */
  | { readonly kind: 'bytes'; readonly body: Uint8Array }
  | { readonly kind: 'rows'; readonly change: (rows: readonly unknown[]) => readonly unknown[] }

/**
 * Makes of the page a live deployment: its config names a base, and behind the base stands a server that answers as the
 * stored cases do, until a feed is told to fail. `refreshSeconds` is how often the page asks again.
 */
export async function serveLive(page: Page, refreshSeconds: number | null = null) {
  const faults = new Map<FeedName, Fault>()
  const asked: string[] = []
  await page.route('**/config.json', (route) =>
    route.fulfill({ json: { feeds: { base: new URL('/live/v1', route.request().url()).href, refreshSeconds } } }),
  )
  await page.route('**/live/v1/**', async (route) => {
    const name = new URL(route.request().url()).pathname.split('/').at(-1) as FeedName
    asked.push(name)
    await answer(route, name, faults.get(name) ?? null)
  })
  return {
    /** Names of the feeds in the order in which they were asked. */
    asked,
    fail: (name: FeedName, fault: Fault) => faults.set(name, fault),
    heal: (name: FeedName) => faults.delete(name),
  }
}

async function answer(route: Route, name: FeedName, fault: Fault | null): Promise<void> {
  switch (fault?.kind) {
    case 'silent':
      return
    case 'status':
      return route.fulfill({
        status: fault.status,
        json: { title: 'Down', status: fault.status, detail: 'For a test' },
      })
    case 'body':
      return route.fulfill({ contentType: 'application/json', body: fault.body })
    case 'bytes':
      return route.fulfill({ contentType: POSITIONS_TYPE, body: Buffer.from(fault.body) })
    default: {
      if (name === 'positions') return answerPositions(route)
      const stored = await storedAnswer(route.request().url(), name)
      const items = fault ? fault.change(stored.items) : stored.items
      return route.fulfill({ json: { ...stored, generatedAt: new Date().toISOString(), count: items.length, items } })
    }
  }
}

async function answerPositions(route: Route): Promise<void> {
  return route.fulfill(await goodAnswer(route.request().url(), 'positions', Date.now()))
}

/** What a feed answers to an address when all is well. `now`: when it says that it made the answer, ms. */
export async function goodAnswer(
  address: string,
  name: FeedName,
  now: number,
): Promise<{ readonly contentType: string; readonly body: Buffer }> {
  const generatedAt = new Date(now).toISOString()
  if (name === 'positions') {
    const response = await storedResponse(address, name)
    const { about, rows } = readBody(await response.arrayBuffer())
    const body = positionBody(rows, { caseId: about['case'] ?? '', generatedAt })
    return { contentType: POSITIONS_TYPE, body: Buffer.from(body) }
  }
  const answer = { ...(await storedAnswer(address, name)), generatedAt }
  return { contentType: 'application/json', body: Buffer.from(JSON.stringify(answer)) }
}

const storedAnswer = async (address: string, name: FeedName): Promise<WireEnvelope> =>
  (await (await storedResponse(address, name)).json()) as WireEnvelope

async function storedResponse(address: string, name: FeedName): Promise<Response> {
  const { search } = new URL(address)
  const response = await getResponse(handlers, new Request(`http://feeds.test/api/v1/${name}${search}`))
  if (!response?.ok) throw new Error(`The stored cases do not answer ${name}${search}`)
  return response
}

/** Runs in the page: its deadlines pass ten times as fast, so that a silent feed is given up soon, by the same code. */
export function hurryDeadlines(): void {
  const timeout = AbortSignal.timeout.bind(AbortSignal)
  AbortSignal.timeout = (milliseconds) => timeout(milliseconds / 10)
}
