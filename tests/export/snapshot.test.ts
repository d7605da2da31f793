import { describe, expect, test } from 'vitest'
import { about } from '#app/domain/quantity.ts'
import { publishedBoard } from '#tests/export/published-board.ts'
import { snapshotOf } from '#tests/export/picture-sketch.ts'
import { at, boardOf, consignment, days, fileOf, leg, legsOf } from '#tests/support/sketch.ts'
import { french } from '#tests/support/translators.ts'

describe('a snapshot of the published case', () => {
  const snapshot = snapshotOf(publishedBoard())

  test('says the window in full', () => {
    expect(snapshot.days).toBe('7 Sep - 1 Oct 2023, UTC, both days included (25 days)')
  })

  test('starts with a title of case and days', () => {
    expect(snapshot.title).toBe('Najin to Tikhoretsk, as published, 7 Sep – 1 Oct 2023')
  })

  test('says what the window shows in the words of the page', () => {
    expect(snapshot.summary).toBe('2 legs, about 300 containers itemised, more than 1,000 claimed')
  })

  test('keeps the hedge of each figure and counts the boxes once', () => {
    expect(snapshot.figures.map(({ value }) => value)).toEqual([
      'about 300 containers',
      'more than 1,000 containers',
      expect.stringMatching(/^more than 700/),
    ])
  })

  test('sets the claim apart from what legs add up to', () => {
    expect(snapshot.figures[1]?.meaning).toContain('A claim, not counted from legs')
    expect(snapshot.figures[1]?.meaning).toContain('“in recent weeks”')
  })

  test('puts the denials beside the claim', () => {
    expect(snapshot.denials).toMatch(/^Denied by: .*Peskov, Kremlin, 17 Oct 2023/)
  })

  test('has one footnote for each independent origin', () => {
    expect(snapshot.footnotes.map(({ text }) => text.split(':')[0])).toEqual([
      '[1] United States government',
      expect.stringContaining('[2] '),
      expect.stringContaining('[3] '),
    ])
  })

  test('lists what is published, inferred and synthetic in this order, and which of them is not there', () => {
    expect(snapshot.legend.filter(({ part }) => part === 'basis').map(({ text }) => text)).toEqual([
      'Published: a source says it',
      'Inferred: computed by us; no source gives this way',
      'SYN: synthetic, made up for training (none in this picture)',
    ])
  })

  test('explains the marks of places and sightings', () => {
    expect(snapshot.legend.filter(({ part }) => part === 'mark').map(({ text }) => text)).toEqual([
      'Place: somewhere inside the halo',
      'Seen here in the window, or without a date',
    ])
  })

  test('says what a reader must know', () => {
    expect(snapshot.notes).toContain('Arcs are schematic, not a route.')
    expect(snapshot.notes).toContain('Position between two sightings is unknown.')
    expect(snapshot.notes.join(' ')).toContain('two different statements')
  })

  test('says when it was made, in UTC', () => {
    expect(snapshot.exported).toBe('Exported 6 Nov 2026, 21:20 UTC')
  })
})

test('a later change of the window leaves a snapshot as it was', () => {
  const board = publishedBoard()
  const snapshot = snapshotOf(board)
  const before = JSON.stringify(snapshot)
  const later = snapshotOf(publishedBoard({ window: days('2023-09-20', '2023-09-21') }))
  expect(later.days).not.toBe(snapshot.days)
  expect(JSON.stringify(snapshot)).toBe(before)
})

test('feeds that gave nothing are named as not counted', () => {
  const { notes, summary } = snapshotOf(publishedBoard(), { feedsDown: ['sightings', 'claims'] })
  expect(notes).toContain('Not counted, since the feed gives no data: sightings, claims.')
  expect(summary).toContain('not counting sightings, claims')
})

test('legs that the filter hides are counted', () => {
  const { notes } = snapshotOf(publishedBoard({ filter: 'angara' }))
  expect(notes).toContain('1 leg of this window is hidden by the filter.')
})

test('layers taken off the map are named', () => {
  const { notes, modes } = snapshotOf(publishedBoard(), { hiddenLayers: ['rail'] })
  expect(notes).toContain('Rail legs are taken off the map.')
  expect(modes).toEqual(['vessel'])
})

test('the demo feed and made-up records have a banner each', () => {
  const legs = [leg('SYN-1', days('2023-09-02', '2023-09-03'), { basis: 'synthetic', sources: [] })]
  const synthetic = [consignment('A', about(20), { basis: 'synthetic', sources: [] })]
  const { banners, figures } = snapshotOf(boardOf(fileOf(legs, { consignments: synthetic })))
  expect(banners).toEqual([expect.stringContaining('Demo feed (MOCK)'), expect.stringContaining('SYNTHETIC')])
  expect(figures).toEqual([{ value: 'about 20 containers', meaning: 'made up for training (SYNTHETIC)' }])
})

test('a live feed with published records has no banner', () => {
  expect(snapshotOf(publishedBoard(), { isMock: false }).banners).toEqual([])
})

describe('the playhead', () => {
  test('inside the window is printed', () => {
    const { notes } = snapshotOf(publishedBoard(), {}, at('2023-09-12T06:30Z'))
    expect(notes).toContain('Map as at 12 Sep 2023, 06:30 UTC.')
  })

  test('on a leg adds the lit stretch to the legend', () => {
    const legend = snapshotOf(publishedBoard(), {}, at('2023-09-20')).legend.map(({ text }) => text)
    expect(legend).toContain('Somewhere on this stretch')
  })

  test('asks the map for no leg that is still ahead of it', () => {
    expect(snapshotOf(publishedBoard(), {}, at('2023-09-08')).modes).toEqual(['vessel'])
    expect(snapshotOf(publishedBoard(), {}, at('2023-10-02')).modes).toEqual(['vessel', 'rail'])
  })
})

test('what a selection leaves in the background is not asked of the map', () => {
  const board = publishedBoard({ selection: { kind: 'vessel', id: 'angara' } })
  expect(snapshotOf(board).modes).toEqual(['vessel'])
})

test('an empty window says so, and still holds the claim', () => {
  const { figures, modes } = snapshotOf(publishedBoard({ window: days('2023-10-20', '2023-10-21') }))
  expect(figures[0]?.value).toBe('No leg in this window')
  expect(figures.map(({ value }) => value)).toContain('more than 1,000 containers')
  expect(modes).toEqual([])
})

test('an empty title falls back to case and days', () => {
  expect(snapshotOf(publishedBoard(), { title: '  ' }).title).toContain('7 Sep – 1 Oct 2023')
})

test('many legs are counted, and few are worded', () => {
  const sketch = Array.from({ length: 40 }, () => 'A rail NAJ>DUN ===').join('\n')
  const { legs } = snapshotOf(boardOf(fileOf(legsOf(sketch))))
  expect(legs).toHaveLength(40)
  expect(legs.filter(({ way }) => way !== '')).toHaveLength(12)
})

test('widths in the legend are those of consignments shown, hedged as they are', () => {
  const legs = legsOf(['A', 'B', 'C', 'D'].map((id) => `${id} rail NAJ>DUN ===`).join('\n'))
  const consignments = [10, 2000, 300, 40].map((count, index) => consignment('ABCD'.charAt(index), about(count)))
  const widths = snapshotOf(boardOf(fileOf(legs, { consignments }))).legend.filter(({ part }) => part === 'width')
  expect(widths.map(({ text }) => text)).toEqual([
    'Width: about 10 containers',
    'Width: about 40 containers',
    'Width: about 2,000 containers',
  ])
})

test('French is French', () => {
  const snapshot = snapshotOf(publishedBoard(), { translator: french, title: '' })
  expect(snapshot.title).toBe('De Najin à Tikhoretsk, tel que publié, 7 sept. – 1er oct. 2023')
  expect(snapshot.notes[0]).toBe('Les arcs sont schématiques : ce n’est pas un itinéraire.')
})
