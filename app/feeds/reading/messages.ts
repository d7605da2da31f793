import type { RecordFeedName } from '#app/feeds/feed.ts'
import type { FeedAddress, FeedAnswer } from '#app/feeds/http.ts'
import type { Trouble } from '#app/feeds/trouble.ts'

/** The bytes of an answer, and the question that they are to fit. */
export type Unread<Name extends RecordFeedName = RecordFeedName> = {
  readonly feed: Name
  readonly address: FeedAddress | null
  readonly bytes: ArrayBuffer
}

/** Page to worker. `number` tells which task a reply is about. */
export type Task = Unread & { readonly number: number }

/** Worker to page: `ready` once, then for each task any number of `records` and one of the others. */
export type Reply =
  | { readonly kind: 'ready' }
  | { readonly kind: 'records'; readonly number: number; readonly records: readonly unknown[] }
  | { readonly kind: 'end'; readonly number: number; readonly rest: Omit<FeedAnswer<unknown>, 'items'> }
  | { readonly kind: 'trouble'; readonly number: number; readonly trouble: Trouble }
