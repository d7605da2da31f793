import { useTranslator } from '#app/i18n/translator.ts'
import { Dialog } from '#app/ui/dialog.tsx'
import styles from '#app/panels/frame/dialogs.module.css'

const ROWS = [
  { keys: ['←', '→'], effect: 'shortcuts.arrows' },
  { keys: ['Page Up', 'Page Down', 'Shift ←', 'Shift →'], effect: 'shortcuts.pages' },
  { keys: ['Home', 'End'], effect: 'shortcuts.ends' },
  { keys: ['Space'], effect: 'shortcuts.space' },
  { keys: ['N', 'P'], effect: 'shortcuts.events' },
  { keys: ['+', '-', '0'], effect: 'shortcuts.zoom' },
  { keys: ['↑', '↓'], effect: 'shortcuts.rows' },
  { keys: ['Enter'], effect: 'shortcuts.enter' },
  { keys: ['Esc'], effect: 'shortcuts.escape' },
  { keys: ['Ctrl K', '⌘ K'], effect: 'shortcuts.search' },
  { keys: ['?'], effect: 'shortcuts.question' },
] as const

/** What the keys do. */
export function ShortcutsDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslator()
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
          {ROWS.map(({ keys, effect }) => (
            <tr key={effect}>
              <td>
                {keys.map((key) => (
                  <kbd key={key} className={styles.key}>
                    {key}
                  </kbd>
                ))}
              </td>
              <td>{t(effect)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Dialog>
  )
}
