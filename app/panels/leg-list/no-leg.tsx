import { instant, windowOfDays, type Span } from '#app/domain/time.ts'
import { spanText } from '#app/i18n/time-text.ts'
import { isPart } from '#app/i18n/shown-text.ts'
import { useTranslator } from '#app/i18n/translator.ts'
import styles from '#app/panels/leg-list/leg-list.module.css'
import type { Board } from '#app/state/board.ts'
import { changeView } from '#app/state/use-view.ts'
import { Button } from '#app/ui/button.tsx'

type NoLegProps = { readonly board: Board; readonly feedsDown: readonly string[] }

const OF_WINDOW = {
  noneMatches: 'panels.legs.noneMatches',
  nearest: 'panels.legs.nearest',
  noneHere: 'panels.legs.noneHere',
} as const
const OF_PART = {
  noneMatches: 'panels.legs.noneMatches.part',
  nearest: 'panels.legs.nearest.part',
  noneHere: 'panels.legs.noneHere.part',
} as const

/** Why the table is empty, and the way out of it. */
export function NoLeg({ board, feedsDown }: NoLegProps) {
  const translator = useTranslator()
  const { t } = translator
  const { hidden, nearest, file } = board
  const words = isPart(board) ? OF_PART : OF_WINDOW
  if (file.legs.length === 0) {
    // A feed that gave no answer is not a case without legs.
    const isDown = feedsDown.length > 0
    const none = t(board.known.all.legs.length > 0 ? 'known.noLeg' : 'panels.legs.none')
    return (
      <p className={styles.empty}>
        {isDown ? t('panels.figures.notCounting', { feeds: translator.list(feedsDown) }) : none}
      </p>
    )
  }
  if (hidden.filtered > 0) {
    return (
      <p className={styles.empty}>
        {t(words.noneMatches)}{' '}
        <Button onClick={() => changeView({ filter: '' })}>{t('panels.legs.clearFilter')}</Button>
      </p>
    )
  }
  return (
    <p className={styles.empty}>
      {nearest ? t(words.nearest, { days: spanText(translator, nearest) }) : t(words.noneHere)}{' '}
      {nearest && <Button onClick={() => changeView({ window: daysOf(nearest) })}>{t('panels.legs.goThere')}</Button>}
    </p>
  )
}

/** The whole days that a span touches. */
const daysOf = ({ from, to }: Span) => windowOfDays(from, instant(Math.max(from, to - 1)))
