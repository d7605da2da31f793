import { FolderOpen } from 'lucide-react'
import { useRef, useState, type ChangeEvent } from 'react'
import styles from '#app/demo/editor/editor.module.css'
import { scenarioFaultText } from '#app/i18n/scenario-fault-text.ts'
import { useTranslator } from '#app/i18n/translator.ts'
import { openDraft, type DraftDocument, type OpenedDraft } from '#app/state/exercise/scenario-draft.ts'
import { Button } from '#app/ui/button.tsx'
import { Dialog } from '#app/ui/dialog.tsx'

type OpenScenarioProps = { readonly label: string; readonly onOpen: (document: DraftDocument) => void }

/** Opens a scenario from a file. One with faults lists them first; what is open stays open until somebody says otherwise. */
export function OpenScenario({ label, onOpen }: OpenScenarioProps) {
  const field = useRef<HTMLInputElement>(null)
  const [refused, setRefused] = useState<(OpenedDraft & { readonly name: string }) | null>(null)
  const read = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [file] = target.files ?? []
    if (!file) return
    const opened = openDraft(await file.text())
    // The same file, mended, is to be opened again.
    target.value = ''
    if (opened.document && opened.faults.length === 0) onOpen(opened.document)
    else setRefused({ ...opened, name: file.name })
  }
  return (
    <>
      <input
        ref={field}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={label}
        onChange={(event) => void read(event)}
      />
      <Button icon={<FolderOpen aria-hidden />} onClick={() => field.current?.click()}>
        {label}
      </Button>
      {refused && (
        <FileFaults
          opened={refused}
          name={refused.name}
          onOpen={(document) => {
            setRefused(null)
            onOpen(document)
          }}
          onClose={() => setRefused(null)}
        />
      )}
    </>
  )
}

type FileFaultsProps = Pick<OpenScenarioProps, 'onOpen'> & {
  readonly opened: OpenedDraft
  readonly name: string
  readonly onClose: () => void
}

function FileFaults({ opened: { document, faults }, name, onOpen, onClose }: FileFaultsProps) {
  const translator = useTranslator()
  const { t } = translator
  return (
    <Dialog title={t('editor.file.faults', { name })} closeLabel={t('shell.close')} onClose={onClose}>
      <div className={styles.ask}>
        <p>{t(document ? 'editor.file.mendable' : 'editor.file.refused', { count: faults.length })}</p>
        <ul className={styles.fileFaults}>
          {faults.map((fault) => (
            <li key={`${fault.line} ${fault.path} ${fault.code}`}>{scenarioFaultText(translator, fault)}</li>
          ))}
        </ul>
        <div className={styles.buttons}>
          {document && <Button onClick={() => onOpen(document)}>{t('editor.file.openAnyway')}</Button>}
          <Button look="primary" onClick={onClose}>
            {t('editor.file.leave')}
          </Button>
        </div>
      </div>
    </Dialog>
  )
}

const UNFIT = /[^A-Za-z0-9._-]+/g

/** `the-quiet-feed.transload-scenario.json`, whatever the id of a draft is. */
export function scenarioFileName(document: DraftDocument): string {
  const id = typeof document['id'] === 'string' ? document['id'].replace(UNFIT, '-').slice(0, 80) : ''
  return `${id || 'scenario'}.transload-scenario.json`
}
