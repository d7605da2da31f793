import { keyCaps, type KeyName } from '#app/base/keys.ts'
import styles from '#app/help/shortcuts.module.css'

/** The keys of a name, each as it looks on a keyboard. */
export function KeyCaps({ name }: { readonly name: KeyName }) {
  return (
    <span>
      {keyCaps(name).map((cap) => (
        <kbd key={cap} className={styles.key}>
          {cap}
        </kbd>
      ))}
    </span>
  )
}
