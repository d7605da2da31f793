import { useId } from 'react'
import { useTranslator } from '#app/i18n/translator.ts'
import styles from '#app/timeline/readout.module.css'

/** One line: what is under the pointer or the focus in words; else the key to the marks. */
export function Readout({ text }: { readonly text: string | null }) {
  const { t } = useTranslator()
  const hatch = useId()
  // What is pointed at has the same words as its name: hearing them twice helps no one.
  if (text !== null) {
    return (
      <div className={styles.line} aria-hidden="true">
        <p className={styles.words}>{text}</p>
      </div>
    )
  }
  return (
    <ul className={styles.line} aria-label={t('timeline.key')}>
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
}
