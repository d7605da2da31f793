/** What may be wrong with a scenario; each has a sentence `scenario.fault.<code>` in every language. */
export type ScenarioFaultCode =
  | 'too-large'
  | 'syntax'
  | 'repeated-key'
  | 'not-a-scenario'
  | 'newer-version'
  | 'missing'
  | 'unknown-key'
  | 'wrong-type'
  | 'not-one-of'
  | 'empty'
  | 'too-long'
  | 'too-few'
  | 'too-many'
  | 'too-low'
  | 'too-high'
  | 'bad-format'
  | 'not-an-id'
  | 'not-a-time'
  | 'not-an-instant'
  | 'not-a-duration'
  | 'no-duration'
  | 'not-a-query'
  | 'own-parameter'
  | 'not-a-parameter'
  | 'ends-before-start'
  | 'unsourced'
  | 'not-marked'
  | 'not-made-up'
  | 'figure-of-kind'
  | 'leg-times'
  | 'not-as-described'
  | 'repeated-id'
  | 'unknown-role'
  | 'unknown-objective'
  | 'unknown-question'
  | 'unknown-option'
  | 'other-answer'
  | 'low-above-high'
  | 'more'

/** One thing that is wrong with a scenario, and where. */
export type ScenarioFault = {
  /** As `injects[3].effect.leg`, counted from 0; empty: the whole. */
  readonly path: string
  /** Of the text, counted from 1; of what is missing, the line of what should hold it. null: in no text, or nowhere in it. */
  readonly line: number | null
  readonly code: ScenarioFaultCode
  /** For the sentence. */
  readonly values: Readonly<Record<string, string | number>>
}

type Step = string | number
/** From the top of a document to one of its parts. */
export type Path = readonly Step[]

/** A fault before its place in the text is looked up. */
export type Found = {
  readonly path: Path
  readonly code: ScenarioFaultCode
  readonly values?: Readonly<Record<string, string | number>>
}

/** A path in words. Keys that are no plain name stand in brackets and quotes. */
export const pathText = (path: Path): string => path.reduce<string>(stepText, '')

/** A path with one more step. */
export function stepText(path: string, step: Step): string {
  if (typeof step === 'number') return `${path}[${step}]`
  if (!/^[A-Za-z_]\w{0,79}$/.test(step)) return `${path}[${JSON.stringify(step.slice(0, 80))}]`
  return path === '' ? step : `${path}.${step}`
}
