import { isoTime } from '#app/domain/iso-time.ts'
import type { Leg } from '#app/domain/leg.ts'
import type { Place, Position } from '#app/domain/place.ts'
import { roundedPosition } from '#app/domain/rounded-degrees.ts'
import type { OpenSpan } from '#app/domain/time.ts'
import type { Column } from '#app/export/writers/column-cells.ts'
import { legsFor, type CsvRows } from '#app/export/writers/csv.ts'
import { sayLeg, sayPlace, saySighting, type Said } from '#app/export/writers/kml-words.ts'
import { legColumns, type TableNotes } from '#app/export/writers/leg-columns.ts'
import { legLines, type LineParts } from '#app/export/writers/leg-line.ts'
import { placeColumns, placesFor, sightingColumns, sightingsFor } from '#app/export/writers/point-columns.ts'
import { htmlText, xmlText } from '#app/export/writers/xml-text.ts'
import type { Board } from '#app/state/board.ts'

/**
 * Legs, places and sightings as KML 2.2, one placemark a text, each with the time that is published and the fields of the
 * table. Programs show a description as HTML, so it is plain text that was made HTML before it was made XML.
 */
export function* kmlPlacemarks(board: Board, rows: CsvRows, notes: TableNotes): Generator<string> {
  const { english, isMock, exercise = '' } = notes
  const { t } = english
  const { index } = board
  yield `<?xml version="1.0" encoding="UTF-8"?>\n<kml xmlns="http://www.opengis.net/kml/2.2">\n<Document>\n`
  yield element('name', xmlText(t('data.kml.name', { case: board.case.name.en })))
  const warnings = [
    exercise,
    board.isSynthetic ? t('data.readme.synthetic') : '',
    isMock ? t('data.kml.mock') : '',
  ].filter(Boolean)
  if (warnings.length > 0) yield element('description', xmlText(htmlText(warnings.join(' '))))
  yield STYLES

  const legs = legsFor(board, rows)
  const ofLeg = legColumns(board, legs, notes)
  const lineOf = legLines()
  yield openFolder(t('data.kml.legs'))
  for (const leg of legs) {
    const parts = lineOf(index.places.get(leg.departs.place), index.places.get(leg.arrives.place))
    yield placemark(sayLeg(english, leg, index), {
      id: `leg-${leg.id}`,
      time: publishedTime(leg),
      style: `${leg.mode}-${leg.basis}`,
      fields: fieldsOf(ofLeg, leg),
      geometry: parts ? lines(parts) : '',
    })
  }
  yield `</Folder>\n${openFolder(t('data.kml.places'))}`
  const ofPlace = placeColumns(board, notes)
  for (const place of placesFor(board, rows)) {
    yield placemark(sayPlace(english, place, index), {
      id: `place-${place.id}`,
      time: null,
      style: 'place',
      fields: fieldsOf(ofPlace, place),
      geometry: point(place),
    })
  }
  yield `</Folder>\n${openFolder(t('data.kml.sightings'))}`
  const ofSighting = sightingColumns(board, notes)
  for (const sighting of sightingsFor(board, rows)) {
    yield placemark(saySighting(english, sighting, index), {
      id: `sighting-${sighting.id}`,
      time: sighting.when,
      style: 'sighting',
      fields: fieldsOf(ofSighting, sighting),
      geometry: point(sighting.place === null ? undefined : index.places.get(sighting.place)),
    })
  }
  yield '</Folder>\n</Document>\n</kml>\n'
}

/** From the published departure to the published arrival. What no source gives stays open; nothing is reckoned. */
const publishedTime = ({ departs, arrives }: Leg): OpenSpan => ({ from: departs.when.from, to: arrives.when.to })

type Placemark = {
  readonly id: string
  readonly time: OpenSpan | null
  readonly style: string
  readonly fields: string
  readonly geometry: string
}

const placemark = ({ name, sentences }: Said, { id, time, style, fields, geometry }: Placemark): string =>
  [
    `<Placemark id="${xmlText(id)}">`,
    `<name>${xmlText(name)}</name>`,
    `<description>${xmlText(htmlText(sentences.join(' ')))}</description>`,
    time ? timeSpan(time) : '',
    `<styleUrl>#${style}</styleUrl>`,
    `<ExtendedData>${fields}</ExtendedData>`,
    geometry,
    '</Placemark>\n',
  ].join('')

function timeSpan({ from, to }: OpenSpan): string {
  if (from === null && to === null) return ''
  const [begin, end] = [from, to].map((at) => (at === null ? '' : isoTime(at)))
  return `<TimeSpan>${begin && `<begin>${begin}</begin>`}${end && `<end>${end}</end>`}</TimeSpan>`
}

const fieldsOf = <Row>(columns: readonly Column<Row>[], row: Row): string =>
  columns
    .flatMap(({ name, cell }) => {
      const value = cell(row)
      return value === null ? [] : [`<Data name="${xmlText(name)}"><value>${xmlText(String(value))}</value></Data>`]
    })
    .join('')

const coordinates = (points: readonly Position[]): string =>
  `<coordinates>${points.map(([longitude, latitude]) => `${longitude},${latitude}`).join(' ')}</coordinates>`

const point = (place: Place | undefined): string =>
  place ? `<Point>${coordinates([roundedPosition(place)])}</Point>` : ''

function lines(parts: LineParts): string {
  const drawn = parts.map((part) => `<LineString><tessellate>1</tessellate>${coordinates(part)}</LineString>`).join('')
  return parts.length === 1 ? drawn : `<MultiGeometry>${drawn}</MultiGeometry>`
}

const element = (name: string, content: string): string => `<${name}>${content}</${name}>\n`
const openFolder = (name: string): string => `<Folder>\n${element('name', xmlText(name))}`

/** The page's own colours, as KML writes them: opacity, blue, green, red. What is no fact is paler and thinner. */
const COLOURS = { vessel: 'a55f0b', rail: '0a48a8' } as const
const STROKES = { published: ['ff', 4], inferred: ['99', 2], synthetic: ['66', 2] } as const
/** Shown when a placemark is clicked: its description alone, whatever else its fields hold. */
const BALLOON = '<BalloonStyle><text>$[description]</text></BalloonStyle>'

const STYLES = [
  ...Object.entries(COLOURS).flatMap(([mode, colour]) =>
    Object.entries(STROKES).map(
      ([basis, [opacity, width]]) =>
        `<Style id="${mode}-${basis}"><LineStyle><color>${opacity}${colour}</color><width>${width}</width></LineStyle>${BALLOON}</Style>\n`,
    ),
  ),
  ...['place', 'sighting'].map((id) => `<Style id="${id}">${BALLOON}</Style>\n`),
].join('')
