import { fail, ok, type Result } from '#app/base/result.ts'

const DURATION = /^P(?=.)(?:(\d{1,4})D)?(?:T(?=.)(?:(\d{1,5})H)?(?:(\d{1,6})M)?(?:(\d{1,8})(?:\.(\d{1,3}))?S)?)?$/

/** A duration as ISO 8601 writes it, in ms: `PT5M`, `PT1H30M`, `P1D`. Years and months have no fixed length and are refused. */
export function parseDuration(text: string): Result<number, 'not-a-duration'> {
  const parts = DURATION.exec(text)
  if (!parts) return fail('not-a-duration')
  const [days, hours, minutes, seconds] = [1, 2, 3, 4].map((index) => Number(parts[index] ?? 0))
  const milliseconds = Number((parts[5] ?? '').padEnd(3, '0'))
  return ok((((days ?? 0) * 24 + (hours ?? 0)) * 3600 + (minutes ?? 0) * 60 + (seconds ?? 0)) * 1000 + milliseconds)
}

/** The other way: whole ms, not below zero, in hours, minutes and seconds. */
export function formatDuration(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000)
  const rest = milliseconds % 1000
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60]
  const fraction = rest === 0 ? '' : `.${String(rest).padStart(3, '0').replace(/0+$/, '')}`
  const second = seconds % 60 === 0 && rest === 0 ? '' : `${seconds % 60}${fraction}S`
  return `PT${hours === 0 ? '' : `${hours}H`}${minutes === 0 ? '' : `${minutes}M`}${second}`.replace(/T$/, 'T0S')
}
