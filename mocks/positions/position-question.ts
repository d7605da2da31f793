import { fail, ok, type Result } from '#app/base/result.ts'
import { DAY_MS, instant, parseDay, parseInstant, type Instant } from '#app/domain/time.ts'

/** A box in degrees, its edges included. `west` > `east`: it lies across the antimeridian. */
export type Box = { readonly west: number; readonly south: number; readonly east: number; readonly north: number }

/** Which positions are asked for: from `from` until before `to`, inside `box`. null: no bound on that side. */
export type PositionQuestion = {
  readonly from: Instant | null
  readonly to: Instant | null
  readonly box: Box | null
}

/** Reads `from`, `to` and `bbox` of a query; a day as `to` is included. The error says in plain words what is wrong. */
export function readPositionQuestion(parameters: URLSearchParams): Result<PositionQuestion> {
  const from = readTime(parameters, 'from')
  const to = readTime(parameters, 'to')
  const box = readBox(parameters.get('bbox'))
  if (!from.ok) return from
  if (!to.ok) return to
  if (!box.ok) return box
  if (from.value !== null && to.value !== null && from.value >= to.value) return fail('"to" must be after "from".')
  return ok({ from: from.value, to: to.value, box: box.value })
}

function readTime(parameters: URLSearchParams, name: 'from' | 'to'): Result<Instant | null> {
  const text = parameters.get(name)
  if (text === null) return ok(null)
  const day = parseDay(text)
  if (day.ok) return ok(name === 'to' ? instant(day.value + DAY_MS) : day.value)
  const exact = parseInstant(text)
  if (exact.ok) return exact
  return fail(`"${name}" must be a UTC day or a UTC instant, such as 2023-09-07 or 2023-09-07T12:00Z.`)
}

const NUMBER = /^-?\d{1,3}(\.\d{1,15})?$/

function readBox(text: string | null): Result<Box | null> {
  if (text === null) return ok(null)
  const parts = text.split(',')
  const [west = NaN, south = NaN, east = NaN, north = NaN] = parts.map((part) =>
    NUMBER.test(part) ? Number(part) : NaN,
  )
  const isOnGlobe = Math.abs(west) <= 180 && Math.abs(east) <= 180 && south >= -90 && north <= 90 && south <= north
  if (parts.length === 4 && isOnGlobe) return ok({ west, south, east, north })
  return fail('"bbox" must be four numbers in degrees: least longitude, least latitude, most longitude, most latitude.')
}
