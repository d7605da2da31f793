import type { Instant } from '#app/domain/time.ts'
import type { CsvRows } from '#app/export/writers/csv.ts'
import type { Translator } from '#app/i18n/translator.ts'
import type { Board } from '#app/state/board.ts'

/** What a file of data is made of. */
export type DataOrder = {
  readonly board: Board
  readonly rows: CsvRows
  /** That of the page. */
  readonly translator: Translator
  /** Names of feeds that gave nothing, in the language of the page. */
  readonly feedsDown: readonly string[]
  readonly isMock: boolean
  /** The whole address of the view. */
  readonly shareAddress: string
  readonly exportedAt: Instant
  readonly signal: AbortSignal
}
