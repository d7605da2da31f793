import type { Map as MapLibreMap } from 'maplibre-gl'
import type { Position } from '#app/domain/place.ts'

/** px on the pane for a position, in the world copy that is nearest to the middle of the map. */
export const projector =
  (map: MapLibreMap) =>
  ([longitude, latitude]: Position): readonly [number, number] => {
    const shift = 360 * Math.round((map.getCenter().lng - longitude) / 360)
    const { x, y } = map.project([longitude + shift, latitude])
    return [x, y]
  }
