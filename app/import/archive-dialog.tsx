import { useEffect, useEffectEvent, useState } from 'react'
import { archiveFaultText, type ArchiveFault } from '#app/import/archive-fault.ts'
import { openArchive } from '#app/import/open-archive.ts'
import { useTranslator } from '#app/i18n/translator.ts'
import { setBusy } from '#app/state/busy.ts'
import { showArchive } from '#app/state/opened-archive.ts'
import { Dialog } from '#app/ui/dialog.tsx'

type ArchiveDialogProps = { readonly file: File; readonly onClose: () => void }

/** Opens an archive that the page exported, and stays only to say why it could not. */
export function ArchiveDialog({ file, onClose }: ArchiveDialogProps) {
  const translator = useTranslator()
  const { t } = translator
  /** Of the file that was tried last. */
  const [failed, setFailed] = useState<{ readonly file: File; readonly fault: ArchiveFault } | null>(null)
  const close = useEffectEvent(onClose)
  // Reads the file from the person's disk.
  useEffect(() => {
    const reading = new AbortController()
    const isGone = () => reading.signal.aborted
    const open = async () => {
      const opened = await openArchive(file, reading.signal)
      if (isGone()) return
      setBusy('archive', false)
      if (!opened.ok) return setFailed({ file, fault: opened.error })
      showArchive(opened.value)
      close()
    }
    setBusy('archive', true)
    open().catch((error: unknown) => {
      // The dialog is gone, or has another file.
      if (!isGone()) throw error
    })
    return () => {
      reading.abort()
      setBusy('archive', false)
    }
  }, [file])
  const fault = failed?.file === file ? failed.fault : null
  return (
    <Dialog title={t('archive.open')} closeLabel={t('shell.close')} onClose={onClose}>
      <p role={fault ? 'alert' : 'status'}>
        {fault ? archiveFaultText(translator, file.name, fault) : t('archive.reading', { name: file.name })}
      </p>
    </Dialog>
  )
}
