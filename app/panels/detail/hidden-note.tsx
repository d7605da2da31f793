import { instant, lastDay, windowOfDays, type Span, type TimeWindow } from '#app/domain/time.ts'
import { isPart, shownText } from '#app/i18n/shown-text.ts'
import { spanText } from '#app/i18n/time-text.ts'
import { useTranslator } from '#app/i18n/translator.ts'
import styles from '#app/panels/detail/detail.module.css'
import type { Board } from '#app/state/board.ts'
import { changeView, useView } from '#app/state/use-view.ts'
import type { Selection } from '#app/state/view.ts'
import { whyHidden, type HiddenByTime } from '#app/state/why-hidden.ts'
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

/** What it takes to show what the time hides. */
function wayOut(board: Board, { isInWindow }: HiddenByTime) {
  if (isInWindow) return 'panels.detail.showWindow'
  return isPart(board) ? 'panels.detail.widenWhole' : 'panels.detail.widen'
}

/** The window, made as wide as it takes to show the span, in whole days. */
const widened = (window: TimeWindow, span: Span): TimeWindow =>
  windowOfDays(instant(Math.min(window.from, span.from)), instant(Math.max(lastDay(window), span.from, span.to - 1)))
