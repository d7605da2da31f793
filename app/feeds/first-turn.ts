import type { FeedName } from '#app/feeds/feed.ts'

/** So many bytes of records keep a core busy for longer than a blink, bytes: ten thousand legs are 4.7 MB. */
const LARGE_BYTES = 500_000
/** Nobody waits for positions for longer than this, ms. */
const PATIENCE_MS = 2_000

/** What positions themselves wait for. */
const BEFORE_POSITIONS: ReadonlySet<FeedName> = new Set(['cases', 'sources', 'tracks'])

/** The positions that were asked for and are not read yet. */
const coming = new Set<Promise<void>>()

/**
 * Takes the first turn for positions that were just asked for; gives back how to end it. They are what a person waits for
 * and the most to read: a page has few cores, and three threads on two of them leave each with less.
 */
export function takeFirstTurn(): () => void {
  let end = (): void => undefined
  const turn = new Promise<void>((resolve) => (end = resolve))
  coming.add(turn)
  return () => {
    coming.delete(turn)
    end()
  }
}

/** Waits until positions have been read, where the answer of a feed is large and nothing of them hangs on it. */
export async function untilTurn(feed: FeedName, byteLength: number): Promise<void> {
  if (byteLength < LARGE_BYTES || BEFORE_POSITIONS.has(feed)) return
  let timer: ReturnType<typeof setTimeout> | undefined
  const patience = new Promise<void>((resolve) => (timer = setTimeout(resolve, PATIENCE_MS)))
  await Promise.race([endOfTurns(), patience])
  clearTimeout(timer)
}

/** The turn of the tracks ends where that of the positions has begun: those that begin meanwhile are waited for too. */
async function endOfTurns(): Promise<void> {
  while (coming.size > 0) await Promise.all(coming)
}
