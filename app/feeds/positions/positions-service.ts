import { transfer } from 'comlink'
import { liveTransport } from '#app/feeds/config.ts'
import { explainer } from '#app/feeds/explain.ts'
import { getPositionBytes } from '#app/feeds/positions/position-bytes.ts'
import { readPositionRows, type RowOptions, type RowsAnswer } from '#app/feeds/positions/read-positions.ts'
import { onProgress, progressOf, type Progress } from '#app/feeds/progress.ts'
import { readerFailed } from '#app/feeds/reader-failed.ts'
import type { Received } from '#app/feeds/receive.ts'
import { FeedError, type Trouble } from '#app/feeds/trouble.ts'

/** What a worker says of an answer. An error would lose its trouble on the way. */
export type ReadReply =
  { readonly ok: true; readonly answer: RowsAnswer } | { readonly ok: false; readonly trouble: Trouble }

/** What is asked of a server, and of which page: addresses. */
export type ServerQuestion = { readonly url: string; readonly base: string; readonly page: string }

/** What the server was asked for by this worker. */
let asked: Promise<Received> | null = null

/** What the worker does for the page. */
export const positionsService = {
  /** Answers as soon as the worker is loaded. */
  isReady: (): boolean => true,

  /**
   * Asks the server; `read` tells what came of it. `tell` hears how far the answer has come, `date` what its head says of
   * the time, in the words of the headers.
   */
  ask: (
    { url, base, page }: ServerQuestion,
    tell: (progress: Progress | null) => void,
    date: (date: string | null, age: string | null) => void,
  ): void => {
    const explain = explainer({ events: self, address: new URL(page), isOnline: () => navigator.onLine })
    const ask = async (request: Request) => {
      const response = await fetch(request)
      date(response.headers.get('date'), response.headers.get('age'))
      return response
    }
    const transport = liveTransport({ base, refreshMs: null }, { fetch: ask, explain })
    let told: Progress | null = null
    const stopTelling = onProgress(() => {
      const progress = progressOf('positions')
      if (progress !== told) tell((told = progress))
    })
    asked = getPositionBytes(new URL(url), transport, new AbortController().signal).finally(stopTelling)
    // Heard by whoever reads it.
    asked.catch(() => undefined)
  },

  /** Reads these bytes; null: the answer that was asked for. Its columns are handed over, not copied. */
  read: async (bytes: ArrayBuffer | null, options: RowOptions): Promise<ReadReply> => {
    try {
      const given = bytes ?? (await asked)?.bytes
      if (!given) throw new Error('nothing was asked for')
      const answer = readPositionRows(given, options)
      // `rows` and `words` are the same memory, which goes once.
      const { words, kinds, trackOf, speeds, grid } = answer.columns
      const columns = [words, kinds, trackOf, speeds, grid.cells, grid.starts, grid.order]
      return transfer(
        { ok: true, answer } as const,
        columns.map(({ buffer }) => buffer as ArrayBuffer),
      )
    } catch (error) {
      return { ok: false, trouble: error instanceof FeedError ? error.trouble : readerFailed(error) }
    }
  },
}
export type PositionsService = typeof positionsService
