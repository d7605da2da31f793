import * as z from 'zod/mini'
import { ensure } from '#app/base/ensure.ts'
import type { Quantity } from '#app/domain/quantity.ts'
import {
  SYNTHETIC_MARK,
  type Grade,
  type Grades,
  type InformationCredibility,
  type SourceId,
  type SourceReliability,
} from '#app/domain/record.ts'
import { addDays, parseDay, parseInstant, type Instant, type OpenSpan, type Span } from '#app/domain/time.ts'

/*
 * Pieces of the wire format that several feeds share. A schema checks and never changes: what the wire says is what the
 * mocks are typed by and what the OpenAPI document shows. The mapper beside it turns it into words of the domain.
 */

export const wireId = z.string().check(z.regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,79}$/))
export const wireText = z.string().check(z.minLength(1), z.maxLength(4000))
export const wireLocalText = z.object({ en: wireText, fr: z.optional(wireText) })
export const wireBasis = z.enum(['published', 'inferred', 'synthetic'])
export const wireIds = z.array(wireId)

/**
 * A UTC day (`2023-09-07`) or an instant with its zone (`2023-10-01T23:30Z`). It aborts: the checks of what holds it
 * compare times, and there is none.
 */
const wireTime = z
  .string()
  .check(z.refine((text) => timeOf(text) !== null, { error: 'is no UTC day or instant', abort: true }))

/** From and to; a day as `to` means that this whole day is included. */
export const wireSpan = z
  .object({ from: wireTime, to: wireTime })
  .check(z.refine((span) => toSpan(span).from <= toSpan(span).to, { error: 'ends before it starts' }))
export const wireOpenSpan = z.object({ from: z.nullable(wireTime), to: z.nullable(wireTime) }).check(
  z.refine((span) => span.from === null || span.to === null || startOf(span.from) <= endOf(span.to), {
    error: 'ends before it starts',
  }),
)

const count = z.number().check(z.minimum(0), z.maximum(1e12))
export const wireQuantity = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('exact'), value: count }),
  z.object({ kind: z.literal('about'), value: count }),
  z.object({ kind: z.literal('moreThan'), value: count }),
  z.object({ kind: z.literal('atLeast'), value: count }),
  z.object({ kind: z.literal('range'), low: count, high: count }),
  z.object({ kind: z.literal('unknown') }),
])

/** Admiralty code such as B2. */
const wireGrade = z.string().check(z.regex(/^[A-F][1-6]$/))
const wireGrades = z.object({
  position: z.nullable(wireGrade),
  cargo: z.nullable(wireGrade),
  identity: z.nullable(wireGrade),
  reason: z.nullable(wireLocalText),
})

/** Whose figure a capacity is, and what it does not tell. */
export const wireGiven = { limitation: wireLocalText, basis: wireBasis, sources: wireIds }

export const provenanceShape = { basis: wireBasis, grades: wireGrades, sources: wireIds }

/** Nothing is published without a source; nothing made up passes without its mark. */
export const honest = <T extends { id: string; basis: string; sources: readonly string[] }>() => [
  z.refine<T>((record) => record.basis !== 'published' || record.sources.length > 0, {
    error: 'is published and names no source',
    path: ['sources'],
  }),
  z.refine<T>((record) => (record.basis === 'synthetic') === record.id.startsWith(SYNTHETIC_MARK), {
    error: 'is synthetic and must begin with SYN-, and only then',
    path: ['id'],
  }),
]

type Given = { readonly basis: string; readonly sources: readonly string[] }
type Part = { readonly basis?: string | undefined; readonly sources: readonly string[] }
type Parted<Field extends string> = Given & {
  readonly [Name in Field]?: Part | readonly Part[] | undefined
}

/** What is given of a part of a record: made up where the record is, and by sources that the record names. */
export function honestPart<Field extends 'capacity' | 'names' | 'flags'>(field: Field) {
  const isEach = (record: Parted<Field>, holds: (part: Given) => boolean): boolean => {
    const parts: Part | readonly Part[] = record[field] ?? []
    return [parts].flat().every(({ basis = record.basis, sources }) => holds({ basis, sources }))
  }
  return [
    z.refine<Parted<Field>>(
      (record) => isEach(record, ({ basis }) => (basis === 'synthetic') === (record.basis === 'synthetic')),
      { error: 'is synthetic where the record is, and only there', path: [field] },
    ),
    z.refine<Parted<Field>>(
      (record) => isEach(record, ({ basis, sources }) => basis !== 'published' || sources.length > 0),
      { error: 'is published and names no source', path: [field] },
    ),
    z.refine<Parted<Field>>(
      (record) => isEach(record, ({ sources }) => sources.every((id) => record.sources.includes(id))),
      { error: 'names a source that the record does not name', path: [field] },
    ),
  ]
}

const startOf = (text: string): Instant => parsed(text).from
const endOf = (text: string): Instant => parsed(text).to

const parsed = (text: string): Span => ensure(timeOf(text), `time ${text}, which the schema let through`)

/** A record's times are asked for by each check and by the mapper: parsed once, ten thousand legs are read in half the time. */
const knownTimes = new Map<string, Span | null>()
const MOST_KNOWN_TIMES = 4096

/** A day from its midnight to the next, an instant from itself to itself; null: neither. */
function timeOf(text: string): Span | null {
  const known = knownTimes.get(text)
  if (known !== undefined) return known
  const [day, exact] = [parseDay(text), parseInstant(text)]
  const time = day.ok
    ? { from: day.value, to: addDays(day.value, 1) }
    : exact.ok
      ? { from: exact.value, to: exact.value }
      : null
  if (knownTimes.size >= MOST_KNOWN_TIMES) knownTimes.clear()
  knownTimes.set(text, time)
  return time
}

export const toSpan = ({ from, to }: { from: string; to: string }): Span => ({ from: startOf(from), to: endOf(to) })
export const toSpanOrNull = (span: { from: string; to: string } | null): Span | null => (span ? toSpan(span) : null)
export const toOpenSpan = ({ from, to }: { from: string | null; to: string | null }): OpenSpan => ({
  from: from === null ? null : startOf(from),
  to: to === null ? null : endOf(to),
})

export function toQuantity(wire: z.output<typeof wireQuantity>): Quantity {
  switch (wire.kind) {
    case 'moreThan':
    case 'atLeast':
    case 'range':
      return { ...wire, about: false }
    default:
      return wire
  }
}

const toGrade = (text: string | null): Grade | null =>
  text === null
    ? null
    : { source: text[0] as SourceReliability, information: Number(text[1]) as InformationCredibility }

const toGrades = (wire: z.output<typeof wireGrades>): Grades => ({
  position: toGrade(wire.position),
  cargo: toGrade(wire.cargo),
  identity: toGrade(wire.identity),
  reason: wire.reason,
})

export const toProvenance = (wire: z.output<z.ZodMiniObject<typeof provenanceShape>>) => ({
  basis: wire.basis,
  grades: toGrades(wire.grades),
  sources: wire.sources as SourceId[],
})
