import { transfer } from 'comlink'
import { readPositions, type PositionsAnswer, type ReadOptions } from '#app/feeds/positions/read-positions.ts'
import { readerFailed } from '#app/feeds/reader-failed.ts'
import { FeedError, type Trouble } from '#app/feeds/trouble.ts'

/** What a worker says of an answer. An error would lose its trouble on the way. */
export type ReadReply =
  { readonly ok: true; readonly answer: PositionsAnswer } | { readonly ok: false; readonly trouble: Trouble }

/** What the worker does for the page. */
export const positionsService = {
  /** Answers as soon as the worker is loaded. */
  isReady: (): boolean => true,
  /** Its columns are handed over, not copied. The tracks stay behind: the page has them. */
  read: (bytes: ArrayBuffer, options: ReadOptions): ReadReply => {
    try {
      const answer = readPositions(bytes, options)
      // `rows` and `words` are the same memory, which goes once.
      const { words, kinds, trackOf, speeds, grid } = answer.positions
      const columns = [words, kinds, trackOf, speeds, grid.cells, grid.starts, grid.order]
      const reply = { ok: true, answer: { ...answer, positions: { ...answer.positions, tracks: [] } } } as const
      return transfer(
        reply,
        columns.map(({ buffer }) => buffer as ArrayBuffer),
      )
    } catch (error) {
      return { ok: false, trouble: error instanceof FeedError ? error.trouble : readerFailed(error) }
    }
  },
}
export type PositionsService = typeof positionsService
