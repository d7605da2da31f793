import { legMatches } from '#app/domain/case-index.ts'
import { isLegWithin, timesOf, type Leg } from '#app/domain/leg.ts'
import type { LegId } from '#app/domain/record.ts'
import { instant, lastDay, overlaps, windowOfDays, type Span, type TimeWindow } from '#app/domain/time.ts'
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
  return (
    <p className={styles.hidden}>
      {t('panels.detail.outside', { kind, window: spanText(translator, board.window) })}{' '}
      <Button onClick={() => changeView({ window: widened(board.window, hidden.span) })}>
        {t('panels.detail.widen')}
      </Button>
    </p>
  )
}

type Hidden = { readonly kind: 'filter' } | { readonly kind: 'window'; readonly span: Span } | null

/** Only what has a time or words to filter by can be hidden; the rest has no place in window and filter. */
function whyHidden(board: Board, { kind, id }: Selection, filter: string): Hidden {
  if (kind === 'sighting') {
    const when = [...board.index.sightings.values()].find((sighting) => sighting.id === id)?.when
    return when && !overlaps(when, board.window) ? { kind: 'window', span: when } : null
  }
  const legs = legsOf(board, kind, id)
  const within = legs.filter((leg) => isLegWithin(leg, board.window))
  const [first] = legs
  if (!first) return null
  const span = timesOf(first)?.possible
  if (within.length === 0) return span ? { kind: 'window', span } : null
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
