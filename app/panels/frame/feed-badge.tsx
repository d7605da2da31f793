import { useTranslator } from '#app/i18n/translator.ts'
import type { Badge } from '#app/state/feed-state.ts'
import { openDialog } from '#app/state/ui-store.ts'
import styles from '#app/panels/frame/feed-badge.module.css'

type FeedBadgeProps = { readonly badge: Badge; readonly isInPage: boolean }

/** One word on how the feeds stand; opens the account of each. */
export function FeedBadge({ badge, isInPage }: FeedBadgeProps) {
  const { t } = useTranslator()
  return (
    <button
      type="button"
      className={`${styles.badge} ${styles[badge]}`}
      aria-label={`${t('shell.badge', { badge })}${isInPage ? `, ${t('shell.badge.page')}` : ''}`}
      title={isInPage ? t('shell.badge.page') : undefined}
      data-badge={badge}
      onClick={() => openDialog('feeds')}
    >
      {badge}
    </button>
  )
}
