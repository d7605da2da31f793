import type { Track } from '#app/domain/track.ts'
import { beforeAbort } from '#app/feeds/before-abort.ts'
import { takeFirstTurn } from '#app/feeds/first-turn.ts'
import { getPositionBytes, POSITIONS_TIMEOUT_MS } from '#app/feeds/positions/position-bytes.ts'
import { openPositionsLine, type PositionsLine } from '#app/feeds/positions/positions-line.ts'
import type { PositionsAnswer, ReadOptions } from '#app/feeds/positions/read-positions.ts'
import { orReaderFailed, workerFailed } from '#app/feeds/reader-failed.ts'
import type { ReadingWorker } from '#app/feeds/reading/worker-line.ts'
import type { Received } from '#app/feeds/receive.ts'
import type { Transport } from '#app/feeds/transport.ts'
import { FeedError } from '#app/feeds/trouble.ts'

/** Positions that were asked for and are still to be read. */
export type PositionsComing = {
  /**
   * Reads them, once, when it is known whose they may be. Throws a `FeedError` for outside trouble, when the answer is
   * refused or the reader fails, and the reason of `signal` or of `giveUp` when the caller gave up.
   */
  readonly read: (options: ReadOptions, signal: AbortSignal) => Promise<PositionsAnswer & Pick<Received, 'serverClock'>>
  readonly giveUp: (reason?: unknown) => void
}

/** The time that the worker may take to load, and to read one answer, ms. */
const LIMITS = { startMs: 10_000, readMs: 60_000 }

const startOwnWorker = (): ReadingWorker =>
  new Worker(new URL('./positions.worker.ts', import.meta.url), { type: 'module', name: 'positions' })

/**
 * Asks for positions at once, and has them read beside the page; in it where there are no workers. A server is asked by
 * the worker itself, all other transports by the page.
 */
export function askPositions(
  url: URL,
  transport: Transport,
  startWorker: () => ReadingWorker = startOwnWorker,
  limits: typeof LIMITS = LIMITS,
): PositionsComing {
  const leaving = new AbortController()
  const endTurn = takeFirstTurn()
  const line = openPositionsLine(startWorker, limits.startMs)
  const askHere = () => getPositionBytes(url, transport, leaving.signal)
  const isApart = line !== null && transport.kind === 'live'
  if (isApart) line.ask({ url: url.href, base: transport.base, page: globalThis.location?.href ?? transport.base })
  const here = isApart ? null : askHere()
  // Heard by whoever reads.
  here?.catch(() => undefined)

  const end = () => {
    line?.end()
    endTurn()
  }
  const readAnywhere = async (options: ReadOptions) => {
    // Told before the worker is ready: then it waits for nobody but the server.
    const apart = isApart ? readThere(line, null, options, POSITIONS_TIMEOUT_MS + limits.readMs) : null
    apart?.catch(() => undefined)
    const isReady = (await line?.isReady) ?? false
    if (line && apart && isReady) return { ...(await apart), serverClock: line.serverClock() }
    // One that loads after all must not ask the server beside the page.
    if (!isReady) line?.end()
    const { bytes, serverClock } = await (here ?? askHere())
    const answer =
      line && isReady ? await readThere(line, bytes, options, limits.readMs) : await readInPage(bytes, options)
    return { ...answer, serverClock }
  }
  return {
    read: async (options, signal) => {
      if (signal.aborted) leaving.abort(signal.reason)
      else signal.addEventListener('abort', () => leaving.abort(signal.reason), { once: true })
      const read = () => beforeAbort(leaving.signal, () => readAnywhere(options))
      return await orReaderFailed('positions', leaving.signal, read).finally(end)
    },
    giveUp: (reason) => {
      leaving.abort(reason)
      end()
    },
  }
}

/** The worker takes of the tracks what rows need, and the answer has those of the page. */
async function readThere(
  line: PositionsLine,
  bytes: ArrayBuffer | null,
  { tracks, ...options }: ReadOptions,
  limitMs: number,
): Promise<PositionsAnswer> {
  const reply = await line.read(bytes, { ...options, tracks: tracks.map(plain) }, limitMs)
  if (!reply.ok) throw new FeedError('positions', workerFailed(reply.error))
  if (!reply.value.ok) throw new FeedError('positions', reply.value.trouble)
  const { columns, ...answer } = reply.value.answer
  return { ...answer, positions: { ...columns, tracks } }
}

const plain = ({ id, mode, basis }: Track) => ({ id, mode, basis })

async function readInPage(bytes: ArrayBuffer, options: ReadOptions): Promise<PositionsAnswer> {
  // Only those load it who have no worker.
  const { readPositions } = await import('#app/feeds/positions/read-positions.ts').catch((error: unknown) => {
    throw new FeedError('positions', { kind: 'no-answer' }, { cause: error })
  })
  return readPositions(bytes, options)
}
