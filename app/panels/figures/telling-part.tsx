import { telling } from '#app/i18n/telling.ts'
import { useTranslator } from '#app/i18n/translator.ts'
import styles from '#app/panels/figures/figures.module.css'
import type { Board } from '#app/state/board.ts'

/** The pane's summary: what is shown, sentence by sentence. */
export function TellingPart({ board }: { readonly board: Board }) {
  const translator = useTranslator()
  return (
    <details className={styles.fold}>
      <summary>
        <h3>{translator.t('telling.title')}</h3>
      </summary>
      {telling(translator, board).map((sentence) => (
        <p key={sentence} className={styles.sentence}>
          {sentence}
        </p>
      ))}
    </details>
  )
}
