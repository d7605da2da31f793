import type { Disturbances } from '#app/domain/exercise/disturbances.ts'
import type { FeedName } from '#app/feeds/feed.ts'
import type { Trouble } from '#app/feeds/trouble.ts'

/** Where the feeds are and who answers them. Made by main.tsx or of an opened file, handed down as a value. */
export type Transport = {
  /**
   * `mock-worker` and `mock-page` answer with made-up-by-us or stored answers, `archive` with those of a file that was
   * opened; only `live` reaches a server.
   */
  readonly kind: 'mock-worker' | 'mock-page' | 'archive' | 'live'
  /** Address of the feeds without a slash at its end, such as `https://feeds.example.org/api/v1`. */
  readonly base: string
  readonly fetch: (request: Request) => Promise<Response>
  /** How often a live feed is asked again, ms; null: never by itself. */
  readonly refreshMs: number | null
  /** Makes the feeds of an exercise fail as it says, until it says otherwise. Only stored answers can be made to. */
  readonly disturb?: (disturbances: Disturbances) => void
  /** The time that an answer of the feed may take here, ms; null, or nobody who says it: as long as of any server. */
  readonly limitMs?: (feed: FeedName) => number | null
  /** Why the browser gave no answer from there, as far as it says so. Only asked after it gave none. */
  readonly explain?: (url: URL) => Promise<Trouble>
}
