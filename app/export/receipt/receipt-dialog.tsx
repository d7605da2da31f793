import { useEffect, useEffectEvent, useState } from 'react'
import type { Result } from '#app/base/result.ts'
import { readReceipts, viewQuery, type FileReceipts, type NoReceipt } from '#app/export/receipt/read-file.ts'
import { ReceiptVerdict } from '#app/export/receipt/receipt-verdict.tsx'
import { useTranslator } from '#app/i18n/translator.ts'
import type { Board } from '#app/state/board.ts'
import { setBusy } from '#app/state/busy.ts'
import { decodeView } from '#app/state/url.ts'
import { changeView, currentView } from '#app/state/use-view.ts'
import { Dialog } from '#app/ui/dialog.tsx'
import styles from '#app/export/receipt/receipt.module.css'

type ReceiptDialogProps = {
  readonly file: File
  readonly board: Board
  /** All feeds of the case have answered or failed. */
  readonly isSettled: boolean
  readonly onClose: () => void
}

/** Opens the view that a picture was taken of, and says whether its numbers still hold. */
export function ReceiptDialog({ file, board, isSettled, onClose }: ReceiptDialogProps) {
  const { t } = useTranslator()
  const read = useReceipts(file)
  return (
    <Dialog title={t('receipt.title')} closeLabel={t('shell.close')} onClose={onClose}>
      <div className={styles.receipt}>
        <p className={styles.name}>{file.name}</p>
        {read === null && <p role="status">{t('receipt.reading')}</p>}
        {read?.ok === false && (
          <p role="alert" className={styles.fault}>
            {t(`receipt.${read.error}`)}
          </p>
        )}
        {read?.ok && (
          <>
            <p
              role={read.value.state === 'changed' ? 'alert' : 'status'}
              className={read.value.state === 'changed' ? styles.fault : styles.good}
            >
              {t(`receipt.${read.value.state}`)}
            </p>
            {read.value.receipts.map((receipt, index) => (
              <ReceiptVerdict
                key={`${receipt.address} ${receipt.exported} ${receipt.dataHash}`}
                receipt={receipt}
                isSlide={read.value.state === 'editable'}
                position={read.value.receipts.length > 1 ? index + 1 : null}
                board={board}
                isSettled={isSettled}
              />
            ))}
          </>
        )}
      </div>
    </Dialog>
  )
}

/** What the file says; null: not read yet. The view of its first receipt is opened, so that Back undoes it. */
function useReceipts(file: File): Result<FileReceipts, NoReceipt> | null {
  const [read, setRead] = useState<{ readonly of: File; readonly result: Result<FileReceipts, NoReceipt> } | null>(null)
  const open = useEffectEvent((result: Result<FileReceipts, NoReceipt>) => {
    setRead({ of: file, result })
    const [first] = result.ok ? result.value.receipts : []
    if (!first) return
    const { language, theme, isEmbed } = currentView()
    changeView({ ...decodeView(viewQuery(first)).view, language, theme, isEmbed })
  })
  // Reads the file once, whatever else the page does.
  useEffect(() => {
    let isWanted = true
    setBusy('receipt', true)
    const take = async (): Promise<void> => {
      const result = await readReceipts(file)
      if (isWanted) open(result)
      setBusy('receipt', false)
    }
    void take()
    return () => {
      isWanted = false
      setBusy('receipt', false)
    }
  }, [file])
  return read?.of === file ? read.result : null
}
