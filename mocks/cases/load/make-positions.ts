import { ridingPace, sailingPace } from '#mocks/cases/load/pace.ts'
import type { Stop } from '#mocks/cases/load/places.ts'
import { writeTimes } from '#mocks/cases/load/report-times.ts'
import { drawSchedule } from '#mocks/cases/load/schedule.ts'
import { between, seededDraw, type Draw } from '#mocks/cases/load/seeded.ts'
import { trackId } from '#mocks/cases/load/tracks.ts'
import { LOAD_WINDOW, type Run } from '#mocks/cases/load/traffic.ts'
import { wayOf, type Way } from '#mocks/cases/load/ways.ts'
import { writeRows, type Course } from '#mocks/cases/load/write-rows.ts'
import { emptyColumns, type PositionColumns } from '#mocks/positions/position-columns.ts'

/** Keeps the draws of the positions apart from those of the legs, which stay as they are. */
const POSITIONS_SEED = 0x51ed270b
const SHIP_ASIDE = 0.02
const TRAIN_ASIDE = 0.001
const WINDOW_START_S = LOAD_WINDOW.from / 1000
const WINDOW_SECONDS = (LOAD_WINDOW.to - LOAD_WINDOW.from) / 1000

/** Exactly `count` positions of the runs, sorted by time, the same for the same seed. Linear in `count`. */
export function makePositions(runs: readonly Run[], count: number, seed: number): PositionColumns {
  const courses = drawCourses(runs, seededDraw(seed ^ POSITIONS_SEED))
  const firsts = shareRows(courses, count)
  const times = new Uint32Array(count)
  for (const [track, course] of courses.entries()) {
    const first = firsts[track] ?? 0
    writeTimes(times, first, (firsts[track + 1] ?? first) - first, course.schedule, course.seed)
  }
  const places = sortedPlaces(times)
  const columns = emptyColumns(
    count,
    runs.map((_, track) => trackId(track)),
  )
  for (const [track, course] of courses.entries()) {
    const first = firsts[track] ?? 0
    writeRows(columns, track, course, times.subarray(first, firsts[track + 1]), places)
  }
  return columns
}

function drawCourses(runs: readonly Run[], draw: Draw): readonly Course[] {
  const ways = new Map<string, Way>()
  const wayBetween = (from: Stop, to: Stop): Way => {
    const way = ways.get(`${from}>${to}`) ?? wayOf(from, to)
    ways.set(`${from}>${to}`, way)
    return way
  }
  return runs.map((run) => {
    const duration = (run.arrives - run.departs) / 1000
    const aside = run.vessel === null ? TRAIN_ASIDE : SHIP_ASIDE
    return {
      run,
      way: wayBetween(run.from, run.to),
      pace: run.vessel === null ? ridingPace(draw, duration) : sailingPace(draw, duration),
      schedule: drawSchedule(draw, run),
      seed: Math.floor(draw() * 0x1_0000_0000) | 0,
      aside: [between(draw, -aside, aside), between(draw, -aside, aside)],
    }
  })
}

/** Where the rows of each track begin, and the end: each gets as many as it is heard long. */
function shareRows(courses: readonly Course[], count: number): Uint32Array {
  const firsts = new Uint32Array(courses.length + 1)
  const whole = courses.reduce((sum, { schedule }) => sum + schedule.heard, 0)
  let heard = 0
  for (const [track, { schedule }] of courses.entries()) {
    heard += schedule.heard
    firsts[track + 1] = Math.floor((count * heard) / whole)
  }
  return firsts
}

/** For each second of the window, the row that its first report has when all are sorted: a counting sort. */
function sortedPlaces(times: Uint32Array): Uint32Array {
  const places = new Uint32Array(WINDOW_SECONDS + 1)
  for (let row = 0; row < times.length; row += 1) {
    const second = (times[row] ?? 0) - WINDOW_START_S + 1
    places[second] = (places[second] ?? 0) + 1
  }
  for (let second = 1; second < places.length; second += 1) {
    places[second] = (places[second] ?? 0) + (places[second - 1] ?? 0)
  }
  return places
}
