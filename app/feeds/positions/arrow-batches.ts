import { Precision, tableFromIPC, Type, type Batch, type DataType, type Table } from '@uwdata/flechette'
import { wholeMessages } from '#app/feeds/positions/whole-messages.ts'
import { POSITION_COLUMNS, type PositionColumn } from '#app/feeds/positions/wire-positions.ts'
import { shownStart } from '#app/feeds/shown-start.ts'
import type { Trouble } from '#app/feeds/trouble.ts'

/** One column of one batch: its numbers as they came, and which of them are there. */
export type Values = {
  readonly values: ArrayLike<number>
  /** One bit a row, least first; null: all are there. */
  readonly validity: Uint8Array | null
}

/** One record batch. */
export type PositionBatch = Readonly<Record<PositionColumn, Values>> & {
  readonly length: number
  /** The ids that the values of `track` count. */
  readonly ids: ArrayLike<unknown>
}

/** Typed arrays over the bytes must begin at a multiple of 8. */
const ALIGNMENT = 8

/** Opens as much of an Arrow stream as came whole, without copying a value. `refuse` throws. */
export function openArrow(bytes: Uint8Array, refuse: Refuse): Table {
  const { isStream, schemaEnd, end, isSound } = wholeMessages(bytes)
  if (!isStream) {
    return refuse({ kind: 'not-data', firstBytes: shownStart(bytes) })
  }
  if (schemaEnd === 0) return refuse({ kind: 'truncated', announced: null, received: 0 })
  if (!isSound) return refuse(UNREADABLE)
  const whole = bytes.subarray(0, end)
  const aligned = bytes.byteOffset % ALIGNMENT === 0 ? whole : whole.slice()
  try {
    return tableFromIPC(aligned)
  } catch {
    return refuse(UNREADABLE)
  }
}

/** The batches of a table of positions. Refuses one whose columns are not as described. */
export function batchesOf(table: Table, refuse: Refuse): readonly PositionBatch[] {
  const columns = POSITION_COLUMNS.map((name) => {
    const index = table.schema.fields.findIndex((field) => field.name === name)
    const type = table.schema.fields[index]?.type
    if (!type) return refuse({ kind: 'envelope', field: name, message: 'is missing' })
    if (!TYPES[name].fits(type)) {
      return refuse({ kind: 'envelope', field: name, message: `is no column of ${TYPES[name].words}` })
    }
    return table.getChildAt(index).data
  })
  const [time = [], track = [], longitude = [], latitude = [], speed = []] = columns
  return time.map((batch, index) => {
    const { length } = batch
    const valuesOf = (column: readonly Batch<unknown>[]): Values => {
      const values = column[index] && valuesIn(column[index], length)
      return values ?? refuse(UNREADABLE)
    }
    return {
      length,
      time: valuesOf(time),
      track: valuesOf(track),
      ids: (track[index] as DictionaryBatch | undefined)?.cache ?? [],
      longitude: valuesOf(longitude),
      latitude: valuesOf(latitude),
      speed: valuesOf(speed),
    }
  })
}

type Refuse = (trouble: Trouble) => never
/** Flechette does not tell of it: all words of the dictionary, in the order of their numbers. */
type DictionaryBatch = Batch<unknown> & { readonly cache: readonly unknown[] }

const UNREADABLE = { kind: 'envelope', field: '(answer)', message: 'is no Arrow stream that can be read' } as const

/** The values of one column in one batch; null when there are fewer than the batch says. */
function valuesIn({ length, nullCount, validity, values }: Batch<unknown>, rows: number): Values | null {
  if (length !== rows || values.length < rows) return null
  if (nullCount === 0) return { values: values as Values['values'], validity: null }
  return validity.length * 8 < rows ? null : { values: values as Values['values'], validity }
}

const isInt = (type: DataType, bitWidth: number): boolean =>
  type.typeId === Type.Int && type.bitWidth === bitWidth && !type.signed
const isFloat = (type: DataType): boolean => type.typeId === Type.Float && type.precision !== Precision.HALF
const isWord = ({ typeId }: DataType): boolean => typeId === Type.Utf8 || typeId === Type.LargeUtf8

const DEGREES = { words: 'float32 or float64', fits: isFloat }
const TYPES: Readonly<Record<PositionColumn, { words: string; fits: (type: DataType) => boolean }>> = {
  time: { words: 'uint32', fits: (type) => isInt(type, 32) },
  track: {
    words: 'utf8 in a dictionary',
    fits: (type) => type.typeId === Type.Dictionary && isWord(type.dictionary) && type.indices.bitWidth <= 32,
  },
  longitude: DEGREES,
  latitude: DEGREES,
  speed: { words: 'uint16', fits: (type) => isInt(type, 16) },
}
