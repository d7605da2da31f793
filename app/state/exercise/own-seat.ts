import { tellSeat } from '#app/state/exercise/exercise-store.ts'
import type { TraineeSeat } from '#app/state/exercise/trainee-seat.ts'
import type { TrainerSeat } from '#app/state/exercise/trainer-seat.ts'
import { onWake } from '#app/state/exercise/window-ports.ts'

/** The one seat that this window has. */
type OwnSeat =
  | { readonly role: 'trainer'; readonly seat: TrainerSeat }
  | { readonly role: 'trainee'; readonly runId: string; readonly seat: TraineeSeat }

let own: OwnSeat | null = null
let stopWaking: (() => void) | null = null

export const trainerSeat = (): TrainerSeat | null => (own?.role === 'trainer' ? own.seat : null)
export const traineeSeat = (): TraineeSeat | null => (own?.role === 'trainee' ? own.seat : null)
export const isTraineeOf = (runId: string): boolean => own?.role === 'trainee' && own.runId === runId

/** Makes a seat in the place of the one before, which stops and keeps what it has kept. */
export function sit(make: () => OwnSeat): void {
  standUp()
  const made = make()
  own = made
  stopWaking = onWake(() => made.seat.wake())
}

/** Stops the seat; this window is in no exercise any more. */
export function standUp(): void {
  own?.seat.stop()
  stopWaking?.()
  own = null
  stopWaking = null
  askBeforeClosing(false)
  tellSeat(null)
}

/** The browser asks the person before the window closes, while that would lose something that lies nowhere else. */
export function askBeforeClosing(isAsking: boolean): void {
  if (isAsking) window.addEventListener('beforeunload', ask)
  else window.removeEventListener('beforeunload', ask)
}

const ask = (event: BeforeUnloadEvent): void => event.preventDefault()
