import type { WireClaim } from '#app/feeds/claims.ts'
import { articleClaims } from '#mocks/cases/published/claims/article.ts'
import { computedClaims } from '#mocks/cases/published/claims/computed.ts'
import { denials } from '#mocks/cases/published/claims/denials.ts'
import { governmentClaims } from '#mocks/cases/published/claims/governments.ts'
import { laterClaims } from '#mocks/cases/published/claims/later-claims.ts'
import { notFound } from '#mocks/cases/published/claims/not-found.ts'
import { observerClaims } from '#mocks/cases/published/claims/observers.ts'
import { reportClaims } from '#mocks/cases/published/claims/reports.ts'
import { rusiClaims } from '#mocks/cases/published/claims/rusi.ts'
import { whiteHouseClaims } from '#mocks/cases/published/claims/white-house.ts'

/** Who said what: figures, statements and denials, by theme. */
export const claims: readonly WireClaim[] = [
  ...whiteHouseClaims,
  ...articleClaims,
  ...denials,
  ...rusiClaims,
  ...observerClaims,
  ...governmentClaims,
  ...laterClaims,
  ...reportClaims,
  ...computedClaims,
  ...notFound,
]
