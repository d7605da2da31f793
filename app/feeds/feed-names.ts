/** The names of the feeds, as in `GET /api/v1/{name}?case=...`. Alone in its file: whoever names feeds loads no schema. */
export const FEED_NAMES = [
  'cases',
  'places',
  'vessels',
  'sources',
  'claims',
  'consignments',
  'legs',
  'sightings',
  'tracks',
  'positions',
] as const
