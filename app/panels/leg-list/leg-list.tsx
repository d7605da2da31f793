import { countedText } from '#app/i18n/quantity-text.ts'
import { isPart } from '#app/i18n/shown-text.ts'
import { useTranslator, type Translator } from '#app/i18n/translator.ts'
import { LegFilter } from '#app/panels/leg-list/leg-filter.tsx'
import styles from '#app/panels/leg-list/leg-list.module.css'
import { LegTable } from '#app/panels/leg-list/leg-table.tsx'
import { LiveSummary } from '#app/panels/leg-list/live-summary.tsx'
import { NoLeg } from '#app/panels/leg-list/no-leg.tsx'
import type { Board } from '#app/state/board.ts'
import { useView } from '#app/state/use-view.ts'

type LegListProps = {
  readonly board: Board
  /** Names of the feeds that gave no answer, for the summary. */
  readonly feedsDown?: readonly string[]
}

const NONE: readonly string[] = []

/** The legs of the map as a table, with a filter above and the sum below. */
export function LegList({ board, feedsDown = NONE }: LegListProps) {
  const translator = useTranslator()
  const { t } = translator
  const { filter } = useView()
  return (
    <section aria-label={t('panels.legs.title')} className={styles.pane}>
      <div className={styles.tools}>
        <LegFilter filter={filter} />
        <span className={styles.hidden}>{hiddenText(translator, board)}</span>
      </div>
      <LegTable board={board} />
      {board.legs.length === 0 && <NoLeg board={board} feedsDown={feedsDown} />}
      <p className={styles.footer}>
        <LiveSummary board={board} feedsDown={feedsDown} />
        {sameBoxesText(translator, board) !== '' && (
          <span className={styles.same}>{sameBoxesText(translator, board)}</span>
        )}
      </p>
    </section>
  )
}

/** "3 legs hidden by the window, 1 leg by the filter"; empty when all are shown. */
function hiddenText({ t }: Translator, { hidden, shown }: Board): string {
  const byTime = isPart({ shown }) ? 'panels.legs.hiddenByShown' : 'panels.legs.hiddenByWindow'
  const parts = [
    hidden.outside > 0 ? t(byTime, { legs: t('count.legs', { count: hidden.outside }) }) : '',
    hidden.filtered > 0 ? t('panels.legs.hiddenByFilter', { legs: t('count.legs', { count: hidden.filtered }) }) : '',
  ].filter(Boolean)
  return parts.length === 2 ? t('panels.list', { first: parts[0] ?? '', second: parts[1] ?? '' }) : (parts[0] ?? '')
}

/** The same boxes stand in a row for each leg, and are counted once: the footer says so. */
function sameBoxesText(translator: Translator, { totals }: Board): string {
  const { t } = translator
  const { consignmentCount, legCount } = totals
  if (consignmentCount === 0 || legCount <= consignmentCount) return ''
  const legs = t('count.legs', { count: legCount })
  if (consignmentCount > 1) return t('panels.legs.countedOnce')
  const [first] = totals.listConsignments()
  if (!first) return ''
  return t('panels.legs.sameBoxes', { quantity: countedText(translator, first.containers, 'containers'), legs })
}
