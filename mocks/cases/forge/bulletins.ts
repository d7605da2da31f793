import { DAY_MS } from '#app/domain/time.ts'
import { FORGE_WINDOW } from '#mocks/cases/forge/case.ts'
import { DESKS, type Publisher } from '#mocks/cases/forge/names.ts'
import { makeSource } from '#mocks/cases/forge/sources.ts'
import { oneOf, type Draw } from '#mocks/cases/load/seeded.ts'

const WEEK_MS = 7 * DAY_MS
const LAST_WEEK = Math.floor((FORGE_WINDOW.to - 1 - FORGE_WINDOW.from) / WEEK_MS)

const weekOf = (at: number): number => Math.min(Math.max(Math.floor((at - FORGE_WINDOW.from) / WEEK_MS), 0), LAST_WEEK)

const bulletinId = (desk: Publisher, week: number): string => `${desk.id}-week-${week}`

/** The bulletin of one of the picture desks for the week of a time in ms. */
export const bulletinOf = (draw: Draw, at: number): string => bulletinId(oneOf(draw, DESKS), weekOf(at))

/** All bulletins, each out two days after its week. */
export const BULLETINS = DESKS.flatMap((by) =>
  Array.from({ length: LAST_WEEK + 1 }, (_, week) =>
    makeSource({ id: bulletinId(by, week), by, published: FORGE_WINDOW.from + (week + 1) * WEEK_MS + DAY_MS }),
  ),
)
