import type { DeckSlide } from '#app/export/writers/deck.ts'
import type { SlideContent } from '#app/export/writers/slide-content.ts'

/** Where all of it came from, for the notes: the sources in full, and the link. */
export const sourcesText = ({ content }: DeckSlide): string =>
  [
    content.labels.sources,
    ...content.footnotes.map(({ text }) => text),
    '',
    content.credits,
    [content.exported, content.receipt].filter(Boolean).join('. '),
    content.link,
  ].join('\n')

/** The footnotes that fit into `room` letters, and a word on those that do not. */
export function shortSources({ labels, footnotes, moreSources }: SlideContent, room: number): string {
  const kept: string[] = []
  let taken = labels.sources.length
  for (const { text } of footnotes) {
    taken += text.length + 1
    if (taken > room) break
    kept.push(text)
  }
  return [`${labels.sources}.`, ...kept, moreSources[kept.length] ?? ''].filter(Boolean).join(' ')
}

/** How many lines a text takes, by an average letter of Arial or Noto Sans. All in points. */
export function linesOf(text: string, size: number, width: number): number {
  const perLine = Math.max(1, Math.floor(width / (size * 0.5)))
  return text.split('\n').reduce((lines, line) => lines + Math.max(1, Math.ceil(line.length / perLine)), 0)
}

/**
 * As many rows as fit into `height` points, where `line` points are kept for the word on the rest, if there is a rest. A
 * row is as high as its highest cell.
 */
export function rowsThatFit(
  rows: readonly { readonly cells: readonly string[] }[],
  widths: readonly number[],
  { size, height, padding, line, isCut }: RowRoom,
): { readonly count: number; readonly heights: readonly number[] } {
  const heights = rows.map(({ cells }) => {
    const lines = Math.max(...cells.map((cell, column) => linesOf(cell, size, (widths[column] ?? 1) - 2 * padding)))
    return lines * size * 1.25 + 2 * padding
  })
  const fitting = (room: number) => {
    let taken = 0
    const first = heights.findIndex((row) => (taken += row) > room)
    return first === -1 ? heights.length : first
  }
  const all = fitting(height)
  const count = all === rows.length && !isCut ? all : fitting(height - line)
  return { count, heights: heights.slice(0, count) }
}

type RowRoom = {
  /** Points. */
  readonly size: number
  readonly height: number
  readonly padding: number
  readonly line: number
  /** Are there more rows than those in words? */
  readonly isCut: boolean
}
