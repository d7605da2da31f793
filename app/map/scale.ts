import { metresPerPixel } from '#app/map/geometry/mercator.ts'
import type { ScaleBar } from '#app/state/map-picture.ts'

const METRES_PER_NAUTICAL_MILE = 1852

/** The longest round distance (1, 2 or 5 times a power of ten) that is at most `mostPx` long at a latitude and zoom. */
function scaleBar(unitMetres: number, latitude: number, zoom: number, mostPx: number): ScaleBar {
  const perPixel = metresPerPixel(latitude, zoom) / unitMetres
  const most = perPixel * mostPx
  const power = 10 ** Math.floor(Math.log10(most))
  const value = power * ([5, 2].find((step) => step * power <= most) ?? 1)
  return { value, px: value / perPixel }
}

/** Both bars of a map: nautical miles and kilometres, right at its middle. */
export const scaleBars = (latitude: number, zoom: number, mostPx: number) => ({
  nauticalMiles: scaleBar(METRES_PER_NAUTICAL_MILE, latitude, zoom, mostPx),
  kilometres: scaleBar(1000, latitude, zoom, mostPx),
})
