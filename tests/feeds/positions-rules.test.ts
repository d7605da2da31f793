import { describe, expect, test } from 'vitest'
import { instant } from '#app/domain/time.ts'
import {
  KIND_FLAGGED,
  KIND_INFERRED,
  KIND_RAIL,
  KIND_SYNTHETIC,
  NO_SPEED,
  rowsWithin,
  ROWS_A_LINE,
  NO_ROW,
  previousOf,
  secondOf,
  type Positions,
} from '#app/domain/track.ts'
import type { PositionRule } from '#app/feeds/positions/position-report.ts'
import { aTrack, readSketch } from '#tests/feeds/positions-sketches.ts'
import { aPosition, type SketchedPosition } from '#tests/support/arrow-positions.ts'

const START = aPosition(0).time ?? 0
const good = [0, 1, 2, 3].map((number) => aPosition(number))
/** Four good rows and then these. */
const after = (...parts: readonly Partial<SketchedPosition>[]) => [
  ...good,
  ...parts.map((part, index) => aPosition(4 + index, part)),
]
const ruleOf = (rows: readonly SketchedPosition[], rule: PositionRule) =>
  readSketch(rows).report.groups.find((group) => group.rule === rule)
/** The row that a line leads from; -1: none. */
const lineFrom = (positions: Positions, row: number): number => {
  const before = previousOf(positions, row)
  return before === NO_ROW ? -1 : before
}
const linesOf = (rows: readonly SketchedPosition[]) => {
  const { positions } = readSketch(rows)
  return Array.from({ length: positions.count }, (_, row) => lineFrom(positions, row))
}

describe('a good answer', () => {
  test('is columns in the order of time, each position tied to the one before it', () => {
    const { positions, report, generatedAt } = readSketch([...good, aPosition(0, { track: 'B', time: START + 90 })])
    expect(new Date(generatedAt).toISOString()).toBe('2026-01-02T03:04:05.000Z')
    expect(new Date(positions.base).toISOString()).toBe('2023-09-07T00:00:00.000Z')
    expect([0, 1, 2, 3, 4].map((row) => secondOf(positions, row))).toEqual([0, 60, 90, 120, 180])
    expect([...positions.trackOf]).toEqual([0, 0, 1, 0, 0])
    expect([0, 1, 2, 3, 4].map((row) => lineFrom(positions, row))).toEqual([-1, 0, -1, 1, 3])
    expect(report).toMatchObject({ read: 5, accepted: 5, flagged: 0, rejected: 0, quarantined: 0, skipped: 0, late: 1 })
    expect(rowsWithin(positions, { from: instant((START + 60) * 1000), to: instant((START + 120) * 1000) })).toEqual({
      first: 1,
      end: 3,
    })
  })

  test('without a row is good and empty', () => {
    const { positions, report } = readSketch([])
    expect(positions).toMatchObject({ count: 0, base: 0 })
    expect(positions.grid.starts).toHaveLength(1)
    expect(report).toMatchObject({ read: 0, accepted: 0, groups: [] })
  })

  test('comes in any number of batches, of float32 or float64', () => {
    const whole = readSketch(good)
    expect(readSketch(good, {}, { rowsABatch: 1 })).toEqual(whole)
    expect(readSketch(good, {}, { isFloat64: true })).toEqual(whole)
  })

  test('ends with room up to a whole line, which is drawn nowhere', () => {
    const { words, rows, kinds } = readSketch(good).positions
    expect([rows.length, kinds.length]).toEqual([ROWS_A_LINE * 4, ROWS_A_LINE])
    expect([...rows.subarray(-4, -2), ...words.subarray(-2), kinds.at(-1)]).toEqual([181, 91, 0, NO_ROW, 0])
  })

  test('says of each row whether it is of a train, made up or computed', () => {
    const tracks = [
      aTrack('A', { basis: 'published' }),
      aTrack('B', { mode: 'rail' }),
      aTrack('C', { basis: 'synthetic' }),
    ]
    const { kinds } = readSketch(
      ['A', 'B', 'C'].map((track, row) => aPosition(row, { track })),
      { tracks },
    ).positions
    expect([...kinds.subarray(0, 3)]).toEqual([0, KIND_RAIL | KIND_INFERRED, KIND_SYNTHETIC])
  })
})

describe('left out, counted, and the first of them shown', () => {
  test.each<[PositionRule, Partial<SketchedPosition>, string]>([
    ['no-time', { time: null }, 'null'],
    ['unknown-track', { track: 'nobody' }, 'nobody'],
    ['unknown-track', { track: null }, 'null'],
    ['off-the-globe', { latitude: 95 }, '130.004, 95'],
    ['off-the-globe', { longitude: -200.5 }, '-200.5, 42'],
    ['off-the-globe', { longitude: NaN }, 'NaN, 42'],
    ['off-the-globe', { latitude: Infinity }, '130.004, Infinity'],
    ['before-1990', { time: 631_151_999 }, '1989-12-31T23:59:59Z'],
    ['null-island', { longitude: 0, latitude: -0.0005 }, '0, -0.0005'],
  ])('%s', (rule, part, value) => {
    expect(ruleOf(after(part), rule)).toMatchObject({ count: 1, first: [{ row: 5, value }] })
    const { report, positions } = readSketch(after(part))
    expect(positions.count).toBe(4)
    expect(report.accepted + report.rejected + report.quarantined).toBe(5)
  })

  test('a row outside the time that was asked for; its last moment is outside', () => {
    const asked = { from: instant(START * 1000), to: instant((START + 240) * 1000) }
    const { report } = readSketch(after({}, {}), { asked })
    expect(report).toMatchObject({ accepted: 4, quarantined: 2 })
    expect(report.groups[0]).toMatchObject({ rule: 'outside-asked', first: [{ row: 5 }, { row: 6 }] })
  })

  test('no more than twenty rows of a rule are shown, and all are counted', () => {
    const rows = after(...Array.from({ length: 50 }, () => ({ longitude: 0, latitude: 0 })))
    const group = ruleOf(rows, 'null-island')
    expect([group?.count, group?.first.length, group?.first.at(-1)?.row]).toEqual([50, 20, 24])
  })

  test('what is said again in the same second is skipped, with the row that said it first', () => {
    const { report, positions } = readSketch([...good, aPosition(1), aPosition(1)])
    expect(report).toMatchObject({ accepted: 4, skipped: 2, late: 2 })
    expect(report.groups).toMatchObject([{ rule: 'duplicate', count: 2, first: [{ row: 5, value: '2' }, { row: 6 }] }])
    expect(positions.count).toBe(4)
  })

  test('a hundred thousand rows of one second are looked at in a blink', () => {
    const rows = Array.from({ length: 100_000 }, (_, row) => aPosition(0, { latitude: (row % 50_000) / 1000 }))
    expect(readSketch(rows).report).toMatchObject({ accepted: 50_000, skipped: 50_000, flagged: 50_000 })
  })
})

describe('near 0 degrees, 0 degrees', () => {
  test('a row is kept when the reader wants it', () => {
    const { report, positions } = readSketch(after({ longitude: 0.0005, latitude: 0 }), { keepsNullIsland: true })
    expect([report.quarantined, positions.count]).toEqual([0, 5])
  })

  test('but not too near, it is a place like others', () => {
    expect(ruleOf(after({ longitude: 0.002, latitude: 0 }), 'null-island')).toBeUndefined()
  })
})

describe('no position', () => {
  test.each([[{ longitude: 181 }], [{ latitude: 91 }], [{ longitude: null }], [{ latitude: null, longitude: NaN }]])(
    '%o is accepted, counted and never drawn, and the line goes past it',
    (part) => {
      const rows = after(part, {})
      const { positions, report } = readSketch(rows)
      expect(report).toMatchObject({ accepted: 6, flagged: 0 })
      expect(report.groups).toMatchObject([{ rule: 'no-position', count: 1, first: [{ row: 5, track: 'A' }] }])
      expect([...positions.rows.subarray(16, 18)]).toEqual([181, 91])
      expect(positions.grid.order).toHaveLength(5)
      expect(linesOf(rows)).toEqual([-1, 0, 1, 2, -1, 3])
    },
  )
})

describe('flagged and accepted', () => {
  test('one identity at two places in one second: no line leads to or from them', () => {
    const rows = [...good, aPosition(3, { latitude: 42.001 }), aPosition(4), aPosition(5)]
    expect(ruleOf(rows, 'identity-twice')).toMatchObject({ count: 2, first: [{ row: 4 }, { row: 5 }] })
    expect(linesOf(rows)).toEqual([-1, 0, 1, -1, -1, -1, 5])
  })

  test('a move that no ship makes: both ends are flagged and the line is broken', () => {
    const rows = [...good, aPosition(4, { latitude: 43 }), aPosition(5, { latitude: 43 })]
    expect(ruleOf(rows, 'too-fast')).toMatchObject({
      count: 2,
      first: [
        { row: 4, value: '3602' },
        { row: 5, value: '3602' },
      ],
    })
    expect(linesOf(rows)).toEqual([-1, 0, 1, 2, -1, 4])
    const { kinds } = readSketch(rows).positions
    expect([...kinds.subarray(0, 6)].map((kind) => kind & KIND_FLAGGED)).toEqual([0, 0, 0, 8, 8, 0])
  })

  test('a step over the antimeridian is a short one', () => {
    const rows = [aPosition(0, { longitude: 179.999 }), aPosition(1, { longitude: -179.999 })]
    expect(linesOf(rows)).toEqual([-1, 0])
  })

  test.each([
    [512, 'speed-noise', 512],
    [1022, 'speed-top', 1022],
    [1024, 'speed-beyond', NO_SPEED],
  ] as const)('a speed of %i tenths of a knot', (speed, rule, kept) => {
    const { positions, report } = readSketch(after({ speed }))
    expect(report).toMatchObject({ accepted: 5, flagged: 1, groups: [{ rule, count: 1 }] })
    expect(positions.speeds[4]).toBe(kept)
  })
})

describe('neither left out nor flagged', () => {
  test('a train may be faster than any ship: no source gives a limit for trains', () => {
    // 60 knots, 111 km/h.
    const train = (number: number) => aPosition(number, { track: 'B', latitude: 42 + number / 60 })
    const rows = [train(0), train(1), train(2)]
    expect(linesOf(rows)).toEqual([-1, 0, 1])
    expect(readSketch(rows).report).toMatchObject({ accepted: 3, flagged: 0, groups: [] })
    expect(linesOf(rows.map((row) => ({ ...row, track: 'A' })))).toEqual([-1, -1, -1])
  })

  test.each([512, 1022, 1024])('a train may go at %i tenths of a knot, which only AIS means otherwise', (speed) => {
    const { positions, report } = readSketch(after({ track: 'B', speed }))
    expect([positions.speeds[4], report.groups]).toEqual([speed, []])
  })

  test.each([[null], [1023]])('a speed of %o is none', (speed) => {
    const { positions, report } = readSketch(after({ speed }))
    expect([positions.speeds[4], report.groups]).toEqual([NO_SPEED, []])
  })

  test('a silence of more than a day breaks the line', () => {
    const day = START + 180 + 86_400
    expect(linesOf(after({ time: day }))).toEqual([-1, 0, 1, 2, 3])
    expect(linesOf(after({ time: day + 1 }))).toEqual([-1, 0, 1, 2, -1])
    expect(readSketch(after({ time: day + 1 })).report).toMatchObject({ flagged: 0, groups: [] })
  })

  test('rows out of order are sorted, those of one second as they came, and the late ones counted', () => {
    const rows = [aPosition(3), aPosition(1), aPosition(1, { track: 'B' }), aPosition(2), aPosition(0)]
    const { positions, report } = readSketch(rows)
    expect([...positions.trackOf]).toEqual([0, 0, 1, 0, 0])
    expect(report).toMatchObject({ accepted: 5, flagged: 0, late: 4, groups: [] })
  })
})
