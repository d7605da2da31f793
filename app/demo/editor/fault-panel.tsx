import { CircleCheck } from 'lucide-react'
import { elementId } from '#app/demo/editor/field.ts'
import styles from '#app/demo/editor/editor.module.css'
import { scenarioFaultText } from '#app/i18n/scenario-fault-text.ts'
import { useTranslator } from '#app/i18n/translator.ts'
import type { DraftFault } from '#app/state/exercise/scenario-draft.ts'

type FaultPanelProps = { readonly faults: readonly DraftFault[]; readonly onGo: (fault: DraftFault) => void }

/** All that is wrong with the draft; each leads to where it can be mended. */
export function FaultPanel({ faults, onGo }: FaultPanelProps) {
  const translator = useTranslator()
  const { t } = translator
  return (
    <section
      id={elementId('faults')}
      tabIndex={-1}
      className={styles.faultPanel}
      aria-label={t('editor.faults')}
      data-part="faults"
    >
      <h3>{t('editor.faults')}</h3>
      <p role="status" className={faults.length === 0 ? styles.good : styles.soft}>
        {faults.length === 0 && <CircleCheck aria-hidden />}
        {t('editor.faults.count', { count: faults.length })}
      </p>
      <ul className={styles.plain}>
        {faults.map((fault) => (
          <li key={`${fault.path} ${fault.line} ${fault.code}`}>
            <button type="button" className={styles.fault} onClick={() => onGo(fault)}>
              {scenarioFaultText(translator, { ...fault, line: null })}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
