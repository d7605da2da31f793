import { between, type Draw } from '#mocks/cases/load/seeded.ts'
import { LOAD_WINDOW, type Run } from '#mocks/cases/load/traffic.ts'

/*
 * When a run reports. It is heard from a while before it departs until a while after it arrives; now and then it falls
 * silent on the way:
 *
 *   start    departs                     silence               arrives    start + heard + silence
 *     |---------|--- - - - - - - - - - -|       |- - - - - - - ---|---------|
 *      in port                        after                        in port
 */
export type Schedule = {
  /** Seconds since the epoch. */
  readonly start: number
  /** How long it is heard altogether, seconds. */
  readonly heard: number
  /** It falls silent when it was heard for so long, seconds. */
  readonly after: number
  /** And for so long, seconds; 0: never. */
  readonly silence: number
}

const HOUR_S = 3600
/** At rest before and after the way, hours. */
const SHIP_RESTS = [1, 8] as const
const TRAIN_RESTS = [0.3, 1.5] as const
const SILENT_SHARE = 0.05
/** 2 to 30 hours: some of them long enough to break a line, most not. */
const SILENCE = [2 * HOUR_S, 30 * HOUR_S] as const
/** No silence takes more of the way than this. */
const MOST_SILENT = 0.5

/** Draws when a run reports, within the window. */
export function drawSchedule(draw: Draw, { vessel, departs, arrives }: Run): Schedule {
  const rests: readonly [number, number] = vessel === null ? TRAIN_RESTS : SHIP_RESTS
  const first = departs / 1000 - between(draw, ...rests) * HOUR_S
  const last = arrives / 1000 + between(draw, ...rests) * HOUR_S
  const start = Math.ceil(Math.max(first, LOAD_WINDOW.from / 1000))
  const end = Math.floor(Math.min(last, LOAD_WINDOW.to / 1000))
  const isSilent = draw() < SILENT_SHARE
  const drawn = Math.floor(between(draw, ...SILENCE))
  const most = (MOST_SILENT * (arrives - departs)) / 1000
  const silence = isSilent && most >= SILENCE[0] ? Math.floor(Math.min(drawn, most)) : 0
  const heard = end - start - silence
  return { start, heard, after: Math.floor(between(draw, 0.2, 0.6) * heard), silence }
}
