import { useTranslator } from '#app/i18n/translator.ts'
import styles from '#app/panels/frame/news-count.module.css'

/** How much came in that was not looked at yet; nothing when there is none. */
export function NewsCount({ count }: { readonly count: number }) {
  const { t, number } = useTranslator()
  if (count === 0) return null
  return (
    <>
      <span className={styles.count} aria-hidden="true">
        {number(count)}
      </span>
      <span className="visually-hidden">{t('exercise.unread', { count })}</span>
    </>
  )
}
