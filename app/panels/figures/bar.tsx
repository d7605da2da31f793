import type { Bar as BarParts } from '#app/panels/figures/bar-scale.ts'
import styles from '#app/panels/figures/bar.module.css'

type BarProps = {
  readonly bar: BarParts
  /** Where it begins, as a part of the whole width. */
  readonly start?: number
  readonly look: 'itemised' | 'claimed' | 'rest' | 'synthetic'
}

const percent = (part: number): string => `${(part * 100).toFixed(2)}%`

/**
 * A figure as a bar. A bound stays a bound: past its surely known part it goes on dashed and ends in an open arrow.
 * The text above says the same, so assistive technology is spared it.
 */
export function Bar({ bar, start = 0, look }: BarProps) {
  const certain = Math.min(bar.certain, 1 - start)
  const tail = bar.isOpen ? 1 - start - certain : Math.max(0, bar.possible - bar.certain)
  return (
    <div className={styles.track} aria-hidden="true">
      <div
        className={`${styles.certain} ${styles[look]} ${bar.isAbout && !bar.isOpen ? styles.soft : ''}`}
        style={{ insetInlineStart: percent(start), inlineSize: percent(certain) }}
      />
      {tail > 0 && (
        <div className={styles.tail} style={{ insetInlineStart: percent(start + certain), inlineSize: percent(tail) }}>
          {bar.isOpen && (
            <svg className={styles.arrow} width="8" height="12" viewBox="0 0 8 12">
              <path d="M1 1l6 5-6 5" fill="none" stroke="currentColor" strokeWidth="2" />
            </svg>
          )}
        </div>
      )}
    </div>
  )
}
