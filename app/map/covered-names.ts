import type { FeatureIdentifier, Map as MapLibreMap } from 'maplibre-gl'
import { grow, type Rect } from '#app/map/geometry/rect.ts'
import { COVERED, NAME_LAYERS } from '#app/map/style/base-style.ts'

/** Letters that end so near to ours would look like part of them, px. */
const AIR = 3

/** Which names are cleared. Kept where a map is made anew: it would else be drawn twice before it looks as it did. */
export type ClearedNames = { known: ReadonlyMap<string, FeatureIdentifier> }

export const noClearedNames = (): ClearedNames => ({ known: new Map() })

/** Names of the base map that lie under what stands on it: a part of a word that shows between ours is read as ours. */
export type CoveredNames = {
  /** What stands on the map, px of its canvas. */
  readonly tell: (rects: readonly Rect[]) => void
  /** Clears the names under it and shows the others. To be called when the map rests; true: another frame follows. */
  readonly settle: () => boolean
  /** Clears those that were cleared before. To be called when the map has a style and before it draws. */
  readonly recall: () => void
}

export function coveredNames(map: MapLibreMap, cleared: ClearedNames = noClearedNames()): CoveredNames {
  let rects: readonly Rect[] = []

  const isCleared = (name: FeatureIdentifier) => map.getFeatureState(name)?.[COVERED] === true
  const clear = (name: FeatureIdentifier) => map.setFeatureState(name, { [COVERED]: true })
  const find = (): Map<string, FeatureIdentifier> => {
    const layers = NAME_LAYERS.filter((id) => map.getLayer(id))
    const found = new Map<string, FeatureIdentifier>()
    if (layers.length === 0) return found
    for (const rect of rects) {
      const { left, top, right, bottom } = grow(rect, AIR)
      const corners: [[number, number], [number, number]] = [
        [left, top],
        [right, bottom],
      ]
      for (const { source, sourceLayer, id } of map.queryRenderedFeatures(corners, { layers })) {
        if (sourceLayer !== undefined && id !== undefined)
          found.set(`${sourceLayer} ${id}`, { source, sourceLayer, id })
      }
    }
    return found
  }
  return {
    tell: (next) => {
      rects = next
    },
    settle: () => {
      const found = find()
      const shown = [...cleared.known].filter(([key, name]) => !found.has(key) && isCleared(name))
      // Asked of the map, which forgets all when its whole style is made anew.
      const hidden = [...found].filter(([, name]) => !isCleared(name))
      for (const [, name] of shown) map.setFeatureState(name, { [COVERED]: false })
      for (const [, name] of hidden) clear(name)
      cleared.known = found
      return shown.length + hidden.length > 0
    },
    recall: () => {
      for (const name of cleared.known.values()) if (map.getSource(name.source)) clear(name)
    },
  }
}
