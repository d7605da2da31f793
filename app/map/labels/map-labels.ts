import type { Leg } from '#app/domain/leg.ts'
import type { Translator } from '#app/i18n/translator.ts'
import type { MapLabel } from '#app/map/labels/label.ts'
import { legLines, nameLine, somewhereLine, storyLines, type Told } from '#app/map/labels/label-words.ts'
import { MOST_TOLD, type DrawnLeg, type Scene } from '#app/map/scene.ts'

/** Beyond this number (and that of legs told) words would cover the map: then places have their names alone, and legs none. */
const MOST_NAMED = 60
const COMPACT_LINES = { place: 2, leg: 1 }

/** Every label that the map may show, the most important first. `isCompact`: less of each, for a phone. */
export function labelsOf(translator: Translator, board: Told, scene: Scene, isCompact = false): readonly MapLabel[] {
  const isTold = scene.legs.length <= MOST_TOLD
  const places = scene.places.slice(0, MOST_NAMED).map((place): MapLabel => ({
    id: `place ${place.id}`,
    kind: 'place',
    anchors: [place.position],
    lines: [nameLine(place, board), ...(isTold ? storyLines(translator, place, board) : [])],
    whileSomewhere: null,
    badge: null,
    mode: null,
    leg: null,
  }))
  const legs = scene.legs.length <= MOST_TOLD ? scene.legs.map((drawn) => legLabel(translator, board, drawn)) : []
  // A town beside its port has the same name; the port's is enough.
  const named = new Set(places.map(({ lines }) => lines[0]?.[0]?.text))
  const context = scene.contextPlaces.slice(0, MOST_NAMED).flatMap((place): MapLabel[] => {
    const name = nameLine(place, board)
    if (named.has(name[0]?.text)) return []
    const plain = { whileSomewhere: null, badge: null, mode: null, leg: null } as const
    return [{ id: `context ${place.id}`, kind: 'context', anchors: [place.position], lines: [name], ...plain }]
  })
  const all = [...places, ...legs, ...context]
  if (!isCompact) return all
  return all.map((label) => {
    const lines = label.lines.slice(0, COMPACT_LINES[label.kind === 'leg' ? 'leg' : 'place'])
    const latin = lines.map((line) => line.filter(({ look }) => look !== 'local'))
    return { ...label, lines: latin, whileSomewhere: null }
  })
}

/** Where along a leg its words may stand, the middle first. */
const ALONG = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.18, 0.82]

function legLabel(translator: Translator, board: Told, { leg, mode, curve, isHighlighted }: DrawnLeg): MapLabel {
  return {
    id: `leg ${leg.id}`,
    kind: 'leg',
    anchors: ALONG.flatMap((part) => curve.points.slice(Math.round(part * (curve.points.length - 1))).slice(0, 1)),
    lines: legLines(translator, leg, board),
    whileSomewhere: somewhereLine(translator),
    badge: isHighlighted ? numberOf(leg, board) : null,
    mode,
    leg: leg.id,
  }
}

/** 1 for the first leg of its consignment; null where there is only one. */
function numberOf(leg: Leg, board: Told): number | null {
  const order = board.index.consignments.get(leg.consignment)?.legs ?? []
  return order.length > 1 ? order.indexOf(leg.id) + 1 : null
}
