import { denialsOf } from '#app/domain/claim.ts'
import type { Consignment } from '#app/domain/consignment.ts'
import type { Leg, LegEnd } from '#app/domain/leg.ts'
import type { Quantity } from '#app/domain/quantity.ts'
import type { ConsignmentId, LegId } from '#app/domain/record.ts'
import { roundedDegrees } from '#app/domain/rounded-degrees.ts'
import {
  boundCell,
  daysText,
  exerciseColumns,
  feedCell,
  gradeCell,
  sourcesCell,
  spanColumns,
  type Column,
} from '#app/export/writers/column-cells.ts'
import type { Cell } from '#app/export/writers/csv-cells.ts'
import { countedText } from '#app/i18n/quantity-text.ts'
import type { Translator } from '#app/i18n/translator.ts'
import type { Board } from '#app/state/board.ts'

export type TableNotes = {
  /** English, whatever the page speaks. */
  readonly english: Translator
  readonly isMock: boolean
  /** The exercise in which the file is made, and its time then; left out or empty: none. */
  readonly exercise?: string
  /** English names of feeds that gave nothing. */
  readonly feedsDown: readonly string[]
}

/** The columns of the table of legs. What no source gives is empty, never filled by reckoning. */
export function legColumns(
  board: Board,
  legs: readonly Leg[],
  { english, isMock, exercise = '', feedsDown }: TableNotes,
): readonly Column<Leg>[] {
  const { index } = board
  const consignmentOf = (leg: Leg): Consignment | undefined => index.consignments.get(leg.consignment)
  const countedIn = firstLegs(legs)
  const counted = (leg: Leg): Quantity | null =>
    countedIn.get(leg.consignment) === leg.id ? (consignmentOf(leg)?.containers ?? null) : null
  const words = (quantity: Quantity | undefined): Cell =>
    quantity ? countedText(english, quantity, 'containers') : null
  const sources = sourcesCell(index)

  return [
    { name: 'id', cell: (leg) => leg.id },
    { name: 'consignment', cell: (leg) => leg.consignment },
    { name: 'consignment_name', cell: (leg) => consignmentOf(leg)?.name.en ?? null },
    { name: 'mode', cell: (leg) => leg.mode },
    { name: 'carrier', cell: (leg) => (leg.vessel && index.vessels.get(leg.vessel)?.name) ?? leg.carrier?.en ?? null },
    { name: 'vessel_imo', cell: (leg) => (leg.vessel && index.vessels.get(leg.vessel)?.imo) ?? null },
    ...placeColumns('from', (leg) => leg.departs, index.places),
    ...placeColumns('to', (leg) => leg.arrives, index.places),
    ...endColumns('departs', (leg) => leg.departs),
    ...endColumns('arrives', (leg) => leg.arrives),
    { name: 'containers', cell: (leg) => words(consignmentOf(leg)?.containers) },
    { name: 'containers_kind', cell: (leg) => consignmentOf(leg)?.containers.kind ?? null },
    // The numbers stand in one row of each consignment, so that a sum over rows never counts the same boxes twice.
    { name: 'consignment_containers', cell: (leg) => words(counted(leg) ?? undefined) },
    { name: 'containers_low', cell: (leg) => boundCell(counted(leg), 'low') },
    { name: 'containers_high', cell: (leg) => boundCell(counted(leg), 'high') },
    { name: 'containers_counted_in_row', cell: (leg) => countedIn.get(leg.consignment) ?? null },
    { name: 'basis', cell: (leg) => leg.basis },
    { name: 'grade_position', cell: (leg) => gradeCell(leg.grades.position) },
    { name: 'grade_cargo', cell: (leg) => gradeCell(leg.grades.cargo) },
    { name: 'grade_identity', cell: (leg) => gradeCell(leg.grades.identity) },
    { name: 'sources', cell: (leg) => sources(leg.sources) },
    { name: 'containers_sources', cell: (leg) => sources(consignmentOf(leg)?.sources ?? []) },
    { name: 'denied_by', cell: (leg) => denialsText(board, consignmentOf(leg)) },
    { name: 'feed', cell: () => feedCell(isMock) },
    { name: 'feeds_not_counted', cell: () => feedsDown.join('; ') || null },
    ...exerciseColumns<Leg>(exercise),
  ]
}

/** The leg in whose row the containers of each consignment are counted: the first that the table has. */
function firstLegs(legs: readonly Leg[]): ReadonlyMap<ConsignmentId, LegId> {
  const first = new Map<ConsignmentId, LegId>()
  for (const leg of legs) if (!first.has(leg.consignment)) first.set(leg.consignment, leg.id)
  return first
}

function placeColumns(
  name: string,
  endOf: (leg: Leg) => LegEnd,
  places: Board['index']['places'],
): readonly Column<Leg>[] {
  const placeOf = (leg: Leg) => places.get(endOf(leg).place)
  const degrees = (leg: Leg, axis: 0 | 1): Cell => {
    const place = placeOf(leg)
    return place ? roundedDegrees(place, axis) : null
  }
  return [
    { name, cell: (leg) => placeOf(leg)?.name ?? endOf(leg).place },
    { name: `${name}_longitude`, cell: (leg) => degrees(leg, 0) },
    { name: `${name}_latitude`, cell: (leg) => degrees(leg, 1) },
    { name: `${name}_precision_km`, cell: (leg) => placeOf(leg)?.precisionKm ?? null },
  ]
}

const endColumns = (name: string, endOf: (leg: Leg) => LegEnd): readonly Column<Leg>[] => [
  ...spanColumns<Leg>(name, (leg) => endOf(leg).when),
  ...spanColumns<Leg>(`${name}_seen`, (leg) => endOf(leg).seen),
]

function denialsText({ file, index }: Board, consignment: Consignment | undefined): Cell {
  const claims = consignment?.supports.flatMap((id) => index.claims.get(id) ?? []) ?? []
  const denials = new Set(claims.flatMap((claim) => denialsOf(claim, file.claims)))
  return [...denials].map(({ speaker, said }) => (said ? `${speaker}, ${daysText(said)}` : speaker)).join(' | ') || null
}
