import { LEFT_OUT } from '#app/domain/left-out.ts'
import type { Place } from '#app/domain/place.ts'
import type { PlaceId } from '#app/domain/record.ts'
import { roundedDegrees } from '#app/domain/rounded-degrees.ts'
import type { Sighting } from '#app/domain/sighting.ts'
import {
  boundCell,
  exerciseColumns,
  feedCell,
  gradeCell,
  sourcesCell,
  spanColumns,
  type Column,
} from '#app/export/writers/column-cells.ts'
import { legsFor, type CsvRows } from '#app/export/writers/csv.ts'
import type { TableNotes } from '#app/export/writers/leg-columns.ts'
import { countedText } from '#app/i18n/quantity-text.ts'
import type { Board } from '#app/state/board.ts'

/** Sightings of the window, or all of the case. */
export const sightingsFor = (board: Board, rows: CsvRows): readonly Sighting[] =>
  rows === 'window' ? board.sightings : board.file.sightings

/** The places where the legs and sightings begin, end or lie, in the order of the case; or all of the case. */
export function placesFor(board: Board, rows: CsvRows): readonly Place[] {
  if (rows === 'all') return board.file.places
  const used = new Set<PlaceId | null>([
    ...legsFor(board, rows).flatMap(({ departs, arrives }) => [departs.place, arrives.place]),
    ...sightingsFor(board, rows).map(({ place }) => place),
  ])
  return board.file.places.filter(({ id }) => used.has(id))
}

/** What is said of a place. */
export const placeColumns = ({ index }: Board, { isMock, exercise = '' }: TableNotes): readonly Column<Place>[] => [
  { name: 'id', cell: ({ id }) => id },
  { name: 'name', cell: ({ name }) => name },
  { name: 'kind', cell: ({ kind }) => kind },
  { name: 'countries', cell: ({ countries }) => countries.join(' ') },
  { name: 'longitude', cell: (place) => roundedDegrees(place, 0) },
  { name: 'latitude', cell: (place) => roundedDegrees(place, 1) },
  { name: 'precision_km', cell: ({ precisionKm }) => precisionKm },
  { name: 'position_source', cell: ({ positionSource }) => positionSource || LEFT_OUT.en },
  { name: 'reported', cell: ({ reported }) => reported.en || LEFT_OUT.en },
  { name: 'basis', cell: ({ basis }) => basis },
  { name: 'sources', cell: ({ sources }) => sourcesCell(index)(sources) },
  { name: 'feed', cell: () => feedCell(isMock) },
  ...exerciseColumns<Place>(exercise),
]

/** What is said of a sighting. It lies somewhere at its place, and is no more precise than that. */
export function sightingColumns(
  board: Board,
  { english, isMock, exercise = '' }: TableNotes,
): readonly Column<Sighting>[] {
  const placeOf = ({ place }: Sighting): Place | undefined =>
    place === null ? undefined : board.index.places.get(place)
  return [
    { name: 'id', cell: ({ id }) => id },
    { name: 'method', cell: ({ method }) => method },
    { name: 'text', cell: ({ text }) => text.en },
    ...spanColumns<Sighting>('seen', ({ when }) => when),
    { name: 'place', cell: (sighting) => placeOf(sighting)?.name ?? sighting.place },
    { name: 'precision_km', cell: (sighting) => placeOf(sighting)?.precisionKm ?? null },
    {
      name: 'counted',
      cell: ({ quantity, counts }) => quantity && countedText(english, quantity, counts ?? 'containers'),
    },
    { name: 'counted_what', cell: ({ counts }) => counts },
    { name: 'counted_kind', cell: ({ quantity }) => quantity?.kind ?? null },
    { name: 'counted_low', cell: ({ quantity }) => boundCell(quantity, 'low') },
    { name: 'counted_high', cell: ({ quantity }) => boundCell(quantity, 'high') },
    { name: 'consignment', cell: ({ consignment }) => consignment },
    { name: 'basis', cell: ({ basis }) => basis },
    { name: 'grade_position', cell: ({ grades }) => gradeCell(grades.position) },
    { name: 'grade_cargo', cell: ({ grades }) => gradeCell(grades.cargo) },
    { name: 'grade_identity', cell: ({ grades }) => gradeCell(grades.identity) },
    { name: 'sources', cell: ({ sources }) => sourcesCell(board.index)(sources) },
    { name: 'feed', cell: () => feedCell(isMock) },
    ...exerciseColumns<Sighting>(exercise),
  ]
}
