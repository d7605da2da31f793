import { useId, useState } from 'react'
import { fileName } from '#app/export/file-name.ts'
import { JobReport } from '#app/export/job-report.tsx'
import { PicturePreview } from '#app/export/picture-preview.tsx'
import { englishFeedNames } from '#app/export/feed-names.ts'
import { FIRST_SIZE, PICTURE_SIZES, type PictureSize } from '#app/export/sizes.ts'
import { defaultTitle } from '#app/export/snapshot.ts'
import { useJob } from '#app/export/use-job.ts'
import { useMakePicture } from '#app/export/use-make-picture.ts'
import { csvFile, legsFor, writeCsv, type CsvRows } from '#app/export/writers/csv.ts'
import { useTranslator, createTranslator, type Translator } from '#app/i18n/translator.ts'
import { en } from '#app/i18n/messages/en/en.ts'
import { isPart } from '#app/i18n/shown-text.ts'
import type { Board } from '#app/state/board.ts'
import type { CaptureMap } from '#app/state/map-picture.ts'
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

const TITLE_LENGTH = 200

/** Makes a picture or a table of what is on the board and hands it to the browser's download. */
export function ExportDialog(props: ExportDialogProps) {
  const { board, capture, feedsDown, isMock, shareAddress, positionsArrival, onClose } = props
  const translator = useTranslator()
  const { t } = translator
  const [format, setFormat] = useState<'png' | 'csv'>('png')
  const [sizeId, setSizeId] = useState<string>(FIRST_SIZE)
  const [rows, setRows] = useState<CsvRows>('window')
  /** null: not touched, so it follows board and language. */
  const [typedTitle, setTypedTitle] = useState<string | null>(null)
  const { job, start, cancel, forget } = useJob()

  const title = typedTitle ?? defaultTitle(translator, board)
  const size = PICTURE_SIZES.find(({ id }) => id === sizeId) ?? PICTURE_SIZES[0]
  const picture = { board, capture, title, size, feedsDown, isMock, shareAddress, positionsArrival }
  const makePicture = useMakePicture(picture)

  const download = () => {
    if (job.kind === 'working') return
    if (format === 'png') {
      const name = fileName(board.case.id, board, 'png', board.known.knowledge)
      void start(name, async (signal, onStep) => (await makePicture(signal, onStep)).file)
      return
    }
    const name = fileName(board.case.id, rows === 'window' ? board : null, 'csv', board.known.knowledge)
    void start(name, () => Promise.resolve(csvFile(tableText(translator, props, rows))))
  }

  return (
    <Dialog title={t('export.title')} closeLabel={t('export.close')} onClose={onClose}>
      <div className={`${styles.layout} ${format === 'csv' ? styles.withoutPreview : ''}`}>
        <div className={styles.choices}>
          <Select
            label={t('export.format')}
            isLabelShown
            value={format}
            options={[
              { value: 'png', label: t('export.format.png') },
              { value: 'csv', label: t('export.format.csv') },
            ]}
            onChange={(value) => {
              setFormat(value === 'csv' ? 'csv' : 'png')
              forget()
            }}
          />
          {format === 'png' ? (
            <>
              <Select
                label={t('export.size')}
                isLabelShown
                value={sizeId}
                options={PICTURE_SIZES.map((one) => ({ value: one.id, label: sizeText(translator, one) }))}
                onChange={setSizeId}
              />
              <TitleField label={t('export.pictureTitle')} value={title} onChange={setTypedTitle} />
            </>
          ) : (
            <>
              <Select
                label={t('export.rows')}
                isLabelShown
                value={rows}
                options={(['window', 'all'] as const).map((value) => ({
                  value,
                  label: t(value === 'window' && isPart(board) ? 'export.rows.part' : `export.rows.${value}`, {
                    legs: t('count.legs', { count: legsFor(board, value).length }),
                  }),
                }))}
                onChange={(value) => setRows(value === 'all' ? 'all' : 'window')}
              />
              <p className={styles.meaning}>{t('export.csv.meaning')}</p>
              {isMock && <p className={styles.meaning}>{t('export.csv.mock')}</p>}
            </>
          )}
          <div className={styles.actions}>
            <Button look="primary" aria-disabled={job.kind === 'working'} onClick={download}>
              {t('export.download')}
            </Button>
          </div>
          <JobReport job={job} onCancel={cancel} />
        </div>
        {format === 'png' && <PicturePreview make={makePicture} size={size} isPaused={job.kind === 'working'} />}
      </div>
    </Dialog>
  )
}

type TitleFieldProps = { readonly label: string; readonly value: string; readonly onChange: (value: string) => void }

function TitleField({ label, value, onChange }: TitleFieldProps) {
  const id = useId()
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        className={styles.title}
        value={value}
        maxLength={TITLE_LENGTH}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  )
}

const sizeText = ({ t }: Translator, { id, width, height }: PictureSize): string =>
  id === '1754x1240' ? t('export.size.a4') : t('export.size.pixels', { width: String(width), height: String(height) })

function tableText(translator: Translator, { board, feedsDown, isMock }: ExportDialogProps, rows: CsvRows): string {
  const english = createTranslator('en', en)
  return writeCsv(board, rows, { english, isMock, feedsDown: englishFeedNames(translator, english, feedsDown) })
}
