import { pressesOf, type KeyName } from '#app/base/keys.ts'
import styles from '#app/help/help-menu.module.css'
import { KeyCaps } from '#app/help/key-caps.tsx'
import { useTranslator, type MessageId } from '#app/i18n/translator.ts'
import { openHelp } from '#app/state/help-address.ts'
import { FIRST_LOOK_MINUTES } from '#app/state/first-look.ts'
import { resumeTour } from '#app/state/tour.ts'
import { openDialog } from '#app/state/ui-store.ts'
import { Dialog } from '#app/ui/dialog.tsx'

/** A way to learn what the page is and does. */
type Way = {
  readonly name: MessageId
  readonly meaning: MessageId
  readonly keys?: KeyName
  readonly open: () => void
}

const WAYS: readonly Way[] = [
  { name: 'tours.first', meaning: 'help.first', open: () => resumeTour('first') },
  { name: 'acts.title', meaning: 'help.commands', keys: 'acts', open: () => openDialog('acts') },
  { name: 'shell.shortcuts', meaning: 'help.shortcuts', keys: 'sheet', open: () => openDialog('shortcuts') },
  { name: 'glossary.title', meaning: 'help.glossary', open: () => openHelp('glossary') },
  { name: 'method.title', meaning: 'help.method', open: () => openHelp('method') },
  { name: 'training.title', meaning: 'help.tours', open: () => openDialog('training') },
]

/** The way in to all that explains the page. */
export function HelpMenu({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslator()
  return (
    <Dialog title={t('help.title')} closeLabel={t('shell.close')} onClose={onClose}>
      <ul className={styles.ways}>
        {WAYS.map(({ name, meaning, keys, open }) => (
          <li key={name}>
            <button type="button" className={styles.way} onClick={open}>
              <strong>{t(name)}</strong>
              {keys && (
                <span>
                  <KeyCaps presses={pressesOf(keys)} />
                </span>
              )}
              <span className={styles.meaning}>{t(meaning, { minutes: FIRST_LOOK_MINUTES })}</span>
            </button>
          </li>
        ))}
      </ul>
    </Dialog>
  )
}
