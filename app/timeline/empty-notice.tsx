import { dayText, spanText } from '#app/i18n/time-text.ts'
import { useTranslator } from '#app/i18n/translator.ts'
import { eventStep } from '#app/timeline/events-in-time.ts'
import styles from '#app/timeline/foot.module.css'
import { windowNow } from '#app/timeline/follow-window.ts'
import type { EmptyStretch } from '#app/timeline/use-empty-stretch.ts'
import { Button } from '#app/ui/button.tsx'

type EmptyNoticeProps = {
  readonly stretch: EmptyStretch
  /** When anything happens, ascending. */
  readonly times: ArrayLike<number>
  readonly onNext: () => void
}

/** Play stopped where nothing happens for days: says so, and offers what comes next. Play goes on through it. */
export function EmptyNotice({ stretch, times, onNext }: EmptyNoticeProps) {
  const translator = useTranslator()
  const { t } = translator
  const next = eventStep(times, stretch.from, 1, windowNow() ?? stretch)
  // What has not come may be there all the same.
  const words = stretch.hasPositions ? 'timeline.empty.stretch' : 'timeline.empty.stretch.withoutPositions'
  return (
    <div className={styles.notice} role="alert">
      <span>{t(words, { span: spanText(translator, stretch) })}</span>
      {next === null ? (
        <span>{t('timeline.empty.noNext')}</span>
      ) : (
        <Button onClick={onNext}>{t('timeline.empty.next', { day: dayText(translator, next) })}</Button>
      )}
    </div>
  )
}
