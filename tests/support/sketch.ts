import { EMPTY_CASE_FILE, type Case, type CaseFile } from '#app/domain/case.ts'
import { indexCase } from '#app/domain/case-index.ts'
import type { Claim } from '#app/domain/claim.ts'
import type { Consignment } from '#app/domain/consignment.ts'
import type { Leg, Mode } from '#app/domain/leg.ts'
import { exactly, type Quantity } from '#app/domain/quantity.ts'
import type { CaseId, ClaimId, ConsignmentId, Grades, LegId, PlaceId, SourceId } from '#app/domain/record.ts'
import {
  addDays,
  parseDay,
  parseInstant,
  windowOfDays,
  type Instant,
  type OpenSpan,
  type TimeWindow,
} from '#app/domain/time.ts'
import { selectBoard, type Board, type BoardInput } from '#app/state/board.ts'
import { DEFAULT_SHOWN } from '#app/state/view.ts'

/*
 * Small made cases, drawn rather than typed. One character is one day, the first column is 1 September 2023:
 *
 *   legsOf(`
 *     A vessel NAJ>DUN  ====...
 *     A rail   DUN>TIK  ....===
 *   `)
 */

const FIRST = at('2023-09-01')

/** An instant from a day or an instant in text. */
export function at(text: string): Instant {
  const [day, exact] = [parseDay(text), parseInstant(text)]
  if (day.ok) return day.value
  if (exact.ok) return exact.value
  throw new Error(`Neither day nor instant: ${text}`)
}

/** Both days included. */
export const days = (first: string, last: string): TimeWindow => windowOfDays(at(first), at(last))

/** The n-th column of a sketch. */
export const column = (index: number): Instant => addDays(FIRST, index)

export const NOT_GRADED: Grades = { position: null, cargo: null, identity: null, reason: null }

const published = { basis: 'published', grades: NOT_GRADED, sources: ['S' as SourceId] } as const

/** A leg that may take all of `when`. */
export function leg(id: string, when: OpenSpan, part: Partial<Leg> = {}): Leg {
  return {
    ...published,
    id: id as LegId,
    consignment: 'A' as ConsignmentId,
    mode: 'vessel',
    vessel: null,
    carrier: null,
    departs: { place: 'NAJ' as PlaceId, when: { from: when.from, to: null }, seen: null },
    arrives: { place: 'DUN' as PlaceId, when: { from: null, to: when.to }, seen: null },
    corridor: null,
    ...part,
  }
}

const LINE = /^\s*(?<consignment>\S+)\s+(?<mode>vessel|rail)\s+(?<from>\w+)>(?<to>\w+)\s+(?<days>[.=]+)\s*$/

/** Reads a sketch. The id of a leg is that of its consignment and its number in it: `A-1`, `A-2`. */
export function legsOf(sketch: string): readonly Leg[] {
  const counts = new Map<string, number>()
  return sketch
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const { consignment = '', mode, from, to, days: drawn = '' } = LINE.exec(line)?.groups ?? {}
      if (consignment === '' || !drawn.includes('=')) throw new Error(`No leg in this line of the sketch: ${line}`)
      const number = (counts.get(consignment) ?? 0) + 1
      counts.set(consignment, number)
      const when = { from: column(drawn.indexOf('=')), to: column(drawn.lastIndexOf('=') + 1) }
      return leg(`${consignment}-${number}`, when, {
        consignment: consignment as ConsignmentId,
        mode: mode as Mode,
        departs: { place: from as PlaceId, when: { from: when.from, to: null }, seen: null },
        arrives: { place: to as PlaceId, when: { from: null, to: when.to }, seen: null },
      })
    })
}

export function consignment(id: string, containers: Quantity, part: Partial<Consignment> = {}): Consignment {
  return {
    ...published,
    id: id as ConsignmentId,
    name: { en: `Consignment ${id}` },
    containers,
    legs: [],
    supports: [],
    ...part,
  }
}

export function claim(id: string, quantity: Quantity, part: Partial<Claim> = {}): Claim {
  return {
    ...published,
    id: id as ClaimId,
    kind: 'figure',
    speaker: 'Speaker',
    said: null,
    concerns: null,
    text: { en: id },
    form: 'paraphrase',
    figure: { quantity, counts: 'containers', wording: null, since: null, question: null },
    denies: [],
    places: [],
    vessels: [],
    consignments: [],
    ...part,
  }
}

/** A case file of legs; consignments that are not given are made, with one container each. */
export function fileOf(legs: readonly Leg[], part: Partial<CaseFile> = {}): CaseFile {
  const ids = [...new Set(legs.map((some) => some.consignment))]
  const consignments = ids.map((id) =>
    consignment(id, exactly(1), { legs: legs.filter((some) => some.consignment === id).map((some) => some.id) }),
  )
  return { ...EMPTY_CASE_FILE, legs, consignments, ...part }
}

export const SEPTEMBER: TimeWindow = days('2023-09-01', '2023-09-30')

const CASE: Case = {
  id: 'sketch' as CaseId,
  name: { en: 'Sketch' },
  description: { en: 'Drawn for a test' },
  caveat: null,
  window: SEPTEMBER,
  extent: SEPTEMBER,
  headline: null,
}

type BoardSketch = Partial<Omit<BoardInput, 'case' | 'index'>> & { readonly case?: Partial<Case> }

/** The board of a case file, all of September 2023 unless said otherwise. */
export function boardOf(file: CaseFile, { case: ofCase, ...part }: BoardSketch = {}): Board {
  return selectBoard({
    case: { ...CASE, ...ofCase },
    file,
    index: indexCase(file),
    positions: null,
    window: SEPTEMBER,
    shown: DEFAULT_SHOWN,
    at: null,
    filter: '',
    selection: null,
    ...part,
  })
}
