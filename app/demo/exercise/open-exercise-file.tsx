import { FolderOpen } from 'lucide-react'
import { useRef, useState, type ChangeEvent } from 'react'
import { FaultList } from '#app/demo/exercise/fault-list.tsx'
import styles from '#app/demo/exercise/exercise.module.css'
import { useTranslator } from '#app/i18n/translator.ts'
import { Button } from '#app/ui/button.tsx'

type OpenExerciseFileProps = {
  /** Opens a text. What is wrong with it comes back, a sentence each, and then nothing has changed; none: it is open. */
  readonly onOpen: (text: string) => readonly string[]
}

/** Opens a scenario or a saved exercise from the disk. A file that cannot be read changes nothing. */
export function OpenExerciseFile({ onOpen }: OpenExerciseFileProps) {
  const { t } = useTranslator()
  const field = useRef<HTMLInputElement>(null)
  const [refused, setRefused] = useState<{ readonly name: string; readonly faults: readonly string[] } | null>(null)
  const open = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [file] = target.files ?? []
    if (!file) return
    const faults = onOpen(await file.text())
    setRefused(faults.length > 0 ? { name: file.name, faults } : null)
    // The same file, mended, is to be opened again.
    target.value = ''
  }
  return (
    <div className={styles.block}>
      <input
        ref={field}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={t('exercise.file.open')}
        onChange={(event) => void open(event)}
      />
      <div className={styles.actions}>
        <Button icon={<FolderOpen aria-hidden />} onClick={() => field.current?.click()}>
          {t('exercise.file.open')}
        </Button>
      </div>
      {refused && <FaultList name={refused.name} faults={refused.faults} />}
    </div>
  )
}
