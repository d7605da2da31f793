import { expect, test } from 'vitest'
import { instant } from '#app/domain/time.ts'
import { snapshotOf } from '#tests/export/picture-sketch.ts'
import { publishedBoard } from '#tests/export/published-board.ts'

test('a picture says of when the feeds are that gave nothing new', () => {
  const outage = {
    missing: [],
    old: [{ feed: 'claims', madeAt: instant(Date.UTC(2026, 10, 23)) }],
    absent: [],
  } as const
  const { notes } = snapshotOf(publishedBoard({ outage }))
  expect(notes).toContain('Not up to date, since the feed gives no new data: claims (as of 23 Nov 2026, 00:00 UTC).')
  expect(snapshotOf(publishedBoard()).notes.join(' ')).not.toContain('Not up to date')
})

test('a picture without the legs says that they are not known, neither that there are none nor what is left over', () => {
  const board = publishedBoard({ outage: { missing: ['legs'], old: [], absent: ['legs'] } })
  const figures = snapshotOf(board, { feedsDown: ['legs'] }).figures.map(({ value, meaning }) => `${value} ${meaning}`)
  expect(figures.join('\n')).toContain('Not known while the feed gives no data: legs.')
  expect(figures.join('\n')).toContain('more than 1,000')
  expect(figures.join('\n')).not.toMatch(/not itemised|No leg/)
})
