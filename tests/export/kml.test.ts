// @vitest-environment jsdom
import { describe, expect, test } from 'vitest'
import type { CaseFile } from '#app/domain/case.ts'
import type { Place } from '#app/domain/place.ts'
import { about } from '#app/domain/quantity.ts'
import type { PlaceId } from '#app/domain/record.ts'
import type { CsvRows } from '#app/export/writers/csv.ts'
import { kmlPlacemarks } from '#app/export/writers/kml.ts'
import type { Board } from '#app/state/board.ts'
import { publishedBoard } from '#tests/export/published-board.ts'
import { at, boardOf, consignment, days, fileOf, leg, legsOf, NOT_GRADED } from '#tests/support/sketch.ts'
import { english } from '#tests/support/translators.ts'

function read(board: Board, rows: CsvRows = 'all', isMock = true) {
  const text = [...kmlPlacemarks(board, rows, { english, isMock, feedsDown: [] })].join('')
  const document = new DOMParser().parseFromString(text, 'application/xml')
  expect(document.querySelector('parsererror')).toBeNull()
  const placemarks = [...document.querySelectorAll('Placemark')]
  return {
    text,
    document,
    placemark: (id: string) => placemarks.find((one) => one.id === id),
    ids: placemarks.map(({ id }) => id),
  }
}

const textOf = (element: Element | undefined, selector: string) => element?.querySelector(selector)?.textContent ?? null
const field = (element: Element | undefined, name: string) => textOf(element, `Data[name="${name}"] value`)

const aPlace = (id: string, name: string, longitude: number, latitude: number): Place => ({
  id: id as PlaceId,
  name,
  altNames: [],
  countries: ['XX'],
  kind: 'port',
  position: [longitude, latitude],
  precisionKm: 1,
  positionSource: 'sketch',
  reported: { en: 'Nothing' },
  basis: 'inferred',
  sources: [],
})

const sketch = (part: Partial<CaseFile> = {}) =>
  boardOf(
    fileOf(legsOf('A vessel PUS>LAX ==='), {
      places: [aPlace('PUS', 'Busan', 129.04, 35.1), aPlace('LAX', 'Los Angeles', -118.26, 33.74)],
      ...part,
    }),
  )

describe('KML', () => {
  const kml = read(publishedBoard())

  test('is one document of legs, places and sightings', () => {
    expect(kml.document.documentElement.namespaceURI).toBe('http://www.opengis.net/kml/2.2')
    expect([...kml.document.querySelectorAll('Folder > name')].map((name) => name.textContent)).toEqual([
      'Legs',
      'Places',
      'Sightings',
    ])
    expect(kml.ids.slice(0, 2)).toEqual(['leg-WH-300-vessel', 'leg-WH-300-rail'])
    expect(new Set(kml.ids).size).toBe(kml.ids.length)
  })

  test('says that the feed is a mock, and only then', () => {
    expect(textOf(kml.document.documentElement, 'Document > description')).toContain('MOCK')
    expect(read(publishedBoard(), 'all', false).document.querySelector('Document > description')).toBeNull()
  })

  test('tells mode, basis, hedge and that the line is no route, in words', () => {
    const words = textOf(kml.placemark('leg-WH-300-vessel'), 'description')
    for (const said of ['Vessel leg', 'about 300 containers', 'Published', 'schematic, not a route', 'White House']) {
      expect(words).toContain(said)
    }
  })

  test('has a style for every placemark that asks for one', () => {
    for (const address of kml.document.querySelectorAll('styleUrl')) {
      expect(kml.document.querySelector(`Style[id="${address.textContent?.slice(1)}"]`)).not.toBeNull()
    }
  })

  test('of a window has the legs of the window alone', () => {
    const { ids } = read(publishedBoard({ window: days('2023-09-20', '2023-09-30') }), 'window')
    expect(ids.filter((id) => id.startsWith('leg-'))).toEqual(['leg-WH-300-rail'])
  })
})

describe('a time span', () => {
  test('goes from the published departure to the published arrival, with seconds and Z', () => {
    const placemark = read(publishedBoard()).placemark('leg-WH-300-vessel')
    expect(textOf(placemark, 'TimeSpan > begin')).toBe('2023-09-07T00:00:00Z')
    expect(textOf(placemark, 'TimeSpan > end')).toBe('2023-09-13T00:00:00Z')
  })

  test.each([
    [{ from: at('2023-09-02T10:30:15Z'), to: null }, '2023-09-02T10:30:15Z', null],
    [{ from: null, to: at('2023-09-05') }, null, '2023-09-05T00:00:00Z'],
  ])('that is open is written open: %j', (when, begin, end) => {
    const placemark = read(boardOf(fileOf([leg('A-1', when)]))).placemark('leg-A-1')
    expect([textOf(placemark, 'begin'), textOf(placemark, 'end')]).toEqual([begin, end])
  })

  test('of which no end is published is none', () => {
    const seen = days('2023-09-02', '2023-09-02')
    const undated = leg(
      'A-1',
      { from: null, to: null },
      { departs: { place: 'NAJ' as PlaceId, when: { from: null, to: seen.to }, seen } },
    )
    expect(
      read(boardOf(fileOf([undated])))
        .placemark('leg-A-1')
        ?.querySelector('TimeSpan'),
    ).toBeNull()
  })
})

test('a line over the Pacific is two lines, a shorter one is one', () => {
  const split = read(sketch()).placemark('leg-A-1')
  const ends = [...(split?.querySelectorAll('MultiGeometry > LineString > coordinates') ?? [])].map((coordinates) => {
    const points = coordinates.textContent?.split(' ') ?? []
    return [points[0], points.at(-1)].map((point) => point?.split(',')[0])
  })
  expect(ends).toEqual([
    ['129.04', '180'],
    ['-180', '-118.26'],
  ])
  expect(read(publishedBoard()).placemark('leg-WH-300-vessel')?.querySelector('MultiGeometry')).toBeNull()
})

describe.each(['<script>alert(1)</script>', 'a ]]> b', 'R&D "q" \'s', '$[id] <b>', '<![CDATA[x]]>', 'a\u0000b\uD800c'])(
  'a name that is %j',
  (name) => {
    const board = sketch({
      places: [aPlace('PUS', name, 129.04, 35.1), aPlace('LAX', 'Los Angeles', -118.26, 33.74)],
      consignments: [consignment('A', about(300), { name: { en: name } })],
    })
    const { text, document, placemark } = read(board)
    /** What XML cannot hold is shown as lost. */
    const written = name.replace('\u0000', '\uFFFD').replace('\uD800', '\uFFFD')

    test('is text in the file, and makes no element', () => {
      expect(textOf(placemark('place-PUS'), 'name')).toBe(written)
      expect(field(placemark('leg-A-1'), 'consignment_name')).toBe(written)
      expect(document.querySelector('script, b')).toBeNull()
      expect(text).not.toContain('<![CDATA[')
    })

    test('is text in the balloon too, which is read as HTML', () => {
      const html = textOf(placemark('leg-A-1'), 'description') ?? ''
      const balloon = new DOMParser().parseFromString(html, 'text/html').body
      expect(balloon.children).toHaveLength(0)
      expect(balloon.textContent).toContain(written)
      expect(html).not.toContain('$[')
    })
  },
)

test('what is made up says so in its name and in its words', () => {
  const made = leg('SYN-1', days('2023-09-01', '2023-09-03'), { basis: 'synthetic', grades: NOT_GRADED, sources: [] })
  const placemark = read(boardOf(fileOf([made]))).placemark('leg-SYN-1')
  expect(textOf(placemark, 'name')).toMatch(/^SYNTHETIC: /)
  expect(textOf(placemark, 'description')).toContain('Synthetic: Made up for training.')
  expect(textOf(placemark, 'styleUrl')).toBe('#vessel-synthetic')
})

test('balloons show the description alone, whatever the fields hold', () => {
  const styles = [...read(publishedBoard()).document.querySelectorAll('BalloonStyle > text')]
  expect(new Set(styles.map((style) => style.textContent))).toEqual(new Set(['$[description]']))
})
