import { expect, test } from 'vitest'
import { ensure } from '#app/base/ensure.ts'
import { atOnce } from '#app/base/steps.ts'
import { storyView, type StoryOptions } from '#app/map/camera/story-view.ts'
import { mustSee, placesToSee } from '#app/map/camera/must-see.ts'
import { touches, type Rect } from '#app/map/geometry/rect.ts'
import { flatten } from '#app/map/geometry/mercator.ts'
import { arrangeLabels, type Sizes } from '#app/map/labels/arrange-labels.ts'
import { labelsOf } from '#app/map/labels/map-labels.ts'
import { sceneOf } from '#app/map/scene.ts'
import type { Position } from '#app/domain/place.ts'
import { publishedBoard } from '#tests/export/published-board.ts'
import { english } from '#tests/support/translators.ts'

const board = publishedBoard()
const scene = sceneOf(board, [], null)
const labels = labelsOf(english, { ...board, years: ['2023'] }, scene)
/** About what a browser measures. */
const sizes: Sizes = new Map(
  labels.map(({ id, lines }) => [
    id,
    {
      width: Math.max(...lines.map((line) => line.reduce((sum, { text }) => sum + text.length * 7, 0))),
      height: lines.length * 16,
    },
  ]),
)
const pane = { width: 1112, height: 596 }
const legend: Rect = { left: 12, top: 236, right: 244, bottom: 584 }
const controls: Rect = { left: 1072, top: 12, right: 1100, bottom: 136 }
const corner: Rect = { left: 780, top: 540, right: 1100, bottom: 588 }

function view(part: Partial<StoryOptions> = {}) {
  const options: StoryOptions = {
    legs: scene.legs,
    mustSee: mustSee(scene, true),
    pane,
    obstacles: [legend, controls, corner],
    inset: 'auto',
    insetSize: { width: 300, height: 216 },
    accept: (taken, isClear) => (project, zoom) => {
      const { placed, covered } = arrangeLabels({ labels, scene, sizes, pane, obstacles: taken, zoom, project })
      return (!isClear || covered === 0) && [...placed].every(([id, at]) => at !== null || id.startsWith('context'))
    },
    ...part,
  }
  const found = atOnce(storyView(options))
  if (!found) throw new Error('no view')
  const { camera, spot } = found
  const scale = 2 ** camera.zoom
  const [cx, cy] = flatten([camera.longitude, camera.latitude])
  const project = (position: Position) => {
    const [x, y] = flatten(position)
    return [(x - cx) * scale + options.pane.width / 2, (y - cy) * scale + options.pane.height / 2] as const
  }
  return { camera, spot, points: options.mustSee.map(({ position }) => project(position)) }
}

test('the first view of the case shows all legs and touches nothing', () => {
  const { spot, points } = view()
  const taken = [legend, controls, corner, ...(spot ? [spot.rect] : [])]
  for (const [x, y] of points) {
    expect(x > 0 && x < pane.width && y > 0 && y < pane.height).toBe(true)
    expect(taken.some((rect) => touches(rect, { left: x, top: y, right: x, bottom: y }))).toBe(false)
  }
})

test('the sea leg of the case is too short beside the rail leg, so the inset comes by itself', () => {
  expect(view().spot).not.toBeNull()
})

test('a closed inset stays closed', () => {
  expect(view({ inset: 'closed' }).spot).toBeNull()
})

test.each([
  [220, false],
  [240, false],
  [260, true],
])('on a pane of a phone %i px high no leg runs under legend, buttons and inset', (height, hasFreeCorner) => {
  const low = { width: 390, height }
  const taken: readonly Rect[] = [
    { left: 338, top: 12, right: 378, bottom: 182 },
    { left: 12, top: height - 82, right: 86, bottom: height - 42 },
    { left: 220, top: height - 72, right: 378, bottom: height - 42 },
    { left: 12, top: height - 40, right: 378, bottom: height - 6 },
  ]
  const small = { pane: low, obstacles: taken, insetSize: { width: 148, height: 112 } }
  const { points, spot } = view(small)
  expect(spot !== null, 'the inset comes by itself where it covers nothing').toBe(hasFreeCorner)
  expect(view({ ...small, inset: 'top-left' }).spot, 'put there, it stands there').not.toBeNull()
  for (const [x, y] of points) {
    expect(x > 0 && x < low.width && y > 0 && y < low.height).toBe(true)
    expect(
      [...taken, ...(spot ? [spot.rect] : [])].some((rect) => touches(rect, { left: x, top: y, right: x, bottom: y })),
    ).toBe(false)
  }
})

test('while the legs are still to come the first view is of the places, taken together round the date line', () => {
  const at = (...position: Position) => ({ ...ensure(board.file.places[0], 'a place'), position })
  const seen = placesToSee([at(129, 35), at(-118, 34), at(-157, 21)]).map(({ position }) => position[0])
  expect(seen).toEqual([129, 242, 203])
  const { points } = view({ legs: [], mustSee: placesToSee(board.file.places), accept: () => () => true })
  expect(points).toHaveLength(board.file.places.length)
  expect(points.every(([x, y]) => x > 0 && x < pane.width && y > 0 && y < pane.height)).toBe(true)
})
