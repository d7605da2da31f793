import type { Asked } from '#app/feeds/trouble.ts'
import { wallNow } from '#app/feeds/wall-clock.ts'

/** How much of an answer has come, bytes. */
export type Progress = {
  readonly received: number
  /** null: the server does not say how much there will be. */
  readonly announced: number | null
}

/** What is told of one feed more often than this is not told, ms. */
const EVERY_MS = 250

const progress = new Map<Asked, Progress>()
const listeners = new Set<() => void>()
const toldAt = new Map<Asked, number>()

/** null: nothing is on its way. */
export const progressOf = (feed: Asked): Progress | null => progress.get(feed) ?? null

export function onProgress(listen: () => void): () => void {
  listeners.add(listen)
  return () => listeners.delete(listen)
}

export function tellProgress(feed: Asked, next: Progress | null): void {
  if (!next && !progress.has(feed)) return
  const now = wallNow()
  if (next && Math.abs(now - (toldAt.get(feed) ?? 0)) < EVERY_MS) return
  if (next) {
    toldAt.set(feed, now)
    progress.set(feed, next)
  } else progress.delete(feed)
  for (const listen of listeners) listen()
}
