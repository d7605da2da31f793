import { useEffect, type ReactNode } from 'react'
import { clampInstant, instant } from '#app/domain/time.ts'
import { oldFeedsText } from '#app/i18n/outage-text.ts'
import { shownText, isPart } from '#app/i18n/shown-text.ts'
import { summaryText } from '#app/i18n/summary-text.ts'
import { tellClaim, telling } from '#app/i18n/telling.ts'
import { exactTimeText } from '#app/i18n/time-text.ts'
import { useTranslator } from '#app/i18n/translator.ts'
import { Banner } from '#app/panels/frame/banner.tsx'
import { Notices } from '#app/panels/frame/notices.tsx'
import type { Board } from '#app/state/board.ts'
import { playhead } from '#app/state/playhead.ts'
import type { CaseOnTable } from '#app/state/use-case.ts'
import { shareAddress } from '#app/state/use-view.ts'
import type { View } from '#app/state/view.ts'
import styles from '#app/panels/frame/embed-layout.module.css'

type EmbedLayoutProps = {
  readonly view: View
  readonly table: CaseOnTable
  readonly board: Board | null
  readonly mock: 'mock-page' | 'mock-worker' | null
  /** Title of the exercise that this window is in, in words; null: none. */
  readonly exercise: string | null
  /** Names of feeds that gave nothing, in words. */
  readonly feedsDown: readonly string[]
  readonly map: ReactNode
}

/**
 * The page that others put into theirs: the map, and round it the words without which it must not be shown. It has no
 * timeline, so the playhead stands where the address says, and nothing here changes the view but the hand on the map.
 */
export function EmbedLayout({ view, table, board, mock, exercise, feedsDown, map }: EmbedLayoutProps) {
  usePlayheadOf(view, board)
  const translator = useTranslator()
  const { t, local } = translator
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <Banner mock={mock} isSynthetic={board?.isSynthetic ?? false} exercise={exercise} />
        <Notices view={view} table={table} isReadOnly />
        <div className={styles.title}>
          <h1>{board ? local(board.case.name) : t('shell.name')}</h1>
          {board && <p className={styles.days}>{shownText(translator, { span: board.span, shown: board.shown })}</p>}
          <p role="status">
            {board && table.isSettled
              ? summaryText(
                  translator,
                  board.totals,
                  feedsDown,
                  isPart(board),
                  board.known.knowledge,
                  oldFeedsText(translator, board.outage),
                )
              : ''}
          </p>
        </div>
      </header>
      <main className={styles.map}>{map}</main>
      <footer className={styles.words}>
        {board && table.isSettled && <Words view={view} board={board} />}
        <a href={shareAddress({ ...view, isEmbed: false })} target="_blank" rel="noopener noreferrer">
          {t('embed.open')}
        </a>
      </footer>
    </div>
  )
}

/** The claim with its denials, the caveat, and for who wants it all that the map shows. */
function Words({ view, board }: { readonly view: View; readonly board: Board }) {
  const translator = useTranslator()
  const { t, local } = translator
  const { at } = view
  const isWithin = at !== null && at >= board.window.from && at < board.window.to
  const claim = tellClaim(translator, board).join(' ')
  return (
    <>
      {claim !== '' && <p>{claim}</p>}
      {board.caveat && <p lang={translator.languageOf(board.caveat)}>{local(board.caveat)}</p>}
      {isWithin && <p>{t('embed.playhead', { time: exactTimeText(translator, at) })}</p>}
      <details>
        <summary>{t('telling.title')}</summary>
        <p>{telling(translator, board).join(' ')}</p>
      </details>
    </>
  )
}

function usePlayheadOf({ at }: View, board: Board | null): void {
  const window = board?.window
  // The playhead is outside React: it follows the address, or rests at the last moment of the window.
  useEffect(() => {
    if (!window) return
    playhead.set(clampInstant(at ?? window.to, { from: window.from, to: instant(window.to - 1) }))
  }, [at, window])
}
