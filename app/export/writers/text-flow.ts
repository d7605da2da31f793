/** px and weight of letters. */
export type Font = { readonly size: number; readonly weight: 400 | 600 }

/** Width of a text, px. */
export type Measure = (text: string, font: Font) => number

const ELLIPSIS = '…'

/**
 * Breaks a text into lines no wider than `width` px, between words, and inside a word only where the word alone is too
 * wide (an address, a name in Hangul). What does not fit into `maxLines` ends with an ellipsis, never without.
 */
export function wrapText(text: string, width: number, maxLines: number, font: Font, measure: Measure): readonly string[] {
  const fits = (line: string) => measure(line, font) <= width
  const lines: string[] = []
  let line = ''
  // Narrow and other no-break spaces hold a number and its unit together, so only plain ones break.
  for (const word of text.split(/[ \n\t]+/).filter(Boolean)) {
    const joined = line === '' ? word : `${line} ${word}`
    if (fits(joined)) {
      line = joined
      continue
    }
    if (line !== '') lines.push(line)
    const pieces = splitWord(word, fits)
    lines.push(...pieces.slice(0, -1))
    line = pieces.at(-1) ?? ''
  }
  if (line !== '') lines.push(line)
  if (lines.length <= maxLines) return lines
  const last = `${lines[maxLines - 1] ?? ''} ${lines[maxLines] ?? ''}`
  return [...lines.slice(0, maxLines - 1), cutText(last, fits)]
}

function splitWord(word: string, fits: (line: string) => boolean): readonly string[] {
  const pieces: string[] = []
  let piece = ''
  for (const letter of word) {
    if (piece !== '' && !fits(piece + letter)) {
      pieces.push(piece)
      piece = ''
    }
    piece += letter
  }
  return [...pieces, piece]
}

/** As much as fits, with an ellipsis. */
function cutText(text: string, fits: (line: string) => boolean): string {
  const letters = [...text.trim()]
  while (letters.length > 0 && !fits(letters.join('').trimEnd() + ELLIPSIS)) letters.pop()
  return letters.join('').trimEnd() + ELLIPSIS
}
