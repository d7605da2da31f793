import type { Quantity } from '#app/domain/quantity.ts'
import type { Instant } from '#app/domain/time.ts'

/** ICD 203, first row: each word with its span of percent. The two rows are not mixed. */
export const LIKELIHOODS = [
  'almost-no-chance',
  'very-unlikely',
  'unlikely',
  'roughly-even-chance',
  'likely',
  'very-likely',
  'almost-certain',
] as const
export type Likelihood = (typeof LIKELIHOODS)[number]

/** How good the basis of a judgement is (JP 2-0); never said in one sentence with a likelihood. */
export const CONFIDENCES = ['low', 'moderate', 'high'] as const
export type Confidence = (typeof CONFIDENCES)[number]

/** A record that a judgement rests on. */
export type Cited = { readonly kind: 'leg' | 'consignment' | 'sighting' | 'claim' | 'source'; readonly id: string }

export type Answer =
  | { readonly kind: 'choice'; readonly option: string }
  | { readonly kind: 'figure'; readonly quantity: Quantity }
  /** Degrees, WGS84. */
  | { readonly kind: 'place'; readonly longitude: number; readonly latitude: number }
  | {
      readonly kind: 'assessment'
      readonly text: string
      readonly likelihood: Likelihood | null
      readonly confidence: Confidence | null
      readonly cited: readonly Cited[]
    }

export type Trainee = { readonly id: string; readonly name: string; readonly role: string | null }

/** What somebody of the class decided, and what that person had before the eyes. */
export type Decision = {
  readonly id: string
  readonly trainee: Trainee
  /** null: a judgement that nobody asked for. */
  readonly question: string | null
  readonly answer: Answer
  readonly wallAt: Instant
  readonly scenarioMs: number
  /** Query of the address of the view. */
  readonly view: string
}

/** A trainer's own score of an expectation, for the whole class or for one trainee. */
export type HandScore = {
  readonly expectation: string
  readonly trainee: string | null
  readonly points: number
  readonly note: string
}
