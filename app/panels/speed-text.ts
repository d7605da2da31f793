import { SPEED_LIMITS, type SpeedUnit } from '#app/domain/plausibility/speed-limit.ts'
import { nauticalMiles, type ImpliedSpeed } from '#app/domain/plausibility/implied-speed.ts'
import type { Mode } from '#app/domain/leg.ts'
import type { Translator } from '#app/i18n/translator.ts'

/* A least value is rounded down and a greatest one up: rounding must not make either surer than it is. */

type Rounding = 'down' | 'up'

/** Decimals that a figure is worth: tenths of a knot, whole kilometres by rail. */
const STEP: Readonly<Record<SpeedUnit, number>> = { knots: 0.1, 'kilometres-a-day': 1 }

/** What a computed quotient may be off in the last bits must not cost a whole step. */
const HAIR = 1e-9

const rounded = (value: number, step: number, rounding: Rounding): number =>
  (rounding === 'down' ? Math.floor(value / step + HAIR) : Math.ceil(value / step - HAIR)) * step

const speedOf = ({ t, number }: Translator, value: number, unit: SpeedUnit, rounding: Rounding): string =>
  Number.isFinite(value)
    ? t(`plausibility.speed.${unit}`, { value: number(rounded(value, STEP[unit], rounding)) })
    : t('plausibility.speed.endless')

/** "at least about 0.7 kn". */
export const leastSpeedText = (translator: Translator, { least, unit, about }: ImpliedSpeed): string =>
  translator.t('plausibility.atLeast', {
    soft: about ? 'yes' : 'no',
    speed: speedOf(translator, least, unit, 'down'),
  })

/** "110.5 nm (204.7 km) along the inferred corridor". */
export function wayText(translator: Translator, { way, unit }: ImpliedSpeed): string {
  const { t, number } = translator
  return t(`plausibility.way.${way.measured}`, {
    length: lengthText(translator, way.leastKm, unit, 'down'),
    doubt: number(Math.ceil(way.doubtKm)),
  })
}

function lengthText({ t, number }: Translator, km: number, unit: SpeedUnit, rounding: Rounding): string {
  if (unit === 'kilometres-a-day') return t('plausibility.length.rail', { km: number(rounded(km, 1, rounding)) })
  return t('plausibility.length.vessel', {
    km: number(rounded(km, 0.1, rounding)),
    nauticalMiles: number(rounded(nauticalMiles(km), 0.1, rounding)),
  })
}

/** Hours at sea, days by rail. */
export function durationText({ t, number }: Translator, hours: number, unit: SpeedUnit, rounding: Rounding): string {
  if (unit === 'knots') return t('plausibility.hours', { hours: number(rounded(hours, 0.1, rounding)) })
  const days = rounded(hours / 24, 0.1, rounding)
  return t('plausibility.days', { count: days, days: number(days) })
}

/** "at least about 0.7 kn: 110.5 nm (204.7 km) along the inferred corridor, in at most 144 h", and the other end. */
export function impliedText(translator: Translator, implied: ImpliedSpeed): readonly string[] {
  const { t } = translator
  const { unit, longestHours, shortestHours, most, way } = implied
  const least = t('plausibility.implied', {
    least: leastSpeedText(translator, implied),
    way: wayText(translator, implied),
    longest: durationText(translator, longestHours, unit, 'up'),
  })
  if (most === null || shortestHours === null || way.mostKm === null) return [least]
  const highest = t('plausibility.implied.most', {
    most: t('plausibility.atMost', {
      soft: implied.about ? 'yes' : 'no',
      speed: speedOf(translator, most, unit, 'up'),
    }),
    length: lengthText(translator, way.mostKm, unit, 'up'),
    shortest: durationText(translator, shortestHours, unit, 'down'),
  })
  return [least, highest]
}

/** "limit 23 kn, assumed by us, not published: ...". */
export function limitText(translator: Translator, mode: Mode): string {
  const { value, unit } = SPEED_LIMITS[mode]
  return translator.t(`plausibility.limit.${mode}`, { limit: speedOf(translator, value, unit, 'up') })
}
