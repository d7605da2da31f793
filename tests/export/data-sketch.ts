import { unzipSync } from 'fflate'
import { indexCase } from '#app/domain/case-index.ts'
import type { CaseFile } from '#app/domain/case.ts'
import type { DataOrder } from '#app/export/data-order.ts'
import type { RecordFeedName } from '#app/feeds/feed.ts'
import { RECORD_FEEDS } from '#app/feeds/reading/record-feeds.ts'
import { selectBoard, type Board } from '#app/state/board.ts'
import { DEFAULT_SHOWN } from '#app/state/view.ts'
import { makeLoad } from '#mocks/cases/load/load.ts'
import { publishedBoard } from '#tests/export/published-board.ts'
import { at } from '#tests/support/sketch.ts'
import { english } from '#tests/support/translators.ts'

/** An order for a file of the published case, all of it unless said otherwise. */
export const orderOf = (part: Partial<DataOrder> = {}): DataOrder => ({
  board: publishedBoard(),
  rows: 'all',
  translator: english,
  feedsDown: [],
  isMock: true,
  shareAddress: 'https://dash.test/app/?from=2023-09-07&to=2023-10-01',
  exportedAt: at('2026-11-26T06:30Z'),
  signal: new AbortController().signal,
  ...part,
})

/** The records of one feed as its mapper gives them; throws at the first that it refuses. */
export function recordsOfFeed<Name extends RecordFeedName>(name: Name, items: readonly unknown[]) {
  return items.map((item) => {
    const answer = RECORD_FEEDS[name].read(item)
    if (!answer.ok) throw new Error(`${name}: ${answer.field} ${answer.message}`)
    return answer.record
  })
}

/** The board of a load case of so many legs. */
export function loadBoard(legCount: number): Board {
  const load = makeLoad(legCount, 1)
  const file = Object.fromEntries(
    (['places', 'vessels', 'sources', 'claims', 'consignments', 'legs', 'sightings', 'tracks'] as const).map((name) => [
      name,
      recordsOfFeed(name, load[name]),
    ]),
  ) as unknown as CaseFile
  const [ofCase] = recordsOfFeed('cases', [load.case])
  if (!ofCase) throw new Error('no case')
  return selectBoard({
    case: ofCase,
    file,
    index: indexCase(file),
    positions: null,
    window: ofCase.window,
    shown: DEFAULT_SHOWN,
    at: null,
    filter: '',
    selection: null,
  })
}

/** The files of a zip as text, by another reader than ours. */
export async function unzipped(zip: Blob): Promise<Readonly<Record<string, string>>> {
  const files = unzipSync(new Uint8Array(await zip.arrayBuffer()))
  // A byte order mark belongs to the text.
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
  return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, decoder.decode(bytes)]))
}
