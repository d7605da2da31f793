import { queryOptions, skipToken } from '@tanstack/react-query'
import type { TimeWindow } from '#app/domain/time.ts'
import type { Track } from '#app/domain/track.ts'
import { arrived, type Arrival } from '#app/feeds/arrival.ts'
import { asked as askedOf } from '#app/feeds/asked.ts'
import { undoubted } from '#app/feeds/doubt.ts'
import type { CaseAddress } from '#app/feeds/http.ts'
import { askPositions } from '#app/feeds/positions/ask-positions.ts'
import { takeHeadStart } from '#app/feeds/positions/head-start.ts'
import { daysAsked, positionsUrl } from '#app/feeds/positions/position-bytes.ts'
import type { PositionsAnswer } from '#app/feeds/positions/read-positions.ts'
import { askedAgain } from '#app/feeds/query.ts'
import type { Received } from '#app/feeds/receive.ts'
import type { Transport } from '#app/feeds/transport.ts'

/** What positions are asked for, and what is needed to read them. */
export type PositionsQuestion = {
  readonly address: CaseAddress
  /** All days that it touches are asked for. */
  readonly extent: TimeWindow
  /** Whose rows are taken: with others the answer is asked for and read anew. */
  readonly tracks: readonly Track[]
  /** Are positions near 0 degrees, 0 degrees taken as they are? Looked at when the answer is read. */
  readonly keepsNullIsland: () => boolean
}

/** So long the columns of a case that nobody looks at any more are kept: they take up tens of megabytes. */
const KEPT_MS = 60_000

/** How positions are held; null: they cannot be asked for yet. As other feeds, they are never asked again by chance. */
export const positionsQuery = (question: PositionsQuestion | null, transport: Transport) =>
  queryOptions({
    queryKey: [
      'feed',
      'positions',
      question?.address ?? null,
      transport.base,
      question?.extent ?? null,
      question && digestOf(question.tracks),
    ] as const,
    queryFn: question
      ? ({ signal, client, queryKey }) =>
          askedOf('positions', transport, signal, async () => {
            const before = client.getQueryData<PositionsAnswer & { readonly arrival: Arrival }>(queryKey)
            return undoubted(arrived(await getPositions(question, transport, signal), before), before)
          })
      : skipToken,
    // Nobody compares a million rows.
    structuralSharing: false,
    gcTime: KEPT_MS,
    ...askedAgain('positions', transport),
  })

/** The page asks at each of its renderings; going through ten thousand tracks takes 8 ms. */
const digests = new WeakMap<readonly Track[], string>()

/** Stands for what rows take from tracks: how many there are, which, in what order, of what mode and basis. */
function digestOf(tracks: readonly Track[]): string {
  const known = digests.get(tracks)
  if (known !== undefined) return known
  let hash = 0
  for (const { id, mode, basis } of tracks) {
    for (const letter of `${id} ${mode} ${basis}\n`) hash = (Math.imul(hash, 31) + (letter.codePointAt(0) ?? 0)) >>> 0
  }
  const digest = `${tracks.length}:${hash.toString(36)}`
  digests.set(tracks, digest)
  return digest
}

/** Asks for positions once. Throws a `FeedError` for outside trouble, and the reason of `signal` when the caller gave up. */
async function getPositions(
  { address, extent, tracks, keepsNullIsland }: PositionsQuestion,
  transport: Transport,
  signal: AbortSignal,
): Promise<PositionsAnswer & Pick<Received, 'serverClock'>> {
  const url = positionsUrl(address, extent, transport.base)
  const options = { caseId: address.id, tracks, asked: daysAsked(extent), keepsNullIsland: keepsNullIsland() }
  const coming = takeHeadStart(url, transport) ?? askPositions(url, transport)
  return await coming.read(options, signal)
}
