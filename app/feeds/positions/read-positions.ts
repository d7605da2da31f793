import { parseInstant, type Instant, type TimeWindow } from '#app/domain/time.ts'
import type { Positions, Track } from '#app/domain/track.ts'
import { FEED_NAMES } from '#app/feeds/feed-names.ts'
import { batchesOf, openArrow } from '#app/feeds/positions/arrow-batches.ts'
import { joinRows, type TrackOfRows } from '#app/feeds/positions/join-rows.ts'
import { positionGrid } from '#app/feeds/positions/position-grid.ts'
import { makeTally, type PositionReport, type PositionRule } from '#app/feeds/positions/position-report.ts'
import { siftRows } from '#app/feeds/positions/sift-rows.ts'
import { timeOrder } from '#app/feeds/positions/time-order.ts'
import { FeedError, type Trouble } from '#app/feeds/trouble.ts'

export type RowOptions = {
  readonly caseId: string
  /** Whose positions may be among them. */
  readonly tracks: readonly TrackOfRows[]
  /** The time that was asked for; null: all. */
  readonly asked: TimeWindow | null
  /** Are positions near 0 degrees, 0 degrees taken as they are? Else they are held back: most are missing ones. */
  readonly keepsNullIsland: boolean
}

export type ReadOptions = RowOptions & { readonly tracks: readonly Track[] }

/** A good answer, which may have no rows, without the tracks that it was read by. */
export type RowsAnswer = Omit<PositionsAnswer, 'positions'> & { readonly columns: Omit<Positions, 'tracks'> }

/** A good answer, which may have no rows. */
export type PositionsAnswer = {
  /** When the server made it, by the server's clock. */
  readonly generatedAt: Instant
  readonly positions: Positions
  readonly report: PositionReport
}

/** Above this share of bad rows the answer is of some other make, and none of it is taken. */
const MOST_BAD = 0.5

/** Reads the bytes of an answer as `readPositionRows` does, and gives the rows the tracks that they are of. */
export function readPositions(bytes: ArrayBuffer | Uint8Array, options: ReadOptions): PositionsAnswer {
  const { columns, ...answer } = readPositionRows(bytes, options)
  return { ...answer, positions: { ...columns, tracks: options.tracks } }
}

/**
 * Reads the bytes of an answer of the feed `positions`: the whole is refused or taken here, rows in `siftRows` and
 * `joinRows`. Throws a `FeedError` when it is refused. Takes a good part of a second for millions of rows, so it belongs
 * in a worker.
 */
export function readPositionRows(bytes: ArrayBuffer | Uint8Array, options: RowOptions): RowsAnswer {
  const refuse = (trouble: Trouble): never => {
    throw new FeedError('positions', trouble)
  }
  const table = openArrow(bytes instanceof Uint8Array ? bytes : new Uint8Array(bytes), refuse)
  const { count, generatedAt } = readEnvelope(table.schema.metadata ?? new Map(), options.caseId, refuse)
  const batches = batchesOf(table, refuse)
  const read = batches.reduce((sum, batch) => sum + batch.length, 0)
  if (count !== read) return refuse({ kind: 'truncated', announced: count, received: read })

  const tally = makeTally()
  const trackIndex = new Map(options.tracks.map(({ id }, index) => [id as string, index]))
  const sifted = siftRows(batches, read, { ...options, trackIndex }, tally)
  const rejected = tally.total('rejected')
  if (rejected > read * MOST_BAD) {
    const worst = tally.groups().find(({ disposition }) => disposition === 'rejected')
    return refuse({ kind: 'schema', ...wordsOf(worst?.rule), rejected, read, unknown: '' })
  }
  const order = sifted.late > 0 ? timeOrder(sifted.seconds, sifted.count) : null
  const { flagged, ...joined } = joinRows(sifted, order, options.tracks, tally)
  return {
    generatedAt,
    columns: { ...joined, grid: positionGrid(joined.rows, joined.count) },
    report: {
      feed: 'positions',
      read,
      accepted: joined.count,
      flagged,
      quarantined: tally.total('quarantined'),
      rejected,
      skipped: tally.total('skipped'),
      late: sifted.late,
      groups: tally.groups(),
    },
  }
}

/** The envelope stands in the metadata of the schema, in text. */
function readEnvelope(
  metadata: ReadonlyMap<string, string>,
  caseId: string,
  refuse: (trouble: Trouble) => never,
): { readonly count: number; readonly generatedAt: Instant } {
  const wrong = (field: string, message: string) => refuse({ kind: 'envelope', field, message })
  const feed = metadata.get('feed')
  const answered = FEED_NAMES.find((name) => name === feed)
  if (!answered) return wrong('feed', feed === undefined ? 'is missing' : 'is no feed')
  if (answered !== 'positions') return refuse({ kind: 'wrong-feed', asked: 'positions', answered })
  const answeredCase = metadata.get('case') ?? null
  if (answeredCase !== caseId) return refuse({ kind: 'wrong-case', asked: caseId, answered: answeredCase })
  // Some servers write microseconds; we hold milliseconds.
  const generatedAt = parseInstant((metadata.get('generatedAt') ?? '').replace(/(\.\d{3})\d+Z$/, '$1Z'))
  if (!generatedAt.ok) return wrong('generatedAt', 'is no UTC instant')
  const count = metadata.get('count') ?? ''
  if (!/^\d{1,10}$/.test(count)) return wrong('count', 'is no count of rows')
  return { count: Number(count), generatedAt: generatedAt.value }
}

function wordsOf(rule: PositionRule | undefined): { readonly field: string; readonly message: string } {
  switch (rule) {
    case 'no-time':
      return { field: 'time', message: 'is missing' }
    case 'unknown-track':
      return { field: 'track', message: 'is no track of this case' }
    default:
      return { field: 'longitude, latitude', message: 'is no place on the globe' }
  }
}
