import { progressText } from '#app/i18n/feed-text.ts'
import { useTranslator } from '#app/i18n/translator.ts'
import { useProgress } from '#app/state/feed-progress.ts'
import type { FeedState } from '#app/state/feed-state.ts'

/** How a feed stands, and how much of an answer that is on its way has come. */
export function FeedCondition({ feed }: { readonly feed: FeedState }) {
  const translator = useTranslator()
  const { t } = translator
  const progress = useProgress(feed.name)
  return (
    <>
      {feed.takeAnyway ? t('outages.inDoubt') : t(`shell.condition.${feed.condition}`)}
      {progress && <span aria-live="off">{` (${progressText(translator, progress)})`}</span>}
    </>
  )
}
