import { legMatches } from '#app/domain/case-index.ts'
import { isLegWithin, timesOf, type Leg } from '#app/domain/leg.ts'
import type { LegId } from '#app/domain/record.ts'
import { instant, lastDay, overlaps, windowOfDays, type Span, type TimeWindow } from '#app/domain/time.ts'
import { isPart, shownText } from '#app/i18n/shown-text.ts'
import { spanText } from '#app/i18n/time-text.ts'
import { useTranslator } from '#app/i18n/translator.ts'
import styles from '#app/panels/detail/detail.module.css'
import type { Board } from '#app/state/board.ts'
import { changeView, useView } from '#app/state/use-view.ts'
import type { Selection } from '#app/state/view.ts'
import { Button } from '#app/ui/button.tsx'

/** Says why what is selected is neither on the map nor in the table, and offers to show it. */
export function HiddenNote({ board, selection }: { readonly board: Board; readonly selection: Selection }) {
  const translator = useTranslator()
  const { t } = translator
  const { filter } = useView()
  const hidden = whyHidden(board, selection, filter)
  if (hidden === null) return null
  const kind = selection.kind as 'leg' | 'consignment' | 'sighting'
  if (hidden.kind === 'filter') {
    return (
      <p className={styles.hidden}>
        {t('panels.detail.filtered', { kind })}{' '}
        <Button onClick={() => changeView({ filter: '' })}>{t('panels.legs.clearFilter')}</Button>
      </p>
    )
  }
  const { window } = board
  // A wider window alone would still show only a part of itself.
  const whole = { shown: { ...board.shown, mode: 'window' as const } }
  return (
    <p className={styles.hidden}>
      {isPart(board)
        ? t('panels.detail.outside.part', { kind, shown: shownText(translator, board) })
        : t('panels.detail.outside', { kind, window: spanText(translator, window) })}{' '}
      <Button
        onClick={() => changeView(hidden.isInWindow ? whole : { ...whole, window: widened(window, hidden.span) })}
      >
        {t(wayOut(board, hidden))}
      </Button>
    </p>
  )
}

type HiddenByTime = { readonly kind: 'time'; readonly span: Span; readonly isInWindow: boolean }
type Hidden = { readonly kind: 'filter' } | HiddenByTime | null

/** What it takes to show what the time hides. */
function wayOut(board: Board, { isInWindow }: HiddenByTime) {
  if (isInWindow) return 'panels.detail.showWindow'
  return isPart(board) ? 'panels.detail.widenWhole' : 'panels.detail.widen'
}

/** Only what has a time or words to filter by can be hidden; the rest has no place in window and filter. */
function whyHidden(board: Board, { kind, id }: Selection, filter: string): Hidden {
  if (kind === 'sighting') {
    const when = [...board.index.sightings.values()].find((sighting) => sighting.id === id)?.when
    if (!when || overlaps(when, board.span)) return null
    return { kind: 'time', span: when, isInWindow: overlaps(when, board.window) }
  }
  const legs = legsOf(board, kind, id)
  const within = legs.filter((leg) => isLegWithin(leg, board.span))
  const [first] = legs
  if (!first) return null
  const span = timesOf(first)?.possible
  if (within.length === 0) {
    const isInWindow = legs.some((leg) => isLegWithin(leg, board.window))
    return span ? { kind: 'time', span, isInWindow } : null
  }
  return within.some((leg) => legMatches(leg, board.index, filter)) ? null : { kind: 'filter' }
}

function legsOf({ file, index }: Board, kind: Selection['kind'], id: string): readonly Leg[] {
  if (kind === 'leg')
    return index.legs.has(id as LegId) ? [index.legs.get(id as LegId)].filter((leg) => leg !== undefined) : []
  return kind === 'consignment' ? file.legs.filter((leg) => leg.consignment === id) : []
}

/** The window, made as wide as it takes to show the span, in whole days. */
const widened = (window: TimeWindow, span: Span): TimeWindow =>
  windowOfDays(instant(Math.min(window.from, span.from)), instant(Math.max(lastDay(window), span.from, span.to - 1)))
