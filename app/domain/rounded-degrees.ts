import type { Place, Position } from '#app/domain/place.ts'

type Precise = Pick<Place, 'position' | 'precisionKm'>

const KM_PER_DEGREE = 111.32
const MOST_DECIMALS = 5

/**
 * The fewest decimals of a degree that keep a place inside its own radius: more would promise a precision that nobody
 * gave. Rounding both axes moves a point by up to 0.71 of the last decimal.
 */
export function decimalsFor(precisionKm: number): number {
  const decimals = Math.ceil(Math.log10((KM_PER_DEGREE * Math.SQRT1_2) / Math.max(precisionKm, 0.001)))
  return Math.min(Math.max(decimals, 0), MOST_DECIMALS)
}

/** Degrees of a place on one axis, no finer than the place is known. */
export const roundedDegrees = ({ position, precisionKm }: Precise, axis: 0 | 1): number =>
  roundedTo(position[axis], decimalsFor(precisionKm))

/** A place's position, no finer than the place is known. */
export const roundedPosition = (place: Precise): Position => [roundedDegrees(place, 0), roundedDegrees(place, 1)]

/** Degrees with so many decimals. Never a negative zero, which JSON and tables write in two ways. */
export const roundedTo = (degrees: number, decimals: number): number => Number(degrees.toFixed(decimals)) + 0
