import { TriangleAlert } from 'lucide-react'
import { differenceText } from '#app/export/receipt/difference-text.ts'
import type { Staleness } from '#app/export/slides/use-staleness.ts'
import { useTranslator } from '#app/i18n/translator.ts'
import styles from '#app/export/slides/briefing.module.css'

/** More changes than these are counted. */
const MOST_TOLD = 8

const NOT_COMPARED = { 'other-case': 'briefing.stale.otherCase', 'not-compared': 'briefing.stale.feeds' } as const
const MARKS = { changed: 'briefing.stale', records: 'briefing.stale.records' } as const

/** That a slide no longer says what the data says, and where. Nothing where it does. */
export function StaleMark({ staleness }: { readonly staleness: Staleness }) {
  const translator = useTranslator()
  const { t } = translator
  switch (staleness.kind) {
    case 'same':
      return null
    case 'other-case':
    case 'not-compared':
      return <p className={styles.soft}>{t(NOT_COMPARED[staleness.kind])}</p>
    default: {
      const told = staleness.differences.slice(0, MOST_TOLD)
      const more = staleness.differences.length - told.length
      return (
        <details className={styles.stale}>
          <summary>
            <TriangleAlert aria-hidden />
            {t(MARKS[staleness.kind])}
          </summary>
          <ul>
            {told.map((difference) => {
              const text = differenceText(translator, difference)
              return <li key={text}>{text}</li>
            })}
            {more > 0 && <li>{t('briefing.changed.more', { count: more })}</li>}
          </ul>
        </details>
      )
    }
  }
}
