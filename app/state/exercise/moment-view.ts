import type { DebriefEntry } from '#app/domain/exercise/debrief-entries.ts'
import type { Scenario } from '#app/domain/exercise/scenario.ts'
import type { Instant, TimeWindow } from '#app/domain/time.ts'
import { decodeView } from '#app/state/url.ts'
import type { View } from '#app/state/view.ts'

type OfCase = Pick<Scenario, 'caseId' | 'caseParameters'>
type OfPage = Pick<View, 'language' | 'theme'>

/** The view of a query on the case of the exercise, in the language and the colours of the page; in no exercise. */
export const viewOn = (query: string, { caseId, caseParameters }: OfCase, { language, theme }: OfPage): View => ({
  ...decodeView(query).view,
  caseId,
  caseParameters,
  isEmbed: false,
  isShow: false,
  exercise: null,
  language,
  theme,
})

/** What was before the eyes at an entry: the view of the last that has one, or that with which the exercise begins. */
export function queryAt({ view }: Pick<Scenario, 'view'>, entries: readonly DebriefEntry[], index: number): string {
  const last = entries.slice(0, index + 1).findLast((entry) => viewOf(entry) !== null)
  return (last && viewOf(last)) ?? view
}

/** An inject that happened offered its view to all; a decision was made at its own. */
function viewOf(entry: DebriefEntry): string | null {
  if (entry.kind === 'decision') return entry.decision.view
  return entry.kind === 'inject' ? entry.inject.view : null
}

/** The clock of the case at which somebody looked. */
export type CaseClock = {
  /** null: that of a case which is not on the page. */
  readonly window: TimeWindow | null
  readonly at: Instant | null
  /** First moment of the as-known-on day; null: all that is known now counted. */
  readonly asOf: Instant | null
}

/** `caseWindow`: that with which the case opens; null: the case is not on the page. */
export function caseClockOf(query: string, caseWindow: TimeWindow | null): CaseClock {
  const { window, at, asOf } = decodeView(query).view
  const [from, to] = [window.from ?? caseWindow?.from ?? null, window.to ?? caseWindow?.to ?? null]
  return { window: from !== null && to !== null && from < to ? { from, to } : null, at, asOf }
}
