import { memo, useId } from 'react'
import { useTranslator } from '#app/i18n/translator.ts'
import styles from '#app/timeline/key.module.css'

/** The key to the marks of legs and bars. */
export const Key = memo(function Key() {
  const { t } = useTranslator()
  const hatch = useId()
  return (
    <ul className={styles.key} aria-label={t('timeline.key')}>
      <li>
        <svg width="20" height="10" aria-hidden="true">
          <rect className={styles.solid} width="20" height="10" />
        </svg>
        {t('timeline.key.certain')}
      </li>
      <li>
        <svg width="20" height="10" aria-hidden="true">
          <pattern id={hatch} width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <line className={styles.hatchLine} x1="0" x2="0" y1="0" y2="4" />
          </pattern>
          <rect className={styles.outline} x="0.5" y="0.5" width="19" height="9" fill={`url(#${hatch})`} />
        </svg>
        {t('timeline.key.possible')}
      </li>
      <li>
        <svg width="20" height="10" aria-hidden="true">
          <path className={styles.seen} d="M3 9V4h14v5" />
        </svg>
        {t('timeline.key.seen')}
      </li>
    </ul>
  )
})
