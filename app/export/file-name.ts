import { formatDay, lastDay, type TimeWindow } from '#app/domain/time.ts'

/** `transload-published-2023-09-07-2023-10-01.png`: the case and the first and last day; null: the whole case. */
export function fileName(caseId: string, window: TimeWindow | null, extension: 'png' | 'csv'): string {
  const days = window ? `${formatDay(window.from)}-${formatDay(lastDay(window))}` : 'all'
  // An id comes from a feed: what no file system takes does not reach the name.
  return `transload-${caseId.replaceAll(/[^\w.-]+/g, '_')}-${days}.${extension}`
}
