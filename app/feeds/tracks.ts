import * as z from 'zod/mini'
import type { LegId, TrackId, VesselId } from '#app/domain/record.ts'
import type { Track } from '#app/domain/track.ts'
import { defineFeed } from '#app/feeds/feed.ts'
import { honest, provenanceShape, toProvenance, wireId, wireIds, wireLocalText } from '#app/feeds/wire.ts'

/** Nine digits that transmitters send when nobody set them up: many ships share them, so they name none. */
const NOBODY = new Set(['000000000', '111111111', '123456789', '999999999'])

export const wireTrack = z
  .object({
    id: wireId,
    name: wireLocalText,
    mode: z.enum(['vessel', 'rail']),
    vessel: z.nullable(wireId),
    /** Text: leading zeros count. */
    mmsi: z.nullable(
      z.string().check(
        z.regex(/^\d{9}$/, { error: 'is no MMSI of nine digits' }),
        z.refine((mmsi) => !NOBODY.has(mmsi), { error: 'is an MMSI that names no vessel' }),
      ),
    ),
    legs: wireIds,
    ...provenanceShape,
  })
  .check(...honest())
export type WireTrack = z.input<typeof wireTrack>

export const tracksFeed = defineFeed('tracks', wireTrack, (wire): Track => ({
  ...wire,
  ...toProvenance(wire),
  id: wire.id as TrackId,
  vessel: wire.vessel as VesselId | null,
  legs: wire.legs as LegId[],
}))
