import { useId } from 'react'
import { useTranslator } from '#app/i18n/translator.ts'
import type { ScaleKind } from '#app/panels/figures/chart-scale.ts'
import styles from '#app/panels/figures/claims-chart.module.css'

const KINDS: readonly ScaleKind[] = ['linear', 'logarithmic']

type ScaleChoiceProps = { readonly kind: ScaleKind; readonly onChoose: (kind: ScaleKind) => void }

/** One of two scales, as the browser's own radio buttons: the arrow keys change over. */
export function ScaleChoice({ kind, onChoose }: ScaleChoiceProps) {
  const { t } = useTranslator()
  const name = useId()
  return (
    <fieldset className={styles.choice}>
      <legend className="visually-hidden">{t('ledger.scale')}</legend>
      {KINDS.map((one) => (
        <label key={one}>
          <input type="radio" name={name} checked={one === kind} onChange={() => onChoose(one)} />
          <span>{t(`ledger.scale.${one}`)}</span>
        </label>
      ))}
    </fieldset>
  )
}
