import {
  createColumnHelper,
  createSortedRowModel,
  rowSortingFeature,
  tableFeatures,
  type Row,
  type SortFn,
} from '@tanstack/react-table'
import type { CaseIndex } from '#app/domain/case-index.ts'
import { timesOf, type Leg } from '#app/domain/leg.ts'
import { boundsOf, UNKNOWN } from '#app/domain/quantity.ts'
import { gradeText, lowestGrade } from '#app/domain/record.ts'
import { arrivesText, carrierText, departsText, placeText } from '#app/i18n/leg-text.ts'
import { quantityText } from '#app/i18n/quantity-text.ts'
import type { MessageId, Translator } from '#app/i18n/translator.ts'
import { BasisMark } from '#app/panels/basis-mark.tsx'
import { GradeMark } from '#app/panels/grade-mark.tsx'
import { ModeCell, PlaceCell, TextCell } from '#app/panels/leg-list/leg-cells.tsx'

export const legFeatures = tableFeatures({ rowSortingFeature, sortedRowModel: createSortedRowModel() })
export type LegRowModel = Row<typeof legFeatures, Leg>
type LegSort = SortFn<typeof legFeatures, Leg>

/**
 * Headings of the columns by their ids, and their widths where rows are virtual and cannot be measured: px at the usual size
 * of letters. What has no box that cuts it (mode, basis, grade) has room in every language.
 */
export const LEG_COLUMNS = {
  consignment: { header: 'panels.legs.consignment', width: 208 },
  mode: { header: 'panels.legs.mode', width: 136 },
  carrier: { header: 'panels.legs.carrier', width: 152 },
  from: { header: 'panels.legs.from', width: 160 },
  to: { header: 'panels.legs.to', width: 160 },
  departs: { header: 'panels.legs.departs', width: 232 },
  arrives: { header: 'panels.legs.arrives', width: 232 },
  containers: { header: 'panels.legs.containers', width: 184 },
  basis: { header: 'panels.legs.basis', width: 152 },
  grade: { header: 'panels.legs.grade', width: 116 },
} as const satisfies Record<string, { header: MessageId; width: number }>
export type LegColumnId = keyof typeof LEG_COLUMNS

const column = createColumnHelper<typeof legFeatures, Leg>()

/** The columns in one language. Values are what is sorted by; cells say what the sources say, hedges included. */
export function legColumns(translator: Translator, index: CaseIndex) {
  const { local, languageOf } = translator
  const collator = new Intl.Collator(translator.language, { numeric: true })
  const byWords: LegSort = (a, b, id) => collator.compare(a.getValue<string>(id), b.getValue<string>(id))
  const byNumber: LegSort = (a, b, id) => a.getValue<number>(id) - b.getValue<number>(id)
  const place = (id: Leg['departs']['place']) => placeText(index.places.get(id), id)
  const consignment = (leg: Leg) => index.consignments.get(leg.consignment)
  const containers = (leg: Leg) => consignment(leg)?.containers ?? UNKNOWN
  const words = { sortFn: byWords } as const
  /** Values that are not known stand last, whichever way the column is sorted. */
  const numbers = { sortFn: byNumber, sortUndefined: 'last' } as const

  const nameOf = (leg: Leg) => {
    const name = consignment(leg)?.name
    return name ? local(name) : leg.consignment
  }

  return column.columns([
    column.accessor(nameOf, {
      id: 'consignment',
      ...words,
      cell: ({ row: { original: leg } }) => {
        const name = consignment(leg)?.name
        return <TextCell text={nameOf(leg)} lang={name && languageOf(name)} />
      },
    }),
    column.accessor((leg) => leg.mode, {
      id: 'mode',
      ...words,
      cell: ({ row }) => <ModeCell mode={row.original.mode} />,
    }),
    column.accessor((leg) => carrierText(translator, leg, index), {
      id: 'carrier',
      ...words,
      cell: ({ getValue, row: { original: leg } }) => (
        <TextCell text={getValue()} lang={leg.carrier && !leg.vessel ? languageOf(leg.carrier) : undefined} />
      ),
    }),
    column.accessor((leg) => place(leg.departs.place), {
      id: 'from',
      ...words,
      cell: ({ row }) => (
        <PlaceCell id={row.original.departs.place} place={index.places.get(row.original.departs.place)} />
      ),
    }),
    column.accessor((leg) => place(leg.arrives.place), {
      id: 'to',
      ...words,
      cell: ({ row }) => (
        <PlaceCell id={row.original.arrives.place} place={index.places.get(row.original.arrives.place)} />
      ),
    }),
    column.accessor((leg) => timesOf(leg)?.departs.from, {
      id: 'departs',
      ...numbers,
      cell: ({ row }) => <TextCell text={departsText(translator, row.original)} />,
    }),
    column.accessor((leg) => timesOf(leg)?.arrives.to, {
      id: 'arrives',
      ...numbers,
      cell: ({ row }) => <TextCell text={arrivesText(translator, row.original)} />,
    }),
    column.accessor((leg) => leastOf(containers(leg)), {
      id: 'containers',
      ...numbers,
      cell: ({ row }) => <TextCell text={quantityText(translator, containers(row.original))} />,
    }),
    column.accessor((leg) => leg.basis, {
      id: 'basis',
      ...words,
      cell: ({ row }) => <BasisMark basis={row.original.basis} />,
    }),
    column.accessor((leg) => gradeOrder(leg), {
      id: 'grade',
      ...words,
      cell: ({ row }) => <GradeMark grade={lowestGrade(row.original.grades)} />,
    }),
  ])
}

const leastOf = (quantity: Parameters<typeof boundsOf>[0]): number | undefined => {
  const { low, high } = boundsOf(quantity)
  return (low ?? high)?.value
}

/** Best first: the information decides, then the source; ungraded legs stand after all. */
function gradeOrder(leg: Leg): string {
  const grade = lowestGrade(leg.grades)
  return grade ? `${grade.information}${gradeText(grade)}` : '~'
}
