import { describe, expect, test } from 'vitest'
import { PICTURE_SIZES } from '#app/export/sizes.ts'
import { withReceiptCode, type Snapshot } from '#app/export/snapshot.ts'
import { layoutPicture } from '#app/export/writers/layout.ts'
import { publishedBoard } from '#tests/export/published-board.ts'
import { drawn, measure, snapshotOf } from '#tests/export/picture-sketch.ts'
import { at, boardOf, fileOf, legsOf } from '#tests/support/sketch.ts'
import { english, french } from '#tests/support/translators.ts'
import { positionsAt } from '#tests/timeline/some-positions.ts'

const published = snapshotOf(publishedBoard())
const LONG = 'A title that goes on about containers, ships, trains and what was said of them by whom. '.repeat(6)
const FEEDS = ['cases', 'places', 'vessels', 'sources', 'claims', 'consignments', 'legs', 'sightings']
const many = snapshotOf(boardOf(fileOf(legsOf(Array.from({ length: 500 }, () => 'A rail NAJ>DUN ===').join('\n')))))

const SNAPSHOTS: readonly (readonly [string, Snapshot])[] = [
  ['the published case', published],
  ['the published case in French', snapshotOf(publishedBoard(), { translator: french, title: '' })],
  ['a long title and no feed', snapshotOf(publishedBoard(), { title: LONG, feedsDown: FEEDS })],
  ['500 legs', many],
  [
    'the published case with all that a person may add',
    withReceiptCode(
      english,
      snapshotOf(publishedBoard(), {
        subtitle: 'For the morning meeting of the working group, with the notes of the day before',
        handling: { tlp: 'TLP:AMBER+STRICT', line: 'For the working group only. '.repeat(6) },
      }),
      '7F3K-9QXM',
    ),
  ],
  [
    'the last days of the published case with positions in French',
    snapshotOf(
      publishedBoard({
        positions: positionsAt(['2023-09-12T06:00Z', '2023-09-12T07:00Z'], 'synthetic', { withoutPlace: 1 }),
        shown: { mode: 'rolling', rollingDays: 7 },
        at: at('2023-09-14'),
      }),
      { translator: french, title: '', positionsArrival: { condition: 'good', leftOutCount: 1_234_567 } },
      at('2023-09-14'),
    ),
  ],
]

describe.each(PICTURE_SIZES)('a picture of $width x $height', (size) => {
  describe.each(SNAPSHOTS)('of %s', (_, snapshot) => {
    const layout = layoutPicture(snapshot, size, measure)

    test('keeps every letter on the page and off the map', () => {
      for (const mark of layout.marks) {
        if (mark.kind !== 'text') continue
        const width = measure(mark.text, mark.font)
        const left = mark.align === 'right' ? mark.x - width : mark.x
        expect(left).toBeGreaterThanOrEqual(0)
        expect(left + width).toBeLessThanOrEqual(size.width + 0.01)
        expect(mark.y).toBeGreaterThan(0)
        expect(mark.y).toBeLessThan(size.height)
        const isBeside = left >= layout.map.x + layout.map.width || left + width <= layout.map.x
        const isAboveOrBelow = mark.y <= layout.map.y || mark.y - mark.font.size >= layout.map.y + layout.map.height
        expect(isBeside || isAboveOrBelow, mark.text).toBe(true)
      }
    })

    test('lets no two texts run into each other', () => {
      const texts = layout.marks.filter((mark) => mark.kind === 'text')
      for (const [index, a] of texts.entries()) {
        for (const b of texts.slice(index + 1)) {
          const [wide, high] = [measure(a.text, a.font), measure(b.text, b.font)]
          const [aLeft, bLeft] = [a.align === 'right' ? a.x - wide : a.x, b.align === 'right' ? b.x - high : b.x]
          const isApart = aLeft + wide <= bLeft + 0.01 || bLeft + high <= aLeft + 0.01
          expect(isApart || Math.abs(a.y - b.y) >= Math.min(a.font.size, b.font.size), `${a.text} | ${b.text}`).toBe(
            true,
          )
        }
      }
    })

    test('gives the map over half of the width and a third of the height, in whole px', () => {
      expect(layout.map.width).toBeGreaterThan(size.width / 2)
      expect(layout.map.height).toBeGreaterThan(size.height / 3)
      expect([layout.map.x, layout.map.y, layout.map.width, layout.map.height].every(Number.isInteger)).toBe(true)
    })

    test('prints every line of the legend', () => {
      const { page } = drawn(snapshot, size)
      for (const { text } of snapshot.legend) expect(page).toContain(text.replaceAll('\u00a0', ' '))
    })
  })
})

test('letters grow with the picture', () => {
  const sizeOf = (width: number, height: number) => {
    const title = layoutPicture(published, { width, height }, measure).marks.find(
      (mark) => mark.kind === 'text' && mark.text.startsWith('Najin to'),
    )
    return title?.kind === 'text' ? title.font.size : 0
  }
  expect(sizeOf(3840, 2160)).toBeCloseTo(2 * sizeOf(1920, 1080))
  expect(sizeOf(1280, 720)).toBeCloseTo((2 / 3) * sizeOf(1920, 1080))
})

describe('the calls of a drawing', () => {
  const { page, texts, calls, layout } = drawn(published)

  test.each([
    ['title', 'Najin to Tikhoretsk, as published, 7 Sep – 1 Oct 2023'],
    ['window', '7 Sep - 1 Oct 2023, UTC, both days included (25 days)'],
    ['summary', '2 legs, about 300 containers itemised, more than 1,000 claimed'],
    ['nautical miles', '400 nautical miles'],
    ['kilometres', '800 km'],
    ['credits', 'Base map: Natural Earth; GeoNames, CC BY 4.0'],
    ['origin', '[1] United States government: White House, National Security Council'],
    ['schematic', 'schematic, not a route'],
    ['unknown position', 'Position between two sightings is unknown'],
    ['denials', 'Denied by: '],
    ['time of export', 'Exported 6 Nov 2026, 21:20 UTC'],
    ['link', 'https://example.org/transload/?from=2023-09-07&to=2023-10-01'],
    ['banner', 'Demo feed (MOCK)'],
    ['north', 'N'],
  ])('hold the %s', (_, words) => {
    expect(page).toContain(words)
  })

  test('never say 1,000 without "more than", nor 300 without "about"', () => {
    expect(page.replaceAll(/more than 1,000/gi, '')).not.toContain('1,000')
    expect(page.replaceAll(/about 300/gi, '')).not.toMatch(/\b300\b/)
  })

  test('set the map into its frame without stretching it', () => {
    const { x, y, width, height } = layout.map
    expect(calls.find(({ name }) => name === 'drawImage')?.words.slice(1)).toEqual([x, y, width, height])
  })

  test('draw vessel and rail samples in their colours', () => {
    const fills = calls.filter(({ name }) => name === 'fill').map(({ fillStyle }) => fillStyle)
    expect(fills).toEqual(expect.arrayContaining(['ink:vessel', 'ink:rail']))
  })

  test('cut nothing of the published case', () => {
    expect(texts.filter((text) => text.includes('…'))).toEqual([])
  })
})

test('a title that is too long ends with an ellipsis', () => {
  const { texts } = drawn(snapshotOf(publishedBoard(), { title: LONG }))
  expect(texts.find((text) => text.startsWith('A title'))).toBeDefined()
  expect(texts.some((text) => text.endsWith('…'))).toBe(true)
})

test('prints who may see it, at the top and at the foot, in the colours of the protocol', () => {
  const { calls, page } = drawn(
    snapshotOf(publishedBoard(), { handling: { tlp: 'TLP:AMBER', line: 'Working group only' }, subtitle: 'Draft two' }),
  )
  const labels = calls.filter(({ name, words }) => name === 'fillText' && words[0] === 'TLP:AMBER')
  expect(labels.map(({ fillStyle }) => fillStyle)).toEqual(['#ffc000', '#ffc000'])
  expect(page).toContain('Working group only')
  expect(page).toContain('Draft two')
})

test('prints the code of its receipt', () => {
  expect(drawn(withReceiptCode(english, published, '7F3K-9QXM')).page).toContain('Receipt 7F3K-9QXM')
})

describe('the strip under the map', () => {
  test('draws scale bars as long as the map says, shrunk with its picture', () => {
    const bars = (part = {}) => {
      const { calls, layout } = drawn(published, undefined, part)
      const at = calls.findLastIndex(({ name, words }) => name === 'fillText' && words[0] === '800 km')
      // Down, along, up: the two ends of the bar are the second and third points of its stroke.
      const points = calls
        .slice(0, at)
        .filter(({ name }) => name === 'lineTo')
        .slice(-3)
      return { length: Number(points[1]?.words[0]) - Number(points[0]?.words[0]), layout }
    }
    const { length, layout } = bars()
    expect(length).toBeCloseTo(130)
    expect(bars({ canvas: { width: layout.map.width * 2 } }).length).toBeCloseTo(65)
  })

  test('turns the north arrow against the bearing', () => {
    const letter = (bearing: number) => {
      const { calls, layout } = drawn(published, undefined, { bearing })
      const words = calls.find(({ name, words }) => name === 'fillText' && words[0] === 'N')?.words ?? []
      const centre = { x: layout.strip.x + 23, y: layout.strip.y + 9 + 23 }
      return { across: Number(words[1]) - centre.x, down: Number(words[2]) - 13 * 0.36 - centre.y }
    }
    expect(letter(0).across).toBeCloseTo(0)
    expect(letter(0).down).toBeLessThan(-10)
    expect(letter(90).across).toBeLessThan(-10)
    expect(letter(90).down).toBeCloseTo(0)
    expect(letter(180).down).toBeGreaterThan(10)
  })
})

test('legs that find no room are counted', () => {
  expect(drawn(many).page).toMatch(/and \d+ more legs/)
})
