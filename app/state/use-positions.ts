import { useEffect, useEffectEvent, useMemo } from 'react'
import type { Case } from '#app/domain/case.ts'
import type { TimeWindow } from '#app/domain/time.ts'
import type { Positions, Track } from '#app/domain/track.ts'
import type { CaseAddress } from '#app/feeds/http.ts'
import { giveHeadStart } from '#app/feeds/positions/head-start.ts'
import { positionsQuery } from '#app/feeds/positions/positions-query.ts'
import type { FeedState } from '#app/state/feed-state.ts'
import { useTransport } from '#app/state/transport-context.ts'
import { useFeed } from '#app/state/use-feed.ts'
import { useUi } from '#app/state/ui-store.ts'

type Wanted = {
  readonly case: Case | null
  readonly address: CaseAddress
  /** Whose positions are drawn: tracks that no known source speaks of are not among them. */
  readonly tracks: readonly Track[]
  /** The feed that positions wait for. */
  readonly tracksFeed: FeedState
  readonly sourcesFeed: FeedState
}

/** Asks for the positions of a case when it is known whose they may be: by its tracks, and the sources of these. */
export function usePositions({ case: ofCase, address, tracks, tracksFeed, sourcesFeed }: Wanted): {
  readonly positions: Positions | null
  readonly feed: FeedState
} {
  const transport = useTransport()
  const isDue = tracksFeed.hasRecords && sourcesFeed.condition !== 'loading'
  const keepsNullIsland = () => useUi.getState().nullIslandOf === address.id
  const question = ofCase && isDue ? { address, extent: ofCase.extent, tracks, keepsNullIsland } : null
  // Where the tracks do not come, nobody could read what comes.
  const ahead = ofCase && tracksFeed.condition !== 'failed' ? ofCase.extent : null
  useHeadStart(ahead, address, !isDue && tracksFeed.condition === 'loading')
  const answer = useFeed('positions', positionsQuery(question, transport))
  const read = answer.data?.positions ?? null
  const positions = useMemo(() => read && withTracks(read, tracks), [read, tracks])
  return { positions, feed: question ? answer.feed : { ...answer.feed, condition: 'waiting', retry: tracksFeed.retry } }
}

/** The same tracks as the case file has them now, where the rows need not be read again: a name or a leg came since. */
function withTracks(positions: Positions, tracks: readonly Track[]): Positions {
  const known = new Map(tracks.map((track) => [track.id, track]))
  const current = positions.tracks.map((track) => known.get(track.id) ?? track)
  const isSame = current.every((track, index) => track === positions.tracks[index])
  return isSame ? positions : { ...positions, tracks: current }
}

/** Has the bytes come while it is not known yet whose positions they are. */
function useHeadStart(extent: TimeWindow | null, address: CaseAddress, isEarly: boolean): void {
  const transport = useTransport()
  const isStillEarly = useEffectEvent(() => isEarly)
  const wanted = extent && JSON.stringify({ address, extent })
  // Asks the server. What became due meanwhile was taken over; the rest is given up with the case.
  useEffect(() => {
    if (wanted === null || !isStillEarly()) return
    const question = JSON.parse(wanted) as { readonly address: CaseAddress; readonly extent: TimeWindow }
    return giveHeadStart(question.address, question.extent, transport)
  }, [wanted, transport])
}
