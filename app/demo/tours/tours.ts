import { analystTour } from '#app/demo/tours/analyst.ts'
import { brieferTour } from '#app/demo/tours/briefer.ts'
import { firstTour } from '#app/demo/tours/first.ts'
import type { TourStep } from '#app/demo/tours/step.ts'
import { trainerTour } from '#app/demo/tours/trainer.ts'
import type { Role } from '#app/state/tour.ts'

export const TOURS: Readonly<Record<Role, readonly TourStep[]>> = {
  first: firstTour,
  analyst: analystTour,
  briefer: brieferTour,
  trainer: trainerTour,
}

/** What a step takes to read and look at, s. */
const STEP_S = 20

/** About how long a tour takes, whole minutes. */
export const minutesOf = (role: Role): number => Math.round((TOURS[role].length * STEP_S) / 60)
