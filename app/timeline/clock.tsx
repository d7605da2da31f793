import { useLayoutEffect, useRef } from 'react'
import { shownSpan, type TimeShown } from '#app/domain/time-mode.ts'
import { exactTimeText, spanText } from '#app/i18n/time-text.ts'
import { useTranslator } from '#app/i18n/translator.ts'
import { playhead } from '#app/state/playhead.ts'
import { followPlayhead } from '#app/timeline/follow-playhead.ts'
import { followWindow, READABLE_MS, windowNow } from '#app/timeline/follow-window.ts'
import { textWriter } from '#app/ui/text-writer.ts'
import styles from '#app/timeline/toolbar.module.css'

/** The words change no more often than this while it plays, ms. */
const CLOCK_MS = 150

/**
 * The instant of the playhead, and which days are shown where that is less than the window: the table follows only when
 * play rests. Both are text nodes that are written a few times a second.
 */
export function Clock({ shown: { mode, rollingDays } }: { readonly shown: TimeShown }) {
  const translator = useTranslator()
  const clock = useRef<HTMLSpanElement>(null)
  const shown = useRef<HTMLSpanElement>(null)
  // The live instant and the window are outside React.
  useLayoutEffect(() => {
    if (!clock.current) return
    const [writeTime, writeSpan] = [textWriter(clock.current), shown.current && textWriter(shown.current)]
    const draw = () => {
      const [at, window] = [playhead.get(), windowNow()]
      if (at === null || !window) return
      writeTime(exactTimeText(translator, at))
      if (!writeSpan || mode === 'window') return
      const span = spanText(translator, shownSpan({ mode, rollingDays }, window, at))
      writeSpan(translator.t('timeline.shown.words', { span }))
    }
    const stops = [followPlayhead(draw, CLOCK_MS), followWindow(draw, READABLE_MS)]
    return () => {
      for (const stop of stops) stop()
    }
  }, [translator, mode, rollingDays])
  const how = mode === 'window' ? null : translator.t(`timeline.shown.${mode}.how`, { count: rollingDays })
  return (
    <span className={styles.clock}>
      {mode === 'window' ? null : (
        <span className={styles.shown}>
          <b ref={shown} /> <span className={styles.how}>{how}</span>
        </span>
      )}
      <span ref={clock} className={styles.instant} data-mode={mode} />
    </span>
  )
}
