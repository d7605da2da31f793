type Draw = (text: string | null) => void

/**
 * The words of the line under the lanes. They change with each pixel of a pointer, so they live outside React: the line
 * follows them and sets its text by itself.
 */
export type ReadoutWords = {
  /** null: the line as it stands when nothing is pointed at. */
  readonly say: Draw
  readonly follow: (draw: Draw) => () => void
}

export function readoutWords(): ReadoutWords {
  const listeners = new Set<Draw>()
  let words: string | null = null
  return {
    say: (text) => {
      if (text === words) return
      words = text
      for (const draw of listeners) draw(words)
    },
    follow: (draw) => {
      draw(words)
      listeners.add(draw)
      return () => listeners.delete(draw)
    },
  }
}
