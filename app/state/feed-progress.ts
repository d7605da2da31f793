import { useSyncExternalStore } from 'react'
import type { FeedName } from '#app/feeds/feed.ts'
import { onProgress, progressOf, type Progress } from '#app/feeds/progress.ts'

/** How far the answer that is on its way has come; null: none is, or nobody tells. */
export const useProgress = (feed: FeedName): Progress | null => useSyncExternalStore(onProgress, () => progressOf(feed))
