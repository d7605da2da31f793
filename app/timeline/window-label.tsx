import { useLayoutEffect, useRef } from 'react'
import { windowText } from '#app/i18n/time-text.ts'
import { useTranslator } from '#app/i18n/translator.ts'
import { followWindow } from '#app/timeline/follow-window.ts'
import styles from '#app/timeline/foot.module.css'

/** "7 Sep - 1 Oct 2023, UTC, both days included (25 days)", written into its text node with each step. */
export function WindowLabel() {
  const translator = useTranslator()
  const label = useRef<HTMLParagraphElement>(null)
  // The window moves outside React.
  useLayoutEffect(
    () =>
      followWindow((window) => {
        if (label.current) label.current.textContent = windowText(translator, window)
      }),
    [translator],
  )
  return <p ref={label} className={styles.window} />
}
