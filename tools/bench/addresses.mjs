const SEED = 7
/** One camera for all, degrees and zoom: the world is wider than the map, or all would be drawn twice. */
const VIEW = { longitude: 0, latitude: 25, zoom: 1.5 }

export const DAYS_OF_CASE = 25
/** All days but one, so that there is room for a step. */
export const WIDE = { from: '2023-09-08', to: '2023-10-01', days: 24 }
/** One day: 4 % of the rows. */
export const NARROW = { from: '2023-09-19', to: '2023-09-19', days: 1 }

export const feedQuery = (size) => `case=load&n=${size}&seed=${SEED}`

/**
 * @param {string} origin
 * @param {'live' | 'demo'} mount
 */
export function appAddress(origin, mount, size, { from, to }, more = {}) {
  const { longitude, latitude, zoom } = VIEW
  const query = new URLSearchParams({ from, to, view: `${longitude},${latitude},${zoom},0,0`, ...more })
  return `${origin}/${mount}/?${feedQuery(size)}&${query}`
}

/** `map` is the size of the app's map, px: the bare page takes the same. */
export function bareAddress(origin, size, { from, to }, map, { hasChunks = true } = {}) {
  const { longitude, latitude, zoom } = VIEW
  const { width, height } = map
  const query = new URLSearchParams({ from, to, view: `${longitude},${latitude},${zoom}` })
  return `${origin}/bare/?n=${size}&seed=${SEED}&${query}&width=${width}&height=${height}&chunks=${hasChunks ? 1 : 0}`
}
