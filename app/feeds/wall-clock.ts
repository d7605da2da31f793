import { instant, type Instant } from '#app/domain/time.ts'

/** The wall clock of this machine now. What a case tells never hangs on it. */
export const wallNow = (): Instant => instant(Date.now())
