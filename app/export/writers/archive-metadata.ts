import { isoTime } from '#app/domain/iso-time.ts'
import type { LeastGrade } from '#app/domain/known.ts'
import { formatDay, lastDay, type TimeWindow } from '#app/domain/time.ts'
import type { DataOrder } from '#app/export/data-order.ts'
import {
  ARCHIVE_FORMAT,
  ARCHIVE_VERSION,
  RECORDS_FILE,
  type ArchiveFile,
  type ArchiveMetadata,
  type ArchiveSpan,
} from '#app/state/archive-format.ts'

/** What `metadata.json` says, and nothing else: see the closed list in `ArchiveMetadata`. */
export function archiveMetadata(
  { board, rows, isMock, shareAddress, exportedAt }: DataOrder,
  feedsMissing: ArchiveMetadata['feedsMissing'],
  files: readonly ArchiveFile[],
): ArchiveMetadata {
  const { by, struck, least } = board.known.knowledge
  const { later, struck: ofStruck, below } = board.known.withheld
  return {
    format: ARCHIVE_FORMAT,
    version: ARCHIVE_VERSION,
    case: { id: board.case.id, name: board.case.name.en },
    exported: isoTime(exportedAt),
    view: new URL(shareAddress).search.slice(1),
    window: spanOf(board.window),
    shown: { mode: board.shown.mode, ...spanOf(board.span) },
    knownOn: by === null ? null : formatDay(lastDay({ from: by, to: by })),
    struck: { sources: [...struck.sources], origins: [...struck.origins] },
    leastGrade: gradeOf(least),
    withheld: { later, struck: ofStruck, below },
    rows,
    isMock,
    isSynthetic: board.isSynthetic,
    feedsMissing,
    positionsLeftOut: board.positions?.count ?? 0,
    dataHash: files.find(({ name }) => name === RECORDS_FILE)?.sha256 ?? '',
    files,
  }
}

const spanOf = (span: TimeWindow): ArchiveSpan => ({
  from: isoTime(span.from),
  to: isoTime(span.to),
  lastDayIncluded: formatDay(lastDay(span)),
})

const gradeOf = ({ source, information }: LeastGrade): string | null =>
  source === null && information === null ? null : `${source ?? ''}${information ?? ''}`
