import type { Source } from '#app/domain/source.ts'
import type { DataOrder } from '#app/export/data-order.ts'
import { exerciseLine } from '#app/export/exercise-line.ts'
import { isPart, shownText } from '#app/i18n/shown-text.ts'
import { summaryText } from '#app/i18n/summary-text.ts'
import { telling } from '#app/i18n/telling.ts'
import { exactTimeText, spanText } from '#app/i18n/time-text.ts'
import type { Translator } from '#app/i18n/translator.ts'
import { ARCHIVE_LIMITS, inMib, METADATA_FILE, type ArchiveFile } from '#app/state/archive-format.ts'
import { isNarrowed } from '#app/state/known-on-table.ts'

/** What the words of a README need besides the order. */
export type ReadmeFacts = {
  readonly files: readonly ArchiveFile[]
  /** Names of feeds that gave nothing, in the language that is spoken. */
  readonly feedsDown: readonly string[]
}

/**
 * What the archive holds, for people: the days, the figures with their hedges, what to bear in mind, the sources, the
 * link and the sums. Plain text in one language.
 */
export function readmeText(translator: Translator, order: DataOrder, { files, feedsDown }: ReadmeFacts): string {
  const { t, local } = translator
  const { board, isMock, shareAddress, exportedAt } = order
  const { knowledge, withheld } = board.known
  const title = t('data.readme.title', { case: local(board.case.name) })
  return [
    title,
    '='.repeat(title.length),
    '',
    ...(isMock ? [t('data.readme.mock')] : []),
    ...(board.isSynthetic ? [t('data.readme.synthetic')] : []),
    ...[exerciseLine(translator)].filter(Boolean),
    t('data.readme.exported', { time: exactTimeText(translator, exportedAt) }),
    t('data.readme.link', { address: shareAddress }),
    ...section(t('data.readme.window'), [shownText(translator, board), rowsText(translator, order)]),
    ...section(t('data.readme.words'), [
      `${summaryText(translator, board.totals, feedsDown, isPart(board))}.`,
      ...telling(translator, board),
    ]),
    ...section(t('data.readme.caveats'), [
      ...(board.caveat ? [local(board.caveat)] : []),
      t('export.note.schematic'),
      t('export.note.position'),
      t('data.readme.precision'),
      t('data.readme.hedges'),
      t('data.readme.times'),
      ...(isNarrowed(knowledge) ? [t('telling.withheld', withheld)] : []),
      ...(feedsDown.length > 0 ? [t('data.readme.feeds', { feeds: translator.list(feedsDown) })] : []),
      ...(board.positions && board.positions.count > 0
        ? [t('data.readme.positions', { count: board.positions.count })]
        : []),
    ]),
    ...section(t('data.readme.files'), filesText(translator, files)),
    '',
    t('data.readme.check'),
    '',
    ...files.map(({ name, sha256 }) => `${sha256}  ${name}`),
    ...section(
      t('data.readme.sources'),
      board.file.sources.map((source) => sourceLine(translator, source)),
    ),
    '',
  ].join('\n')
}

const section = (title: string, lines: readonly string[]): readonly string[] => [
  '',
  title,
  '-'.repeat(title.length),
  ...lines.map((line) => `- ${line}`),
]

function rowsText({ t }: Translator, { board, rows }: DataOrder): string {
  const [legs, all] = [board.legs.length, board.file.legs.length].map((count) => t('count.legs', { count }))
  return t(`data.readme.rows.${rows}`, { legs: legs ?? '', all: all ?? '' })
}

function filesText({ t }: Translator, files: readonly ArchiveFile[]): readonly string[] {
  const described = files.map(({ name, rows }) =>
    t('data.readme.file', { name, meaning: t(meaningOf(name)), count: rows?.written ?? 0 }),
  )
  const unpacked = files.reduce((sum, { bytes }) => sum + bytes, 0)
  const { unpackedBytes } = ARCHIVE_LIMITS
  return [
    ...described,
    t('data.readme.file.metadata', { name: METADATA_FILE }),
    ...(unpacked > unpackedBytes ? [t('data.readme.again', { limit: inMib(unpackedBytes) })] : []),
  ]
}

function meaningOf(name: string) {
  switch (name.split('.').at(-1)) {
    case 'csv':
      return 'data.readme.file.csv'
    case 'geojson':
      return 'data.readme.file.geojson'
    case 'kml':
      return 'data.readme.file.kml'
    default:
      return 'data.readme.file.records'
  }
}

function sourceLine(translator: Translator, source: Source): string {
  const { t, local } = translator
  const { publisher, title, published, address, id } = source
  const day = published ? spanText(translator, published) : t('export.source.undated')
  return [
    `${[publisher, title, day, address].filter(Boolean).join(', ')} (${id})`,
    `  ${t('data.readme.licence', { licence: local(source.licence) })}`,
    `  ${t('data.readme.limitation', { limitation: local(source.limitation) })}`,
  ].join('\n')
}
