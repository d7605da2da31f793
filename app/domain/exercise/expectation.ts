import type { Cited, Likelihood } from '#app/domain/exercise/decision.ts'
import type { Quantity } from '#app/domain/quantity.ts'
import type { LocalText } from '#app/domain/record.ts'

/** What the class should do, and what that is worth. */
export type Expectation = {
  readonly id: string
  /** Id of the objective that it scores. */
  readonly objective: string
  readonly text: LocalText
  readonly points: number
  /** Counts only within so long after its question was put, on the clock of the scenario, ms; null: whenever. */
  readonly withinMs: number | null
  readonly rule: Rule
}

/** How it is scored. The last answer of a trainee to a question counts. */
export type Rule =
  | { readonly kind: 'choice'; readonly question: string; readonly option: string }
  /** The estimate lies within, and is hedged in one of these ways. */
  | {
      readonly kind: 'figure'
      readonly question: string
      readonly low: number
      readonly high: number
      /** Empty: any. */
      readonly kinds: readonly Quantity['kind'][]
    }
  | {
      readonly kind: 'place'
      readonly question: string
      readonly longitude: number
      readonly latitude: number
      readonly withinKm: number
    }
  /** One of the words, and all that must be cited is. */
  | {
      readonly kind: 'assessment'
      readonly question: string
      /** Empty: any, or none. */
      readonly likelihoods: readonly Likelihood[]
      readonly mustCite: readonly Cited[]
    }
  | { readonly kind: 'by-hand' }
