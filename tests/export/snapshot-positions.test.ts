import { describe, expect, test } from 'vitest'
import type { SourceId } from '#app/domain/record.ts'
import { publishedBoard } from '#tests/export/published-board.ts'
import { drawn, snapshotOf } from '#tests/export/picture-sketch.ts'
import { at, days } from '#tests/support/sketch.ts'
import { positionsAt } from '#tests/timeline/some-positions.ts'

const TIMES = ['2023-09-12T06:00Z', '2023-09-12T12:00Z', '2023-10-05T00:00Z']
const positions = positionsAt(TIMES, 'synthetic', { withoutPlace: 1 })
const board = publishedBoard({ positions })
const texts = (of: typeof board, options = {}) => snapshotOf(of, options).legend.map(({ text }) => text)

describe('a picture with positions', () => {
  test('explains their mark by how they are known, and calls nothing absent that is drawn', () => {
    expect(texts(board)).toContain('Position: SYN, made up for training')
    expect(texts(board)).toContain('SYN: synthetic, made up for training')
    expect(snapshotOf(board).legend.find(({ sample }) => sample.kind === 'position')?.sample).toEqual({
      kind: 'position',
      basis: 'synthetic',
    })
  })

  test('draws a hollow square for what is made up', () => {
    const squares = (of: typeof board) => drawn(snapshotOf(of)).calls.filter(({ name }) => name === 'strokeRect').length
    expect(squares(board)).toBe(squares(publishedBoard()) + 1)
  })

  test('counts those of the days shown, and what was left out', () => {
    const { notes } = snapshotOf(board, { positionsArrival: { condition: 'good', leftOutCount: 1200 } })
    expect(notes).toContain(
      'Positions reported on the days shown: 2, 1 of them without a place. The receipt does not cover them.',
    )
    expect(notes.join(' ')).toContain('1,200 rows of the answer with all positions were left out')
  })

  test('counts and explains none where they are taken off the map', () => {
    const { notes } = snapshotOf(board, { hiddenLayers: ['positions'] })
    expect(notes.join(' ')).not.toContain('Positions reported')
    expect(notes).toContain('Reported positions are taken off the map.')
    expect(texts(board, { hiddenLayers: ['positions'] })).toContain(
      'SYN: synthetic, made up for training (none in this picture)',
    )
  })

  test('explains no mark on days that have none', () => {
    const of = publishedBoard({ positions, window: days('2023-09-20', '2023-09-25') })
    expect(texts(of).join(' ')).not.toContain('Position:')
    expect(snapshotOf(of).notes).toContain('Positions reported on the days shown: 0.')
  })

  test('names the sources of their tracks', () => {
    const unused = [...board.index.sources.keys()].find(
      (id) =>
        !snapshotOf(board).footnotes.some(({ text }) => text.includes(board.index.sources.get(id)?.origin.name ?? '')),
    )
    const sources = [unused as SourceId]
    const of = publishedBoard({ positions: positionsAt(TIMES, 'published', { sources }) })
    expect(snapshotOf(of).footnotes).toHaveLength(snapshotOf(board).footnotes.length + 1)
  })
})

test('positions that were still to come are said to be missing, and none where the case has none', () => {
  const missing = 'Positions had not come when this picture was made.'
  const notesWhile = (condition: 'loading' | 'good' | 'failed') =>
    snapshotOf(publishedBoard(), { positionsArrival: { condition, leftOutCount: 0 } }).notes
  expect(notesWhile('loading')).toContain(missing)
  expect(notesWhile('failed')).toContain('Positions are missing: their feed gives no data.')
  expect(notesWhile('good').join(' ')).not.toContain('ositions ')
})

describe('a picture of a part of the window', () => {
  const shown = { mode: 'cumulative', rollingDays: 7 } as const
  const snapshot = snapshotOf(publishedBoard({ shown, at: at('2023-09-12') }), {}, at('2023-09-12'))

  test('prints the days that its figures stand for, and the window apart', () => {
    expect(snapshot.days).toBe('Cumulative: 7 Sep - 12 Sep 2023, UTC, both days included (6 days)')
    expect(snapshot.title).toContain('7–12 Sep 2023')
    expect(snapshot.notes).toContain(
      'Only a part of the window is shown and counted. The window: 7 Sep - 1 Oct 2023, UTC, both days included (25 days).',
    )
    expect(snapshot.legend.map(({ text }) => text)).not.toContain('Seen here in the window, or without a date')
  })

  test('does not call days without a leg a window without one', () => {
    const of = publishedBoard({
      shown: { mode: 'day', rollingDays: 7 },
      window: days('2023-10-20', '2023-10-25'),
      at: at('2023-10-21'),
    })
    expect(snapshotOf(of).figures[0]?.value).toBe('No leg on the days shown')
    expect(snapshotOf(of).summary).toContain('No leg on the days shown')
    expect(snapshotOf(of).days).toBe('Single day: 21 Oct 2023, UTC')
  })
})
