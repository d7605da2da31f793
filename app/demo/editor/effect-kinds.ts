import { listAt, valueAt } from '#app/demo/editor/draft-tree.ts'
import { newQuestionId } from '#app/demo/editor/new-parts.ts'
import type { DraftDocument } from '#app/state/exercise/scenario-draft.ts'

export const EFFECTS = [
  'message',
  'question',
  'records',
  'delay',
  'divert',
  'lose',
  'silence',
  'spoof',
  'feed',
] as const
export type EffectKind = (typeof EFFECTS)[number]

export const ANSWERS = ['choice', 'figure', 'place', 'assessment'] as const
export type AnswerKind = (typeof ANSWERS)[number]

export const RULES = ['by-hand', ...ANSWERS] as const
export type RuleKind = (typeof RULES)[number]

/** An effect of another kind; what both kinds have is taken over. */
export function effectOfKind(document: DraftDocument, kind: EffectKind, before: unknown): unknown {
  const start = typeof document['start'] === 'string' ? document['start'] : ''
  switch (kind) {
    case 'message':
      return { kind }
    case 'question':
      return { kind, question: { id: newQuestionId(document), text: { en: '' }, answer: { kind: 'assessment' } } }
    case 'records':
      return { kind, records: {} }
    case 'delay':
      return keeping(before, { kind, leg: '', hours: 24 })
    case 'divert':
      return keeping(before, { kind, leg: '', place: '' })
    case 'lose':
      return keeping(before, { kind, leg: '' })
    case 'silence':
      return keeping(before, { kind, track: '', span: { from: start, to: start } })
    case 'spoof':
      return keeping(before, { kind, track: '', at: start, longitude: '', latitude: '' })
    case 'feed':
      return { kind, feed: 'positions', fault: 'timeout' }
  }
}

/** An answer of another kind. A choice begins with two options, which is the least. */
export const answerOfKind = (kind: AnswerKind, before: unknown): unknown =>
  kind === 'choice' ? { kind, options: [1, 2].map((number) => newOption(number)), ...optionsOf(before) } : { kind }

const optionsOf = (before: unknown) => {
  const options = listAt(before, ['options'])
  return options.length > 0 && { options }
}

export const newOption = (number: number): unknown => ({ id: `option-${number}`, text: { en: '' } })

/** A rule of another kind; what both kinds have is taken over. */
export function ruleOfKind(kind: RuleKind, before: unknown): unknown {
  switch (kind) {
    case 'by-hand':
      return { kind }
    case 'choice':
      return keeping(before, { kind, question: '', option: '' })
    case 'figure':
      return keeping(before, { kind, question: '', low: '', high: '', kinds: [] })
    case 'place':
      return keeping(before, { kind, question: '', longitude: '', latitude: '', withinKm: 50 })
    case 'assessment':
      return keeping(before, { kind, question: '', likelihoods: [], mustCite: [] })
  }
}

const keeping = (before: unknown, next: Readonly<Record<string, unknown>>): unknown =>
  Object.fromEntries(
    Object.entries(next).map(([key, value]) => [key, key === 'kind' ? value : (valueAt(before, [key]) ?? value)]),
  )
