import { create } from 'zustand'

/** Who is led round, by what they come for; first, who has never been here. */
export const ROLES = ['first', 'analyst', 'briefer', 'trainer'] as const
export type Role = (typeof ROLES)[number]

export type TourState = {
  /** The tour that is on, its step null where it is to go on from where it was left; null: none. It dies with the tab and is in no link, so no receiver of one meets it. */
  readonly tour: { readonly role: Role; readonly step: number | null } | null
  /** The tour that has just ended, to which the focus returns. */
  readonly ended: Role | null
}

export const useTour = create<TourState>(() => ({ tour: null, ended: null }))

/** Starts a tour where it was left, or at its beginning. */
export const resumeTour = (role: Role): void => useTour.setState({ tour: { role, step: null }, ended: null })

/** Starts a tour at a step, or goes to another step of it. */
export const showStep = (role: Role, step: number): void => useTour.setState({ tour: { role, step }, ended: null })

export const endTour = (): void => useTour.setState(({ tour }) => ({ tour: null, ended: tour?.role ?? null }))

/** The focus has been there. */
export const forgetEnded = (): void => useTour.setState({ ended: null })
