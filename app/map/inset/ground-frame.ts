import type { Size } from '#app/map/geometry/rect.ts'
import { flatten, unflatten } from '#app/map/geometry/mercator.ts'
import type { GroundFrame } from '#app/map/layers/frame-layer.ts'
import type { Camera } from '#app/state/view.ts'

/** Corners of the ground that a camera with north up sees on a pane. */
export function groundOf({ longitude, latitude, zoom }: Camera, { width, height }: Size): GroundFrame {
  const [x, y] = flatten([longitude, latitude])
  const [dx, dy] = [width / 2 / 2 ** zoom, height / 2 / 2 ** zoom]
  return [
    unflatten([x - dx, y - dy]),
    unflatten([x + dx, y - dy]),
    unflatten([x + dx, y + dy]),
    unflatten([x - dx, y + dy]),
  ]
}
