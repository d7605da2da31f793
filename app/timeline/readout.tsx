import { useLayoutEffect, useRef } from 'react'
import styles from '#app/timeline/foot.module.css'
import type { ReadoutWords } from '#app/timeline/readout-words.ts'

/** What is under the pointer or the focus in words, over the line; written into its text node. */
export function Readout({ words }: { readonly words: ReadoutWords }) {
  const line = useRef<HTMLParagraphElement>(null)
  // The words are outside React.
  useLayoutEffect(
    () =>
      words.follow((text) => {
        if (!line.current) return
        line.current.hidden = text === null
        line.current.textContent = text ?? ''
      }),
    [words],
  )
  // What is pointed at has the same words as its name: hearing them twice helps no one.
  return <p ref={line} className={styles.readout} aria-hidden="true" />
}
