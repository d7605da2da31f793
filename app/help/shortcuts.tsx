import { KeyCaps } from '#app/help/key-caps.tsx'
import { KEY_ROWS, pressesOfRow } from '#app/help/key-rows.ts'
import styles from '#app/help/shortcuts.module.css'
import { useTranslator } from '#app/i18n/translator.ts'
import { setLetterKeys, useLetterKeys } from '#app/state/letter-keys.ts'
import { Dialog } from '#app/ui/dialog.tsx'

/** What the keys do. */
export function Shortcuts({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslator()
  const { areOn } = useLetterKeys()
  return (
    <Dialog title={t('shell.shortcuts')} closeLabel={t('shell.close')} onClose={onClose}>
      <p className={styles.meaning}>{t('shortcuts.meaning')}</p>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('shortcuts.keys')}</th>
            <th scope="col">{t('shortcuts.effect')}</th>
          </tr>
        </thead>
        <tbody>
          {KEY_ROWS.map((row) => (
            <tr key={row.effect}>
              <td>
                <KeyCaps presses={pressesOfRow(row)} />
              </td>
              <td>{t(row.effect)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <label className={styles.choice}>
        <input type="checkbox" checked={areOn} onChange={(event) => setLetterKeys(event.target.checked)} />
        <span>
          {t('shortcuts.letters')}
          <span className={styles.reason}>{t('shortcuts.letters.reason')}</span>
        </span>
      </label>
    </Dialog>
  )
}
