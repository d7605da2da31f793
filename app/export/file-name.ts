import { ALL_COUNTS, type Knowledge } from '#app/domain/known.ts'
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
 * that is less than the window; null: all days. What does not count is said in both: `-all-as-known-on-2023-10-13`.
 */
export function fileName(
  caseId: string,
  days: DaysShown | null,
  extension: string,
  knowledge: Knowledge = ALL_COUNTS,
): string {
  // An id comes from a feed: what no file system takes does not reach the name.
  const ofCase = caseId.replaceAll(/[^\w.-]+/g, '_')
  return `transload-${ofCase}-${days ? daysName(days) : 'all'}${knowledgeName(knowledge)}.${extension}`
}

function knowledgeName({ by, struck, least }: Knowledge): string {
  const count = struck.sources.length + struck.origins.length
  return [
    by === null ? '' : `-as-known-on-${formatDay(lastDay({ from: by, to: by }))}`,
    count === 0 ? '' : `-${count}-struck-out`,
    least.source === null && least.information === null
      ? ''
      : `-from-grade-${least.source ?? ''}${least.information ?? ''}`,
  ].join('')
}

const daysName = ({ span, shown: { mode, rollingDays } }: DaysShown): string =>
  `${formatDay(span.from)}-${formatDay(lastDay(span))}${MODES[mode](rollingDays)}`
