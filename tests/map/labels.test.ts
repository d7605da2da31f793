import { expect, test } from 'vitest'
import { touches } from '#app/map/geometry/rect.ts'
import { layOutLabels } from '#app/map/labels/label-layout.ts'
import { labelOnClock, type MapLabel } from '#app/map/labels/label.ts'
import { clockAt, setClock } from '#app/map/layers/clock.ts'
import { yearsOf } from '#app/map/labels/label-words.ts'
import { labelsOf } from '#app/map/labels/map-labels.ts'
import { sceneOf } from '#app/map/scene.ts'
import type { Instant } from '#app/domain/time.ts'
import type { Selection } from '#app/state/view.ts'
import { publishedBoard } from '#tests/export/published-board.ts'
import { at } from '#tests/support/sketch.ts'
import { english, french } from '#tests/support/translators.ts'

function told(options: { selection?: Selection; when?: Instant; translator?: typeof english } = {}) {
  const board = publishedBoard({ selection: options.selection ?? null })
  const scene = sceneOf(board, [], null)
  const told = { ...board, years: yearsOf(board.window) }
  const clock = clockAt(scene.base)
  setClock(clock, board.window, options.when ?? board.window.to, false)
  const labels = labelsOf(options.translator ?? english, told, scene).map((one) => labelOnClock(one, scene, clock))
  const lines = (id: string) =>
    labels.find((label) => label.id === id)?.lines.map((line) => line.map(({ text }) => text).join(' ')) ?? []
  return { labels, lines }
}

test('each place of the case says what happened there, no surer than the sources', () => {
  const { lines } = told()
  expect(lines('place rajin-port')).toEqual(['Najin / 나진항', '7–8 Sep: about 300 containers seen'])
  expect(lines('place dunay-facility')).toEqual(['Dunay / Дунай', 'by 12 Sep'])
  expect(lines('place tikhoretsk')).toEqual(['Tikhoretsk / Тихорецк', 'by 1 Oct'])
})

test('each leg says what moved and how sure that is', () => {
  const { lines } = told()
  expect(lines('leg WH-300-vessel')).toEqual(['Angara, by sea · about 300 containers', 'position B2 · cargo B6'])
  expect(lines('leg WH-300-rail')).toEqual(['By rail · about 300 containers', 'position B2 · cargo B6'])
})

test('while it may be under way the label says that the place on the leg is not known', () => {
  const { lines } = told({ when: at('2023-09-20') })
  expect(lines('leg WH-300-rail')).toContain('somewhere on this leg at the playhead')
  expect(lines('leg WH-300-vessel')).not.toContain('somewhere on this leg at the playhead')
})

test('a chosen consignment has its legs numbered and its transfer told as an interval', () => {
  const { labels, lines } = told({ selection: { kind: 'leg', id: 'WH-300-rail' } })
  expect(labels.filter(({ kind }) => kind === 'leg').map(({ badge }) => badge)).toEqual([1, 2])
  expect(lines('place dunay-facility')).toContain('Transfer: seen 12 Sep; left: not published')
})

test('local spellings carry their language', () => {
  const { labels } = told()
  const runs = labels.flatMap(({ lines }) => lines.flat())
  expect(runs.find(({ text }) => text.includes('나진항'))?.language).toBe('ko')
  expect(runs.find(({ text }) => text.includes('Дунай'))?.language).toBe('ru')
})

test('French tells the same', () => {
  const { lines } = told({ translator: french })
  expect(lines('place rajin-port')[1]).toMatch(/^7–8 sept\.\u00A0: environ 300 conteneurs observés$/)
})

const label = (id: string): MapLabel => ({
  id,
  kind: 'place',
  anchors: [[0, 0]],
  lines: [],
  whileSomewhere: null,
  badge: null,
  mode: null,
  leg: null,
})

test('labels touch neither each other nor an obstacle, and what finds no room is left out', () => {
  const size = { width: 90, height: 32 }
  const pane = { width: 320, height: 160 }
  const obstacle = { left: 0, top: 0, right: 120, bottom: 160 }
  const { placed } = layOutLabels({
    labels: Array.from({ length: 12 }, (_, index) => ({ label: label(`${index}`), size })),
    pane,
    obstacles: [obstacle],
    lines: [],
    project: () => [200, 80],
  })
  const rects = [...placed.values()].flatMap((spot) =>
    spot ? [{ left: spot.left, top: spot.top, right: spot.left + size.width, bottom: spot.top + size.height }] : [],
  )
  expect(rects.length).toBeGreaterThan(1)
  expect([...placed.values()]).toContain(null)
  for (const [index, rect] of rects.entries()) {
    expect(touches(rect, obstacle)).toBe(false)
    expect(rects.some((other, at) => at !== index && touches(rect, other))).toBe(false)
  }
})

test('lines end at the mark where a label stands left of it, and begin there where it stands right', () => {
  const size = { width: 90, height: 32 }
  const placedAt = (x: number) =>
    layOutLabels({
      labels: [{ label: label('one'), size }],
      pane: { width: 320, height: 160 },
      obstacles: [],
      lines: [],
      project: () => [x, 80],
    }).placed.get('one')
  expect(placedAt(100)).toMatchObject({ left: 114, endsAtMark: false })
  expect(placedAt(300)).toMatchObject({ left: 300 - 14 - 90, endsAtMark: true })
})
