import type { WireClaim } from '#app/feeds/claims.ts'
import { whiteHouseClaims } from '#mocks/cases/published/claims/white-house.ts'

/** Who said what: figures, statements and denials, by theme. */
export const claims: readonly WireClaim[] = [...whiteHouseClaims]
