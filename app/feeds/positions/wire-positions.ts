/*
 * The wire format of positions: one Apache Arrow IPC stream, since millions of rows of JSON would take seconds to read.
 *
 *   time       uint32               seconds since 1970-01-01T00:00:00Z
 *   track      dictionary of utf8   id of a record of the feed `tracks`
 *   longitude  float32 or float64   degrees, WGS84; null or 181: not available
 *   latitude   float32 or float64   degrees, WGS84; null or 91: not available
 *   speed      uint16               tenths of a knot; null or 1023: not available
 *
 * The metadata of its schema is the envelope: feed, case, generatedAt, count.
 */

/** Media type of the answer. */
export const POSITIONS_TYPE = 'application/vnd.apache.arrow.stream'

/** Names of the columns. */
export const POSITION_COLUMNS = ['time', 'track', 'longitude', 'latitude', 'speed'] as const
export type PositionColumn = (typeof POSITION_COLUMNS)[number]

/** What AIS says for "not available", degrees and tenths of a knot (ITU-R M.1371). */
export const WIRE_NO_LONGITUDE = 181
export const WIRE_NO_LATITUDE = 91
export const WIRE_NO_SPEED = 1023
/** Of a vessel: "102.2 knots or more", as AIS says it. */
export const WIRE_TOP_SPEED = 1022
/** Of a vessel: 51.2 knots, noise of broken AIS encoders (Global Fishing Watch). */
export const WIRE_NOISE_SPEED = 512
