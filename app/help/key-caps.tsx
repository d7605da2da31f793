import type { Press } from '#app/base/keys.ts'
import styles from '#app/help/shortcuts.module.css'
import { useTranslator, type Translator } from '#app/i18n/translator.ts'

/** Keys as they are called on the keyboards of the reader's country, each press in a box of its own. */
export function KeyCaps({ presses }: { readonly presses: readonly Press[] }) {
  const { t } = useTranslator()
  return presses.map((press) => {
    const text = pressText(press, t)
    return (
      <kbd key={text} className={styles.key}>
        {text}
      </kbd>
    )
  })
}

const pressText = (press: Press, t: Translator['t']): string =>
  press.map((key) => (typeof key === 'string' ? t(`key.${key}`) : key.cap)).join(' ')
