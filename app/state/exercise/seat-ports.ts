import type { Instant } from '#app/domain/time.ts'

/** What joins the windows of one browser. What is posted is heard by all that listen but the one that posts. */
export type Channel = {
  readonly post: (message: unknown) => void
  readonly close: () => void
}

export type OpenChannel = (name: string, hear: (message: unknown) => void) => Channel

/** All of the outside that a seat touches. */
export type SeatPorts = {
  /** null: this browser has no channels. */
  readonly openChannel: OpenChannel | null
  /** Of this tab alone; null: denied. */
  readonly storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> | null
  readonly now: () => Instant
  readonly isVisible: () => boolean
  /** A word of at least 16 characters that nobody else has. */
  readonly newId: () => string
  /** Says something to the person, by its message key. */
  readonly warn: (message: string) => void
}

/** The channel of a run that trainees' windows hear. */
export const channelName = (runId: string): string => `transload.exercise.${runId}`
/** That between trainers' windows of one run: trainees' windows never open it. */
export const leadChannelName = (runId: string): string => `${channelName(runId)}.lead`
