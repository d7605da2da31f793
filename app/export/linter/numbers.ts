import type { Range } from '#app/export/linter/draft.ts'
import { nounsAfter, type Noun } from '#app/export/linter/counted-nouns.ts'
import { hedgeAfter, hedgeBefore, type Hedge } from '#app/export/linter/hedge-words.ts'
import { withoutPlainNumbers } from '#app/export/linter/plain-numbers.ts'

/**
 * A number of a text that counts something: "about 4 to 6 million rounds" is one, with two values.
 *
 *     about 4 to 6 million rounds
 *     |     |            |
 *     |     at.from      at.to
 *     whole.from                       `whole` takes the hedge in, before or behind
 */
export type Counting = {
  readonly values: readonly [number] | readonly [number, number]
  readonly at: Range
  readonly whole: Range
  readonly hedge: Hedge | null
  /** What it counts; empty: the words do not say. */
  readonly nouns: readonly Noun[]
}

type Single = { readonly value: number; readonly at: Range; readonly hasScale: boolean; readonly scale: number }

/** 1,000 and 1 000 and 1.000 alike: a group of three behind a sign is of thousands in both languages. */
const NUMBER =
  /(?<![\p{L}\d_])(?<!\p{L}[-–_])(?:\d{1,3}(?:[,.'’\u00a0\u202f\u2009 ]\d{3})+(?![\d])|\d+)(?:[.,]\d{1,2}(?!\d))?/gu
const SCALE = /^[^\S\n]*(thousand|million|billion|mille|millions|milliards?)(?!\p{L})/u
const SCALES: Readonly<Record<string, number>> = {
  thousand: 1e3,
  mille: 1e3,
  million: 1e6,
  millions: 1e6,
  billion: 1e9,
  milliard: 1e9,
  milliards: 1e9,
}
const JOINT = /^[^\S\n]*(?:[-–—]|to|and|or|à|et|ou)[^\S\n]*$/

/** The numbers of a text that count something, in the order of the text. */
export function countingsIn(text: string, language: string): readonly Counting[] {
  const plain = withoutPlainNumbers(text)
  const singles = [...plain.matchAll(NUMBER)].map((match) => singleOf(plain, match[0], match.index))
  const countings: Counting[] = []
  for (let index = 0; index < singles.length; index++) {
    const [one, next] = [singles[index], singles[index + 1]]
    if (!one) continue
    const isPair = next !== undefined && JOINT.test(plain.slice(one.at.to, next.at.from))
    const low = isPair && !one.hasScale ? one.value * next.scale : one.value
    const at = { from: one.at.from, to: isPair ? next.at.to : one.at.to }
    // "300 and 200" are two numbers; "200 to 300" are the ends of one.
    const values = isPair && low < next.value ? ([low, next.value] as const) : ([one.value] as const)
    if (values.length === 2) index++
    countings.push(countingOf(plain, values.length === 2 ? at : one.at, values, language))
  }
  return countings
}

function singleOf(text: string, digits: string, from: number): Single {
  const word = SCALE.exec(text.slice(from + digits.length, from + digits.length + 14))
  const scale = SCALES[word?.[1] ?? ''] ?? 1
  return {
    value: valueOf(digits) * scale,
    at: { from, to: from + digits.length + (word?.[0].length ?? 0) },
    hasScale: word !== null,
    scale,
  }
}

function valueOf(digits: string): number {
  const [, whole = '', rest = ''] = /^(.*?)(?:[.,](\d{1,2}))?$/u.exec(digits) ?? []
  return Number(`${whole.replaceAll(/\D/g, '')}.${rest || '0'}`)
}

function countingOf(text: string, at: Range, values: Counting['values'], language: string): Counting {
  const before = hedgeBefore(text, at.from, language)
  const after = before ? null : hedgeAfter(text, at.to, language)
  return {
    values,
    at,
    whole: { from: before?.from ?? at.from, to: after?.to ?? at.to },
    hedge: before?.hedge ?? after?.hedge ?? null,
    nouns: nounsAfter(text, after?.to ?? at.to, language),
  }
}
