import type { DebriefEntry } from '#app/domain/exercise/debrief-entries.ts'
import styles from '#app/demo/debrief/debrief.module.css'

/** The shape tells what it is, without its colour: a diamond happened, a disc was decided, strokes moved the clock. */
export function MarkShape({ entry }: { readonly entry: DebriefEntry }) {
  return (
    <svg className={styles[entry.kind] ?? styles.clock} width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
      {shapeOf(entry)}
    </svg>
  )
}

function shapeOf(entry: DebriefEntry) {
  switch (entry.kind) {
    case 'inject':
      // By hand: hollow.
      return <path d="M8 2 14 8 8 14 2 8Z" fillOpacity={entry.how === 'by-hand' ? 0 : 1} />
    case 'decision':
      return <circle cx="8" cy="8" r="5.5" />
    case 'began':
    case 'resumed':
      return <path d="M4 2.5 13 8 4 13.5Z" />
    case 'paused':
      return <path d="M4 3h3v10H4ZM9 3h3v10H9Z" />
    case 'ended':
      return <path d="M3.5 3.5h9v9h-9Z" />
    case 'jumped':
      return <path d="M2 3 8 8 2 13ZM8 3 14 8 8 13Z" />
    case 'speed':
      return <path d="M3 13 8 3 13 13M5 9H11" fillOpacity={0} />
  }
}
