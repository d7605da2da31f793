import type { Range } from '#app/export/linter/draft.ts'

/** What ends with a full stop and ends no sentence, besides single letters and words with stops in them (U.S.). */
const SHORT = /^(?:mr|mrs|ms|dr|st|no|ca|approx|gen|col|art|fig|inc|ltd|vs|env|mme|mm|prof)$/i

/** No space follows the full stop of Japanese. */
const END = /[.!?…]+["”»’)\]]*(?=\s|$)|[。！？]+[”’」』）]*|\n/g

/** The sentences of a text, without the spaces round them. A line ends its sentence. */
export function sentencesIn(text: string): readonly Range[] {
  const sentences: Range[] = []
  let from = 0
  const take = (to: number) => {
    const part = text.slice(from, to)
    const start = from + (part.length - part.trimStart().length)
    const end = from + part.trimEnd().length
    if (end > start) sentences.push({ from: start, to: end })
    from = to
  }
  for (const end of text.matchAll(END)) {
    if (end[0] === '.' && isShortened(text.slice(from, end.index))) continue
    take(end.index + end[0].length)
  }
  take(text.length)
  return sentences
}

function isShortened(before: string): boolean {
  const word = /[\p{L}.]+$/u.exec(before)?.[0] ?? ''
  return word.length === 1 || word.includes('.') || SHORT.test(word)
}

/** The sentence that holds a place of the text. */
export const sentenceAt = (text: string, at: number): Range =>
  sentencesIn(text).find(({ from, to }) => at >= from && at < to) ?? { from: 0, to: text.length }
