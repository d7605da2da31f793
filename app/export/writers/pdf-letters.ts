import type { Rest } from '#app/base/turns.ts'
import { openFace, type PdfFace } from '#app/export/writers/pdf-face.ts'
import type { Font, Measure } from '#app/export/writers/text-flow.ts'

/** A file of letters, and which it holds. */
export type FontFile = {
  readonly name: string
  /** First and last code point of each stretch. */
  readonly ranges: readonly (readonly [first: number, last: number])[]
  readonly load: () => Promise<Uint8Array>
}

/** Letters of one file. */
export type Run = { readonly text: string; readonly face: string }

export type Letters = {
  readonly faces: ReadonlyMap<string, PdfFace>
  /** Cuts a text where its letters come from another file. */
  readonly runs: (text: string, weight: Font['weight']) => readonly Run[]
  readonly measure: Measure
}

const WEIGHTS = [400, 600] as const
/** "A letter that cannot be shown": it says so, where an empty box might be taken for a sign. */
const NOT_SHOWN = 0xfffd

type Opener = Parameters<typeof openFace>[0]

/** Opens the files that the words need, and no others. Files that stand first are asked first. */
export async function openLetters(
  opener: () => Opener,
  files: readonly FontFile[],
  words: string,
  rest: Rest,
): Promise<Letters> {
  const fileOf = (codePoint: number) =>
    files.find(({ ranges }) => ranges.some(([first, last]) => codePoint >= first && codePoint <= last))
  const wanted = new Set(Array.from(words, (letter) => letter.codePointAt(0) ?? NOT_SHOWN))
  const needed = [...new Set([NOT_SHOWN, ...wanted].flatMap((codePoint) => fileOf(codePoint) ?? []))]
  const faces = new Map<string, PdfFace>()
  const loaded = await Promise.all(needed.map(async (file) => ({ file, bytes: await file.load() })))
  for (const { file, bytes } of loaded) {
    for (const weight of WEIGHTS) {
      const name = `NotoSans-${file.name}-${weight}`
      faces.set(name, openFace(opener(), bytes, weight, name))
      const due = rest()
      if (due) await due
    }
  }
  const letterOf = letterFinder(faces, (codePoint) => fileOf(codePoint)?.name ?? null)
  const runs = (text: string, weight: Font['weight']) => cut(text, (letter) => letterOf(letter, weight))
  const measure: Measure = (text, { size, weight }) => {
    let width = 0
    for (const letter of text) width += letterOf(letter, weight).width
    return width * size
  }
  return { faces, runs, measure }
}

/** How a letter is shown: by which file, as which letter, and how wide, in parts of its size. */
type Shown = { readonly face: string | null; readonly text: string; readonly width: number }

/** Looks each letter up once: lines are measured with every word that is added to them. */
function letterFinder(faces: ReadonlyMap<string, PdfFace>, fileOf: (codePoint: number) => string | null) {
  const known = new Map<string, Shown>()
  const find = (text: string, weight: Font['weight']): Shown | null => {
    const codePoint = text.codePointAt(0) ?? NOT_SHOWN
    const face = `NotoSans-${fileOf(codePoint)}-${weight}`
    const font = faces.get(face)
    return font?.hasGlyphForCodePoint(codePoint) ? { face, text, width: font.widthOf(text) } : null
  }
  return (letter: string, weight: Font['weight']): Shown => {
    const key = `${weight}${letter}`
    let shown = known.get(key)
    if (!shown) {
      shown = find(letter, weight) ??
        find(String.fromCodePoint(NOT_SHOWN), weight) ?? { face: null, text: '', width: 0 }
      known.set(key, shown)
    }
    return shown
  }
}

function cut(text: string, shownAs: (letter: string) => Shown): readonly Run[] {
  const runs: { text: string; face: string }[] = []
  for (const letter of text) {
    const { face, text: shown } = shownAs(letter)
    const last = runs.at(-1)
    if (face === null) continue
    // A space goes with the letters before it: each file has one.
    if (last && (last.face === face || shown === ' ')) last.text += shown
    else runs.push({ text: shown, face })
  }
  return runs
}

/** `U+0000-00FF,U+0131` as CSS writes which letters a file holds. */
export const rangesOf = (text: string): readonly (readonly [first: number, last: number])[] =>
  [...text.matchAll(/U\+([0-9a-f?]+)(?:-([0-9a-f]+))?/gi)].map(([, first = '', last]) => [
    Number.parseInt(first.replaceAll('?', '0'), 16),
    Number.parseInt(last ?? first.replaceAll('?', 'F'), 16),
  ])
