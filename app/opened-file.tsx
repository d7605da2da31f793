import { lazy } from 'react'
import { isArchive } from '#app/import/is-archive.ts'
import { isCaseFile } from '#app/import/is-case-file.ts'
import type { Board } from '#app/state/board.ts'
import { openDialog, useUi } from '#app/state/ui-store.ts'

const ArchiveDialog = lazy(async () => ({ default: (await import('#app/import/archive-dialog.tsx')).ArchiveDialog }))
const CaseFileDialog = lazy(async () => ({
  default: (await import('#app/import/case-file-dialog.tsx')).CaseFileDialog,
}))
const ReceiptDialog = lazy(async () => ({
  default: (await import('#app/export/receipt/receipt-dialog.tsx')).ReceiptDialog,
}))

type OpenedFileProps = {
  readonly board: Board | null
  /** All feeds have answered or failed. */
  readonly isSettled: boolean
}

/** What a file is that a person opened or dropped on the page: an archive, a case file, or one that carries a receipt. */
export function OpenedFile({ board, isSettled }: OpenedFileProps) {
  const file = useUi((state) => state.openedFile)
  if (!file) return null
  if (isArchive(file)) return <ArchiveDialog file={file} onClose={close} />
  if (isCaseFile(file)) return <CaseFileDialog file={file} onClose={close} />
  return board && <ReceiptDialog file={file} board={board} isSettled={isSettled} onClose={close} />
}

const close = (): void => openDialog(null)
