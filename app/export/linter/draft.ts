import type { Snapshot } from '#app/export/snapshot.ts'
import type { MessageId, MessageValues, Translator } from '#app/i18n/translator.ts'
import type { Board } from '#app/state/board.ts'

/** What is about to leave the app, as far as it can be looked at: words of a person, and what is printed with them. */
export type Draft = {
  /** Words that a person wrote or changed; empty where none did. */
  readonly title: string
  readonly subtitle: string
  readonly notes: string
  /** Speaks the language of these words. */
  readonly translator: Translator
  readonly board: Board
  readonly snapshot: Pick<Snapshot, 'banners'>
  readonly picture: PictureOptions
}

export type PictureOptions = {
  /** false: a page of words or a table alone. */
  readonly hasMap: boolean
  readonly hasBanner: boolean
  readonly hasCredits: boolean
  /** Whom the base map asks to name; null: the map has not been taken yet. */
  readonly credits: readonly string[] | null
}

/** All that the app prints by itself. */
export const WHOLE_PICTURE: PictureOptions = { hasMap: true, hasBanner: true, hasCredits: true, credits: null }

export const TEXT_FIELDS = ['title', 'subtitle', 'notes'] as const
export type TextField = (typeof TEXT_FIELDS)[number]

/** A part of a text: `to` is behind its last character. */
export type Range = { readonly from: number; readonly to: number }

export type Finding = {
  readonly rule: RuleId
  readonly field: TextField | 'picture'
  readonly message: MessageId
  readonly values: MessageValues
  /** What of the field it is about. */
  readonly at?: Range
  /** Left out: only a person can mend it. */
  readonly fix?: Fix
}

export type Fix = {
  readonly label: MessageId
  readonly values: MessageValues
  /** The draft in which it was found, mended. */
  readonly apply: (draft: Draft) => Draft
}

export const RULE_IDS = [
  'figure-without-source',
  'missing-hedge',
  'boxes-per-leg',
  'no-time-zone',
  'likelihood-and-confidence',
  'arc-not-schematic',
  'unjudged-as-fact',
  'claim-without-denial',
  'synthetic-without-banner',
  'missing-credit',
] as const
export type RuleId = (typeof RULE_IDS)[number]

/** A fix that puts other words where the range is. */
export const replacing =
  (field: TextField, { from, to }: Range, words: string): Fix['apply'] =>
  (draft) => ({ ...draft, [field]: draft[field].slice(0, from) + words + draft[field].slice(to) })

/** A fix that adds a sentence. A title has no room for one, so it goes under it. */
export const adding =
  (field: TextField, sentence: string): Fix['apply'] =>
  (draft) => {
    const target = field === 'title' ? 'subtitle' : field
    return { ...draft, [target]: withSentence(draft[target], sentence) }
  }

function withSentence(text: string, sentence: string): string {
  const before = text.trimEnd()
  if (before === '') return sentence
  return `${before}${/[.!?…:;。！？]["”»)\]]*$/.test(before) ? '' : '.'} ${sentence}`
}

/** The first letter large, where a sentence begins with it. */
export const capitalised = (text: string): string => text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())
