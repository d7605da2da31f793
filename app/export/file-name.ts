import type { TimeMode } from '#app/domain/time-mode.ts'
import { formatDay, lastDay } from '#app/domain/time.ts'
import type { DaysShown } from '#app/i18n/shown-text.ts'

const MODES: Readonly<Record<TimeMode, (days: number) => string>> = {
  window: () => '',
  cumulative: () => '-cumulative',
  rolling: (days) => `-last-${days}-days`,
  day: () => '-single-day',
}

/**
 * `transload-published-2023-09-07-2023-10-01.png`: the case, the first and last day of what is in it, and the mode where
 * that is less than the window; null: the whole case.
 */
export function fileName(caseId: string, days: DaysShown | null, extension: 'png' | 'csv'): string {
  // An id comes from a feed: what no file system takes does not reach the name.
  return `transload-${caseId.replaceAll(/[^\w.-]+/g, '_')}-${days ? daysName(days) : 'all'}.${extension}`
}

const daysName = ({ span, shown: { mode, rollingDays } }: DaysShown): string =>
  `${formatDay(span.from)}-${formatDay(lastDay(span))}${MODES[mode](rollingDays)}`
