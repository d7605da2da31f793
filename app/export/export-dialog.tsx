import { useRef, useState } from 'react'
import type { Instant } from '#app/domain/time.ts'
import { DataChoices } from '#app/export/data-choices.tsx'
import { DATA_FORMATS, makeDataFile } from '#app/export/data-file.ts'
import { OtherFiles } from '#app/export/other-files.tsx'
import { fileName } from '#app/export/file-name.ts'
import { JobReport } from '#app/export/job-report.tsx'
import { PicturePreview } from '#app/export/picture-preview.tsx'
import { PictureFindings } from '#app/export/picture-findings.tsx'
import { PictureChoices } from '#app/export/picture-choices.tsx'
import { FIRST_SIZE, PICTURE_SIZES } from '#app/export/sizes.ts'
import { defaultTitle } from '#app/export/snapshot.ts'
import { useExportTime } from '#app/export/use-export-time.ts'
import { useJob, type Make } from '#app/export/use-job.ts'
import { useMakePicture } from '#app/export/use-make-picture.ts'
import { usePreview, type ShownPicture } from '#app/export/use-preview.ts'
import type { CsvRows } from '#app/export/writers/csv.ts'
import { useTranslator } from '#app/i18n/translator.ts'
import type { Board } from '#app/state/board.ts'
import type { CaptureMap } from '#app/state/map-picture.ts'
import { playhead } from '#app/state/playhead.ts'
import type { PositionsArrival } from '#app/state/positions-arrival.ts'
import { Button } from '#app/ui/button.tsx'
import { Dialog } from '#app/ui/dialog.tsx'
import { Select } from '#app/ui/select.tsx'
import styles from '#app/export/export-dialog.module.css'

export type ExportDialogProps = {
  readonly board: Board
  /** null: there is no map that could be taken. */
  readonly capture: CaptureMap | null
  /** Names of feeds that gave nothing, in the language of the page. */
  readonly feedsDown: readonly string[]
  readonly isMock: boolean
  /** The whole address of the view, printed in the picture. */
  readonly shareAddress: string
  readonly positionsArrival: PositionsArrival
  readonly onClose: () => void
}

/** The time of export is printed to the minute, ms. */
const FRESH_MS = 60_000

const FORMATS = ['png', ...DATA_FORMATS] as const
type Format = (typeof FORMATS)[number]

/** Makes a picture or a file of data of what is on the board and hands it to the browser's download. */
export function ExportDialog(props: ExportDialogProps) {
  const { board, capture, feedsDown, isMock, shareAddress, positionsArrival, onClose } = props
  const translator = useTranslator()
  const { t } = translator
  const [format, setFormat] = useState<Format>('png')
  const [sizeId, setSizeId] = useState<string>(FIRST_SIZE)
  const [rows, setRows] = useState<CsvRows>('window')
  /** null: not touched, so it follows board and language. */
  const [typedTitle, setTypedTitle] = useState<string | null>(null)
  const { job, start, copy, cancel, forget } = useJob()
  const exportTime = useExportTime()

  const title = typedTitle ?? defaultTitle(translator.plain, board)
  const size = PICTURE_SIZES.find(({ id }) => id === sizeId) ?? PICTURE_SIZES[0]
  const picture = { board, capture, title, size, feedsDown, isMock, shareAddress, positionsArrival }
  const makePicture = useMakePicture(picture)

  const shown = useRef<(ShownPicture & { readonly exported: Instant }) | null>(null)
  const keepShown = (picture: ShownPicture) => {
    shown.current = { ...picture, exported: exportTime() }
  }
  const isPaused = job.kind === 'working' || format !== 'png'
  const { preview, isStale, show } = usePreview({ make: makePicture, isPaused, onDrawn: keepShown })
  /** The picture that is seen, where it is still the one that would be made; else a new one, which is seen from then on. */
  const takePicture: Make = async (signal, onStep) => {
    const seen = shown.current
    const isSame = seen?.by === makePicture && seen.at === playhead.get() && exportTime() - seen.exported < FRESH_MS
    if (isSame) return seen.file
    const now = playhead.get()
    const made = { by: makePicture, at: now, ...(await makePicture(signal, onStep)) }
    if (!signal.aborted) {
      keepShown(made)
      show(made)
    }
    return made.file
  }

  const download = () => {
    if (job.kind === 'working') return
    if (format === 'png') {
      const name = fileName(board.case.id, board, 'png', board.known.knowledge)
      void start(name, takePicture)
      return
    }
    const name = fileName(board.case.id, rows === 'window' ? board : null, format, board.known.knowledge)
    const order = { board, rows, translator, feedsDown, isMock, shareAddress, exportedAt: exportTime() }
    void start(name, (signal) => makeDataFile(format, { ...order, signal }), 'data')
  }

  const copyToClipboard = () => {
    if (job.kind === 'working') return
    void copy(takePicture)
  }

  return (
    <Dialog title={t('export.title')} closeLabel={t('export.close')} onClose={onClose}>
      <div className={`${styles.layout} ${format === 'png' ? '' : styles.withoutPreview}`}>
        <div className={styles.choices}>
          <Select
            label={t('export.format')}
            isLabelShown
            value={format}
            options={FORMATS.map((value) => ({ value, label: t(`export.format.${value}`) }))}
            onChange={(value) => {
              setFormat(FORMATS.find((one) => one === value) ?? 'png')
              forget()
            }}
          />
          {format === 'png' ? (
            <PictureChoices sizeId={sizeId} onSize={setSizeId} title={title} onTitle={setTypedTitle} />
          ) : (
            <DataChoices format={format} board={board} isMock={isMock} rows={rows} onRows={setRows} />
          )}
        </div>
        {format === 'png' && (
          <div className={styles.outcome}>
            <PictureFindings board={board} isMock={isMock} typedTitle={typedTitle} onTitle={setTypedTitle} />
            <PicturePreview preview={preview} isStale={isStale} size={size} />
          </div>
        )}
        <div className={styles.others}>
          <OtherFiles />
        </div>
      </div>
      <div className={styles.footer}>
        <Button look="primary" aria-disabled={job.kind === 'working'} onClick={download}>
          {t('export.download')}
        </Button>
        {format === 'png' && (
          <Button aria-disabled={job.kind === 'working'} onClick={copyToClipboard}>
            {t('export.copy')}
          </Button>
        )}
        <JobReport job={job} onCancel={cancel} />
      </div>
    </Dialog>
  )
}
