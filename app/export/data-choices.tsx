import type { DataFormat } from '#app/export/data-file.ts'
import { legsFor, type CsvRows } from '#app/export/writers/csv.ts'
import { isPart } from '#app/i18n/shown-text.ts'
import { useTranslator } from '#app/i18n/translator.ts'
import type { Board } from '#app/state/board.ts'
import { Select } from '#app/ui/select.tsx'
import styles from '#app/export/export-dialog.module.css'

type DataChoicesProps = {
  readonly format: DataFormat
  readonly board: Board
  readonly isMock: boolean
  readonly rows: CsvRows
  readonly onRows: (rows: CsvRows) => void
}

/** How much of the case goes into the file, and what the file is. */
export function DataChoices({ format, board, isMock, rows, onRows }: DataChoicesProps) {
  const { t } = useTranslator()
  const options = (['window', 'all'] as const).map((value) => ({
    value,
    label: t(value === 'window' && isPart(board) ? 'export.rows.part' : `export.rows.${value}`, {
      legs: t('count.legs', { count: legsFor(board, value).length }),
    }),
  }))
  return (
    <>
      <Select
        label={t('export.rows')}
        isLabelShown
        value={rows}
        options={options}
        onChange={(value) => onRows(value === 'all' ? 'all' : 'window')}
      />
      <p className={styles.meaning}>{t(`export.${format}.meaning`)}</p>
      {isMock && <p className={styles.meaning}>{t(format === 'csv' ? 'export.csv.mock' : 'export.data.mock')}</p>}
    </>
  )
}
