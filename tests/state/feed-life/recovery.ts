import { GOOD } from '#tests/state/feed-life/server.ts'
import type { Scene } from '#tests/state/feed-life/promises.ts'

/** The whole time that an answer may take, and a little more. */
const ANSWER_MS = 11_000

/** How a feed came to be well again after its last fault. */
export type Recovery = {
  /** How long after the moment that the banner named it was asked, ms; null: it was well, or a person had to do something. */
  readonly lateMs: number | null
}

/**
 * The last fault is over. Gives what is not well in spite of it, or how it came to be well: by what the banner says comes
 * next and no more, or by a button that the banner shows.
 */
export async function recover(
  { server, page, clock, refreshMs, skewMs }: Scene,
  pass: (milliseconds: number) => Promise<void>,
  press: (takesAnyway: boolean) => void,
): Promise<Recovery | string> {
  const untilWell = async (): Promise<boolean> => {
    const begun = clock.now()
    while (page.shown().feed.condition !== 'good' && clock.now() - begun <= ANSWER_MS) await pass(100)
    return page.shown().feed.condition === 'good'
  }
  server.behave(GOOD)
  // What was under way when the fault ended may fail yet.
  if (server.openCount() > 0) await pass(ANSWER_MS)
  const { nextTry } = page.shown().feed
  const planned = nextTry?.kind === 'at' ? nextTry.at : null
  if (nextTry?.kind === 'never') press(false)
  if (planned !== null) await pass(Math.max(planned - clock.now(), 0))
  const isWell = await untilWell()
  const lateMs = isWell && planned !== null ? Math.max((server.asks.at(-1)?.at ?? Infinity) - planned, 0) : null
  // What the server says now may differ so much from what it said before the fault that a person has to take it.
  const takeAnyway = async () => {
    if (!page.shown().feed.takeAnyway) return
    press(true)
    await untilWell()
  }
  if (!isWell) await takeAnyway()
  if (page.shown().feed.condition !== 'good') return 'the feed is not well after its last fault'
  // What was well all the time, and what was old in it, is asked for with the next refresh; once more after a bad minute.
  await pass(Math.max(refreshMs, 60_000) + ANSWER_MS)
  await takeAnyway()
  const { version, rows } = server.truth()
  const { items, lines, badge } = page.shown()
  const isWhole = items?.length === rows && items.every(({ name }) => name === `Version ${version}`)
  const isQuiet = lines.every(({ id }) => id === 'skew') && lines.length === (skewMs === 0 ? 0 : 1)
  return isWhole && badge === 'LIVE' && isQuiet ? { lateMs } : 'what is shown is not what the server says'
}
