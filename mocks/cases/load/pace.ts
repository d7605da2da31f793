import { between, type Draw } from '#mocks/cases/load/seeded.ts'

/*
 * How fast something goes when, from departure to arrival. Between two knots the speed changes evenly, so that a place at
 * any time is plain arithmetic, the same on every machine:
 *
 *   ship    _____~~~~____~~~~_____          train    __    __    __
 *          /                      \                 /  \__/  \__/  \
 */
export type Pace = {
  /** Of each knot, seconds since departure; the last is the arrival. */
  readonly times: Float64Array
  /** Of each knot, in parts of the way a second. */
  readonly speeds: Float64Array
  /** Of each knot, the part of the way that is done. */
  readonly done: Float64Array
}

const HOUR_S = 3600
const SLOWLY = 0.35
const PORT_S = 1.5 * HOUR_S
const RAMP_S = 600

type Knots = { readonly times: number[]; readonly speeds: number[] }

/** Slow near the ports, and a few per cent slower or faster at sea, as the weather is. Both in seconds. */
export function sailingPace(draw: Draw, duration: number): Pace {
  const last = duration - PORT_S
  const knots: Knots = { times: [0], speeds: [SLOWLY] }
  for (let time = PORT_S; time < last; time += between(draw, 4, 9) * HOUR_S) addKnot(knots, time, seaSpeed(draw))
  addKnot(knots, last, seaSpeed(draw))
  addKnot(knots, duration, SLOWLY)
  return paceOf(knots, duration)
}

const seaSpeed = (draw: Draw): number => between(draw, 0.94, 1.06)

/** Runs of a few hours with stops between them. */
export function ridingPace(draw: Draw, duration: number): Pace {
  const knots: Knots = { times: [], speeds: [] }
  let stops = 0
  while (stops < duration) {
    const starts = stops === 0 ? 0 : stops + between(draw, 0.4, 1.2) * HOUR_S
    const speed = between(draw, 0.85, 1.15)
    stops = starts + between(draw, 1.5, 4) * HOUR_S
    addKnot(knots, starts, 0)
    addKnot(knots, starts + RAMP_S, speed)
    addKnot(knots, stops - RAMP_S, speed)
    addKnot(knots, stops, 0)
  }
  return paceOf(knots, duration)
}

function addKnot({ times, speeds }: Knots, time: number, speed: number): void {
  times.push(time)
  speeds.push(speed)
}

/** Makes the last knot come out at `duration`, and the whole way as 1. */
function paceOf(knots: Knots, duration: number): Pace {
  const times = new Float64Array(knots.times)
  const speeds = new Float64Array(knots.speeds)
  const done = new Float64Array(times.length)
  const scale = duration / (times[times.length - 1] ?? duration)
  for (let knot = 0; knot < times.length; knot += 1) times[knot] = (times[knot] ?? 0) * scale
  for (let knot = 1; knot < times.length; knot += 1) {
    const lasted = (times[knot] ?? 0) - (times[knot - 1] ?? 0)
    done[knot] = (done[knot - 1] ?? 0) + (lasted * ((speeds[knot] ?? 0) + (speeds[knot - 1] ?? 0))) / 2
  }
  const whole = done[done.length - 1] ?? 1
  for (let knot = 0; knot < times.length; knot += 1) {
    speeds[knot] = (speeds[knot] ?? 0) / whole
    done[knot] = (done[knot] ?? 0) / whole
  }
  return { times, speeds, done }
}
