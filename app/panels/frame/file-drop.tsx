import { useEffect, useState } from 'react'
import { useTranslator } from '#app/i18n/translator.ts'
import { openFile } from '#app/state/ui-store.ts'
import styles from '#app/panels/frame/file-drop.module.css'

/** Takes a file that is dropped anywhere on the page, instead of letting the browser leave the page for it. */
export function FileDrop() {
  const { t } = useTranslator()
  const isOver = useFileDrop()
  return isOver ? <div className={styles.drop}>{t('receipt.drop')}</div> : null
}

const holdsFile = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') ?? false

function useFileDrop(): boolean {
  const [isOver, setOver] = useState(false)
  // Listens to the whole window: a file may be let go over any pane.
  useEffect(() => {
    const onOver = (event: DragEvent) => {
      if (!holdsFile(event)) return
      event.preventDefault()
      setOver(true)
    }
    // Between two elements the pointer leaves one for the other; outside the window there is no other.
    const onLeave = (event: DragEvent) => event.relatedTarget === null && setOver(false)
    const onDrop = (event: DragEvent) => {
      if (!holdsFile(event)) return
      event.preventDefault()
      setOver(false)
      const [file] = event.dataTransfer?.files ?? []
      if (file) openFile(file)
    }
    window.addEventListener('dragover', onOver)
    window.addEventListener('dragleave', onLeave)
    window.addEventListener('drop', onDrop)
    return () => {
      window.removeEventListener('dragover', onOver)
      window.removeEventListener('dragleave', onLeave)
      window.removeEventListener('drop', onDrop)
    }
  }, [])
  return isOver
}
