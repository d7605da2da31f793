import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { SightingId } from '#app/domain/record.ts'
import type { Span } from '#app/domain/time.ts'
import { clustersOf, layoutLane } from '#app/timeline/lanes.ts'
import { timeScale } from '#app/timeline/scale.ts'
import { eventsOf, isLit, type TimelineEvent } from '#app/timeline/timeline-events.ts'
import { someWindow } from '#tests/support/arbitraries.ts'
import { claim, days } from '#tests/support/sketch.ts'
import { about } from '#app/domain/quantity.ts'

const scale = timeScale(days('2023-09-01', '2023-09-30'), 600)

const event = (id: string, when: Span | null): TimelineEvent => ({
  kind: 'sighting',
  id: id as SightingId,
  lane: 'sightings',
  word: 'sighting',
  when,
  text: { en: id },
  speaker: null,
  isQuote: false,
  hasPlace: true,
  basis: 'published',
  legs: [],
  consignments: [],
})

describe('a lane', () => {
  test('lays ten events of one day in ten rows', () => {
    const ten = Array.from({ length: 10 }, (_, index) => event(`E${index}`, days('2023-09-12', '2023-09-12')))
    const { marks, rowCount } = layoutLane(ten, scale, 24)
    expect(rowCount).toBe(10)
    expect(new Set(marks.map(({ row }) => row)).size).toBe(10)
  })

  test('uses one row for events that do not meet', () => {
    const { rowCount } = layoutLane(
      [event('A', days('2023-09-02', '2023-09-03')), event('B', days('2023-09-10', '2023-09-10'))],
      scale,
      24,
    )
    expect(rowCount).toBe(1)
  })

  test('covers no mark by another, keeps all inside, and makes all wide enough to hit', () => {
    fc.assert(
      fc.property(fc.array(someWindow, { maxLength: 40 }), fc.integer({ min: 80, max: 2000 }), (spans, width) => {
        const narrow = timeScale(days('2023-08-01', '2023-10-31'), width)
        const { marks } = layoutLane(
          spans.map((span, index) => event(`E${index}`, span)),
          narrow,
          40,
        )
        for (const [index, { row, box }] of marks.entries()) {
          expect(box.width).toBeGreaterThanOrEqual(40)
          expect(box.left >= 0 && box.left + box.width <= width + 1e-6).toBe(true)
          for (const other of marks.slice(index + 1).filter((mark) => mark.row === row)) {
            expect(other.box.left).toBeGreaterThanOrEqual(box.left + box.width - 1e-6)
          }
        }
      }),
    )
  })

  test('loses no event: each is drawn, earlier, later or without a date', () => {
    fc.assert(
      fc.property(fc.array(fc.option(someWindow), { maxLength: 40 }), (spans) => {
        const layout = layoutLane(
          spans.map((span, index) => event(`E${index}`, span)),
          scale,
          24,
        )
        const { marks, before, after, earlier, later, undated } = layout
        const all = [marks, before, after, earlier, later, undated]
        expect(all.reduce((sum, { length }) => sum + length, 0)).toBe(spans.length)
      }),
    )
  })

  test('counts what lies outside the extent at its edge', () => {
    const layout = layoutLane(
      [
        event('before', days('2023-08-30', '2023-08-31')),
        event('after', days('2023-10-01', '2023-10-01')),
        event('never', null),
      ],
      scale,
      24,
    )
    expect(layout.marks).toEqual([])
    expect([layout.earlier, layout.later, layout.undated].map((some) => some.map(({ id }) => id))).toEqual([
      ['before'],
      ['after'],
      ['never'],
    ])
  })
})

describe('a lane in one row', () => {
  test('holds every mark once, alone or with those that it meets, and none meets another', () => {
    fc.assert(
      fc.property(fc.array(someWindow, { maxLength: 40 }), (spans) => {
        const { marks } = layoutLane(
          spans.map((span, index) => event(`E${index}`, span)),
          scale,
          24,
        )
        const clusters = clustersOf(marks, scale.width)
        const held = clusters.flatMap((cluster) => cluster.marks)
        expect(held).toHaveLength(marks.length)
        expect(new Set(held)).toEqual(new Set(marks))
        for (const [index, { box }] of clusters.entries()) {
          expect(box.left + box.width).toBeLessThanOrEqual(clusters[index + 1]?.box.left ?? scale.width + 1e-6)
        }
      }),
    )
  })

  test('counts ten events of one day as one thing to hit', () => {
    const ten = Array.from({ length: 10 }, (_, index) => event(`E${index}`, days('2023-09-12', '2023-09-12')))
    const clusters = clustersOf(layoutLane(ten, scale, 24).marks, scale.width)
    expect(clusters).toHaveLength(1)
    expect(clusters[0]?.marks).toHaveLength(10)
  })
})

test('what is out of sight is told apart from what the timeline does not reach', () => {
  const zoomed = timeScale(days('2023-09-01', '2023-09-30'), 600, days('2023-09-10', '2023-09-15'))
  const layout = layoutLane(
    [
      event('before', days('2023-08-30', '2023-08-31')),
      event('left', days('2023-09-02', '2023-09-02')),
      event('seen', days('2023-09-09', '2023-09-10')),
      event('right', days('2023-09-20', '2023-09-20')),
    ],
    zoomed,
    24,
  )
  expect(layout.earlier.map(({ id }) => id)).toEqual(['before'])
  expect(layout.before.map(({ id }) => id)).toEqual(['left'])
  expect(layout.marks.map(({ event: { id } }) => id)).toEqual(['seen'])
  expect(layout.after.map(({ id }) => id)).toEqual(['right'])
})

describe('an event', () => {
  test('seen at a place that no source gives has a lane of its own', () => {
    const seen = {
      id: 'S',
      when: null,
      place: null,
      text: { en: 'S' },
      basis: 'published',
      legs: [],
      consignment: null,
    }
    const [unplaced] = eventsOf({ sightings: [seen as never], claims: [] })
    expect(unplaced).toMatchObject({ lane: 'unplaced', hasPlace: false })
  })

  test('of a denial goes to the lane of denials, one without a place knows it', () => {
    const [denied] = eventsOf({ sightings: [], claims: [claim('C', about(300), { kind: 'denial', figure: null })] })
    expect(denied).toMatchObject({ lane: 'denials', word: 'denial', hasPlace: false, when: null })
  })

  test('lights up with the leg it belongs to', () => {
    const seen = { ...event('A', null), legs: ['A-1' as never] }
    expect(isLit(seen, { kind: 'leg', id: 'A-1' })).toBe(true)
    expect(isLit(seen, { kind: 'leg', id: 'B-1' })).toBe(false)
    expect(isLit(seen, null)).toBe(false)
  })
})
