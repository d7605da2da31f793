import { mixed, STRIDE } from '#mocks/cases/load/seeded.ts'
import type { Schedule } from '#mocks/cases/load/schedule.ts'

/*
 * Coast stations hear better than satellites: so much of the reports come from so much of the time at either end.
 *
 *   reports  0 .. 0.14 |            ..             | 0.86 .. 1
 *   time     0 .. 0.06 |            ..             | 0.94 .. 1
 */
const COAST_REPORTS = 0.14
const COAST_TIME = 0.06
const AT_COAST = COAST_TIME / COAST_REPORTS
const AT_SEA = (1 - 2 * COAST_TIME) / (1 - 2 * COAST_REPORTS)
/** How far a report may be from its even place, in parts of the interval: under a half, so that the order stays. */
const UNEVENNESS = 0.18

/**
 * Writes the times of one track's reports into `times` from `first` on, in seconds since the epoch and ascending. The
 * intervals are irregular, and there are exactly `count`.
 */
export function writeTimes(times: Uint32Array, first: number, count: number, schedule: Schedule, seed: number): void {
  const { start, heard, after, silence } = schedule
  for (let index = 0; index < count; index += 1) {
    const drawn = mixed((seed + Math.imul(index, STRIDE)) | 0) / 2_147_483_648
    const part = (index + 0.5 + drawn * UNEVENNESS) / count
    const spent = timePart(part) * heard
    times[first + index] = start + Math.floor(spent) + (spent < after ? 0 : silence)
  }
}

function timePart(part: number): number {
  if (part < COAST_REPORTS) return part * AT_COAST
  if (part > 1 - COAST_REPORTS) return 1 - (1 - part) * AT_COAST
  return COAST_TIME + (part - COAST_REPORTS) * AT_SEA
}
