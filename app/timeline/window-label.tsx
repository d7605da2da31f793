import { useLayoutEffect, useRef } from 'react'
import { windowText } from '#app/i18n/time-text.ts'
import { useTranslator } from '#app/i18n/translator.ts'
import { followWindow, READABLE_MS } from '#app/timeline/follow-window.ts'
import styles from '#app/timeline/foot.module.css'
import { textWriter } from '#app/ui/text-writer.ts'

/** "7 Sep - 1 Oct 2023, UTC, both days included (25 days)", written into its text node as a hand moves it. */
export function WindowLabel() {
  const translator = useTranslator()
  const label = useRef<HTMLParagraphElement>(null)
  // The window moves outside React.
  useLayoutEffect(() => {
    if (!label.current) return
    const write = textWriter(label.current)
    return followWindow((window) => write(windowText(translator, window)), READABLE_MS)
  }, [translator])
  return <p ref={label} className={styles.window} />
}
