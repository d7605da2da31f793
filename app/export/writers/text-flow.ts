/** px and weight of letters. */
export type Font = { readonly size: number; readonly weight: 400 | 600 }

/** Width of a text, px. */
export type Measure = (text: string, font: Font) => number

const ELLIPSIS = '…'

/** A date holds together ("13 Oct 2023", "1er oct. 2023"); so does what a no-break space joins. */
const WORD = /[^ \n\t]*\d(?:er)? \p{L}{3,9}\.? \d{4}[^ \n\t]*|[^ \n\t]+/gu

/**
 * Breaks a text into lines no wider than `width` px, between words, and inside a word only where the word alone is too
 * wide (an address, a name in Hangul). What does not fit into `maxLines` ends with an ellipsis, never without.
 */
export function wrapText(
  text: string,
  width: number,
  maxLines: number,
  font: Font,
  measure: Measure,
): readonly string[] {
  const fits = (line: string) => measure(line, font) <= width
  const lines: string[] = []
  let line = ''
  for (const word of text.match(WORD) ?? []) {
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

const LETTERS = new Intl.Segmenter()

/** As much as fits, with an ellipsis. */
function cutText(text: string, fits: (line: string) => boolean): string {
  // What a reader sees as one letter is cut as one.
  const letters = Array.from(LETTERS.segment(text.trim()), ({ segment }) => segment)
  while (letters.length > 0 && !fits(letters.join('').trimEnd() + ELLIPSIS)) letters.pop()
  return letters.join('').trimEnd() + ELLIPSIS
}
