import type { Instant } from '#app/domain/time.ts'
import type { FeedName } from '#app/feeds/feed.ts'

/** Why a whole answer was refused. The words for the reader are made of it elsewhere. */
export type Trouble =
  /** No connection, no such host: `fetch` does not say which. */
  | { readonly kind: 'no-answer' }
  /** The same of a server that is not the one of the page: it may also not allow this page, or the browser may keep it away. */
  | { readonly kind: 'no-answer-from'; readonly origin: string }
  /** The browser says that this device has no network. */
  | { readonly kind: 'offline' }
  /** The answer began, and its connection broke off. */
  | { readonly kind: 'broken-off'; readonly received: number }
  /** The policy of the page forbids to ask there. */
  | { readonly kind: 'blocked'; readonly directive: string; readonly origin: string }
  /** The server sent the page on to another one, which the policy of the page forbids to ask. The browser does not say where. */
  | { readonly kind: 'sent-elsewhere'; readonly origin: string }
  /** A page that came over https may not ask over http. */
  | { readonly kind: 'mixed-content'; readonly origin: string }
  | { readonly kind: 'timeout'; readonly afterMs: number }
  | { readonly kind: 'status'; readonly status: number; readonly retryAfterMs: number | null }
  /** A redirect led to another server than the one that was set up. */
  | { readonly kind: 'wrong-origin'; readonly origin: string }
  | { readonly kind: 'not-data'; readonly firstBytes: string }
  | { readonly kind: 'envelope'; readonly field: string; readonly message: string }
  | { readonly kind: 'wrong-feed'; readonly asked: FeedName; readonly answered: FeedName }
  | { readonly kind: 'wrong-case'; readonly asked: string | null; readonly answered: string | null }
  /** `announced` is null where the answer ends before it says how much it holds. */
  | { readonly kind: 'truncated'; readonly announced: number | null; readonly received: number }
  /** More than half of the rows are not as described; the first such field. */
  | {
      readonly kind: 'schema'
      readonly field: string
      readonly message: string
      readonly rejected: number
      readonly read: number
      /** Fields that came and are not described: one of them may be that field under another name. */
      readonly unknown: string
    }
  /** It was made before the last good one. */
  | { readonly kind: 'older'; readonly madeAt: Instant }
  /** It has so many rows less than the last good one that it may be cut. */
  | { readonly kind: 'shrunken'; readonly received: number; readonly before: number }
  /** The answer came, and our reader broke down over it. `message` is for those who mend it. */
  | { readonly kind: 'reader-failed'; readonly why: 'fault' | 'memory' | 'time'; readonly message: string }

/** Answers that are well written and yet held back: a reader may know better, and take them. */
export const isDoubt = ({ kind }: Trouble): boolean => kind === 'older' || kind === 'shrunken'

/** The feeds of a case, and what else the same server is asked for. */
export type Asked = FeedName | 'scenarios'

/** Thrown by feeds: TanStack Query keeps the last good answer when, and only when, an Error is thrown. */
export class FeedError extends Error {
  readonly feed: Asked
  readonly trouble: Trouble

  constructor(feed: Asked, trouble: Trouble, options?: ErrorOptions) {
    super(`Feed ${feed}: ${trouble.kind}`, options)
    this.name = 'FeedError'
    this.feed = feed
    this.trouble = trouble
  }
}
